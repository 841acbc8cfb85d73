package nl.afwegingskader.governance.werkbank;

import java.util.List;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.FormCheck;
import nl.afwegingskader.governance.advice.Standing;

/** A given form, held against the law and the arguments, in plain words. */
final class CheckText {

    /** So many better forms are named. */
    private static final int MOST_BETTER = 5;

    private final Layout layout;

    CheckText(Layout layout) {
        this.layout = layout;
    }

    /** @param asked whether the form was asked for; otherwise it is the one that exists */
    void write(FormCheck check, boolean asked) {
        String form = check.form().option().label();
        layout.heading(asked ? "Toets van de gegeven vorm" : "Toets van de bestaande vorm");
        layout.hanging("", form + ": " + verdict(check.verdict(), check.form().standing()));
        said("mag niet ", check.exclusions());
        said("ontwerp  ", check.rejections());
        for (Finding finding : check.conditions()) {
            layout.hanging(
                    "   mits     ",
                    FormsText.withoutMits(finding.condition().orElse("")) + ". " + AdviceText.source(finding.rule()));
        }
        said("tegen    ", check.against());
        said("let op   ", check.warnings());
        List<String> mayExclude = open(check, Effect.EXCLUDES);
        if (!mayExclude.isEmpty()) {
            layout.hanging(
                    "   open     ",
                    "de wet kan deze vorm nog uitsluiten (" + String.join(", ", mayExclude)
                            + "); zie \"Wat nog open is\".");
        }
        List<String> mayReject = open(check, Effect.REJECTS_DESIGN);
        if (!mayReject.isEmpty()) {
            layout.hanging(
                    "   open     ",
                    "het ontwerp is nog niet volledig te toetsen (" + String.join(", ", mayReject) + ").");
        }
        if (!check.better().isEmpty()) {
            layout.hanging("   beter    ", better(check) + ". Zie \"Vormen op volgorde\".");
        }
    }

    /** What the check comes to, as a sentence. */
    static String verdict(FormCheck.Verdict verdict, Standing standing) {
        return switch (verdict) {
            case INADMISSIBLE -> "deze vorm mag niet.";
            case DESIGN_REJECTED ->
                standing == Standing.CONDITIONAL
                        ? "dit ontwerp mag niet; of de vorm zelf mag, hangt nog af van antwoorden die ontbreken."
                        : "de vorm mag, maar niet met dit ontwerp.";
            case UNDECIDED ->
                standing == Standing.CONDITIONAL
                        ? "of deze vorm mag, hangt nog af van antwoorden die ontbreken."
                        : "deze vorm mag; of het ontwerp mag, hangt nog af van antwoorden die ontbreken.";
            case QUESTIONABLE -> "deze vorm mag; er is wel iets over te bespreken.";
            case FITTING -> "deze vorm mag en past; geen andere vorm staat erboven.";
        };
    }

    private void said(String mark, List<Finding> findings) {
        for (Finding finding : findings) {
            String dat = finding.effect() == Effect.WARNS ? "dat " : "omdat ";
            layout.hanging("   " + mark, dat + finding.reason() + ". " + AdviceText.source(finding.rule()));
        }
    }

    private static List<String> open(FormCheck check, Effect effect) {
        return check.form().findings().stream()
                .filter(finding -> !finding.certain() && finding.effect() == effect)
                .map(finding -> finding.rule().id().text())
                .distinct()
                .toList();
    }

    private static String better(FormCheck check) {
        String named = check.better().stream()
                .limit(MOST_BETTER)
                .map(form -> form.option().label())
                .collect(Collectors.joining(", "));
        int more = check.better().size() - MOST_BETTER;
        return "hoger op de lijst: " + named + (more > 0 ? " en nog " + more : "");
    }
}
