package nl.afwegingskader.governance.werkbank.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which row of a table each row of its sheet was. A copy of a row has its hidden name too: of those with one name, the one that still says the same is
 * the row, or else the first. Where a name is lost, or comes from another sheet, a row that says the same is that row; any other is new.
 */
final class Recognition {

    private final Map<Integer, Table.Row> originals = new HashMap<>();
    private final TreeMap<Integer, Table.Row> left = new TreeMap<>();

    Recognition(Table table, List<SheetRows.Line> lines) {
        Map<String, Integer> named = new HashMap<>();
        Map<List<String>, Deque<Integer>> saying = new HashMap<>();
        for (int place = 0; place < table.rows().size(); place++) {
            Table.Row row = table.rows().get(place);
            left.put(place, row);
            named.put(table.id(place), place);
            saying.computeIfAbsent(row.texts(), texts -> new ArrayDeque<>()).add(place);
        }
        for (boolean unchanged : new boolean[] {true, false}) {
            for (int i = 0; i < lines.size(); i++) {
                Integer place = named.get(lines.get(i).id());
                if (place != null
                        && (!unchanged
                                || lines.get(i)
                                        .texts()
                                        .equals(table.rows().get(place).texts()))) {
                    take(i, place);
                }
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            Deque<Integer> places = saying.getOrDefault(lines.get(i).texts(), new ArrayDeque<>());
            while (!originals.containsKey(i) && !places.isEmpty()) {
                take(i, places.remove());
            }
        }
    }

    private void take(int line, int place) {
        if (!originals.containsKey(line) && left.containsKey(place)) {
            originals.put(line, left.get(place));
            left.remove(place);
        }
    }

    /** The row that a row of the sheet was; empty when it is new. */
    Optional<Table.Row> original(int line) {
        return Optional.ofNullable(originals.get(line));
    }

    /** The rows of the table that the sheet no longer has, in their order. */
    List<Table.Row> removed() {
        return new ArrayList<>(left.values());
    }
}
