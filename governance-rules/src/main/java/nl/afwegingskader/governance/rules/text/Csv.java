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

/** Reads tables as Dutch Excel saves them: divided by semicolons, quoted where needed, a heading on the first line. */
final class Csv {

    private static final ObjectReader ROWS = new CsvMapper()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .readerFor(String[].class)
            .with(CsvSchema.emptySchema().withColumnSeparator(';'));

    private Csv() {}

    /**
     * One row.
     *
     * @param line its line, counted from 1
     * @param cells by heading; an empty cell is an empty text
     */
    record Row(int line, Map<String, String> cells) {
        String cell(String heading) {
            return cells.getOrDefault(heading, "");
        }
    }

    /** The heading and the rows; a row with another number of cells is a problem and left out. */
    static List<Row> read(RuleText file, Problems problems) {
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try (MappingIterator<String[]> lines = ROWS.readValues(file.text())) {
            List<String> headings = List.of();
            while (lines.hasNextValue()) {
                List<String> cells = List.of(lines.nextValue());
                if (headings.isEmpty()) {
                    headings = cells;
                } else if (cells.size() != headings.size()) {
                    problems.add(
                            new Place(file.path(), line, 0),
                            "deze rij heeft " + cells.size() + " cellen, maar de kop heeft er " + headings.size() + ".",
                            "Scheid cellen met een puntkomma.");
                } else {
                    rows.add(new Row(line, row(headings, cells)));
                }
                line += 1 + lineEnds(cells);
            }
        } catch (JsonProcessingException broken) {
            int at = broken.getLocation() == null ? line : broken.getLocation().getLineNr();
            problems.add(
                    new Place(file.path(), at, 0),
                    "deze tabel is niet te lezen.",
                    "Kijk of elk aanhalingsteken sluit.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
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
