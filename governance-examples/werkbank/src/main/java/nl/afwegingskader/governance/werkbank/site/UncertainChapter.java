package nl.afwegingskader.governance.werkbank.site;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.FormProperty;
import nl.afwegingskader.governance.rules.RuleOutline;
import nl.afwegingskader.governance.rules.RuleTable;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.source.Confidence;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.werkbank.Reconstruction;

/** Everything that is reconstructed or uncertain. */
final class UncertainChapter extends Chapter {

    UncertainChapter(Book book, Links links) {
        super(book, links);
    }

    /** Rules with one doubt. */
    record Doubt(String name, String explanation, List<Ref> rules) {
        boolean hasRules() {
            return !rules.isEmpty();
        }

        int count() {
            return rules.size();
        }
    }

    record Row(String href, String table, String cells, String origin, String confidence, List<Span> source) {}

    @Override
    String id() {
        return "gereconstrueerd";
    }

    @Override
    String title() {
        return "Wat gereconstrueerd of onzeker is";
    }

    @Override
    String template() {
        return "gereconstrueerd";
    }

    List<Doubt> doubts() {
        return List.of(
                doubt(
                        "Regels die een reconstructie zijn",
                        "De makers hebben deze regels zelf ingevuld, omdat de bron zwijgt of alleen een plaatje heeft.",
                        UncertainChapter::reconstructed),
                doubt(
                        "Regels die deels op reconstructie of algemene kennis rusten",
                        "De bron van deze regels noemt [REC] (reconstructie) of [GK] (algemene kennis van de makers), naast of in"
                                + " plaats van een gelezen bron.",
                        rule -> !reconstructed(rule) && namesDoubt(rule)),
                doubt(
                        "Regels met zekerheid laag",
                        "Algemene kennis, of een datum die niet is nagegaan. Wat hierboven al staat, staat hier niet nog eens.",
                        rule -> !reconstructed(rule) && !namesDoubt(rule) && has(rule, Confidence.LOW)),
                doubt(
                        "Regels met zekerheid middel",
                        "De bron is gelezen, maar er is uitleg nodig. Wat hierboven al staat, staat hier niet nog eens.",
                        rule -> !reconstructed(rule) && !namesDoubt(rule) && has(rule, Confidence.MEDIUM)),
                doubt(
                        "Regels die uitgeschakeld zijn",
                        "Deze regels doen niet mee. Op hun pagina staat waarom.",
                        rule -> rule.card().switchedOff().isPresent()));
    }

    private Doubt doubt(String name, String explanation, Predicate<RuleOutline> which) {
        return new Doubt(
                name, explanation, refs(book().rules().stream().filter(which).toList()));
    }

    private static boolean reconstructed(RuleOutline rule) {
        return rule.card().origin() == Origin.RECONSTRUCTION;
    }

    private static boolean has(RuleOutline rule, Confidence confidence) {
        return rule.card().confidence() == confidence;
    }

    private boolean namesDoubt(RuleOutline rule) {
        return book().sources().namedIn(rule.card().source().citation()).stream()
                .anyMatch(entry -> entry.isReconstruction() || entry.isGeneralKnowledge());
    }

    /** The rows of tables that are reconstructed, or of which the confidence is not high. */
    List<Row> rows() {
        return book().tables().stream()
                .flatMap(table -> table.rows().stream()
                        .filter(row -> row.origin() == Origin.RECONSTRUCTION || row.confidence() != Confidence.HIGH)
                        .map(row -> row(table, row)))
                .toList();
    }

    boolean hasRows() {
        return !rows().isEmpty();
    }

    private Row row(RuleTable table, RuleTable.Row row) {
        return new Row(
                links().table(book().tables(), table),
                table.name() + " (" + Wording.layer(table.layer()) + ")",
                String.join(
                        " · ",
                        row.cells().stream()
                                .filter(cell -> !cell.isEmpty())
                                .map(cell -> cell.replace('_', ' '))
                                .toList()),
                row.origin().code(),
                row.confidence().code(),
                citation(row.source().citation()));
    }

    /** The kenmerken of which the explanation is reconstructed. */
    List<Place> explanations() {
        return Catalogue.all().stream()
                .filter(one -> one.explanation()
                        .filter(text -> text.startsWith(Reconstruction.MARK))
                        .isPresent())
                .map(one -> new Place(links().characteristic(one), one.number() + " " + one.label()))
                .toList();
    }

    /** The properties of forms that the sources do not tell. */
    List<Place> unknownProperties() {
        return Stream.of(Form.values())
                .flatMap(form -> Stream.of(FormProperty.values())
                        .filter(property -> form.property(property) == FormProperty.Value.UNKNOWN)
                        .map(property -> new Place(links().form(form), form.label() + ": " + property.label())))
                .toList();
    }

    boolean hasUnknownProperties() {
        return !unknownProperties().isEmpty();
    }
}
