package nl.afwegingskader.governance.rules.text;

/**
 * One test on one kenmerk. On a known value it is true or false; on an unknown one it is open.
 *
 * @param characteristic the place of the kenmerk in the catalogue, or {@link Subjects#DATE} for the reference date
 * @param test how it is tested
 * @param operand what it is tested against: a bit mask of values, or a number
 */
public record Atom(int characteristic, Test test, long operand) {

    /** The tests there are; every sentence is one of these or its opposite. */
    public enum Test {
        /** The value is one of the values in the mask. */
        AMONG,
        /** The set has at least one element in the mask. */
        OVERLAPS,
        /** The set has at least one element outside the mask. */
        BEYOND,
        /** The number or day is the operand or more. */
        AT_LEAST,
        /** Nobody has answered. This one is never open. */
        MISSING
    }
}
