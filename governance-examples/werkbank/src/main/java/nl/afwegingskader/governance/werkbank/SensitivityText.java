package nl.afwegingskader.governance.werkbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.AdviceDifference;
import nl.afwegingskader.governance.advice.Change;
import nl.afwegingskader.governance.advice.FindingChange;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.rules.OtherAnswer;
import nl.afwegingskader.governance.rules.Sensitivity;
import nl.afwegingskader.governance.situation.Characteristic;

/** How firmly an advice stands: what would change if one answer were otherwise. */
final class SensitivityText {

    private final Layout layout;

    SensitivityText(Layout layout) {
        this.layout = layout;
    }

    void write(Sensitivity sensitivity) {
        layout.heading("Hoe stevig dit advies is");
        verdict(sensitivity);
        tried(sensitivity);
        part(
                "De eerste plaats verandert als alleen dit antwoord anders is:",
                sensitivity.decisive().stream()
                        .filter(OtherAnswer::changesFirstPlace)
                        .toList());
        part(
                "Alleen wat de wet van een vorm zegt verandert, als dit antwoord anders is:",
                sensitivity.decisive().stream()
                        .filter(Predicate.not(OtherAnswer::changesFirstPlace))
                        .toList());
    }

    private void verdict(Sensitivity sensitivity) {
        int answered = sensitivity.answered();
        if (answered == 0) {
            layout.hanging("", "Er is nog niets beantwoord, dus er valt nog niets te veranderen.");
            return;
        }
        layout.hanging(
                "",
                switch (sensitivity.verdict()) {
                    case FIRM ->
                        "Stevig: geen enkel ander antwoord op één vraag verandert de eerste plaats of wat de wet van een vorm"
                                + " zegt.";
                    case FIRST_PLACE_FIRM ->
                        "De eerste plaats is stevig: geen enkel ander antwoord op één vraag verandert haar. Wat de wet van de"
                                + " vormen zegt, is gevoelig voor "
                                + named(sensitivity.standingsDependOn()) + ".";
                    case SENSITIVE ->
                        "De eerste plaats is gevoelig voor " + named(sensitivity.firstPlaceDependsOn()) + ": "
                                + share(sensitivity.firstPlaceDependsOn(), answered) + ".";
                });
    }

    private static String share(List<Characteristic<?>> some, int all) {
        return some.size() + " van de " + all + " antwoorden";
    }

    private static String named(List<Characteristic<?>> characteristics) {
        return characteristics.stream().map(Characteristic::label).collect(Collectors.joining(", "));
    }

    private void tried(Sensitivity sensitivity) {
        int contradictory = sensitivity.contradictory();
        String left = contradictory == 0
                ? ""
                : " " + contradictory
                        + (contradictory == 1 ? " ander antwoord telt" : " andere antwoorden tellen")
                        + " niet mee, omdat die niet samen kunnen met de rest.";
        layout.hanging(
                "",
                "Geprobeerd: " + sensitivity.tried()
                        + " andere antwoorden, steeds op één vraag, met alle andere antwoorden zoals ze zijn." + left
                        + " Vragen zonder antwoord staan onder \"Wat nog open is\".");
    }

    private void part(String introduction, List<OtherAnswer<?>> others) {
        if (others.isEmpty()) {
            return;
        }
        layout.blank().hanging("", introduction);
        Map<Characteristic<?>, List<OtherAnswer<?>>> byKenmerk = new LinkedHashMap<>();
        others.forEach(other -> byKenmerk
                .computeIfAbsent(other.characteristic(), ignored -> new ArrayList<>())
                .add(other));
        byKenmerk.forEach(this::kenmerk);
    }

    private void kenmerk(Characteristic<?> characteristic, List<OtherAnswer<?>> others) {
        layout.hanging(
                Layout.right(characteristic.number(), 5) + "  ",
                characteristic.label() + " (nu: " + others.get(0).givenWords() + ")");
        Map<List<String>, List<String>> byEffect = new LinkedHashMap<>();
        others.forEach(other -> byEffect.computeIfAbsent(effects(other.difference()), ignored -> new ArrayList<>())
                .add(other.otherWords()));
        byEffect.forEach((effects, words) -> {
            layout.hanging("         ", either(words) + ":");
            effects.forEach(effect -> layout.hanging("         - ", effect));
        });
    }

    private static String either(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " of " + words.get(last);
    }

    /** What happens to the first place, and to the standings: forms that fare the same together. */
    private static List<String> effects(AdviceDifference difference) {
        List<String> effects = new ArrayList<>();
        difference.firstPlace().map(Change::sentence).ifPresent(effects::add);
        Map<Standing, List<Change.FormStanding>> fates = new LinkedHashMap<>();
        difference
                .standings()
                .forEach(change -> fates.computeIfAbsent(change.after(), ignored -> new ArrayList<>())
                        .add(change));
        fates.forEach((after, changes) -> effects.add("Wordt " + after.label() + ": "
                + FormsText.named(
                        changes.stream().map(change -> change.form().label()).toList())
                + causes(changes) + "."));
        return effects;
    }

    private static String causes(List<Change.FormStanding> changes) {
        String causes = changes.stream()
                .flatMap(change -> change.causes().stream())
                .map(FindingChange::words)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return causes.isEmpty() ? "" : " (" + causes + ")";
    }
}
