package nl.afwegingskader.governance.rules;

import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Validity;

/**
 * Something in a rulebook that was proven of all situations, and that its makers should know. Not always wrong: two rules may argue alike on
 * purpose.
 *
 * @param kind what sort of flaw
 * @param text the flaw in Dutch
 * @param rules the rules it is about, by id
 * @param period the reference dates it holds on
 * @param example the smallest situation that shows it; absent where there is none to show, as of a rule that never holds
 */
public record Flaw(Kind kind, String text, List<RuleId> rules, Validity period, Optional<Situation> example) {

    public Flaw {
        rules = List.copyOf(rules);
    }

    /** What sort of flaw it is, the gravest first. */
    public enum Kind implements Coded {
        /** In some situation the law excludes every form. */
        ALL_EXCLUDED("alles_uitgesloten"),
        /** The same option is required and excluded. */
        CONTRADICTION("tegenspraak"),
        /** Two rules that hold in the same situations plead for and against the same option. */
        FOR_AND_AGAINST("voor_en_tegen"),
        /** A rule, or a case of a derivation, that holds in no situation. */
        NEVER_HOLDS("geldt_nooit"),
        /** What a rule concludes another rule always concludes too. */
        SUPERFLUOUS("overbodig"),
        /** Where one rule pleads, another always does so too: one ground counts twice. */
        COUNTS_TWICE("telt_dubbel"),
        /** Between periods of rules that conclude the same, there is one in which none does. */
        GAP_IN_TIME("gat_in_tijd"),
        /** Rules look at the values around these, and at these not. */
        GAP_IN_VALUES("gat_in_waarden"),
        /** No rule says anything of this option. */
        UNUSED_OPTION("keuze_zonder_regel"),
        /** No rule looks at this kenmerk. */
        UNUSED_CHARACTERISTIC("kenmerk_zonder_regel");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
