package nl.afwegingskader.governance.werkbank;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.portfolio.Cooperation;
import nl.afwegingskader.governance.portfolio.CooperationReview;
import nl.afwegingskader.governance.portfolio.Due;
import nl.afwegingskader.governance.portfolio.Fact;
import nl.afwegingskader.governance.portfolio.FormReview;
import nl.afwegingskader.governance.portfolio.Heading;
import nl.afwegingskader.governance.portfolio.Measure;
import nl.afwegingskader.governance.portfolio.Missing;
import nl.afwegingskader.governance.portfolio.OccasionAgenda;
import nl.afwegingskader.governance.portfolio.PerSaldo;
import nl.afwegingskader.governance.portfolio.PortfolioReview;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.LastTime;
import nl.afwegingskader.governance.situation.Money;
import nl.afwegingskader.governance.situation.Steering;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.RuleCard;

/** How a portfolio is told in Dutch, on a terminal and on a page. */
final class PortfolioWords {

    static final String UNKNOWN = "onbekend";

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);

    private PortfolioWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String name(Cooperation cooperation) {
        return cooperation.name().isBlank() ? "(zonder naam)" : cooperation.name();
    }

    static String amount(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(DUTCH);
        boolean whole = money.cents() % 100 == 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        return "€ " + format.format(BigDecimal.valueOf(money.cents(), 2));
    }

    static String amount(Optional<Money> money) {
        return money.map(PortfolioWords::amount).orElse(UNKNOWN);
    }

    static String count(long number, String one, String more) {
        return Progress.number(number) + " " + (number == 1 ? one : more);
    }

    /** The heading of a part of the dashboard. */
    static String heading(Heading heading) {
        return switch (heading) {
            case GENERAL -> "Algemene kenmerken";
            case REGIME -> "Governance regime";
            case IMPORTANCE -> "Belangrijkheid";
            case RESULTS -> "Resultaten";
            case PROCESS -> "Proces";
            case EVALUATION -> "Evaluatie- en ontwikkelagenda";
        };
    }

    /** The name of an occasion. */
    static String occasion(Occasion occasion) {
        return switch (occasion) {
            case NOW -> "Nu";
            case NEXT_MEETING -> "Eerstvolgend overleg";
            case FRAMEWORK_MEMORANDUM -> "Kadernota";
            case ANNUAL_ACCOUNTS -> "Jaarrekening";
            case BUDGET -> "Begroting";
            case LONG_TERM_AGENDA -> "Lange termijn agenda";
            case DECISIVE_MOMENT -> "Cruciaal moment";
        };
    }

    /** When the occasion is, as far as it has one day for all. */
    static Optional<String> day(OccasionAgenda agenda) {
        return switch (agenda.occasion()) {
            case NOW, NEXT_MEETING, DECISIVE_MOMENT -> Optional.empty();
            case FRAMEWORK_MEMORANDUM, ANNUAL_ACCOUNTS, BUDGET, LONG_TERM_AGENDA ->
                Optional.of(agenda.day().map(PortfolioWords::day).orElse("datum " + UNKNOWN));
        };
    }

    /** The verdict on the form that exists, in a few words. */
    static String verdict(FormReview form) {
        return switch (form.verdict()) {
            case INADMISSIBLE -> "mag niet";
            case DESIGN_REJECTED -> isOpen(form) ? "ontwerp mag niet" : "vorm mag, ontwerp niet";
            case UNDECIDED -> isOpen(form) ? "nog niet te zeggen" : "mag, ontwerp nog te toetsen";
            case QUESTIONABLE -> "mag, wel te bespreken";
            case FITTING -> "mag en past";
        };
    }

    /** Whether answers that are missing decide if the form is allowed. */
    static boolean isOpen(FormReview form) {
        return form.standing() == Standing.CONDITIONAL;
    }

    /** The first so many of a list, and how many more there are. */
    static String some(List<String> texts, int most) {
        int more = texts.size() - most;
        return texts.stream().limit(most).collect(Collectors.joining(", ")) + (more > 0 ? " en nog " + more : "");
    }

    static String need(Missing.Need need) {
        return switch (need) {
            case FORM -> "of de vorm mag";
            case IMPORTANCE -> "belangrijkheid en arrangement";
            case AGENDA -> "de agenda";
            case REGIME -> "wat bij de vorm hoort";
        };
    }

    static String obligation(Measure.Obligation obligation) {
        return switch (obligation) {
            case LAW -> "Verplicht volgens de wet";
            case AGREEMENT -> "Afgesproken";
            case ADVICE -> "Geadviseerd";
        };
    }

    /** The value of a fact that is known, with what was reconstructed marked so. */
    static String value(Fact<?> fact) {
        return fact.value().flatMap(PortfolioWords::nicer).or(fact::printed).orElse(UNKNOWN)
                + (isReconstructed(fact) ? " " + Reconstruction.MARK : "");
    }

    /** Days and amounts as a Dutch reader writes them. */
    private static Optional<String> nicer(Object value) {
        if (value instanceof LocalDate day) {
            return Optional.of(day(day));
        }
        if (value instanceof LastTime last) {
            return last.day().map(PortfolioWords::day);
        }
        return value instanceof Money money ? Optional.of(amount(money)) : Optional.empty();
    }

    private static boolean isReconstructed(Fact<?> fact) {
        return fact.derivedBy().filter(PortfolioWords::isReconstructed).isPresent();
    }

    static boolean isReconstructed(RuleCard rule) {
        return rule.origin() == Origin.RECONSTRUCTION;
    }

    /** A role or instrument with its number, marked when it was reconstructed. */
    static String measure(Measure measure) {
        return measure.option().label() + " (" + measure.option().number() + ")"
                + (measure.isReconstructed() ? " " + Reconstruction.MARK : "");
    }

    /** A warning, with rule and source when a rule gives it. */
    static String warning(Warning warning) {
        return warning.text() + warning.rule().map(rule -> " " + source(rule)).orElse("");
    }

    /** Which cooperations, or that it is all of them. */
    static String about(List<Cooperation> cooperations, int all) {
        return cooperations.size() == all && all > 1
                ? "alle " + all + " verbanden"
                : cooperations.stream().map(PortfolioWords::name).collect(Collectors.joining("; "));
    }

    /** What an entry of the calendar is about. */
    static String what(Due due) {
        String year = due.budgetYear().isPresent()
                ? " (begrotingsjaar " + due.budgetYear().getAsInt() + ")"
                : "";
        return switch (due.kind()) {
            case COUNCIL -> due.what() + " in de raad";
            case TERM, MOMENT -> due.what() + year;
        };
    }

    /** What a rule says of the form that exists. */
    static String said(Finding finding) {
        String reason = finding.reason() + ". " + source(finding.rule());
        return switch (finding.effect()) {
            case EXCLUDES -> "Mag niet, omdat " + reason;
            case REJECTS_DESIGN -> "Het ontwerp mag niet, omdat " + reason;
            case REQUIRES ->
                finding.condition()
                        .map(mits -> "Mag, mits " + FormsText.withoutMits(mits) + ", omdat " + reason)
                        .orElse("Vereist, omdat " + reason);
            case DISFAVOURS -> "Ertegen pleit dat " + reason;
            case WARNS -> "Let op dat " + reason;
            case FAVOURS, SCHEDULES -> "Ervoor pleit dat " + reason;
        };
    }

    /** What stands in the way of the form that exists. */
    static List<String> against(FormReview form) {
        return form.findings().stream()
                .filter(finding -> finding.effect() == Effect.EXCLUDES || finding.effect() == Effect.REJECTS_DESIGN)
                .map(PortfolioWords::said)
                .toList();
    }

    /** An item of one cooperation, with its occasion. */
    static String item(AgendaItem item) {
        return occasion(item.when()) + ": " + item.what() + " (" + item.actors() + ")"
                + Reconstruction.mark(item.rule());
    }

    /** An entry of the calendar of one cooperation. */
    static String item(Due due) {
        return due.day().map(PortfolioWords::day).orElse("zonder dag") + ": " + what(due)
                + due.rule().map(Reconstruction::mark).orElse("");
    }

    /** What one party has in all cooperations together. */
    static String party(PerSaldo.Party party) {
        return party.who() + ": kosten " + sum(party.cost()) + ", baten " + sum(party.benefit());
    }

    private static String sum(PerSaldo.Sum sum) {
        if (sum.unknown() == 0) {
            return amount(sum.known());
        }
        return sum.known().cents() == 0 ? UNKNOWN : amount(sum.known()) + " (deels onbekend)";
    }

    /** The arrangement of a cooperation; one that is heavy for the time being says so, whatever the table says. */
    static String arrangement(CooperationReview review, String unknown) {
        boolean heavyNow = review.dashboard().value(Steering.TEMPORARILY_HEAVY).orElse(false);
        return heavyNow
                ? "tijdelijk zwaar"
                : review.dashboard()
                        .value(Steering.ARRANGEMENT)
                        .map(Coded::label)
                        .orElse(unknown);
    }

    /** In how many rows an amount is missing; empty when in none. */
    static Optional<String> unknown(String what, PerSaldo.Sum sum, PerSaldo perSaldo) {
        return sum.unknown() == 0
                ? Optional.empty()
                : Optional.of(
                        "Bij " + sum.unknown() + " van de " + perSaldo.rows().size() + " regels ontbreken " + what
                                + ". De som telt alleen wat bekend is; een saldo is dus niet te geven.");
    }

    /** Whether the rules that derived a kenmerk for these cooperations were reconstructed. */
    static boolean isReconstructed(PortfolioReview review, Characteristic<?> characteristic) {
        return review.cooperations().stream().anyMatch(one -> isReconstructed(one, characteristic));
    }

    /** Whether the rule that derived a kenmerk for this cooperation was reconstructed. */
    static boolean isReconstructed(CooperationReview review, Characteristic<?> characteristic) {
        return review.dashboard().parts().stream()
                .flatMap(part -> part.facts().stream())
                .filter(fact -> fact.characteristic() == characteristic)
                .anyMatch(PortfolioWords::isReconstructed);
    }

    /** Which columns of an overview were reconstructed, by name; empty when none. */
    static String reconstructedColumns(PortfolioReview review) {
        return Stream.of(Steering.RISK_CLASS, Steering.ARRANGEMENT)
                .filter(characteristic -> isReconstructed(review, characteristic))
                .map(Characteristic::label)
                .collect(Collectors.joining(" en "));
    }

    static String inSentence(String label) {
        boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return abbreviation ? label : label.substring(0, 1).toLowerCase(DUTCH) + label.substring(1);
    }

    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(DUTCH) + text.substring(1);
    }

    /** Rule and source between brackets, marked when it was reconstructed. */
    static String source(RuleCard rule) {
        return "(" + rule.id() + "; " + rule.source() + (isReconstructed(rule) ? "; reconstructie" : "") + ")";
    }
}
