package nl.afwegingskader.governance.werkbank;

import java.util.List;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.rules.DossierImpact;
import nl.afwegingskader.governance.rules.Impact;

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
        layout.blank()
                .hanging(
                        "",
                        ImpactWords.verdict(impact)
                                + (impact.isNone()
                                        ? ""
                                        : " Aandelen zijn van alle denkbare combinaties van antwoorden."));
        ImpactWords.bounded(impact).forEach(sentence -> layout.hanging("! ", sentence));
        rules();
        layout.heading("Wat de wet van een vorm zegt");
        if (impact.standings().isEmpty()) {
            layout.line("Geen stand verandert.");
        }
        ShiftGroup.ofStandings(impact).forEach(this::group);
        layout.heading("Welke vormen op de eerste plaats staan");
        if (impact.firstPlaces().isEmpty()) {
            layout.line("Geen vorm komt op de eerste plaats of verlaat die.");
        }
        ShiftGroup.ofFirstPlaces(impact).forEach(this::group);
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

    private void rules() {
        layout.heading("Wat er in de regels verandert");
        if (impact.rules().isEmpty()) {
            layout.line("Niets.");
        }
        ImpactWords.rules(impact).forEach(some -> {
            layout.hanging("", some.kind() + ":");
            some.rules().forEach(rule -> layout.hanging("- ", rule));
        });
    }

    private void group(ShiftGroup<?> group) {
        group.alike().stream()
                .limit(MOST_TOLD)
                .forEach(some -> shift(group.what() + ": " + ShiftGroup.labels(some), some.get(0)));
        List<Impact.Shift> rest = group.rest(MOST_TOLD);
        if (!rest.isEmpty()) {
            layout.hanging(
                    "* ",
                    group.what() + ", elk met een eigen kleinste voorbeeld (toon dat met --formaat json): "
                            + ShiftGroup.labels(rest) + ".");
        }
    }

    private void shift(String what, Impact.Shift shift) {
        layout.hanging("* ", what + ".");
        layout.hanging("  ", "Aandeel: " + ShareText.words(shift.share()) + ".");
        layout.hanging("  ", ShiftGroup.example(shift) + ":");
        if (shift.example().answers().isEmpty()) {
            layout.hanging("    ", "ook zonder enig antwoord");
        }
        shift.example()
                .answers()
                .forEach(answer -> layout.hanging(
                        "    " + Layout.left(answer.characteristic().number(), 4) + " ",
                        answer.characteristic().label() + ": " + answer.printed()));
        ShiftGroup.told(shift).forEach(sentence -> layout.hanging("    > ", sentence));
    }

    private void dossiers(List<DossierImpact> dossiers) {
        layout.heading("Wat er in de dossiers verandert");
        layout.hanging("", ImpactWords.dossiers(dossiers));
        for (DossierImpact dossier : ImpactWords.changed(dossiers)) {
            layout.hanging("* ", ImpactWords.name(dossier));
            ImpactWords.changes(dossier.difference()).forEach(sentence -> layout.hanging("  - ", sentence));
        }
    }

    private void foot() {
        layout.heading("Over deze vergelijking");
        layout.hanging(
                "",
                "Vergeleken is over alle denkbare situaties en alle peildatums. Een voorbeeld staat zo mogelijk op een dag waarop"
                        + " de wet is nagekeken. Combinaties die in beide edities niet kunnen, tellen niet mee. "
                        + ImpactWords.SHARES);
        layout.hanging(
                "",
                "Rollen, instrumenten, agenda en kalender zijn niet over alle situaties vergeleken; daarvan staat hierboven"
                        + " welke regels iets anders zeggen, en bij elk dossier wat er verandert. "
                        + Reconstruction.FRAMEWORK);
    }
}
