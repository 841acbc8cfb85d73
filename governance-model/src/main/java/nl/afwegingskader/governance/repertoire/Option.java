package nl.afwegingskader.governance.repertoire;

import nl.afwegingskader.governance.situation.Coded;

/** Anything that can be advised: a form of cooperation, a role option or an instrument. */
public sealed interface Option extends Coded permits Form, RoleOption, Instrument {

    /** What it says of itself, in one piece. */
    OptionTexts texts();

    /** The number in the domain file: {@code FM12}, {@code RB21}, {@code I33}. */
    default String number() {
        return texts().number();
    }

    @Override
    default String code() {
        return texts().code();
    }

    /** The Dutch name as used in a sentence. */
    @Override
    default String label() {
        return texts().label();
    }

    default String englishLabel() {
        return texts().englishLabel();
    }

    /** What it is, in one Dutch sentence. */
    default String description() {
        return texts().description();
    }

    /** The source as the domain file gives it; empty when it gives none. */
    default String source() {
        return texts().source();
    }
}
