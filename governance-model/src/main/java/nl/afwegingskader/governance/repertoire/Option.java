package nl.afwegingskader.governance.repertoire;

import nl.afwegingskader.governance.situation.Coded;

/** Anything that can be advised: a form of cooperation, a role option or an instrument. */
public sealed interface Option extends Coded permits Form, RoleOption, Instrument {

    /** The number in the domain file: {@code FM12}, {@code RB21}, {@code I33}. */
    String number();

    /** The Dutch name as used in a sentence. */
    @Override
    String label();

    String englishLabel();

    /** What it is, in one Dutch sentence. */
    String description();

    /** The source as the domain file gives it; empty when it gives none. */
    String source();
}
