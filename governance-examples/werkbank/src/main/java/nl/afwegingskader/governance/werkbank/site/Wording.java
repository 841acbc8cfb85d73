package nl.afwegingskader.governance.werkbank.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.rules.RuleOutline.Outcome;
import nl.afwegingskader.governance.source.Confidence;
import nl.afwegingskader.governance.source.Layer;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.Validity;

/** What is known about rules, in Dutch words. */
final class Wording {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    private Wording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String validity(Validity validity) {
        String from = validity.from().map(day -> "vanaf " + day(day)).orElse("");
        String until = validity.until()
                .map(day -> "tot " + day(day) + " (op die dag niet meer)")
                .orElse("");
        return from.isEmpty() && until.isEmpty() ? "op elke peildatum" : (from + " " + until).strip();
    }

    /** For a column of days. */
    static String days(Validity validity) {
        return validity.equals(Validity.always()) ? "elke" : validity(validity);
    }

    static String layer(Layer layer) {
        return switch (layer.authority()) {
            case LAW -> "wet";
            case PRACTICE -> "praktijk";
            case AGREEMENT -> "afspraken van " + capital(layer.name());
        };
    }

    static String confidence(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> "hoog: de bron is gelezen en duidelijk";
            case MEDIUM -> "middel: de bron is gelezen, maar er is uitleg nodig";
            case LOW -> "laag: algemene kennis, of een datum die niet is nagegaan";
        };
    }

    static String origin(Origin origin) {
        return switch (origin) {
            case LAW -> "wet: uit een wet of de rechtspraak";
            case PUBLIC_SOURCE -> "bron: uit een genoemde handreiking of praktijk";
            case VENLO -> "venlo: staat letterlijk op de pagina van Venlo";
            case RECONSTRUCTION ->
                "reconstructie: door de makers zelf ingevuld, omdat de bron zwijgt of alleen een plaatje heeft";
        };
    }

    /** What is done to the options or forms that follow. */
    static String effect(Outcome outcome) {
        if (outcome.effect().isEmpty()) {
            return "Zet op de kalender: " + outcome.what();
        }
        return switch (outcome.effect().get()) {
            case EXCLUDES -> "Sluit uit";
            case REQUIRES ->
                outcome.condition().map(condition -> "Mag, " + condition).orElse(required(outcome));
            case REJECTS_DESIGN -> "Keurt het ontwerp af";
            case FAVOURS -> pleads(outcome, "voor");
            case DISFAVOURS -> pleads(outcome, "tegen");
            case WARNS -> "Waarschuwt";
            case SCHEDULES -> "Zet op de agenda: " + outcome.what();
        };
    }

    private static String required(Outcome outcome) {
        return switch (outcome.rests().authority()) {
            case LAW -> "Vereist";
            case AGREEMENT -> "Afgesproken";
            case PRACTICE -> "Vraagt om";
        };
    }

    private static String pleads(Outcome outcome, String direction) {
        return "Pleit "
                + outcome.strength().map(strength -> strength.code() + " ").orElse("") + direction;
    }

    /** Why; of a warning what it says. */
    static String reason(Outcome outcome) {
        if (!Book.is(outcome, Effect.WARNS)) {
            return "omdat " + outcome.reason();
        }
        return outcome.forms().isEmpty() ? outcome.reason() : "dat " + outcome.reason();
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
