package nl.afwegingskader.governance.repertoire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table that ships with this package: one row per option, columns divided by semicolons, no quoting. */
final class Table {

    private final Map<String, Map<String, String>> rows = new HashMap<>();

    private Table() {}

    static Table read(String file) {
        try (InputStream stream = Table.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("governance-model is incomplete: " + file + " is missing from its jar");
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Table read(BufferedReader lines) throws IOException {
        Table table = new Table();
        List<String> columns = cells(lines.readLine());
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            List<String> cells = cells(line);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells.get(i));
            }
            table.rows.put(cells.get(0), row);
        }
        return table;
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(";", -1));
    }

    /** The row of an option, by its number. */
    Map<String, String> row(String number) {
        Map<String, String> row = rows.get(number);
        if (row == null) {
            throw new IllegalStateException("the tables of governance-model have no row for " + number);
        }
        return row;
    }
}
