package nl.afwegingskader.governance.werkbank.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.rules.examples.ScenarioFiles;
import nl.afwegingskader.governance.rules.text.ExampleTables;

/**
 * A table as it lies in its file, with every sign of it, so that what nobody changes is written as it was.
 *
 * @param path where it lies in the folder, with forward slashes
 * @param checksum of the bytes of the file
 * @param divider between the cells
 * @param lineEnd behind a new row
 * @param head everything up to the first row
 * @param headings without empty ones at the end
 */
record Table(
        String path,
        String checksum,
        char divider,
        String lineEnd,
        String head,
        List<String> headings,
        List<Row> rows) {

    /**
     * One row.
     *
     * @param texts what its cells say, one for each heading
     * @param raw as it stands in the file
     * @param end the end of its line, and any empty rows below it
     * @param line where it starts, counted from 1
     */
    record Row(List<String> texts, String raw, String end, int line) {}

    /**
     * A row as it will be.
     *
     * @param original the row it was, if it was there
     * @param texts one for each heading
     */
    record NewRow(Optional<Row> original, List<String> texts) {}

    static boolean isExamples(String path) {
        return path.endsWith(ExampleTables.ENDING);
    }

    static boolean isScenarios(String path) {
        return path.endsWith(ScenarioFiles.TABLE);
    }

    /** Whether its cells are answers, in which a number has a point; in other tables it has a comma. */
    static boolean hasAnswers(String path) {
        return isExamples(path) || isScenarios(path);
    }

    /** How many cells at the beginning of a row say which row it is. */
    int naming() {
        return Math.min(isExamples(path) ? 2 : 1, headings.size());
    }

    /** The texts of all rows, in their order. */
    List<List<String>> texts() {
        return rows.stream().map(Row::texts).toList();
    }

    /** A name for a row that stays when the row moves, and that shows when its words are no longer those of the file. */
    String id(int place) {
        return id(place, rows.get(place).texts());
    }

    static String id(int place, List<String> texts) {
        return (place + 1) + "-" + Checksum.of(String.join("\u001F", texts)).substring(0, 8);
    }

    /** The file with other rows. */
    byte[] with(List<NewRow> newRows) {
        StringBuilder file = new StringBuilder(head);
        for (NewRow row : newRows) {
            // The last row of a file may lack the end of its line.
            if (!file.isEmpty() && !isLineEnd(file.charAt(file.length() - 1))) {
                file.append(lineEnd);
            }
            file.append(written(row)).append(row.original().map(Row::end).orElse(lineEnd));
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isLineEnd(char sign) {
        return sign == '\n' || sign == '\r';
    }

    private String written(NewRow row) {
        return row.original()
                .filter(original -> original.texts().equals(row.texts()))
                .map(Row::raw)
                .orElseGet(() -> String.join(
                        String.valueOf(divider),
                        row.texts().stream().map(this::quoted).toList()));
    }

    private String quoted(String text) {
        boolean plain = text.indexOf(divider) < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
