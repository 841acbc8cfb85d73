package nl.afwegingskader.governance.werkbank;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Interview;
import nl.afwegingskader.governance.rules.Interview.Stake;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleCard;

/** What an interview says, in plain Dutch. */
final class InterviewText {

    /** More forms that may yet come first are counted, and not named. */
    private static final int MOST_NAMED = 6;

    private final String file;

    /** @param file where the answers are kept */
    InterviewText(String file) {
        this.file = file;
    }

    String welcome(Situation situation) {
        Layout layout = new Layout();
        int known = situation.known().size();
        layout.line("VRAGEN OVER " + (situation.name().isBlank() ? "EEN SAMENWERKINGSVERBAND" : situation.name()));
        layout.line("Peildatum " + situation.date() + (known == 0 ? "" : " · al beantwoord: " + known));
        layout.hanging("", "Antwoord met een nummer, of met de woorden die erachter staan. Of typ:");
        layout.line("  w        weet ik niet: dan blijft het open, en dat mag altijd");
        layout.line("  waarom?  waarom deze vraag wordt gesteld");
        layout.line("  terug    terug naar de vorige vraag");
        layout.line("  stop     stop en bewaar");
        layout.line("Elk antwoord wordt meteen bewaard in " + file + ".");
        return layout.toString();
    }

    String question(int number, Interview.Question question) {
        Characteristic<?> characteristic = question.characteristic();
        Kind<?> kind = characteristic.kind();
        Layout layout = new Layout();
        layout.heading("Vraag " + number + " - " + characteristic.label() + " (" + characteristic.number() + ")");
        layout.hanging("", characteristic.question());
        characteristic.explanation().ifPresent(explanation -> layout.hanging("Uitleg: ", explanation));
        if (!AnswerReader.isPlain(kind)) {
            String example = kind.values().isEmpty()
                    ? ""
                    : ". Bijvoorbeeld: gemeente Beesel: " + kind.values().get(0).code();
            layout.hanging("", "Antwoord zoals in een dossier: " + kind.allowed() + example + ".");
            return layout.toString();
        }
        int place = 1;
        for (Coded value : kind.values()) {
            layout.hanging(Layout.right(String.valueOf(place++), 4) + "  ", value.label());
        }
        if (kind.scale() == Kind.Scale.SET) {
            layout.hanging(
                    "",
                    "Meer antwoorden mogen: zet er een komma tussen, zoals 1, 2."
                            + (kind.accepts(0) ? " Of typ: geen van deze." : ""));
        } else if (kind.values().isEmpty()) {
            layout.hanging("", "Antwoord met " + kind.allowed() + ".");
        }
        return layout.toString();
    }

    /** Where the questions about the law end. */
    String lawIsAsked() {
        Layout layout = new Layout().blank();
        layout.hanging(
                "",
                "Wat de wet van elke vorm zegt, verandert niet meer door wat u nog kunt antwoorden. De vragen gaan nu over"
                        + " welke vorm vooraan staat.");
        return layout.toString();
    }

    String why(Interview.Question question) {
        Layout layout = new Layout().blank();
        boolean law = question.stake() == Stake.STANDING;
        layout.line("Waarom deze vraag?");
        layout.hanging(
                "  ",
                law
                        ? "Uw antwoord kan veranderen wat de wet van een vorm zegt: of die mag, moet of is uitgesloten."
                        : "Uw antwoord kan veranderen welke vorm vooraan staat. Over wat de wet zegt, is niets meer te vragen.");
        layout.hanging(
                "  ",
                "Van alle onzekerheid daarover neemt uw antwoord naar verwachting " + percentage(question.settles())
                        + " weg. Dat is geschat over honderden manieren waarop de andere antwoorden kunnen uitvallen; hoe vaak"
                        + " iets in het echt voorkomt, telt niet mee.");
        layout.hanging("  ", "Het kan verschil maken voor: " + names(question.forms()) + ".");
        if (!question.rules().isEmpty()) {
            layout.line("  Door deze regels:");
            question.rules().forEach(rule -> layout.hanging("    - ", rule(rule)));
        }
        return layout.toString();
    }

    private static String rule(RuleCard rule) {
        return rule.id() + " " + rule.title() + " (" + rule.source().citation() + ")" + Reconstruction.mark(rule);
    }

    private static String percentage(double share) {
        long percent = Math.round(100 * share);
        return percent < 1 ? "minder dan 1%" : percent == 100 ? "alles" : "ongeveer " + percent + "%";
    }

    String notUnderstood(String problem) {
        Layout layout = new Layout();
        layout.hanging("", "Dat antwoord is niet te lezen: " + problem);
        layout.hanging("", "Probeer het nog eens, of typ w (weet ik niet).");
        return layout.toString();
    }

