package nl.afwegingskader.governance.werkbank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.DerivedValue;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.OpenQuestion;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.source.Layer;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.RuleCard;

/** An advice for reading on a terminal: the ranked forms, the arguments, what is excluded, what is still open. */
final class AdviceText {

    /** So many forms are named in one line of an open question. */
    private static final int MOST_NAMED = 4;

    private final Advice advice;
    private final Optional<Form> asked;
    private final Predicate<Form> shown;
    private final Layout layout = new Layout();

    /** @param asked the form to give arguments for, beside zelf doen; the ranking always shows all */
    AdviceText(Advice advice, Optional<Form> asked) {
        this.advice = advice;
        this.asked = asked;
        this.shown = AdviseCommand.shown(asked);
    }

    String text() {
        head();
        warnings();
        ranking();
        arguments();
        new RegimeText(layout).write(advice, asked);
        excluded();
        mayExclude();
        agenda();
        derived();
        questions();
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

    private List<OptionAdvice<Form>> forms(boolean excluded) {
        return advice.regimes().stream()
                .map(Regime::form)
                .filter(form -> (form.standing() == Standing.EXCLUDED) == excluded)
                .toList();
    }

    private void ranking() {
        layout.heading("Vormen op volgorde");
        layout.line("plaats  vorm                                     volgens de wet   score  kan worden  voor  tegen");
        for (OptionAdvice<Form> form : forms(false)) {
            layout.line(Layout.right(String.valueOf(form.rank().orElse(0)), 6)
                    + "  "
                    + Layout.left(form.option().label(), 41)
                    + Layout.left(form.standing().label() + (form.conditions().isEmpty() ? "" : "*"), 17)
                    + Layout.right(signed(form.score()), 5)
                    + Layout.right(range(form), 12)
                    + Layout.right(String.valueOf(count(form, Effect.FAVOURS)), 6)
                    + Layout.right(String.valueOf(count(form, Effect.DISFAVOURS)), 7));
        }
        List<OptionAdvice<Form>> excluded = forms(true);
        if (excluded.size() == advice.regimes().size()) {
            layout.hanging(
                    "        ",
                    "Geen enkele vorm blijft over. Kijk of de antwoorden kloppen, en leg dit voor aan een jurist.");
        }
        if (!excluded.isEmpty()) {
            layout.hanging(
                    "        ",
                    "uitgesloten: "
                            + excluded.stream()
                                    .map(form -> form.option().label())
                                    .collect(Collectors.joining(", ")));
        }
        layout.blank()
                .hanging(
                        "",
                        "De score telt de argumenten op die zeker zijn: sterk 3, matig 2, zwak 1; tegen telt af. \"Kan worden\""
                                + " zegt wat de onbeantwoorde vragen er nog van kunnen maken. \"Voorwaardelijk\": een regel"
                                + " van de wet kan deze vorm nog uitsluiten, afhankelijk van een antwoord dat ontbreekt."
                                + " Een sterretje: de wet stelt een voorwaarde (mits).");
    }

    private static String range(OptionAdvice<Form> form) {
        return form.lowestScore() == form.highestScore()
                ? ""
                : signed(form.lowestScore()) + " … " + signed(form.highestScore());
    }

    private static String signed(int score) {
        return score > 0 ? "+" + score : String.valueOf(score);
    }

    private static long count(OptionAdvice<Form> form, Effect effect) {
        return certain(form, effect).size();
    }

    private static List<Finding> certain(OptionAdvice<Form> form, Effect effect) {
        return form.findings().stream()
                .filter(finding -> finding.certain() && finding.effect() == effect)
                .toList();
    }

    private void arguments() {
        if (forms(false).isEmpty()) {
            return;
        }
        layout.heading("Waarom, per vorm");
        for (List<OptionAdvice<Form>> alike : grouped(forms(false))) {
            argumentsFor(alike);
        }
    }

    /** Forms of which the same certain findings hold, and that share a place, are told together. */
    private List<List<OptionAdvice<Form>>> grouped(List<OptionAdvice<Form>> forms) {
        Map<List<Object>, List<OptionAdvice<Form>>> groups = new LinkedHashMap<>();
        for (OptionAdvice<Form> form : forms) {
            if (shown.test(form.option())) {
                List<Finding> certain =
                        form.findings().stream().filter(Finding::certain).toList();
                groups.computeIfAbsent(List.of(form.rank(), certain), ignored -> new ArrayList<>())
                        .add(form);
            }
        }
        return List.copyOf(groups.values());
    }

    private static String labels(List<OptionAdvice<Form>> forms) {
        return forms.stream().map(form -> form.option().label()).collect(Collectors.joining(", "));
    }

    private void argumentsFor(List<OptionAdvice<Form>> alike) {
        OptionAdvice<Form> form = alike.get(0);
        layout.blank().hanging(form.rank().orElse(0) + ". ", labels(alike));
        for (Finding finding : certain(form, Effect.REQUIRES)) {
            if (finding.condition().isPresent()) {
                layout.hanging(
                        "   mits   ",
                        withoutMits(finding.condition().get()) + ", omdat " + finding.reason() + ". "
                                + source(finding.rule()));
            } else {
                layout.hanging("   vereist  ", "omdat " + finding.reason() + ". " + source(finding.rule()));
            }
        }
        plead(form, Effect.FAVOURS, "   voor   ");
        plead(form, Effect.DISFAVOURS, "   tegen  ");
        for (Finding finding : certain(form, Effect.WARNS)) {
            layout.hanging("   let op ", "dat " + finding.reason() + ". " + source(finding.rule()));
        }
        for (OptionAdvice<Form> one : alike) {
            open(one, alike.size() == 1 ? "" : one.option().label() + ": ");
        }
    }

    private static String withoutMits(String condition) {
        return condition.startsWith("mits ") ? condition.substring("mits ".length()) : condition;
    }

    private void plead(OptionAdvice<Form> form, Effect effect, String mark) {
        for (Finding finding : certain(form, effect)) {
            String strength = finding.strength().map(Coded::code).orElse("");
            layout.hanging(mark, strength + ", omdat " + finding.reason() + ". " + source(finding.rule()));
        }
    }

    /** What is not certain yet, in short: the rules of law are explained once, further down. */
    private void open(OptionAdvice<Form> form, String name) {
        List<Finding> open =
                form.findings().stream().filter(finding -> !finding.certain()).toList();
        List<String> parts = new ArrayList<>();
        String law = open.stream()
                .filter(finding -> finding.effect() == Effect.EXCLUDES)
                .map(finding -> finding.rule().id().text())
                .distinct()
                .collect(Collectors.joining(", "));
        String demands = open.stream()
                .filter(finding -> finding.effect() == Effect.REQUIRES)
                .map(finding ->
                        finding.rule().id() + (finding.condition().isPresent() ? " voorwaarde" : " verplichting"))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!demands.isEmpty()) {
            parts.add("de wet kan hier nog iets eisen (" + demands + ")");
        }
        if (!law.isEmpty()) {
            parts.add("de wet kan deze vorm nog uitsluiten (" + law + ")");
        }
        long arguments =
                open.stream().filter(finding -> finding.strength().isPresent()).count();
        if (arguments > 0) {
            parts.add((arguments == 1 ? "1 argument" : arguments + " argumenten") + ", de score kan "
                    + signed(form.lowestScore()) + " tot " + signed(form.highestScore()) + " worden");
        }
        if (!parts.isEmpty()) {
            layout.hanging("   open   ", name + String.join("; ", parts) + ".");
        } else if (form.findings().isEmpty()) {
            layout.hanging("          ", name + "geen enkele regel zegt hier iets over.");
        }
    }

