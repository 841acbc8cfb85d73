package nl.afwegingskader.governance.werkbank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.AdviceDifference;
import nl.afwegingskader.governance.advice.Change;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.DossierImpact;
import nl.afwegingskader.governance.rules.Impact;
import nl.afwegingskader.governance.rules.RuleChange;

/** What another edition of the rules changes, for reading on a terminal. */
final class ImpactText {

    /** So many examples of one kind of change are told. */
    private static final int MOST_TOLD = 3;

    private final Impact impact;
    private final Layout layout = new Layout();

    ImpactText(Impact impact) {
        this.impact = impact;
    }

    /**
     * The text.
     *
     * @param dossiers what becomes of the advice on each dossier
     * @param wasAsked whether there were dossiers to look at
     */
    String text(List<DossierImpact> dossiers, boolean wasAsked) {
        layout.line("TWEE EDITIES VERGELEKEN");
        edition("Oud:   ", impact.before());
        edition("Nieuw: ", impact.after());
        layout.blank().hanging("", verdict());
        bounded("Van deze vormen is niet uitgemaakt of er nog een stand verandert: ", impact.undecidedStandings());
        bounded(
                "Van deze vormen is niet uitgemaakt of zij nog op de eerste plaats komen of die verlaten: ",
                impact.undecidedFirstPlaces());
        rules();
        standings();
        firstPlaces();
        if (wasAsked) {
            dossiers(dossiers);
        }
        foot();
        return layout.toString();
    }

    private void edition(String mark, Edition edition) {
        layout.hanging(
                mark,
                edition.name() + ", versie " + edition.version() + " ("
                        + edition.sha256().substring(0, 12) + ")");
    }

    private String verdict() {
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
                : "Er verandert: " + String.join("; en ", parts)
                        + ". Aandelen zijn van alle denkbare combinaties van antwoorden.";
    }

    private void bounded(String what, List<Form> forms) {
        if (!forms.isEmpty()) {
            layout.hanging("! ", "Begrensd. " + what + labels(forms.stream()) + ".");
        }
    }

    private static String labels(Stream<Form> forms) {
        return forms.distinct().map(Form::label).collect(Collectors.joining(", "));
    }

    private void rules() {
        layout.heading("Wat er in de regels verandert");
        if (impact.rules().isEmpty()) {
            layout.line("Niets.");
        }
        rules(RuleChange.Kind.ADDED, "Nieuw:");
        rules(RuleChange.Kind.REMOVED, "Vervallen:");
        rules(RuleChange.Kind.OTHER_MEANING, "Zegt iets anders, of geldt in andere situaties:");
        rules(
                RuleChange.Kind.OTHER_WHILE_UNANSWERED,
                "Zegt hetzelfde als alles is beantwoord, maar is anders zeker of open zolang antwoorden ontbreken:");
        rules(RuleChange.Kind.OTHER_WORDS, "Andere woorden, bron of zekerheid; zegt hetzelfde in dezelfde situaties:");
    }

    private void rules(RuleChange.Kind kind, String introduction) {
        List<RuleChange> changes = impact.rules(kind);
        if (changes.isEmpty()) {
            return;
        }
        layout.hanging("", introduction);
        for (RuleChange change : changes) {
            boolean meaning = kind == RuleChange.Kind.OTHER_MEANING || kind == RuleChange.Kind.OTHER_WHILE_UNANSWERED;
            layout.hanging(
                    "- ",
                    change.rule() + " " + change.card().title() + Reconstruction.mark(change.card())
                            + (meaning && change.hasOwnTextStill()
                                    ? " (door een drempel, een tabel of een afleiding; de eigen tekst is gelijk)"
                                    : ""));
        }
    }

    private void standings() {
        layout.heading("Wat de wet van een vorm zegt");
        if (impact.standings().isEmpty()) {
            layout.line("Geen stand verandert.");
        }
        alike(
                impact.standings(),
                shift -> "Was " + shift.before().label() + " en wordt "
                        + shift.after().label());
    }

    private void firstPlaces() {
        layout.heading("Welke vormen op de eerste plaats staan");
        if (impact.firstPlaces().isEmpty()) {
            layout.line("Geen vorm komt op de eerste plaats of verlaat die.");
        }
        alike(impact.firstPlaces(), shift -> shift.comes() ? "Komt op de eerste plaats" : "Verlaat de eerste plaats");
    }

