package nl.afwegingskader.governance.rules.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.rules.RuleTable;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Layer;

/** The tables of a rulebook that was read without problems, for people to read: by layer and name. */
public final class TableListing {

    private final Problems none = new Problems();
    private final List<RuleText> tables;

    private TableListing(List<RuleText> texts, Edition edition) {
        Set<String> counting = new HashSet<>(edition.files());
        this.tables = texts.stream()
                .filter(text -> text.isTable() && counting.contains(text.path()))
                .sorted(Comparator.comparing(TableListing::layer).thenComparing(RuleText::name))
                .toList();
    }

    /** @param texts the files of the rulebook with this edition */
    public static List<RuleTable> of(List<RuleText> texts, Edition edition) {
        TableListing listing = new TableListing(texts, edition);
        return listing.tables.stream().map(listing::table).toList();
    }

    private RuleTable table(RuleText file) {
        List<Csv.Row> rows = Csv.read(file, none);
        List<String> headings = rows.stream()
                .limit(1)
                .flatMap(row -> row.cells().keySet().stream())
                .filter(heading -> !TableRow.METADATA.contains(heading))
                .toList();
        Set<String> replaced = replaced(file);
        return new RuleTable(
                file.name(),
                layer(file),
                file.path(),
                headings,
                rows.stream()
                        .filter(row -> !replaced.contains(row.cell(headings.get(0))))
                        .map(row -> row(file, row, headings))
                        .toList());
    }

    private RuleTable.Row row(RuleText file, Csv.Row row, List<String> headings) {
        Provenance provenance = new TableRow(row, new Place(file.path(), row.line(), 0), none).provenance();
        return new RuleTable.Row(
                row.line(),
                headings.stream().map(row::cell).toList(),
                provenance.validity(),
                provenance.source(),
                provenance.confidence(),
                provenance.origin());
    }

    /** Thresholds and terms are replaced by name; other tables as a whole, and then they are no longer in the edition. */
    private Set<String> replaced(RuleText file) {
        if (file.isNamedTable() || layer(file).authority() != Authority.PRACTICE) {
            return Set.of();
        }
        return tables.stream()
                .filter(other ->
                        other.name().equals(file.name()) && layer(other).authority() == Authority.AGREEMENT)
                .flatMap(other -> Csv.read(other, none).stream())
                .map(row -> row.cells().values().iterator().next())
                .collect(Collectors.toSet());
    }

    private static Layer layer(RuleText file) {
        return Layer.of(file.path()).orElseThrow();
    }
}
