package nl.afwegingskader.governance.werkbank.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

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

    static final String EXAMPLES = ".voorbeelden.csv";

    /**
     * One row.
     *
     * @param end the end of its line, and any empty rows below it
     * @param line where it starts, counted from 1
     */
    record Row(List<Cell> cells, String end, int line) {

        List<String> texts(int headings) {
            return cells.stream().limit(headings).map(Cell::text).toList();
        }
    }

    /**
     * One cell.
     *
     * @param raw as it stands in the file
     * @param text what it says
     */
    record Cell(String raw, String text) {}

    /**
     * A row as it will be.
     *
     * @param original the row it was, if it was there
     * @param texts one for each heading
     */
    record NewRow(Optional<Row> original, List<String> texts) {}

    boolean isExamples() {
        return path.endsWith(EXAMPLES);
    }

    /** What a row says, cell by cell. */
    List<String> texts(Row row) {
        return row.texts(headings.size());
    }

    /** A name for a row that stays when the row moves, and that shows when its words are no longer those of the file. */
    String id(int place) {
        return id(place, texts(rows.get(place)));
    }

    static String id(int place, List<String> texts) {
        return (place + 1) + "-" + Checksum.of(String.join("\u001F", texts)).substring(0, 8);
    }

    /** The file with other rows. */
    byte[] with(List<NewRow> newRows) {
        StringBuilder file = new StringBuilder(head);
        for (NewRow row : newRows) {
            startLine(file);
            file.append(body(row)).append(row.original().map(Row::end).orElse(lineEnd));
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The last row of a file may lack the end of its line. */
    private void startLine(StringBuilder file) {
        if (!file.isEmpty() && file.charAt(file.length() - 1) != '\n') {
            file.append(lineEnd);
        }
    }

    private String body(NewRow row) {
        List<Cell> cells = row.original().map(Row::cells).orElse(List.of());
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < Math.max(cells.size(), headings.size()); i++) {
            if (i > 0) {
                body.append(divider);
            }
            String text = i < headings.size() ? row.texts().get(i) : "";
            body.append(
                    i < cells.size() && cells.get(i).text().equals(text)
                            ? cells.get(i).raw()
                            : quoted(text));
        }
        return body.toString();
    }

    private String quoted(String text) {
        boolean plain = text.indexOf(divider) < 0
                && text.indexOf('"') < 0
                && text.indexOf('\n') < 0
                && text.strip().equals(text);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
