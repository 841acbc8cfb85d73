package nl.afwegingskader.governance.rules.text;

import java.util.List;
import nl.afwegingskader.governance.source.RuleCard;

/** How a kenmerk is derived from others. */
public sealed interface Definition {

    /** The kenmerk that is derived, by its place in the catalogue. */
    int characteristic();

    /**
     * Ordered cases, the last of which always holds. A case holds when its condition is certain and every earlier one
     * certainly fails.
     */
    record Cases(int characteristic, List<Case> cases) implements Definition {
        public Cases {
            cases = List.copyOf(cases);
        }
    }

    /**
     * One case.
     *
     * @param rule the rule that says it
     * @param when its own condition
     * @param value the number of the value
     */
    record Case(RuleCard rule, Condition when, long value) {}

    /** A calculation on one or two kenmerken; unknown when one of them is unknown. */
    record Arithmetic(int characteristic, RuleCard rule, Operation operation, int first, int second)
            implements Definition {}

    /** The closed list of calculations. */
    enum Operation {
        /** The difference between two numbers, without its sign. */
        DIFFERENCE,
        /** The first as a part of the second, in hundredths of a percent, rounded down; unknown when the second is zero. */
        SHARE,
        /** Whole months from a day to the reference date. */
        AGE_IN_MONTHS,
        /** Days from a day to the reference date. */
        AGE_IN_DAYS,
        /** Days from the first day to the second, nothing when the second is earlier or never was. */
        DAYS_BETWEEN,
        /** Days from the reference date to the first decisive moment that is not past; further than any number when none is to come. */
        DAYS_UNTIL_DECISIVE_MOMENT,
        /** How many values of a set are chosen. */
        CHOSEN
    }
}
