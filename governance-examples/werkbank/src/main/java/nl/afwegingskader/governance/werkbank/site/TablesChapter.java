package nl.afwegingskader.governance.werkbank.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.rules.RuleOutline;
import nl.afwegingskader.governance.rules.RuleTable;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Coded;

/** The thresholds, terms and tables, with where each row comes from. */
final class TablesChapter extends Chapter {

    private static final String THRESHOLDS = "drempels";
    private static final String TERMS = "termijnen";

    TablesChapter(Book book, Links links) {
        super(book, links);
    }

    /** @param byRow whether rules name a row, and not the table */
    record Table(
            String id,
            String name,
            String file,
            boolean byRow,
            List<Heading> headings,
            List<Row> rows,
            List<Ref> rules) {
        boolean hasRules() {
            return !rules.isEmpty();
        }
    }

    record Heading(String name, String href) {}

    record Row(
            List<Cell> cells, String validity, List<Span> source, String confidence, String origin, List<Ref> rules) {}

    /** @param first whether it names the row */
    record Cell(boolean first, String label, String href, String text) {}

    @Override
    String id() {
        return "tabellen";
    }

    @Override
    String title() {
        return "Drempels, termijnen en tabellen";
    }

    @Override
    String template() {
        return "tabellen";
    }

    List<Table> tables() {
        return book().tables().stream().map(this::table).toList();
    }

    boolean hasTables() {
        return !book().tables().isEmpty();
    }

    private Table table(RuleTable table) {
        boolean byRow = table.name().equals(THRESHOLDS) || table.name().equals(TERMS);
        List<String> kept = table.name().equals(TERMS) ? List.of("termijn", "wanneer") : table.headings();
        List<Heading> headings =
                new ArrayList<>(kept.stream().map(this::heading).toList());
        if (byRow) {
            headings.add(new Heading("Regels", ""));
        }
        return new Table(
                Links.tableId(book().tables(), table),
                Wording.capital(table.name()) + " (" + Wording.layer(table.layer()) + ")",
                table.file(),
                byRow,
                headings,
                table.rows().stream().map(row -> row(table, row, byRow)).toList(),
                byRow ? List.of() : refs(book().naming("tabel", table.name())));
    }

    private Heading heading(String column) {
        return Catalogue.find(column)
                .map(found -> new Heading(found.label(), links().characteristic(found)))
                .orElseGet(() -> new Heading(column.equals("hoeVaak") ? "Hoe vaak" : Wording.capital(column), ""));
    }

    private Row row(RuleTable table, RuleTable.Row row, boolean byRow) {
        List<Cell> cells = table.name().equals(TERMS)
                ? List.of(
                        new Cell(true, "Termijn", "", row.cells().get(0)),
                        new Cell(false, "Wanneer", "", TermWords.of(table.headings(), row.cells())))
                : IntStream.range(0, row.cells().size())
                        .mapToObj(i -> cell(table.headings().get(i), row.cells().get(i), i == 0))
                        .toList();
        List<RuleOutline> rules = byRow
                ? book().naming(
                                table.name().equals(THRESHOLDS) ? "drempel" : "termijn",
                                row.cells().get(0))
                : List.of();
        return new Row(
                cells,
                Wording.days(row.validity()),
                citation(row.source().citation()),
                row.confidence().code(),
                row.origin().code(),
                refs(rules));
    }

    private Cell cell(String column, String text, boolean first) {
        String label = heading(column).name();
        if (column.equals("keuze")) {
            return option(text)
                    .map(option ->
                            new Cell(first, label, links().option(option), option.number() + " " + option.label()))
                    .orElse(new Cell(first, label, "", text));
        }
        String shown = Catalogue.find(column)
                .flatMap(found -> found.kind().values().stream()
                        .filter(value -> value.code().equals(text))
                        .findFirst())
                .map(Coded::label)
                .orElse(text);
        return new Cell(first, label, "", shown);
    }

    private static Optional<Option> option(String text) {
        List<Option> all = new ArrayList<>(List.of(RoleOption.values()));
        all.addAll(List.of(Instrument.values()));
        return all.stream()
                .filter(option ->
                        List.of(option.number(), option.label(), option.code()).contains(text))
                .findFirst();
    }
}