    /** Every rule of law that may still exclude a form, once. */
    private void mayExclude() {
        Map<String, Finding> rules = new LinkedHashMap<>();
        Map<String, Set<String>> forms = new LinkedHashMap<>();
        for (OptionAdvice<Form> form : forms(false)) {
            if (shown.test(form.option())) {
                form.findings().stream()
                        .filter(finding -> !finding.certain() && finding.effect() == Effect.EXCLUDES)
                        .forEach(finding -> {
                            String rule = finding.rule().id().text();
                            rules.putIfAbsent(rule, finding);
                            forms.computeIfAbsent(rule, ignored -> new LinkedHashSet<>())
                                    .add(form.option().label());
                        });
            }
        }
        if (rules.isEmpty()) {
            return;
        }
        layout.heading("Wat de wet nog kan uitsluiten");
        rules.values().stream()
                .sorted(Comparator.comparing(finding -> finding.rule().id()))
                .forEach(finding -> {
                    Set<String> about = forms.getOrDefault(finding.rule().id().text(), Set.of());
                    layout.hanging(
                            Layout.left(finding.rule().id().text(), 6),
                            named(about) + ": kan worden uitgesloten omdat " + finding.reason() + ". Hangt af van "
                                    + names(finding.characteristics()) + ". " + source(finding.rule()));
                });
    }

    private static String named(Collection<String> forms) {
        return forms.size() > MOST_NAMED ? forms.size() + " vormen" : String.join(", ", forms);
    }

    private void excluded() {
        List<List<OptionAdvice<Form>>> excluded = grouped(forms(true));
        if (excluded.isEmpty()) {
            return;
        }
        layout.heading("Uitgesloten door de wet");
        for (List<OptionAdvice<Form>> alike : excluded) {
            layout.hanging("", labels(alike));
            for (Finding finding : certain(alike.get(0), Effect.EXCLUDES)) {
                layout.hanging("   omdat  ", finding.reason() + ". " + source(finding.rule()));
            }
        }
    }

    private void agenda() {
        if (!advice.agenda().isEmpty()) {
            layout.heading("Op de agenda");
            for (AgendaItem item : advice.agenda()) {
                layout.hanging(
                        "- ",
                        item.what() + " (" + item.who() + ", bij " + item.when() + "), omdat " + item.reason() + ". "
                                + source(item.rule()));
            }
        }
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
    }

    private void questions(OpenQuestion.Stake stake, String introduction) {
        List<OpenQuestion> questions = advice.openQuestions().stream()
                .filter(question -> question.decides() == stake)
                .toList();
        if (questions.isEmpty()) {
            return;
        }
        layout.line(introduction);
        for (OpenQuestion question : questions) {
            String forms = named(question.forms().stream().map(Form::label).toList());
            layout.hanging(
                    Layout.right(question.characteristic().number(), 5) + "  ",
                    question.characteristic().question() + " (" + forms + ")");
        }
    }

    private void foot() {
        layout.heading("Over dit advies");
        layout.hanging(
                "",
                "Dit is een advies en geen besluit. Het afwegingskader is een reconstructie uit openbare bronnen; wat"
                        + " [reconstructie] heet, is door de makers ingevuld. Laat de regels van de wet controleren door"
                        + " een jurist.");
    }

    private static String names(List<Characteristic<?>> characteristics) {
        return characteristics.stream()
                .map(characteristic -> "\"" + characteristic.label() + "\"")
                .collect(Collectors.joining(", "));
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
