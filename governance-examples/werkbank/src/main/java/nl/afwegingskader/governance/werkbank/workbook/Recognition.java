package nl.afwegingskader.governance.werkbank.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which row of a table each row of its sheet was. A copy of a row has its hidden name too: of those with one name, the one that still says the same is
 * the row, or else the first. Where a name is lost, or comes from another sheet, a row that says the same is that row; any other is new.
 */
final class Recognition {

    private final Map<Integer, Table.Row> originals = new HashMap<>();
    private final Map<Integer, Table.Row> left = new TreeMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<List<String>, List<Integer>> saying = new HashMap<>();

    Recognition(Table table, List<SheetRows.Line> lines) {
        for (int place = 0; place < table.rows().size(); place++) {
            Table.Row row = table.rows().get(place);
            left.put(place, row);
            named.put(table.id(place), place);
            saying.computeIfAbsent(row.texts(), texts -> new ArrayList<>()).add(place);
        }
        each(
                lines,
                line -> placeByName(line)
                        .filter(place -> table.rows().get(place).texts().equals(line.texts())));
        each(lines, this::placeByName);
        each(lines, this::placeByText);
    }

    private Optional<Integer> placeByName(SheetRows.Line line) {
        return Optional.ofNullable(named.get(line.id()));
    }

    private Optional<Integer> placeByText(SheetRows.Line line) {
        return saying.getOrDefault(line.texts(), List.of()).stream()
                .filter(left::containsKey)
                .findFirst();
    }

    /** Each row of the sheet that is not recognised yet takes the place it is given, when no other has. */
    private void each(List<SheetRows.Line> lines, Function<SheetRows.Line, Optional<Integer>> places) {
        for (int i = 0; i < lines.size(); i++) {
            if (!originals.containsKey(i)) {
                Optional<Table.Row> taken = places.apply(lines.get(i)).map(left::remove);
                if (taken.isPresent()) {
                    originals.put(i, taken.get());
                }
            }
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
