package nl.afwegingskader.governance.werkbank;

import java.util.List;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.portfolio.CooperationReview;
import nl.afwegingskader.governance.portfolio.Fact;
import nl.afwegingskader.governance.portfolio.FormReview;
import nl.afwegingskader.governance.portfolio.Heading;
import nl.afwegingskader.governance.portfolio.Measure;
import nl.afwegingskader.governance.portfolio.Missing;

/** One cooperation of a portfolio on a terminal, under the headings of a dashboard. */
final class CooperationText {

    /** So many questions are named per need; the others are counted. */
    private static final int MOST_QUESTIONS = 6;

    private static final String INDENT = "      ";

    private final Layout layout;

    CooperationText(Layout layout) {
        this.layout = layout;
    }

    void write(CooperationReview review) {
        layout.blank()
                .hanging(
                        Layout.right(String.valueOf(review.cooperation().number()), 3) + ". ",
                        PortfolioWords.name(review.cooperation()));
        for (Heading heading : Heading.values()) {
            layout.line("   " + PortfolioWords.heading(heading));
            facts(review.dashboard().under(heading));
            beside(heading, review);
        }
    }

    private void facts(List<Fact<?>> facts) {
        String known = facts.stream()
                .filter(fact -> fact.value().isPresent())
                .map(fact -> fact.characteristic().label() + ": " + PortfolioWords.value(fact))
                .collect(Collectors.joining("; "));
        layout.hanging(INDENT, known.isEmpty() ? "Nog niets ingevuld." : known + ".");
    }

    /** What stands under a heading beside its kenmerken. */
    private void beside(Heading heading, CooperationReview review) {
        switch (heading) {
            case GENERAL, IMPORTANCE -> {}
            case REGIME -> regime(review);
            case RESULTS ->
                layout.hanging(
                        INDENT,
                        review.results()
                                .map(results -> PortfolioWords.count(results.size(), "bijdrage", "bijdragen")
                                        + ", zie \"Per saldo\".")
                                .orElse("Geen resultaten ingevuld."));
            case PROCESS -> missing(review.missing());
            case EVALUATION -> {
                review.agenda().forEach(this::agenda);
                review.calendar().forEach(due -> layout.hanging(INDENT + "- ", PortfolioWords.item(due)));
            }
        }
    }

    private void regime(CooperationReview review) {
        if (review.form().isPresent()) {
            form(review.form().get());
        } else {
            layout.hanging(
                    INDENT,
                    "Nog geen vorm. Op de eerste plaats: "
                            + FormsText.named(review.firstForms().stream()
                                    .map(form -> form.label())
                                    .toList())
                            + ".");
        }
        for (Measure.Obligation obligation : Measure.Obligation.values()) {
            String measures = review.measures().stream()
                    .filter(measure -> measure.obligation() == obligation)
                    .map(PortfolioWords::measure)
                    .collect(Collectors.joining(", "));
            if (!measures.isEmpty()) {
                layout.hanging(INDENT + "- ", PortfolioWords.obligation(obligation) + ": " + measures + ".");
            }
        }
    }

    private void form(FormReview form) {
        layout.hanging(INDENT, PortfolioWords.sentence(CheckText.verdict(form.verdict(), form.standing())));
        for (Finding finding : form.findings()) {
            layout.hanging(INDENT + "- ", PortfolioWords.said(finding));
        }
    }

    private void missing(List<Missing> missing) {
        for (Missing.Need need : Missing.Need.values()) {
            List<String> labels = missing.stream()
                    .filter(one -> one.need() == need)
                    .map(one -> one.characteristic().number() + " "
                            + one.characteristic().label())
                    .toList();
            if (!labels.isEmpty()) {
                layout.hanging(
                        INDENT + "- ",
                        "Ontbreekt voor " + PortfolioWords.need(need) + ": "
                                + PortfolioWords.some(labels, MOST_QUESTIONS) + ".");
            }
        }
    }

    private void agenda(AgendaItem item) {
        layout.hanging(INDENT + "- ", PortfolioWords.item(item));
    }
}
