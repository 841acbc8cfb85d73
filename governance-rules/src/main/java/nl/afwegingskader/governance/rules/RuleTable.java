package nl.afwegingskader.governance.rules;

import java.util.List;
import nl.afwegingskader.governance.source.Confidence;
import nl.afwegingskader.governance.source.Layer;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.Source;
import nl.afwegingskader.governance.source.Validity;

/**
 * A table of a rulebook, for documentation: thresholds, terms, decisions or choices. Immutable.
 *
 * @param name how rules call it: the name of its file without ending
 * @param layer the layer it is in
 * @param file the file, relative to the rules folder, with forward slashes
 * @param headings the columns, those that say where a row comes from left out
 * @param rows the rows that count; one that another layer replaces is none of them
 */
public record RuleTable(String name, Layer layer, String file, List<String> headings, List<Row> rows) {

    public RuleTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line its line in the file, counted from 1
     * @param cells as written, in the order of the headings
     * @param validity the days on which it holds
     * @param source citation as the table gives it
     * @param confidence how sure we are
     * @param origin where its content was found
     */
    public record Row(
            int line, List<String> cells, Validity validity, Source source, Confidence confidence, Origin origin) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
