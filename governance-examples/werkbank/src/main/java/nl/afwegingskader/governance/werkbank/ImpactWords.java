package nl.afwegingskader.governance.werkbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.AdviceDifference;
import nl.afwegingskader.governance.advice.Change;
import nl.afwegingskader.governance.rules.DossierImpact;
import nl.afwegingskader.governance.rules.Impact;
import nl.afwegingskader.governance.rules.RuleChange;
import nl.afwegingskader.governance.source.Layer;
import nl.afwegingskader.governance.source.RuleCard;

/** What another edition of the rules changes, in sentences that several texts share. */
final class ImpactWords {

    /** What a comparison over all situations is, and is not. */
    static final String SHARES =
            "Een aandeel is een aandeel van de denkbare combinaties van antwoorden: elk antwoord op een"
                    + " vraag telt even zwaar, van getallen en dagen elk bereik waartussen regels verschil maken, en elk onderdeel van"
                    + " een lijst is er even vaak wel als niet. Het zegt niet hoe vaak iets in werkelijkheid voorkomt.";

    private ImpactWords() {}

    static String verdict(Impact impact) {
        if (impact.isNone()) {
            return impact.rules().isEmpty()
                    ? "Geen verschil: elke regel zegt hetzelfde, met dezelfde woorden."
                    : "Geen andere stand en geen andere eerste plaats, in geen enkele situatie waarin alles is"
                            + " beantwoord.";
        }
        List<String> parts = new ArrayList<>();
        if (!impact.standings().isEmpty()) {
            parts.add("wat de wet van een vorm zegt (" + ShareText.words(impact.anyStanding()) + ")");
        }
        if (!impact.firstPlaces().isEmpty()) {
            parts.add("welke vormen op de eerste plaats staan (" + ShareText.words(impact.anyFirstPlace()) + ")");
        }
        return parts.isEmpty()
                ? "Geen verandering gevonden, maar niet alles is uitgemaakt."
                : "Er verandert: " + String.join("; en ", parts) + ".";
    }

    /** What could not be decided, a sentence each. */
    static List<String> bounded(Impact impact) {
        List<String> bounded = new ArrayList<>();
        if (!impact.undecidedStandings().isEmpty()) {
            bounded.add("Begrensd. Van deze vormen is niet uitgemaakt of er nog een stand verandert: "
                    + ShiftGroup.labels(impact.undecidedStandings().stream()) + ".");
        }
        if (!impact.undecidedFirstPlaces().isEmpty()) {
            bounded.add(
                    "Begrensd. Van deze vormen is niet uitgemaakt of zij nog op de eerste plaats komen of die verlaten: "
                            + ShiftGroup.labels(impact.undecidedFirstPlaces().stream()) + ".");
        }
        return bounded;
    }

    /** What sort of change a rule has. */
    static String kind(RuleChange.Kind kind) {
        return switch (kind) {
            case ADDED -> "Nieuw";
            case REMOVED -> "Vervallen";
            case OTHER_MEANING -> "Zegt iets anders, of geldt in andere situaties";
            case OTHER_WHILE_UNANSWERED ->
                "Zegt hetzelfde als alles is beantwoord, maar is anders zeker of open zolang antwoorden ontbreken";
            case OTHER_WORDS -> "Andere woorden, bron, zekerheid of laag; zegt hetzelfde in dezelfde situaties";
        };
    }

    /** Rules that changed in one way. */
    record Rules(String kind, List<String> rules) {}

    /** The rules that changed, by what sort of change they have. */
    static List<Rules> rules(Impact impact) {
        return Stream.of(RuleChange.Kind.values())
                .filter(kind -> !impact.rules(kind).isEmpty())
                .map(kind -> new Rules(
                        kind(kind),
                        impact.rules(kind).stream().map(ImpactWords::rule).toList()))
                .toList();
    }

    /** A rule that changed, with its title. */
    static String rule(RuleChange change) {
        boolean meaning = change.kind() == RuleChange.Kind.OTHER_MEANING
                || change.kind() == RuleChange.Kind.OTHER_WHILE_UNANSWERED;
        return change.rule() + " " + change.card().title() + Reconstruction.mark(change.card())
                + (meaning && change.hasOwnTextStill()
                        ? " (door een drempel, een tabel of een afleiding; de eigen tekst is gelijk)"
                        : "")
                + moved(change);
    }

    private static String moved(RuleChange change) {
        Optional<Layer> was = change.before().map(RuleCard::layer);
        Optional<Layer> is = change.after().map(RuleCard::layer);
        return was.isEmpty() || is.isEmpty() || was.equals(is)
                ? ""
                : " (van " + was.get().folder() + " naar " + is.get().folder() + ")";
    }

    /** How many dossiers get another advice. */
    static String dossiers(List<DossierImpact> dossiers) {
        int changed = changed(dossiers).size();
        return changed + " van de " + dossiers.size() + " dossiers " + (changed == 1 ? "krijgt" : "krijgen")
                + " een ander advies.";
    }

    static List<DossierImpact> changed(List<DossierImpact> dossiers) {
        return dossiers.stream()
                .filter(dossier -> !dossier.difference().isEmpty())
                .toList();
    }

    /** A dossier by its file, and what it is called in it. */
    static String name(DossierImpact dossier) {
        String name = dossier.after().name();
        return dossier.dossier() + (name.isBlank() ? "" : ": " + name);
    }

    /** All that changes; forms that only move because others do are counted. */
    static List<String> changes(AdviceDifference difference) {
        List<Change> moving = difference.changes().stream()
                .filter(change ->
                        change instanceof Change.FormPlace && change.rules().isEmpty())
                .toList();
        List<String> sentences = new ArrayList<>();
        difference.changes().stream()
                .filter(change -> !moving.contains(change))
                .map(Change::sentence)
                .forEach(sentences::add);
        if (!moving.isEmpty()) {
            sentences.add(
                    moving.size() == 1
                            ? "1 andere vorm schuift mee naar een andere plaats."
                            : moving.size() + " andere vormen schuiven mee naar een andere plaats.");
        }
        return sentences;
    }

    /** What stands for the changes of a dossier that are left out. */
    static String more(int changes) {
        return (changes == 1 ? "en nog 1 verandering" : "en nog " + changes + " veranderingen")
                + " (\"vergelijk\" met --dossiers toont ze)";
    }
}
