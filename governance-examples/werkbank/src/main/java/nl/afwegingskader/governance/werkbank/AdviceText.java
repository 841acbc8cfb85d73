package nl.afwegingskader.governance.werkbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.Deadline;
import nl.afwegingskader.governance.advice.DerivedValue;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.advice.OpenQuestion;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Sensitivity;
import nl.afwegingskader.governance.source.Layer;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.RuleCard;

/** An advice for reading on a terminal: the ranked forms, the arguments, what is excluded, what is still open. */
final class AdviceText {

    private final Advice advice;
    private final Optional<Form> asked;
    private final Optional<Form> given;
    private final Optional<Sensitivity> sensitivity;
    private final Layout layout = new Layout();

    /**
     * @param asked the form that is given; without it the form that exists is checked, if the dossier has one
     * @param sensitivity how firmly the advice stands, to be told too
     */
    AdviceText(Advice advice, Optional<Form> asked, Optional<Sensitivity> sensitivity) {
        this.advice = advice;
        this.asked = asked;
        this.sensitivity = sensitivity;
        this.given = asked.or(advice::existing);
    }

    String text() {
        head();
        warnings();
        given.map(advice::check).ifPresent(check -> new CheckText(layout).write(check, asked.isPresent()));
        FormsText forms = new FormsText(layout, advice, asked);
        forms.ranking();
        forms.arguments();
        new RegimeText(layout).write(advice, given);
        forms.excluded();
        forms.mayExclude();
        agenda();
        calendar();
        derived();
        questions();
        sensitivity.ifPresent(told -> {
            new SensitivityText(layout).write(told);
            new WeightsText(layout).write(advice, told.weights());
        });
        foot();
        return layout.toString();
    }

    private void head() {
        String name = advice.name().isEmpty() ? "(zonder naam)" : advice.name();
        layout.line("ADVIES OVER DE VORM VAN SAMENWERKING").hanging("", name);
        layout.line("Peildatum " + advice.date() + " · regels: versie "
                + advice.edition().version() + " (" + advice.edition().sha256().substring(0, 12) + ")");
        layout.hanging(
                "",
                "Lagen: "
                        + advice.edition().layers().stream().map(Layer::folder).collect(Collectors.joining(", ")));
    }

    private void warnings() {
        if (!advice.warnings().isEmpty()) {
            layout.heading("Let op");
            for (Warning warning : advice.warnings()) {
                String source = warning.rule().map(rule -> " " + source(rule)).orElse("");
                layout.hanging("! ", sentence(warning.text()) + source);
            }
        }
    }

    private void agenda() {
        if (!advice.agenda().isEmpty()) {
            layout.heading("Op de agenda");
            for (AgendaItem item : advice.agenda()) {
                layout.hanging(
                        "- ",
                        item.what() + " (" + item.actors() + ", " + occasion(item.when()) + "), omdat " + item.reason()
                                + ". " + source(item.rule()));
            }
        }
    }

    private static String occasion(Occasion when) {
        return switch (when) {
            case NOW -> "nu";
            case LONG_TERM_AGENDA -> "voor de lange termijn agenda";
            case FRAMEWORK_MEMORANDUM -> "bij de kadernota";
            case ANNUAL_ACCOUNTS -> "bij de jaarrekening";
            case BUDGET -> "bij de begroting";
            case NEXT_MEETING -> "in het eerstvolgende overleg";
            case DECISIVE_MOMENT -> "vóór het cruciale moment";
        };
    }

    /** The terms of the given form, or else of the forms in the first place. */
    private void calendar() {
        List<Deadline> deadlines = advice.deadlines().stream()
                .filter(deadline -> deadline.forms().stream().anyMatch(this::isInView))
                .toList();
        if (deadlines.isEmpty()) {
            return;
        }
        layout.heading("Kalender");
        layout.hanging(
                "",
                given.map(form -> "Termijnen bij " + form.label() + ".")
                        .orElse("Termijnen bij de vormen op de eerste plaats."));
        for (Deadline deadline : deadlines) {
            String year = deadline.budgetYear().isPresent()
                    ? " (begrotingsjaar " + deadline.budgetYear().getAsInt() + ")"
                    : "";
            layout.hanging("- ", deadline.what() + year + ": " + deadline.when() + ". " + source(deadline.rule()));
        }
    }

    private boolean isInView(Form form) {
        return given.map(form::equals).orElse(advice.on(form).rank().orElse(0) == 1);
    }

    private void derived() {
        if (!advice.derived().isEmpty()) {
            layout.heading("Afgeleid uit de antwoorden");
            for (DerivedValue value : advice.derived()) {
                layout.hanging(
                        "- ", value.characteristic().label() + ": " + value.printed() + " " + source(value.rule()));
            }
        }
    }

    private void questions() {
        layout.heading("Wat nog open is");
        if (advice.openQuestions().isEmpty()) {
            layout.line("Niets: geen antwoord kan dit advies nog veranderen.");
            return;
        }
        questions(OpenQuestion.Stake.STANDING, "Deze antwoorden kunnen nog beslissen of een vorm mag:");
        questions(OpenQuestion.Stake.ORDER, "Deze antwoorden kunnen de volgorde nog veranderen:");
        questions(OpenQuestion.Stake.REGIME, "Deze antwoorden kunnen nog veranderen wat bij de vorm hoort:");
        questions(OpenQuestion.Stake.AGENDA, "Deze antwoorden kunnen nog veranderen wat op de agenda komt:");
    }

    private void questions(OpenQuestion.Stake stake, String introduction) {
        List<OpenQuestion> questions = advice.openQuestions().stream()
                .filter(question -> question.decides() == stake)
                .toList();
        if (questions.isEmpty()) {
            return;
        }
        layout.line(introduction);
        Map<List<Form>, List<OpenQuestion>> byForms = new LinkedHashMap<>();
        questions.forEach(question -> byForms.computeIfAbsent(question.forms(), forms -> new ArrayList<>())
                .add(question));
        byForms.forEach((forms, alike) -> {
            if (!forms.isEmpty()) {
                layout.hanging(
                        "  bij ",
                        FormsText.named(forms.stream().map(Form::label).toList()) + ":");
            }
            alike.forEach(question -> layout.hanging(
                    Layout.right(question.characteristic().number(), 7) + "  ",
                    question.characteristic().question()));
        });
    }

    private void foot() {
        layout.heading("Over dit advies");
        layout.hanging(
                "",
                "Dit is een advies en geen besluit. " + Reconstruction.FRAMEWORK
                        + " Laat de regels van de wet controleren door een jurist.");
    }

    /** Rule, source and how sure we are, between brackets. */
    static String source(RuleCard rule) {
        String origin = rule.origin() == Origin.RECONSTRUCTION ? ", reconstructie" : "";
        return "(" + rule.id() + "; " + rule.source() + "; zekerheid "
                + rule.confidence().code() + origin + ")";
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
