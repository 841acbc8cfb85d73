package nl.afwegingskader.governance.werkbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Counsel;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.repertoire.Form;

/** What comes with a form: the roles, tasks and powers, and the agreements, procedures and instruments. */
final class RegimeText {

    /** With more forms in the first place the reader first has a choice to make. */
    private static final int MOST_FORMS = 3;

    private final Layout layout;

    RegimeText(Layout layout) {
        this.layout = layout;
    }

    /** Tells the regime of the given form, or else of the forms in the first place. */
    void write(Advice advice, Optional<Form> given) {
        List<Regime> regimes = advice.regimes().stream()
                .filter(regime ->
                        !regime.roles().isEmpty() || !regime.instruments().isEmpty())
                .filter(regime -> given.map(form -> regime.form().option() == form)
                        .orElse(regime.form().rank().orElse(0) == 1))
                .toList();
        if (regimes.isEmpty()) {
            return;
        }
        layout.heading("Wat bij de vorm hoort");
        if (regimes.size() > MOST_FORMS) {
            layout.hanging(
                    "",
                    "Er staan " + regimes.size()
                            + " vormen op de eerste plaats. Vraag met --vorm CODE wat bij één vorm hoort; de opdracht"
                            + " \"repertoire\" geeft de codes.");
            return;
        }
        grouped(regimes).forEach(this::regime);
    }

    /** Forms of which the same is said are told together. */
    private static List<List<Regime>> grouped(List<Regime> regimes) {
        Map<List<Object>, List<Regime>> groups = new LinkedHashMap<>();
        for (Regime regime : regimes) {
            groups.computeIfAbsent(List.of(regime.roles(), regime.instruments()), ignored -> new ArrayList<>())
                    .add(regime);
        }
        return List.copyOf(groups.values());
    }

    private void regime(List<Regime> alike) {
        layout.hanging(
                "",
                "Bij "
                        + alike.stream()
                                .map(regime -> regime.form().option().label())
                                .collect(Collectors.joining(", ")) + ":");
        part("Rollen, taken en bevoegdheden", alike.get(0).roles());
        part("Afspraken, procedures en instrumenten", alike.get(0).instruments());
    }

    private void part(String title, List<? extends OptionAdvice<?>> options) {
        layout.blank().line(title);
        List<? extends OptionAdvice<?>> certain = options.stream()
                .filter(option -> option.findings().stream().anyMatch(Finding::certain))
                .toList();
        certain.forEach(this::option);
        if (certain.isEmpty()) {
            layout.line("  Geen enkele regel noemt hier met zekerheid iets.");
        }
        String open = options.stream()
                .filter(option -> option.findings().stream().noneMatch(Finding::certain))
                .map(option -> option.option().label())
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            layout.hanging("  hangt nog af van antwoorden: ", open + ".");
        }
    }

    private void option(OptionAdvice<?> option) {
        layout.hanging(
                "  " + Layout.left(Counsel.of(option).label(), 16),
                option.option().label() + " (" + option.option().number() + ")");
        for (Finding finding : option.findings()) {
            if (finding.certain()) {
                layout.hanging(
                        " ".repeat(18) + mark(finding), said(finding) + ". " + AdviceText.source(finding.rule()));
            }
        }
    }

    private static String mark(Finding finding) {
        return switch (finding.effect()) {
            case DISFAVOURS -> "tegen: ";
            case EXCLUDES, REQUIRES, REJECTS_DESIGN, FAVOURS, WARNS, SCHEDULES -> "";
        };
    }

    private static String said(Finding finding) {
        String condition = finding.condition().map(mits -> mits + ", ").orElse("");
        return condition + "omdat " + finding.reason();
    }
}
