package nl.afwegingskader.governance.werkbank.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.rules.text.Csv;
import nl.afwegingskader.governance.rules.text.RuleText;

/** Reads a table as the rules read it, and keeps the lines of its file beside what they say. */
final class TableReading {

    private static final Pattern LINE_ENDS = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");

    private final List<String> lines;

    private TableReading(byte[] bytes) {
        this.lines = List.of(LINE_ENDS.split(new String(bytes, StandardCharsets.UTF_8)));
    }

    /**
     * The table.
     *
     * @param text what the bytes say
     * @throws RulebookException when it is no table: that is mended in the file
     */
    static Table read(RuleText text, byte[] bytes) {
        return new TableReading(bytes).table(text.path(), Checksum.of(bytes), Csv.table(text));
    }

    private Table table(String path, String checksum, Csv.Table read) {
        List<Table.Row> rows = new ArrayList<>();
        int next = lines.size();
        for (int i = read.rows().size() - 1; i >= 0; i--) {
            Csv.Row row = read.rows().get(i);
            rows.add(0, row(row, next));
            next = row.line() - 1;
        }
        String head = between(0, next);
        return new Table(
                path,
                checksum,
                read.divider(),
                between(0, lines.size()).contains("\r\n") ? "\r\n" : "\n",
                head,
                read.headings(),
                List.copyOf(rows));
    }

    /** @param next the place of the line after this row and the empty rows below it */
    private Table.Row row(Csv.Row row, int next) {
        int first = row.line() - 1;
        int behind = Math.min(next, first + 1 + lineEnds(row));
        String own = between(first, behind);
        int end = own.length();
        while (end > 0 && (own.charAt(end - 1) == '\n' || own.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Table.Row(texts(row), own.substring(0, end), own.substring(end) + between(behind, next), row.line());
    }

    /** What a row says: spaces around a text are not seen, and so not meant. */
    static List<String> texts(Csv.Row row) {
        return row.cells().values().stream().map(String::strip).toList();
    }

    /** A quoted cell may run over several lines. */
    private static int lineEnds(Csv.Row row) {
        String all = String.join("", row.cells().values());
        return (int) all.chars().filter(sign -> sign == '\n').count();
    }

    private String between(int from, int until) {
        return String.join("", lines.subList(from, until));
    }
}
