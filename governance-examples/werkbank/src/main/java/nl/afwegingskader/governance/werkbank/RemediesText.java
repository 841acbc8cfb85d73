package nl.afwegingskader.governance.werkbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Remedies;
import nl.afwegingskader.governance.advice.Remedy;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.situation.Answer;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Situation;

/** Which answers would have to be others, for reading on a terminal. */
final class RemediesText {

    private final Layout layout;
    private final Situation situation;

    RemediesText(Layout layout, Situation situation) {
        this.layout = layout;
        this.situation = situation;
    }

    void write(String title, Remedies remedies) {
        if (remedies.outcome() == Remedies.Outcome.NOT_NEEDED) {
            return;
        }
        layout.heading(title);
        switch (remedies.outcome()) {
            case NEVER ->
                layout.hanging(
                        "",
                        "Nooit, zolang alleen antwoorden veranderen die al zijn gegeven: hoeveel het er ook zijn, het lukt"
                                + " daarmee niet.");
            case NONE_FOUND ->
                layout.hanging(
                        "",
                        "Er is geen manier waarbij hoogstens " + answers(remedies.searched())
                                + " anders zijn. Naar meer is niet gezocht.");
            case FOUND, NOT_NEEDED -> found(remedies);
        }
        if (remedies.bounded()) {
            layout.blank()
                    .hanging(
                            "",
                            "Niet alles kon worden uitgezocht: er kunnen meer manieren zijn, of manieren met minder andere"
                                    + " antwoorden. Wat hier staat, klopt wel.");
        }
    }

    private static String answers(int number) {
        return number == 1 ? "één antwoord" : number + " antwoorden";
    }

    private void found(Remedies remedies) {
        List<List<Remedy>> alike = alike(remedies.remedies());
        int changes = remedies.remedies().get(0).answers().size();
        layout.hanging(
                "",
                (changes == 1
                                ? "Daarvoor is één ander antwoord genoeg."
                                : "Daarvoor moeten minstens " + answers(changes) + " anders zijn.")
                        + ways(alike.size(), remedies.more()));
        List<Answer<?>> shared = alike.size() == 1 ? List.of() : shared(remedies.remedies());
        if (!shared.isEmpty()) {
            layout.hanging(
                    "",
                    "Bij elke manier is "
                            + Sentences.listed(shared.stream()
                                    .map(answer -> insteadOfGiven(answer, "\"" + answer.printed() + "\"", ""))
                                    .toList())
                            + ". Daar komt dan bij:");
        }
        boolean open = remedies.remedies().stream().allMatch(remedy -> remedy.standing() == Standing.CONDITIONAL);
        for (int number = 1; number <= alike.size(); number++) {
            remedy(Layout.right(number + ". ", 4), alike.get(number - 1), shared, open);
        }
        String more = (open ? "Of de wet de vorm dan toelaat, hangt nog af van antwoorden die ontbreken. " : "")
                + (remedies.remedies().stream().allMatch(RemediesText::isListedInFull)
                        ? ""
                        : "Per manier staat hier één stel antwoorden. Op dezelfde vragen kunnen ook andere antwoorden"
                                + " werken.");
        if (!more.isBlank()) {
            layout.blank().hanging("", more);
        }
    }

    /** Of one other choice all answers that do are there; of more, or of a number, only one that does. */
    private static boolean isListedInFull(Remedy remedy) {
        Kind.Scale scale = remedy.answers().get(0).characteristic().kind().scale();
        return remedy.answers().size() == 1 && (scale == Kind.Scale.CHOICE || scale == Kind.Scale.ORDERED_CHOICE);
    }

    private static String ways(int ways, boolean more) {
        if (more) {
            return " Hier staan er " + ways + "; er zijn nog meer manieren:";
        }
        return ways == 1 ? " Er is één manier:" : " Er zijn " + ways + " manieren:";
    }

    /** Remedies with one other answer, to one kenmerk and to the same effect, together. */
    private static List<List<Remedy>> alike(List<Remedy> remedies) {
        Map<List<Object>, List<Remedy>> alike = new LinkedHashMap<>();
        for (Remedy remedy : remedies) {
            List<Object> key = List.of(
                    remedy.answers().stream().map(Answer::characteristic).toList(), remedy.standing(), remedy.rank());
            alike.computeIfAbsent(key, ignored -> new ArrayList<>()).add(remedy);
        }
        return List.copyOf(alike.values());
    }

    /** The answers that all remedies have. */
    private static List<Answer<?>> shared(List<Remedy> remedies) {
        return remedies.get(0).answers().stream()
                .filter(answer ->
                        remedies.stream().allMatch(remedy -> remedy.answers().contains(answer)))
                .toList();
    }

    private void remedy(String mark, List<Remedy> alike, List<Answer<?>> shared, boolean open) {
        Remedy remedy = alike.get(0);
        List<String> instead = new ArrayList<>();
        for (int place = 0; place < remedy.answers().size(); place++) {
            int at = place;
            if (!shared.contains(remedy.answers().get(at))) {
                String others = alike.stream()
                        .map(one -> "\"" + one.answers().get(at).printed() + "\"")
                        .distinct()
                        .collect(Collectors.joining(" of "));
                instead.add(insteadOfGiven(remedy.answers().get(at), others, instead.isEmpty() ? " was" : ""));
            }
        }
        layout.hanging(mark, "Als " + Sentences.listed(instead) + ", dan " + effect(remedy, open) + ".");
    }

    private <V> String insteadOfGiven(Answer<V> other, String others, String verb) {
        String given = situation
                .get(other.characteristic())
                .map(other.characteristic().kind()::print)
                .orElse("");
        return Sentences.named(other.characteristic()) + " " + others + verb + " in plaats van \"" + given + "\"";
    }

    /** @param open whether it is told for all together that the law may still exclude the form */
    private static String effect(Remedy remedy, boolean open) {
        String place = "stond de vorm op plaats " + remedy.rank().orElse(0);
        return switch (remedy.standing()) {
            case CONDITIONAL -> place + (open ? "" : ", als ontbrekende antwoorden haar niet alsnog uitsluiten");
            case REQUIRED -> place + " en schreef de wet haar voor";
            case ADMISSIBLE, EXCLUDED -> place;
        };
    }
}
