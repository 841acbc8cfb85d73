package nl.afwegingskader.governance.rules.reason;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Kind;

/**
 * The state of one kenmerk as a small number. A choice has a state per value; a set or number has one for each way in which a few
 * atoms on it can come out together. Two more states are for unknown and for not applicable.
 */
final class Dial {

    /** Atoms on a set or number that share a dial: 64 states. */
    private static final int TOGETHER = 6;

    private static final long[] NONE = {};

    private final int subject;
    private final List<Atom> atoms;
    private final boolean byValue;
    private final int known;

    /** Per atom on a set, the elements of which there must be one. */
    private final long[] masks;

    /** Per atom on a number or day, the least that passes. */
    private final long[] least;

    private Dial(int subject, List<Atom> atoms, int values) {
        this.subject = subject;
        this.atoms = List.copyOf(atoms);
        this.byValue = values > 0;
        this.known = byValue ? values : 1 << atoms.size();
        boolean isSet = atoms.stream().anyMatch(atom -> isOnSet(atom.test()));
        this.masks =
                byValue || !isSet ? NONE : atoms.stream().mapToLong(Dial::mask).toArray();
        this.least =
                byValue || isSet ? NONE : atoms.stream().mapToLong(Dial::least).toArray();
    }

    /** The dials that show how these clauses come out. */
    static List<Dial> of(List<Clause> clauses, List<Atom> table) {
        List<Dial> dials = new ArrayList<>();
        for (int subject = 0; subject < Subjects.COUNT; subject++) {
            List<Atom> atoms = List.copyOf(atomsOn(subject, clauses, table));
            int values = values(subject);
            int size = values > 0 ? Math.max(1, atoms.size()) : TOGETHER;
            for (int from = 0; from < atoms.size(); from += size) {
                dials.add(new Dial(subject, atoms.subList(from, Math.min(atoms.size(), from + size)), values));
            }
        }
        return dials;
    }

    private static Set<Atom> atomsOn(int subject, List<Clause> clauses, List<Atom> table) {
        Set<Atom> atoms = new LinkedHashSet<>();
        for (Clause clause : clauses) {
            for (Clause.Need need : clause.needs()) {
                if (table.get(need.atom()).characteristic() == subject) {
                    atoms.add(table.get(need.atom()));
                }
            }
        }
        return atoms;
    }

    /** How many values a choice has; none for what is no choice. */
    private static int values(int subject) {
        if (subject == Subjects.DATE) {
            return 0;
        }
        Kind<?> kind = Catalogue.all().get(subject).kind();
        return switch (kind.scale()) {
            case CHOICE, ORDERED_CHOICE -> kind.values().size();
            case SET, NUMBER, DAY -> 0;
        };
    }

    private static boolean isOnSet(Atom.Test test) {
        return test == Atom.Test.OVERLAPS || test == Atom.Test.BEYOND;
    }

    private static long mask(Atom atom) {
        return switch (atom.test()) {
            case OVERLAPS -> atom.operand();
            case BEYOND -> ~atom.operand();
            // What is known is not missing.
            default -> 0;
        };
    }

    private static long least(Atom atom) {
        return atom.test() == Atom.Test.AT_LEAST ? atom.operand() : Long.MAX_VALUE;
    }

    int states() {
        return known + 2;
    }

    boolean shows(Atom atom) {
        return atoms.contains(atom);
    }

    /** Whether an atom that must come out one way does so in a state. What is open does neither. */
    boolean meets(int state, Atom atom, Clause.Need need) {
        if (state == known + 1) {
            return need.orInapplicable();
        }
        if (state == known) {
            return atom.test() == Atom.Test.MISSING && need.passes();
        }
        boolean passes = byValue
                ? atom.test() == Atom.Test.AMONG && (atom.operand() >>> state & 1) == 1
                : (state >>> atoms.indexOf(atom) & 1) == 1;
        return passes == need.passes();
    }

    /** The state the facts are in. */
    int state(Facts facts) {
        if (facts.present(subject)) {
            long value = facts.value(subject);
            return byValue ? (int) value : pattern(value);
        }
        return facts.inapplicable(subject) ? known + 1 : known;
    }

    /** How the atoms come out together, without a branch. */
    private int pattern(long value) {
        int pattern = 0;
        for (int place = 0; place < masks.length; place++) {
            pattern |= (value & masks[place]) == 0 ? 0 : 1 << place;
        }
        for (int place = 0; place < least.length; place++) {
            pattern |= value < least[place] ? 0 : 1 << place;
        }
        return pattern;
    }
}
