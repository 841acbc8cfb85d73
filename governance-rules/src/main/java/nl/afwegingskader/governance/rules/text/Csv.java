package nl.afwegingskader.governance.rules.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.rules.RulebookException;

/**
 * Reads tables as Excel saves them: quoted where needed, a heading on the first line. The heading tells what divides the cells: a semicolon,
 * as Dutch Excel writes, a tab, or a comma. Empty rows below and empty columns behind the table are left out.
 */
public final class Csv {

    private static final ObjectReader ROWS = new CsvMapper()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .readerFor(String[].class);

    /** A line for Excel alone, that says what divides the cells. */
    private static final Pattern DIVIDER_LINE = Pattern.compile("(?i)sep=([;,\t]).*(\n|$)");

    private static final int MOST_CELLS = 100;

    /** What a person can read; an advice repeats some cells for every form they are about. */
    private static final int LONGEST_CELL = 2_000;

    private Csv() {}

    /**
     * One row.
     *
     * @param line its line, counted from 1
     * @param cells by heading; an empty cell is an empty text
     */
    public record Row(int line, Map<String, String> cells) {
        String cell(String heading) {
            return cells.getOrDefault(heading, "");
        }
    }

    /**
     * A table, whatever it is about.
     *
     * @param divider what divides the cells
     * @param line the line of the heading, counted from 1; 0 when there is no heading
     * @param headings in their order, without empty ones at the end
     */
    public record Table(char divider, int line, List<String> headings, List<Row> rows) {
        public Table {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    /**
     * The table in a file.
     *
     * @throws RulebookException listing every line that does not belong in a table
     */
    public static Table table(RuleText file) {
        Problems problems = new Problems();
        Table table = table(file, problems);
        problems.refuse();
        return table;
    }

    /** The rows; a row with another number of cells is a problem and left out. */
    static List<Row> read(RuleText file, Problems problems) {
        return table(file, problems).rows();
    }

    private static Table table(RuleText file, Problems problems) {
        String text = file.text();
        int line = 1;
        Matcher told = DIVIDER_LINE.matcher(text);
        boolean isTold = told.lookingAt();
        if (isTold) {
            text = text.substring(told.end());
            line = 2;
        }
        text = readable(text, line, file, problems);
        char divider = isTold ? told.group(1).charAt(0) : divider(text);
        List<Row> rows = new ArrayList<>();
        Map<Integer, Integer> miscounted = new LinkedHashMap<>();
        int heading = 0;
        List<String> headings = List.of();
        ObjectReader reader = ROWS.with(CsvSchema.emptySchema().withColumnSeparator(divider));
        try (MappingIterator<String[]> lines = reader.readValues(text)) {
            while (lines.hasNextValue()) {
                List<String> cells = List.of(lines.nextValue());
                List<String> filled = upTo(headings.size(), cells);
                if (filled.isEmpty()) {
                    // An empty row, as Excel leaves below a table.
                } else if (filled.size() > MOST_CELLS
                        || filled.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
                    problems.add(
                            ProblemCode.TOO_LARGE,
                            new Place(file.path(), line, 0),
                            "deze rij heeft meer dan " + MOST_CELLS + " cellen, of een cel van meer dan " + LONGEST_CELL
                                    + " tekens.",
                            "Kijk of elk aanhalingsteken sluit, of schrijf het korter.");
                    if (headings.isEmpty()) {
                        return new Table(divider, 0, headings, rows);
                    }
                } else if (headings.isEmpty()) {
                    headings = filled;
                    heading = line;
                    checkHeadings(file, line, headings, problems);
                } else if (filled.size() != headings.size()) {
                    miscounted.put(line, filled.size());
                } else {
                    rows.add(new Row(line, row(headings, filled)));
                }
                line += 1 + lineEnds(cells);
            }
        } catch (JsonProcessingException broken) {
            problems.add(
                    ProblemCode.UNCLOSED_CELL,
                    new Place(file.path(), line, 0),
                    "deze tabel is vanaf hier niet te lezen.",
                    "Kijk of elk aanhalingsteken sluit.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Table table = new Table(divider, heading, headings, rows);
        checkCounts(file.path(), table, miscounted, problems);
        return table;
    }

    /** Where every row has the same number of cells, and the heading another, it is the heading that is wrong. */
    private static void checkCounts(String path, Table table, Map<Integer, Integer> miscounted, Problems problems) {
        Set<Integer> sizes = Set.copyOf(miscounted.values());
        int expected = table.headings().size();
        if (table.rows().isEmpty() && miscounted.size() > 1 && sizes.size() == 1) {
            problems.add(
                    ProblemCode.CELL_COUNT,
                    new Place(path, table.line(), 0),
                    "de kop heeft " + cells(expected) + ", maar elke rij heeft er "
                            + sizes.iterator().next() + ".",
                    "Kijk welke kolom in de kop ontbreekt of te veel is.");
            return;
        }
        miscounted.forEach((line, size) -> problems.add(
                ProblemCode.CELL_COUNT,
                new Place(path, line, 0),
                "deze rij heeft " + cells(size) + ", maar de kop heeft er " + expected + ".",
                "Scheid cellen met " + named(table.divider()) + ", net als in de kop, en zet een tekst met "
                        + named(table.divider()) + " erin tussen aanhalingstekens."));
    }

    private static String cells(int number) {
        return number == 1 ? "1 cel" : number + " cellen";
    }

    /** Tells each line with a sign that is refused; no other message quotes it. */
    private static String readable(String text, int first, RuleText file, Problems problems) {
        if (Signs.refused(text).isEmpty()) {
            return text;
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int line = first + i;
            Signs.refused(lines[i])
                    .ifPresent(sign -> problems.add(
                            ProblemCode.REFUSED_SIGN,
                            new Place(file.path(), line, sign.at() + 1),
                            "het teken " + sign.shown() + " mag niet in een tabel staan.",
                            sign.remedy()));
        }
        return Signs.without(text);
    }

    private static char divider(String text) {
        String heading = text.lines().findFirst().orElse("");
        return heading.indexOf(';') >= 0 ? ';' : heading.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static String named(char divider) {
        return switch (divider) {
            case ';' -> "een puntkomma";
            case ',' -> "een komma";
            default -> "een tab";
        };
    }

    /** The cells without empty ones at the end, but at least so many when any of them is filled. */
    private static List<String> upTo(int least, List<String> cells) {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isEmpty()) {
            filled--;
        }
        return cells.subList(0, filled == 0 ? 0 : Math.min(cells.size(), Math.max(filled, least)));
    }

    private static void checkHeadings(RuleText file, int line, List<String> headings, Problems problems) {
        headings.stream()
                .filter(heading -> headings.indexOf(heading) != headings.lastIndexOf(heading))
                .distinct()
                .forEach(heading -> problems.add(
                        ProblemCode.NAME_TWICE,
                        new Place(file.path(), line, 0),
                        "de kolom \"" + heading + "\" staat er twee keer.",
                        "Laat er één staan."));
    }

    /** A quoted cell may run over several lines. */
    private static int lineEnds(List<String> cells) {
        return cells.stream()
                .mapToInt(
                        cell -> (int) cell.chars().filter(sign -> sign == '\n').count())
                .sum();
    }

    private static Map<String, String> row(List<String> headings, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            row.put(headings.get(i), cells.get(i));
        }
        return row;
    }
}
