package nl.afwegingskader.governance.werkbank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.FormCheck;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.portfolio.Cooperation;
import nl.afwegingskader.governance.portfolio.CooperationReview;
import nl.afwegingskader.governance.portfolio.Due;
import nl.afwegingskader.governance.portfolio.Matrix;
import nl.afwegingskader.governance.portfolio.OccasionAgenda;
import nl.afwegingskader.governance.portfolio.PerSaldo;
import nl.afwegingskader.governance.portfolio.PortfolioReview;
import nl.afwegingskader.governance.portfolio.Shared;
import nl.afwegingskader.governance.portfolio.UnreadDossier;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Steering;

/** The review of a portfolio for reading on a terminal: what asks for attention first. */
final class PortfolioText {

    private final PortfolioReview review;
    private final int all;
    private final Layout layout = new Layout();

    PortfolioText(PortfolioReview review) {
        this.review = review;
        this.all = review.cooperations().size();
    }

    String text() {
        head();
        attention();
        review.agenda().forEach(this::agenda);
        overview();
        matrix();
        CooperationText one = new CooperationText(layout);
        layout.heading("Per verband");
        review.cooperations().forEach(one::write);
        perSaldo();
        calendar();
        foot();
        return layout.toString();
    }

    private void head() {
        layout.line("OVERZICHT VAN SAMENWERKINGSVERBANDEN")
                .hanging(
                        "",
                        review.municipality().name().isBlank()
                                ? "(gemeente zonder naam)"
                                : review.municipality().name());
        layout.line("Peildatum " + review.date() + " · " + PortfolioWords.count(all, "verband", "verbanden")
                + " · regels: versie " + review.edition().version() + " ("
                + review.edition().sha256().substring(0, 12) + ")");
        List<Cooperation> redated = review.cooperations().stream()
                .filter(one -> one.replacedDate().isPresent())
                .map(CooperationReview::cooperation)
                .toList();
        if (!redated.isEmpty()) {
            layout.hanging(
                    "",
                    "Alle verbanden zijn beoordeeld op deze ene peildatum. Die is in de plaats gekomen van de eigen datum van: "
                            + PortfolioWords.about(redated, all) + ".");
        }
    }

    private void attention() {
        layout.heading("Wat aandacht vraagt");
        for (UnreadDossier dossier : review.unread()) {
            layout.hanging(
                    "! ",
                    "niet gelezen: " + dossier.dossier() + " ("
                            + PortfolioWords.count(dossier.problems().size(), "fout", "fouten")
                            + "); dit verband ontbreekt hieronder.");
            dossier.problems().forEach(problem -> layout.hanging("    - ", problem.toString()));
        }
        for (Shared<Warning> warning : review.warnings()) {
            String about = warning.cooperations().isEmpty()
                    ? ""
                    : " [" + PortfolioWords.about(warning.cooperations(), all) + "]";
            layout.hanging("! ", PortfolioWords.warning(warning.what()) + about);
        }
        forms(FormCheck.Verdict.INADMISSIBLE, "de vorm mag niet");
        forms(FormCheck.Verdict.DESIGN_REJECTED, "het ontwerp van de vorm mag niet");
        for (Shared<Due> due : review.overdue()) {
            layout.hanging(
                    "! ",
                    "voorbij: " + PortfolioWords.what(due.what()) + ", "
                            + due.what().day().map(PortfolioWords::day).orElse("") + " ["
                            + PortfolioWords.about(due.cooperations(), all) + "]");
        }
        if (review.unread().isEmpty()
                && review.warnings().isEmpty()
                && review.overdue().isEmpty()
                && review.cooperations().stream().noneMatch(PortfolioText::isNotAllowed)) {
            layout.line("Niets buiten de agenda hieronder.");
        }
    }

    private static boolean isNotAllowed(CooperationReview one) {
        return one.form()
                .filter(form -> form.verdict() == FormCheck.Verdict.INADMISSIBLE
                        || form.verdict() == FormCheck.Verdict.DESIGN_REJECTED)
                .isPresent();
    }

    private void forms(FormCheck.Verdict verdict, String words) {
        List<Cooperation> cooperations = review.cooperations().stream()
                .filter(one ->
                        one.form().filter(form -> form.verdict() == verdict).isPresent())
                .map(CooperationReview::cooperation)
                .toList();
        if (!cooperations.isEmpty()) {
            layout.hanging("! ", words + ": " + PortfolioWords.about(cooperations, all) + ". Zie \"Per verband\".");
        }
    }

    private void agenda(OccasionAgenda agenda) {
        layout.heading("Agenda: " + PortfolioWords.occasion(agenda.occasion())
                + PortfolioWords.day(agenda).map(day -> ", " + day).orElse(""));
        if (agenda.items().isEmpty()) {
            layout.line("Geen punten.");
        }
        for (Shared<AgendaItem> item : agenda.items()) {
            AgendaItem what = item.what();
            layout.hanging(
                    "- ",
                    what.what() + " (" + what.actors() + "), omdat " + what.reason() + ". "
                            + PortfolioWords.source(what.rule()));
            layout.hanging("    voor: ", PortfolioWords.about(item.cooperations(), all));
        }
    }

