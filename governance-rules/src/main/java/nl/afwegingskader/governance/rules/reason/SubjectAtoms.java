package nl.afwegingskader.governance.rules.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.text.Atom;

/** The atoms on one kenmerk, as bits: for the few values of a choice looked up, for sets and numbers tested one by one. */
record SubjectAtoms(int subject, List<Part> parts) {

    /** Choices have fewer values than this. */
    private static final int CHOICES = Long.SIZE;

    /** The atoms on each of these subjects that has any. */
    static List<SubjectAtoms> of(List<Atom> atoms, int subjects) {
        List<SubjectAtoms> all = new ArrayList<>();
        for (int subject = 0; subject < subjects; subject++) {
            List<Part> parts = new ArrayList<>();
            for (int word = 0; word * Long.SIZE < atoms.size(); word++) {
                Part part = new Part(atoms, subject, word);
                if (part.all() != 0) {
                    parts.add(part);
                }
            }
            if (!parts.isEmpty()) {
                all.add(new SubjectAtoms(subject, parts));
            }
        }
        return all;
    }

    /** Those whose bits lie in one word. */
    static final class Part {
        private final int word;
        private final Atom[] atoms;
        private final long[] bits;
        private final long all;
        private final long missing;
        private final long[] passingByChoice;

        Part(List<Atom> table, int subject, int word) {
            this.word = word;
            List<Integer> places = new ArrayList<>();
            int end = Math.min(table.size(), (word + 1) * Long.SIZE);
            for (int place = word * Long.SIZE; place < end; place++) {
                if (table.get(place).characteristic() == subject) {
                    places.add(place);
                }
            }
            atoms = places.stream().map(table::get).toArray(Atom[]::new);
            bits = places.stream().mapToLong(place -> 1L << place).toArray();
            all = union(every -> true);
            missing = union(atom -> atom.test() == Atom.Test.MISSING);
            boolean isChoice = places.stream()
                    .map(place -> table.get(place).test())
                    .allMatch(test -> test == Atom.Test.AMONG || test == Atom.Test.MISSING);
            passingByChoice = new long[isChoice ? CHOICES : 0];
            for (int choice = 0; choice < passingByChoice.length; choice++) {
                passingByChoice[choice] = tested(choice);
            }
        }

        private long union(Predicate<Atom> wanted) {
            long union = 0;
            for (int i = 0; i < atoms.length; i++) {
                union |= wanted.test(atoms[i]) ? bits[i] : 0;
            }
            return union;
        }

        int word() {
            return word;
        }

        long all() {
            return all;
        }

        /** The one test that an unknown kenmerk passes. */
        long missing() {
            return missing;
        }

        /** The atoms that a known value passes. */
        long passing(long value) {
            return passingByChoice.length > 0 ? passingByChoice[(int) value] : tested(value);
        }

        private long tested(long value) {
            long passing = 0;
            for (int i = 0; i < atoms.length; i++) {
                passing |= passes(atoms[i], value) ? bits[i] : 0;
            }
            return passing;
        }

        private static boolean passes(Atom atom, long value) {
            return switch (atom.test()) {
                case AMONG -> (atom.operand() >>> value & 1) == 1;
                case OVERLAPS -> (value & atom.operand()) != 0;
                case BEYOND -> (value & ~atom.operand()) != 0;
                case AT_LEAST -> value >= atom.operand();
                case MISSING -> false;
            };
        }
    }
}
