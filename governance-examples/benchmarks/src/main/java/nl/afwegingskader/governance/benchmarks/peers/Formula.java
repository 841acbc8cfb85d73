package nl.afwegingskader.governance.benchmarks.peers;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** When a step holds, in nothing but "and", "or" and tests on facts: what every peer translates into its own language. */
sealed interface Formula {

    /** Never holds. */
    Formula NEVER = new Or(List.of());

    /** Holds when all parts hold. */
    record And(List<Formula> parts) implements Formula {}

    /** Holds when at least one part holds. */
    record Or(List<Formula> parts) implements Formula {}

    /**
     * One test, false on what is unknown or does not apply unless it asks for just that.
     *
     * @param test which test
     * @param subject the place of the kenmerk in the catalogue, or the reference date
     * @param operand a mask or a number; unused by tests without one
     */
    record Check(Test test, int subject, long operand) implements Formula {}

    /** The tests, each named as the method of {@code Facts} that does it. */
    enum Test {
        AMONG("among"),
        NOT_AMONG("notAmong"),
        HAS_ANY("hasAny"),
        HAS_NONE("hasNone"),
        HAS_OTHER("hasOther"),
        HAS_NO_OTHER("hasNoOther"),
        AT_LEAST("atLeast"),
        BELOW("below"),
        PRESENT("present"),
        MISSING("missing"),
        INAPPLICABLE("inapplicable");

        private final String method;

        Test(String method) {
            this.method = method;
        }

        String method() {
            return method;
        }

        boolean hasOperand() {
            return ordinal() < PRESENT.ordinal();
        }
    }

    static Formula and(List<Formula> parts) {
        return parts.size() == 1 ? parts.get(0) : new And(parts);
    }

    static Formula or(List<Formula> parts) {
        return parts.size() == 1 ? parts.get(0) : new Or(parts);
    }

    /** The formula as text in a language with these two operators and its own way to write a test. */
    default String text(String and, String or, Function<Check, String> check) {
        if (this instanceof And all) {
            return joined(all.parts(), "true", and, part -> part.text(and, or, check));
        }
        if (this instanceof Or any) {
            return joined(any.parts(), "false", or, part -> part.text(and, or, check));
        }
        return check.apply((Check) this);
    }

    private static String joined(
            List<Formula> parts, String none, String operator, Function<Formula, String> translate) {
        return parts.isEmpty()
                ? none
                : parts.stream().map(translate).collect(Collectors.joining(" " + operator + " ", "(", ")"));
    }
}
