package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.rules.RulebookException;

/** Reads the tables in which each row is a scenario. */
public final class ScenarioRows {

    /** How the name of such a table ends. */
    public static final String ENDING = ".scenarios.csv";

    private ScenarioRows() {}

    /**
     * One row.
     *
     * @param line its line, counted from 1
     * @param cells by heading; an empty cell is an empty text
     */
    public record Row(int line, Map<String, String> cells) {}

    /**
     * The rows of a table.
     *
     * @throws RulebookException when it is no table
     */
    public static List<Row> read(RuleText table) {
        Problems problems = new Problems();
        List<Row> rows = new ArrayList<>();
        Csv.read(table, problems).forEach(row -> rows.add(new Row(row.line(), row.cells())));
        problems.refuse();
        return rows;
    }
}
