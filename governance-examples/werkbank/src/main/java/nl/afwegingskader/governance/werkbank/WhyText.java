package nl.afwegingskader.governance.werkbank;

import java.util.List;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Explanation;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.source.Layer;

/** An explanation for reading on a terminal: why, and what would have to be otherwise. */
final class WhyText {

    private final Explanation explanation;
    private final OptionAdvice<Form> form;
    private final Layout layout = new Layout();

    WhyText(Explanation explanation) {
        this.explanation = explanation;
        this.form = explanation.form();
    }

    String text() {
        head();
        verdict();
        contradiction();
        if (explanation.standing() == Standing.EXCLUDED) {
            new CausesText(layout, explanation).write();
        } else {
            place();
        }
        RemediesText remedies = new RemediesText(layout, explanation.situation());
        remedies.write("Wanneer de wet deze vorm niet zou uitsluiten", explanation.toAdmit());
        remedies.write("Wanneer deze vorm op de eerste plaats zou staan", explanation.toFirst());
        foot();
        return layout.toString();
    }

    private void head() {
        String name = explanation.situation().name();
        layout.line("WAAROM: " + form.option().label()).hanging("", name.isEmpty() ? "(zonder naam)" : name);
        layout.line("Peildatum " + explanation.date() + " · regels: versie "
                + explanation.edition().version() + " ("
                + explanation.edition().sha256().substring(0, 12) + ")");
        layout.hanging(
                "",
                "Lagen: "
                        + explanation.edition().layers().stream()
                                .map(Layer::folder)
                                .collect(Collectors.joining(", ")));
    }

    private void verdict() {
        layout.blank()
                .hanging(
                        "",
                        switch (explanation.standing()) {
                            case EXCLUDED -> "De wet sluit deze vorm uit bij de antwoorden in dit dossier.";
                            case CONDITIONAL ->
                                "Of de wet deze vorm toelaat, hangt nog af van antwoorden die ontbreken." + rank();
                            case ADMISSIBLE -> "De wet laat deze vorm toe." + rank();
                            case REQUIRED -> "De wet schrijft deze vorm voor." + rank();
                        });
    }

    private String rank() {
        if (form.rank().isEmpty()) {
            return "";
        }
        int beside = explanation.first().size() - 1;
        String shared = form.rank().getAsInt() > 1 || beside == 0
                ? ""
                : " samen met " + (beside == 1 ? "één andere vorm" : beside + " andere vormen");
        return " De vorm staat" + shared + " op plaats " + form.rank().getAsInt() + " met score " + signed(form.score())
                + ".";
    }

    private static String signed(int score) {
        return score > 0 ? "+" + score : String.valueOf(score);
    }

    private void contradiction() {
        explanation
                .contradiction()
                .ifPresent(contradiction -> layout.hanging(
                        "! ",
                        "Deze antwoorden kunnen niet allemaal waar zijn: "
                                + Sentences.listed(contradiction.answers().stream()
                                        .map(Sentences::isSo)
                                        .toList())
                                + ". Dat kan niet omdat " + String.join(", en omdat ", contradiction.reasons())
                                + ". Wat hieronder staat, volgt uit de antwoorden zoals ze er staan. Waar andere antwoorden worden"
                                + " genoemd, heffen die ook deze tegenstrijdigheid op."));
    }

    /** What decides the place of a form that is not excluded. */
    private void place() {
        layout.heading("Waarom de vorm op deze plaats staat");
        pleads(Effect.FAVOURS, "Voor de vorm pleit ");
        pleads(Effect.DISFAVOURS, "Tegen de vorm pleit ");
        if (form.findings().stream()
                .noneMatch(finding -> finding.certain() && finding.strength().isPresent())) {
            layout.hanging("- ", "Geen enkel argument voor of tegen deze vorm is zeker.");
        }
        open();
        others();
    }

    private void pleads(Effect effect, String opening) {
        for (Finding finding : form.findings()) {
            if (finding.certain() && finding.effect() == effect) {
                layout.hanging(
                        "- ",
                        opening
                                + finding.strength()
                                        .map(strength -> strength.code())
                                        .orElse("") + " dat " + finding.reason() + ". "
                                + AdviceText.source(finding.rule()));
            }
        }
    }

    private void open() {
        List<Finding> open =
                form.findings().stream().filter(finding -> !finding.certain()).toList();
        String law = open.stream()
                .filter(finding -> finding.effect() == Effect.EXCLUDES)
                .map(finding -> finding.rule().id().text())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!law.isEmpty()) {
            layout.hanging(
                    "- ", "Antwoorden die ontbreken, kunnen nog maken dat de wet deze vorm uitsluit (" + law + ").");
        }
        if (form.lowestScore() != form.highestScore()) {
            layout.hanging(
                    "- ",
                    "Antwoorden die ontbreken, kunnen de score nog veranderen: van " + signed(form.lowestScore())
                            + " tot " + signed(form.highestScore()) + ".");
        }
    }

    private void others() {
        if (form.rank().orElse(0) == 1 || explanation.first().isEmpty()) {
            return;
        }
        OptionAdvice<Form> first = explanation.first().get(0);
        String why = first.standing() == Standing.REQUIRED
                ? ": de wet schrijft die voor."
                : " met score " + signed(first.score()) + ".";
        layout.hanging(
                "- ",
                "Op de eerste plaats " + (explanation.first().size() == 1 ? "staat " : "staan ")
                        + FormsText.named(explanation.first().stream()
                                .map(one -> one.option().label())
                                .toList())
                        + why);
    }

    private void foot() {
        layout.heading("Over deze uitleg");
        layout.hanging(
                "",
                "Een antwoord beschrijft hoe het is, en niet wat u mag kiezen. Verander een antwoord dus alleen als het niet"
                        + " klopt, of als de situatie zelf verandert. Vragen zonder antwoord blijven in deze uitleg zonder"
                        + " antwoord. Dit is een advies en geen besluit. " + Reconstruction.FRAMEWORK);
    }
}
