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
 * @param about the number of the option or kenmerk it is about, where it is about one
 * @param period the reference dates it holds on
 * @param example the smallest situation that shows it; absent where there is none to show, as of a rule that never holds
 * @param stays why the makers of the shipped rulebook leave it as it is, in Dutch: their reason, and not from a source
 */
public record Flaw(
        Kind kind,
        String text,
        List<RuleId> rules,
        Optional<String> about,
        Validity period,
        Optional<Situation> example,
        Optional<String> stays) {

    public Flaw {
        rules = List.copyOf(rules);
    }

    /** A flaw of rules, that nobody gave a reason for. */
    public Flaw(Kind kind, String text, List<RuleId> rules, Validity period, Optional<Situation> example) {
        this(kind, text, rules, Optional.empty(), period, example, Optional.empty());
    }

    /** The same flaw, of this option or kenmerk. */
    public Flaw about(String number) {
        return new Flaw(kind, text, rules, Optional.of(number), period, example, stays);
    }

    /** All but the situation that shows it, and why it stays: what two rulebooks can have in common. */
    public List<Object> finding() {
        return List.of(kind, text, rules, about, period);
    }

    /** The same flaw, with why it stays. */
    Flaw staying(Optional<String> reason) {
        return new Flaw(kind, text, rules, about, period, example, reason);
    }

    /** What sort of flaw it is, the gravest first. */
    public enum Kind implements Coded {
        /** In some situation the law excludes every form. */
        ALL_EXCLUDED(
                "alles_uitgesloten",
                "Elke vorm uitgesloten",
                "Kijk welke regel te ver gaat, of maak met \"Dit kan niet\" duidelijk dat deze antwoorden niet samengaan."),
        /** The same option is required and excluded, or two rules each require another form. */
        CONTRADICTION(
                "tegenspraak",
                "Regels die elkaar tegenspreken",
                "Geef een van de regels een voorwaarde of periode erbij, zodat zij niet tegelijk gelden."),
        /** Two rules that hold in the same situations plead for and against the same option. */
        FOR_AND_AGAINST(
                "voor_en_tegen",
                "Voor en tegen op dezelfde grond",
                "Kies één richting, of zeg in de voorwaarden wanneer het ene argument geldt en wanneer het andere."),
        /** A rule, or a case of a derivation, that holds in no situation. */
        NEVER_HOLDS(
                "geldt_nooit",
                "Regels die nooit gelden",
                "Kijk eerst naar de drempels en data in de voorwaarden; verbeter die, of haal de regel weg."),
        /** What a rule concludes another rule always concludes too. */
        SUPERFLUOUS(
                "overbodig",
                "Overbodige regels",
                "Haal de overbodige regel weg, of laat hem iets zeggen wat de andere niet zegt."),
        /** Where one rule pleads, another always does so too: one ground counts twice. */
        COUNTS_TWICE(
                "telt_dubbel",
                "Eén grond telt dubbel",
                "Is dat niet zo bedoeld, haal dan een van de argumenten weg of geef ze voorwaarden die elkaar uitsluiten."),
        /** Between periods of rules that conclude the same, there is one in which none does. */
        GAP_IN_TIME(
                "gat_in_tijd",
                "Gaten in de tijd",
                "Laat de tweede regel beginnen waar de eerste eindigt (@vanaf en @tot), of maak een regel voor de tijd ertussen."),
        /** Rules look at the values around these, and at these not. */
        GAP_IN_VALUES(
                "gat_in_waarden",
                "Waarden waar geen regel naar kijkt",
                "Kijk of een drempel of lijst verkeerd staat; hoeft geen regel iets over deze waarde te zeggen, dan is het goed."),
        /** No rule ever says anything of this option. */
        UNUSED_OPTION(
                "keuze_zonder_regel",
                "Keuzes waar geen regel iets over zegt",
                "Maak een regel over de keuze, of laat het zo: dan komt zij nooit in een advies."),
        /** No rule looks at this kenmerk. */
        UNUSED_CHARACTERISTIC(
                "kenmerk_zonder_regel",
                "Kenmerken waar geen regel naar kijkt",
                "Maak een regel die naar het kenmerk kijkt, of laat het zo: dan maakt het antwoord geen verschil.");

        private final String code;
        private final String label;
        private final String remedy;

        Kind(String code, String label, String remedy) {
            this.code = code;
            this.label = label;
            this.remedy = remedy;
        }

        @Override
        public String code() {
            return code;
        }

        /** The kind in a few Dutch words, for a heading. */
        @Override
        public String label() {
            return label;
        }

        /** What one could do about it, in a Dutch sentence. */
        public String remedy() {
            return remedy;
        }
    }
}
