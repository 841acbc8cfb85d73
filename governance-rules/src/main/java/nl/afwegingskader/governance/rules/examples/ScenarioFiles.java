package nl.afwegingskader.governance.rules.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.rules.text.AnswerCell;
import nl.afwegingskader.governance.rules.text.Csv;
import nl.afwegingskader.governance.rules.text.RuleFolder;
import nl.afwegingskader.governance.rules.text.RuleText;
import nl.afwegingskader.governance.situation.Characteristic;

/**
 * The scenarios in a folder of rule files, as texts: what is expected of a whole advice. Reading the sentences is left to who runs them.
 *
 * @param features the files that end on {@code .feature}
 * @param rows the rows of the tables that end on {@code .scenarios.csv}
 */
public record ScenarioFiles(List<Feature> features, List<Row> rows) {

    /** How the name of a table ends in which each row is a scenario. */
    public static final String TABLE = ".scenarios.csv";

    public ScenarioFiles {
        features = List.copyOf(features);
        rows = List.copyOf(rows);
    }

    /**
     * A file with scenarios in sentences.
     *
     * @param file relative to the rules folder, with forward slashes
     * @param text its content
     */
    public record Feature(String file, String text) {}

    /**
     * A scenario in a row of a table.
     *
     * @param file relative to the rules folder, with forward slashes
     * @param line its line, counted from 1
     * @param cells by heading; an empty cell is an empty text
     */
    public record Row(String file, int line, Map<String, String> cells) {}

    /**
     * Reads the files.
     *
     * @throws RulebookException listing the files that cannot be read
     */
    public static ScenarioFiles read(Path folder) {
        List<Feature> features = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (RuleText text : RuleFolder.scenarios(List.of(folder)).sound()) {
            if (text.path().endsWith(TABLE)) {
                Csv.table(text).rows().forEach(row -> rows.add(new Row(text.path(), row.line(), row.cells())));
            } else {
                features.add(new Feature(text.path(), text.text()));
            }
        }
        return new ScenarioFiles(features, rows);
    }

    /**
     * An answer as a cell or a sentence writes it, for {@link nl.afwegingskader.governance.situation.Situation#parse}: several values with
     * commas, {@code []} for none, {@code gemeente A: P1} for what has two parts.
     */
    public static Object answer(Characteristic<?> characteristic, String text) {
        return AnswerCell.read(characteristic, text);
    }
}