    String impossible(List<String> reasons) {
        Layout layout = new Layout();
        layout.hanging(
                "",
                "Let op: deze antwoorden kunnen niet samen waar zijn, omdat " + String.join("; en omdat ", reasons)
                        + ".");
        layout.hanging("", "Typ terug om uw laatste antwoord te herzien. Gaat u door, dan meldt het advies het ook.");
        return layout.toString();
    }

    String stopped(Situation situation) {
        Layout layout = new Layout().blank();
        int known = situation.known().size();
        layout.line(
                "Gestopt, met " + (known == 1 ? "één antwoord" : known + " antwoorden") + ". Bewaard in " + file + ".");
        layout.line("Wat u niet wist, wordt de volgende keer opnieuw gevraagd.");
        layout.line("Verder gaan:       afwegingskader vraag " + file);
        layout.line("Advies tot nu toe: afwegingskader adviseer " + file);
        return layout.toString();
    }

    /** @param now the forms that the advice on the answers given puts first */
    String settled(Interview.Settled settled, List<Form> now) {
        Layout layout = new Layout();
        layout.heading("Klaar");
        boolean known = settled.open().isEmpty() && settled.isFirstSettled();
        layout.hanging(
                "",
                settled.bounded().isEmpty()
                        ? "Geen antwoord dat u nog kunt geven, verandert wat de wet van een vorm zegt of welke vorm vooraan staat."
                        : "Er is geen vraag meer gevonden die iets verandert. Helemaal bewezen is dat niet (begrensd): het ging"
                                + " over " + stakes(settled) + ".");
        layout.blank();
        first(settled, now, layout);
        standings(settled, layout);
        if (!known) {
            open(settled, layout);
        }
        layout.blank();
        layout.line("Bewaard in " + file + ".");
        layout.line("Het hele advies: afwegingskader adviseer " + file);
        layout.hanging("", "Dat kan nog vragen noemen die alleen over rollen, instrumenten of de agenda gaan.");
        return layout.toString();
    }

    private static String stakes(Interview.Settled settled) {
        return settled.bounded().stream()
                .sorted()
                .map(stake -> stake == Stake.STANDING ? "wat de wet zegt" : "welke vorm vooraan staat")
                .collect(Collectors.joining(" en "));
    }

    private static void first(Interview.Settled settled, List<Form> now, Layout layout) {
        String others = settled.first().size() > MOST_NAMED
                ? "in elk geval " + settled.first().size() + " vormen"
                : names(settled.first());
        if (!settled.isFirstSettled()) {
            layout.hanging("Vooraan nu:  ", together(now));
            layout.hanging("Kan worden:  ", "dat hangt af van wat u niet wist; " + others + ".");
            return;
        }
        layout.hanging("Vooraan:     ", together(settled.first()));
        if (!settled.first().equals(now)) {
            layout.hanging(
                    "             ",
                    "Het advies telt alleen argumenten die al zeker zijn, en zet op deze antwoorden nu nog vooraan: "
                            + together(now));
        }
    }

    private static String together(List<Form> forms) {
        return forms.isEmpty()
                ? "geen vorm: de wet sluit elke vorm uit. Kijk in het advies waardoor."
                : names(forms) + (forms.size() > 1 ? " (samen)" : "");
    }

    private static void standings(Interview.Settled settled, Layout layout) {
        line(layout, "Verplicht:   ", of(settled, Standing.REQUIRED));
        line(layout, "Toegestaan:  ", of(settled, Standing.ADMISSIBLE));
        line(layout, "Uitgesloten: ", of(settled, Standing.EXCLUDED));
        line(layout, "Nog open:    ", of(settled, Standing.CONDITIONAL));
    }

    private static List<Form> of(Interview.Settled settled, Standing standing) {
        return Stream.of(Form.values())
                .filter(form -> settled.standings().get(form) == standing)
                .sorted(Comparator.comparingInt(Form::weight))
                .toList();
    }

    private static void line(Layout layout, String mark, List<Form> forms) {
        if (!forms.isEmpty()) {
            layout.hanging(mark, names(forms));
        }
    }

    private static void open(Interview.Settled settled, Layout layout) {
        layout.blank();
        layout.line("Wat u niet wist en nog uitmaakt:");
        settled.keptOpenBy()
                .forEach(one -> layout.hanging("  - ", one.number() + " " + one.label() + ": " + one.question()));
    }

    private static String names(Collection<Form> forms) {
        return forms.stream().map(Form::label).collect(Collectors.joining(", "));
    }
}
