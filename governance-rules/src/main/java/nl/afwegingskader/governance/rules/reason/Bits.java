package nl.afwegingskader.governance.rules.reason;

import nl.afwegingskader.governance.rules.engine.Facts;

/** The atoms of one decision in two bit vectors: certainly true, and certainly false. What does not apply is in both. */
final class Bits {

    final long[] yes;
    final long[] no;

    Bits(int words) {
        yes = new long[words];
        no = new long[words];
    }

    /** Reads the atoms on one kenmerk again. */
    void read(SubjectAtoms atoms, Facts facts) {
        int subject = atoms.subject();
        for (SubjectAtoms.Part part : atoms.parts()) {
            int word = part.word();
            yes[word] &= ~part.all();
            no[word] &= ~part.all();
            if (facts.present(subject)) {
                long passing = part.passing(facts.value(subject));
                yes[word] |= passing;
                no[word] |= part.all() & ~passing;
            } else if (facts.inapplicable(subject)) {
                yes[word] |= part.all();
                no[word] |= part.all();
            } else {
                yes[word] |= part.missing();
            }
        }
    }
}