    /** What happens to which forms, those that fare the same in the same example together, the fewest answers first. */
    private <S extends Impact.Shift> void alike(List<S> shifts, Function<S, String> what) {
        Map<String, Map<List<Object>, List<S>>> kinds = new TreeMap<>();
        shifts.stream()
                .sorted(Comparator.comparing(
                        shift -> shift.example().situation().known().size()))
                .forEach(shift -> kinds.computeIfAbsent(what.apply(shift), ignored -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                List.of(shift.share(), shift.example().situation()), ignored -> new ArrayList<>())
                        .add(shift));
        kinds.forEach((kind, groups) -> {
            groups.values().stream()
                    .limit(MOST_TOLD)
                    .forEach(some -> shift(kind + ": " + labels(some.stream().map(Impact.Shift::form)), some.get(0)));
            List<Form> rest = groups.values().stream()
                    .skip(MOST_TOLD)
                    .flatMap(List::stream)
                    .map(Impact.Shift::form)
                    .toList();
            if (!rest.isEmpty()) {
                layout.hanging(
                        "* ",
                        kind + ", elk met een eigen kleinste voorbeeld (toon dat met --formaat json): "
                                + labels(rest.stream()) + ".");
            }
        });
    }

    private void shift(String what, Impact.Shift shift) {
        layout.hanging("* ", what + ".");
        layout.hanging("  ", "Aandeel: " + ShareText.words(shift.share()) + ".");
        Impact.Example example = shift.example();
        String size = example.isFewest() ? "Kleinste voorbeeld" : "Voorbeeld (misschien niet het kleinste)";
        layout.hanging("  ", size + ", peildatum " + example.situation().date() + ":");
        if (example.situation().known().isEmpty()) {
            layout.hanging("    ", "ook zonder enig antwoord");
        }
        example.answers()
                .forEach(answer -> layout.hanging(
                        "    " + Layout.left(answer.characteristic().number(), 4) + " ",
                        answer.characteristic().label() + ": " + answer.printed()));
        told(example, shift).forEach(sentence -> layout.hanging("    > ", sentence));
    }

    /** Of the difference on the example, what is about this change. */
    private static List<String> told(Impact.Example example, Impact.Shift shift) {
        return example.difference().changes().stream()
                .filter(change -> shift instanceof Impact.FirstPlaceShift
                        ? change instanceof Change.FirstPlace
                        : change instanceof Change.FormStanding standing && standing.form() == shift.form())
                .map(Change::sentence)
                .toList();
    }

    private void dossiers(List<DossierImpact> dossiers) {
        layout.heading("Wat er in de dossiers verandert");
        List<DossierImpact> changed = dossiers.stream()
                .filter(dossier -> !dossier.difference().isEmpty())
                .toList();
        layout.hanging(
                "",
                changed.size() + " van de " + dossiers.size() + " dossiers "
                        + (changed.size() == 1 ? "krijgt" : "krijgen") + " een ander advies.");
        for (DossierImpact dossier : changed) {
            String name = dossier.after().name();
            layout.hanging("* ", dossier.dossier() + (name.isBlank() ? "" : ": " + name));
            changes(dossier.difference());
        }
    }

    /** All that changes; forms that only move because others do are counted. */
    private void changes(AdviceDifference difference) {
        List<Change> moving = difference.changes().stream()
                .filter(change ->
                        change instanceof Change.FormPlace && change.rules().isEmpty())
                .toList();
        difference.changes().stream()
                .filter(change -> !moving.contains(change))
                .forEach(change -> layout.hanging("  - ", change.sentence()));
        if (!moving.isEmpty()) {
            layout.hanging(
                    "  - ",
                    moving.size() == 1
                            ? "1 andere vorm schuift mee naar een andere plaats."
                            : moving.size() + " andere vormen schuiven mee naar een andere plaats.");
        }
    }

    private void foot() {
        layout.heading("Over deze vergelijking");
        layout.hanging(
                "",
                "Vergeleken is over alle denkbare situaties en alle peildatums. Een voorbeeld staat zo mogelijk op een dag waarop"
                        + " de wet is nagekeken. Combinaties die in beide edities niet kunnen,"
                        + " tellen niet mee. Een aandeel is een aandeel van de denkbare combinaties van antwoorden: elk antwoord"
                        + " op een vraag telt even zwaar, van getallen en dagen elk bereik waartussen regels verschil maken, en"
                        + " elk onderdeel van een lijst is er even vaak wel als niet. Het zegt niet hoe vaak iets in"
                        + " werkelijkheid voorkomt.");
        layout.hanging(
                "",
                "Rollen, instrumenten, agenda en kalender zijn niet over alle situaties vergeleken; daarvan staat hierboven"
                        + " welke regels iets anders zeggen, en bij elk dossier wat er verandert. "
                        + Reconstruction.FRAMEWORK);
    }
}
