package nl.afwegingskader.governance.werkbank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.portfolio.CooperationReview;
import nl.afwegingskader.governance.portfolio.Fact;
import nl.afwegingskader.governance.portfolio.FormReview;
import nl.afwegingskader.governance.portfolio.Heading;
import nl.afwegingskader.governance.portfolio.Measure;
import nl.afwegingskader.governance.portfolio.Missing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Steering;

/** One cooperation on the page of a portfolio, under the headings of a dashboard. Each method is a name in the template. */
final class PageArticle {

    /** So many questions are named per need; the others are counted. */
    private static final int MOST_QUESTIONS = 10;

    private final CooperationReview review;

    PageArticle(CooperationReview review) {
        this.review = review;
    }

    record Labelled(String label, String value) {}

    record Line(String label, String text) {}

    record Items(String label, List<String> items) {}

    record Part(
            String code, String heading, List<Labelled> facts, List<Line> lines, List<Items> lists, String unknown) {
        boolean hasFacts() {
            return !facts.isEmpty();
        }
    }

    int number() {
        return review.cooperation().number();
    }

    String name() {
        return PortfolioWords.name(review.cooperation());
    }

    String summary() {
        return Stream.of(
                        review.form().map(form -> form.form().label()).orElse("nog geen vorm"),
                        "arrangement " + PortfolioWords.arrangement(review, PortfolioWords.UNKNOWN)
                                + mark(Steering.ARRANGEMENT),
                        "risico " + label(Steering.RISK_CLASS),
                        "belangrijk voor de raad: " + label(Council.COUNCIL_IMPORTANCE))
                .collect(Collectors.joining(" · "));
    }

    private String label(Characteristic<? extends Coded> characteristic) {
        return review.dashboard().value(characteristic).map(Coded::label).orElse(PortfolioWords.UNKNOWN)
                + mark(characteristic);
    }

    private String mark(Characteristic<?> characteristic) {
        return PortfolioWords.isReconstructed(review, characteristic) ? " " + Reconstruction.MARK : "";
    }

    List<Part> parts() {
        return Stream.of(Heading.values()).map(this::part).toList();
    }

    private Part part(Heading heading) {
        List<Fact<?>> facts = review.dashboard().under(heading);
        return new Part(
                heading.code(),
                PortfolioWords.heading(heading),
                facts.stream()
                        .filter(fact -> fact.value().isPresent())
                        .map(fact -> new Labelled(fact.characteristic().label(), PortfolioWords.value(fact)))
                        .toList(),
                lines(heading),
                lists(heading),
                facts.stream()
                        .filter(fact ->
                                fact.value().isEmpty() && !fact.characteristic().isDerived())
                        .map(fact ->
                                PortfolioWords.inSentence(fact.characteristic().label()))
                        .collect(Collectors.joining(", ")));
    }

    private List<Line> lines(Heading heading) {
        return switch (heading) {
            case GENERAL, IMPORTANCE, EVALUATION -> List.of();
            case REGIME -> regime();
            case RESULTS -> List.of(new Line("", results()));
            case PROCESS -> missing();
        };
    }

    private List<Line> regime() {
        List<Line> lines = new ArrayList<>();
        lines.add(review.form()
                .map(form -> new Line(
                        PortfolioWords.sentence(CheckText.verdict(form.verdict(), form.standing())), better(form)))
                .orElseGet(() -> new Line(
                        "Nog geen vorm.",
                        "Op de eerste plaats: " + labels(review.firstForms())
                                + ". Hieronder staat wat bij elk van deze vormen hoort.")));
        for (Measure.Obligation obligation : Measure.Obligation.values()) {
            List<String> measures = review.measures().stream()
                    .filter(measure -> measure.obligation() == obligation)
                    .map(PortfolioWords::measure)
                    .toList();
            if (!measures.isEmpty()) {
                lines.add(new Line(PortfolioWords.obligation(obligation) + ":", String.join(", ", measures) + "."));
            }
        }
        return lines;
    }

    private static String better(FormReview form) {
        return form.better().isEmpty() ? "" : "Hoger scoort: " + labels(form.better()) + ".";
    }

    private static String labels(List<Form> forms) {
        return FormsText.named(forms.stream().map(Form::label).toList());
    }

    private String results() {
        return review.results()
                .map(results ->
                        PortfolioWords.count(results.size(), "bijdrage", "bijdragen") + ": zie de tabel per saldo.")
                .orElse("Wie wat doet en met welk resultaat, is nog niet ingevuld.");
    }

    /** What is missing; for the importance that stands with its own heading, as what is not filled in. */
    private List<Line> missing() {
        List<Line> lines = new ArrayList<>();
        for (Missing.Need need : Missing.Need.values()) {
            List<String> labels = review.missing().stream()
                    .filter(one -> one.need() == need)
                    .map(one -> PortfolioWords.inSentence(one.characteristic().label()) + " ("
                            + one.characteristic().number() + ")")
                    .toList();
            if (!labels.isEmpty() && need != Missing.Need.IMPORTANCE) {
                lines.add(new Line(
                        "Ontbreekt voor " + PortfolioWords.need(need) + ":",
                        PortfolioWords.some(labels, MOST_QUESTIONS) + "."));
            }
        }
        return lines;
    }

    private List<Items> lists(Heading heading) {
        return switch (heading) {
            case REGIME ->
                items(
                        "Over de vorm",
                        review.form().stream()
                                .flatMap(form -> form.findings().stream())
                                .map(PortfolioWords::said));
            case EVALUATION ->
                Stream.concat(
                                items("Op de agenda", review.agenda().stream().map(PortfolioWords::item)).stream(),
                                items(
                                        "Op de kalender",
                                        review.calendar().stream().map(PortfolioWords::item))
                                        .stream())
                        .toList();
            case GENERAL, IMPORTANCE, RESULTS, PROCESS -> List.of();
        };
    }

    /** The list, unless it is empty. */
    private static List<Items> items(String label, Stream<String> texts) {
        List<String> items = texts.toList();
        return items.isEmpty() ? List.of() : List.of(new Items(label, items));
    }
}