    private void overview() {
        layout.heading("Overzicht");
        layout.line(row("nr", "verband", "vorm", "raad", "risico", "arrang.", "agenda", "open"));
        for (CooperationReview one : review.cooperations()) {
            layout.line(row(
                    String.valueOf(one.cooperation().number()),
                    PortfolioWords.name(one.cooperation()),
                    one.form().map(form -> form.form().label()).orElse("nog geen vorm"),
                    label(one.dashboard().value(Council.COUNCIL_IMPORTANCE)),
                    label(one.dashboard().value(Steering.RISK_CLASS)),
                    PortfolioWords.arrangement(one, "?"),
                    String.valueOf(one.agenda().size()),
                    String.valueOf(one.missing().size())));
        }
        String reconstructed = PortfolioWords.reconstructedColumns(review);
        layout.hanging(
                "",
                "Agenda: het aantal agendapunten. Open: het aantal vragen dat nog een antwoord nodig heeft. Een ?: nog niet"
                        + " bekend."
                        + (reconstructed.isEmpty() ? "" : " " + reconstructed + ": " + Reconstruction.MARK + "."));
    }

    private static String row(
            String number,
            String name,
            String form,
            String importance,
            String risk,
            String arrangement,
            String agenda,
            String open) {
        return Layout.right(number, 4) + "  " + cell(name, 27) + cell(form, 18) + cell(importance, 17) + cell(risk, 9)
                + cell(arrangement, 9) + Layout.right(agenda, 6) + Layout.right(open, 6);
    }

    private static String cell(String text, int width) {
        String fitting = text.length() < width ? text : text.substring(0, width - 2) + "…";
        return Layout.left(fitting, width);
    }

    private static String label(Optional<? extends Coded> value) {
        return value.map(Coded::label).orElse("?");
    }

    private void matrix() {
        layout.heading("Belangrijkheid en risico");
        layout.line(Layout.left("belangrijk voor de raad", 26)
                + Matrix.risks().stream()
                        .map(risk -> cell("risico " + risk.map(Coded::label).orElse(PortfolioWords.UNKNOWN), 18))
                        .collect(Collectors.joining()));
        for (Optional<Council.Importance> importance : Matrix.importances()) {
            layout.line(Layout.left(importance.map(Coded::label).orElse(PortfolioWords.UNKNOWN), 26)
                    + Matrix.risks().stream()
                            .map(risk -> cell(numbers(review.matrix().at(importance, risk)), 18))
                            .collect(Collectors.joining()));
        }
        layout.line("De nummers zijn die van het overzicht."
                + (PortfolioWords.isReconstructed(review, Steering.RISK_CLASS)
                        ? " Risicoklasse: " + Reconstruction.MARK + "."
                        : ""));
    }

    private static String numbers(List<Cooperation> cooperations) {
        return cooperations.isEmpty()
                ? "-"
                : cooperations.stream()
                        .map(cooperation -> String.valueOf(cooperation.number()))
                        .collect(Collectors.joining(" "));
    }

    private void perSaldo() {
        PerSaldo perSaldo = review.perSaldo();
        layout.heading("Per saldo: wie doet wat, met welk resultaat, voor wie");
        for (PerSaldo.Row row : perSaldo.rows()) {
            layout.hanging(
                    "- ",
                    row.contribution().who() + ": " + row.contribution().what() + " ["
                            + PortfolioWords.name(row.cooperation()) + "]");
            layout.hanging(
                    "    ",
                    "resultaat: " + row.contribution().result() + "; voor: "
                            + row.contribution().forWhom() + "; kosten "
                            + PortfolioWords.amount(row.contribution().cost()) + ", baten "
                            + PortfolioWords.amount(row.contribution().benefit()));
        }
        layout.line("Kosten samen, voor zover bekend: "
                + PortfolioWords.amount(perSaldo.cost().known()));
        layout.line("Baten samen, voor zover bekend: "
                + PortfolioWords.amount(perSaldo.benefit().known()));
        for (PerSaldo.Party party : perSaldo.parties()) {
            layout.hanging("  ", PortfolioWords.party(party));
        }
        PortfolioWords.unknown("de kosten", perSaldo.cost(), perSaldo).ifPresent(note -> layout.hanging("", note));
        PortfolioWords.unknown("de baten", perSaldo.benefit(), perSaldo).ifPresent(note -> layout.hanging("", note));
        if (!perSaldo.without().isEmpty()) {
            layout.hanging(
                    "", "Van " + PortfolioWords.about(perSaldo.without(), all) + " zijn geen resultaten ingevuld.");
        }
    }

    private void calendar() {
        layout.heading("Kalender");
        for (Shared<Due> due : review.calendar()) {
            String day = due.what().day().map(Object::toString).orElse("zonder dag");
            String past = due.what().isBefore(review.date()) ? "VOORBIJ: " : "";
            String when = due.what().day().isEmpty() ? ": " + due.what().when() : "";
            String about =
                    due.cooperations().isEmpty() ? "" : " [" + PortfolioWords.about(due.cooperations(), all) + "]";
            layout.hanging(
                    Layout.left(day, 12),
                    past
                            + PortfolioWords.what(due.what())
                            + when
                            + about
                            + due.what()
                                    .rule()
                                    .map(rule -> " " + PortfolioWords.source(rule))
                                    .orElse(""));
        }
    }

    private void foot() {
        layout.heading("Over dit overzicht");
        layout.hanging(
                "",
                "Dit is een advies en geen besluit. " + Reconstruction.FRAMEWORK
                        + " Het spreekt niet namens de gemeente"
                        + " Venlo of de makers van haar Samenwerkingswijzer. Laat de regels van de wet controleren door een jurist.");
    }
}
