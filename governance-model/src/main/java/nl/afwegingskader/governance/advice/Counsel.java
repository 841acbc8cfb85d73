package nl.afwegingskader.governance.advice;

import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.source.Authority;

/** What the findings on a role or instrument come to, in one word. */
public enum Counsel implements Coded {
    /** The law requires it. */
    REQUIRED("verplicht"),
    /** The municipality agreed on it. */
    AGREED("afgesproken"),
    /** More pleads for it than against it. */
    ADVISED("geadviseerd"),
    /** The law allows it under a condition, and nothing else pleads. */
    POSSIBLE_IF("mogelijk_mits"),
    /** As much pleads for it as against it. */
    TO_CONSIDER("te_overwegen"),
    /** More pleads against it than for it. */
    DISCOURAGED("afgeraden"),
    /** The law excludes it. */
    IMPOSSIBLE("kan_niet"),
    /** It still depends on unanswered kenmerken whether any rule says something of it. */
    OPEN("nog_open");

    private final String code;

    Counsel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The word for a role or instrument; the first that holds, with what is certain before what is open. */
    public static Counsel of(OptionAdvice<?> option) {
        if (option.findings().stream().noneMatch(Finding::certain)) {
            return OPEN;
        }
        if (option.standing() == Standing.EXCLUDED) {
            return IMPOSSIBLE;
        }
        if (option.standing() == Standing.REQUIRED) {
            return isRequiredByLaw(option) ? REQUIRED : AGREED;
        }
        if (option.score() != 0) {
            return option.score() > 0 ? ADVISED : DISCOURAGED;
        }
        return option.conditions().isEmpty() ? TO_CONSIDER : POSSIBLE_IF;
    }

    private static boolean isRequiredByLaw(OptionAdvice<?> option) {
        return option.findings().stream()
                .anyMatch(finding -> finding.certain()
                        && finding.effect() == Effect.REQUIRES
                        && finding.rule().authority() == Authority.LAW);
    }
}
