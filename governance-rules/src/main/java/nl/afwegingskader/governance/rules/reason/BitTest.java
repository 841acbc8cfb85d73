package nl.afwegingskader.governance.rules.reason;

import java.util.ArrayList;
import java.util.List;
import nl.afwegingskader.governance.rules.text.Condition;

/**
 * A condition as masks over two bit vectors: atoms that are certainly true, and atoms that are certainly false. On a kenmerk that
 * does not apply both bits of an atom are set, and then neither the atom nor its opposite holds.
 */
interface BitTest {

    /** Whether the condition is certain. */
    boolean holds(Bits bits);

    /** Whether the condition certainly fails. */
    boolean fails(Bits bits);

    static BitTest of(Condition condition, int words) {
        if (condition instanceof Condition.All all) {
            return compound(all.parts(), words, true);
        }
        if (condition instanceof Condition.Any any) {
            return compound(any.parts(), words, false);
        }
        return compound(List.of(condition), words, true);
    }

    private static BitTest compound(List<Condition> parts, int words, boolean all) {
        List<Condition.Literal> literals = new ArrayList<>();
        List<BitTest> others = new ArrayList<>();
        for (Condition part : parts) {
            if (part instanceof Condition.Literal literal) {
                literals.add(literal);
            } else {
                others.add(of(part, words));
            }
        }
        BitTest first = all ? new AllLiterals(literals, words) : new AnyLiteral(literals, words);
        if (others.isEmpty()) {
            return first;
        }
        others.add(0, first);
        BitTest[] tests = others.toArray(BitTest[]::new);
        return all ? new AllTests(tests) : new AnyTest(tests);
    }

    /** The literals of a condition, one bit each; only words that hold a bit are kept. */
    final class Literals {
        private final int[] places;
        private final long[] positive;
        private final long[] negative;

        Literals(List<Condition.Literal> literals, int words) {
            long[] allPositive = new long[words];
            long[] allNegative = new long[words];
            for (Condition.Literal literal : literals) {
                (literal.positive() ? allPositive : allNegative)[literal.atom() / Long.SIZE] |= 1L << literal.atom();
            }
            List<Integer> used = new ArrayList<>();
            for (int word = 0; word < words; word++) {
                if ((allPositive[word] | allNegative[word]) != 0) {
                    used.add(word);
                }
            }
            places = used.stream().mapToInt(Integer::intValue).toArray();
            positive = used.stream().mapToLong(word -> allPositive[word]).toArray();
            negative = used.stream().mapToLong(word -> allNegative[word]).toArray();
        }

        boolean allHold(Bits bits) {
            for (int i = 0; i < places.length; i++) {
                long certainlyTrue = bits.yes[places[i]] & ~bits.no[places[i]];
                long certainlyFalse = bits.no[places[i]] & ~bits.yes[places[i]];
                if ((positive[i] & ~certainlyTrue | negative[i] & ~certainlyFalse) != 0) {
                    return false;
                }
            }
            return true;
        }

        boolean anyHolds(Bits bits) {
            for (int i = 0; i < places.length; i++) {
                long certainlyTrue = bits.yes[places[i]] & ~bits.no[places[i]];
                long certainlyFalse = bits.no[places[i]] & ~bits.yes[places[i]];
                if ((positive[i] & certainlyTrue | negative[i] & certainlyFalse) != 0) {
                    return true;
                }
            }
            return false;
        }

        boolean anyFails(Bits bits) {
            for (int i = 0; i < places.length; i++) {
                if ((positive[i] & bits.no[places[i]] | negative[i] & bits.yes[places[i]]) != 0) {
                    return true;
                }
            }
            return false;
        }

        boolean allFail(Bits bits) {
            for (int i = 0; i < places.length; i++) {
                if ((positive[i] & ~bits.no[places[i]] | negative[i] & ~bits.yes[places[i]]) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** All of these literals. */
    record AllLiterals(Literals literals) implements BitTest {
        AllLiterals(List<Condition.Literal> literals, int words) {
            this(new Literals(literals, words));
        }

        @Override
        public boolean holds(Bits bits) {
            return literals.allHold(bits);
        }

        @Override
        public boolean fails(Bits bits) {
            return literals.anyFails(bits);
        }
    }

    /** One of these literals. */
    record AnyLiteral(Literals literals) implements BitTest {
        AnyLiteral(List<Condition.Literal> literals, int words) {
            this(new Literals(literals, words));
        }

        @Override
        public boolean holds(Bits bits) {
            return literals.anyHolds(bits);
        }

        @Override
        public boolean fails(Bits bits) {
            return literals.allFail(bits);
        }
    }

    /** All of these tests. */
    @SuppressWarnings("ArrayRecordComponent")
    record AllTests(BitTest[] tests) implements BitTest {
        @Override
        public boolean holds(Bits bits) {
            for (BitTest test : tests) {
                if (!test.holds(bits)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean fails(Bits bits) {
            for (BitTest test : tests) {
                if (test.fails(bits)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** One of these tests. */
    @SuppressWarnings("ArrayRecordComponent")
    record AnyTest(BitTest[] tests) implements BitTest {
        @Override
        public boolean holds(Bits bits) {
            for (BitTest test : tests) {
                if (test.holds(bits)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean fails(Bits bits) {
            for (BitTest test : tests) {
                if (!test.fails(bits)) {
                    return false;
                }
            }
            return true;
        }
    }
}
