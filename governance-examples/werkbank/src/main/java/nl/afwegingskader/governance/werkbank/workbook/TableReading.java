package nl.afwegingskader.governance.werkbank.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a table without losing a sign of it. It reads what the rules read, and refuses what {@code controleer} would tell to be no table:
 * that is mended in the file.
 */
final class TableReading {

    private static final Pattern DIVIDER_LINE = Pattern.compile("(?i)sep=([;,\t])[^\n]*(\n|$)");

    private final String path;
    private final String text;
    private char divider;
    private int at;
    private int line = 1;

    private TableReading(String path, String text) {
        this.path = path;
        this.text = text;
    }

    static Table read(String path, byte[] bytes) throws WorkbookException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new TableReading(path, text).table(Checksum.of(bytes));
        } catch (CharacterCodingException otherEncoding) {
            throw new WorkbookException(path + ": dit bestand is geen UTF-8. Bewaar het eerst als \"CSV UTF-8\".");
        }
    }

    private Table table(String checksum) throws WorkbookException {
        skipMarks();
        Table.Row heading = row();
        while (isEmpty(heading) && at < text.length()) {
            heading = row();
        }
        List<String> headings = headings(heading);
        if (headings.isEmpty()) {
            throw new WorkbookException(path + ": deze tabel heeft geen kop.");
        }
        String head = text.substring(0, at);
        List<Table.Row> rows = new ArrayList<>();
        while (at < text.length()) {
            int start = at;
            Table.Row row = row();
            if (!isEmpty(row)) {
                checkWidth(row, headings.size());
                rows.add(row);
            } else if (rows.isEmpty()) {
                head += text.substring(start, at);
            } else {
                Table.Row last = rows.remove(rows.size() - 1);
                rows.add(new Table.Row(last.cells(), last.end() + text.substring(start, at), last.line()));
            }
        }
        return new Table(
                path, checksum, divider, text.contains("\r\n") ? "\r\n" : "\n", head, headings, List.copyOf(rows));
    }

    /** A mark of the encoding, and the line with which a file tells Excel what divides its cells. */
    private void skipMarks() {
        if (text.startsWith("\uFEFF")) {
            at = 1;
        }
        Matcher told = DIVIDER_LINE.matcher(text).region(at, text.length());
        if (told.lookingAt()) {
            at = told.end();
            line = 2;
            divider = told.group(1).charAt(0);
        } else {
            String first = text.substring(at).lines().findFirst().orElse("");
            divider = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
        }
    }

    private static List<String> headings(Table.Row heading) {
        List<String> headings =
                new ArrayList<>(heading.cells().stream().map(Table.Cell::text).toList());
        while (!headings.isEmpty() && headings.get(headings.size() - 1).isEmpty()) {
            headings.remove(headings.size() - 1);
        }
        return List.copyOf(headings);
    }

    private static boolean isEmpty(Table.Row row) {
        return row.cells().stream().allMatch(cell -> cell.text().isEmpty());
    }

    private void checkWidth(Table.Row row, int headings) throws WorkbookException {
        int filled = row.cells().size();
        while (filled > headings && row.cells().get(filled - 1).text().isEmpty()) {
            filled--;
        }
        if (filled != headings) {
            throw new WorkbookException(path + ":" + row.line() + ": deze rij heeft " + filled
                    + " cellen, maar de kop heeft er " + headings
                    + ". Herstel dat eerst in het bestand; \"controleer\" meldt alles wat er mis is.");
        }
    }

    private Table.Row row() throws WorkbookException {
        int first = line;
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(cell(first));
        while (at < text.length() && text.charAt(at) == divider) {
            at++;
            cells.add(cell(first));
        }
        int end = at;
        while (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
            line++;
        }
        return new Table.Row(List.copyOf(cells), text.substring(end, at), first);
    }

    private Table.Cell cell(int row) throws WorkbookException {
        int start = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        String said;
        if (at < text.length() && text.charAt(at) == '"') {
            said = quoted(row);
        } else {
            int from = at;
            while (!isAtEnd()) {
                at++;
            }
            said = text.substring(from, at).strip();
        }
        return new Table.Cell(text.substring(start, at), said);
    }

    private boolean isAtEnd() {
        return at >= text.length() || text.charAt(at) == divider || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private String quoted(int row) throws WorkbookException {
        StringBuilder said = new StringBuilder();
        at++;
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign == '"' && at < text.length() && text.charAt(at) == '"') {
                said.append(sign);
                at++;
            } else if (sign == '"') {
                while (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
                if (isAtEnd()) {
                    return said.toString().strip();
                }
                break;
            } else if (sign != '\r') {
                // Excel ends a line in a cell with a line feed alone.
                said.append(sign);
                line += sign == '\n' ? 1 : 0;
            }
        }
        throw new WorkbookException(
                path + ":" + row + ": hier begint een cel met een aanhalingsteken dat niet goed sluit.");
    }
}
