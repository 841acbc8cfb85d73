package nl.afwegingskader.governance.werkbank.workbook;

import java.util.ArrayList;
import java.util.List;

/** What a workbook changes, for a person: per table each row that is changed, new or gone. */
final class ChangesText {

    private final StringBuilder text = new StringBuilder();
    private int changed;
    private int added;
    private int removed;

    private ChangesText() {}

    static String of(List<TableChange> changes) {
        ChangesText told = new ChangesText();
        changes.forEach(told::table);
        return told.text + told.summary(changes.size());
    }

    private void table(TableChange change) {
        text.append(change.table().path())
                .append(" (blad \"")
                .append(change.sheet())
                .append("\")\n");
        for (int place = 0; place < change.rows().size(); place++) {
            Table.NewRow row = change.rows().get(place);
            int number = change.lines().get(place).number();
            if (row.original().isEmpty()) {
                added++;
                line("nieuw", number, shown(change.table(), row.texts()));
            } else if (!row.original().get().texts().equals(row.texts())) {
                changed++;
                line("gewijzigd", number, changes(change.table(), row.original().get(), row));
            }
        }
        for (Table.Row row : change.removed()) {
            removed++;
            text.append("  weg        stond op tekstregel ")
                    .append(row.line())
                    .append(": ")
                    .append(shown(change.table(), row.texts()))
                    .append('\n');
        }
        if (change.isReordered()) {
            text.append("  volgorde   de rijen staan in een andere volgorde\n");
        }
        text.append('\n');
    }

    private void line(String mark, int number, String what) {
        text.append("  %-10s rij %d: ".formatted(mark, number)).append(what).append('\n');
    }

    /** The first cells say which row it is. */
    private static String changes(Table table, Table.Row original, Table.NewRow row) {
        List<String> before = original.texts();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(row.texts().get(i))) {
                parts.add(table.headings().get(i) + " " + quoted(before.get(i)) + " → "
                        + quoted(row.texts().get(i)));
            }
        }
        return name(table, before) + ": " + String.join(", ", parts);
    }

    private static String name(Table table, List<String> texts) {
        return String.join(" · ", texts.subList(0, table.naming()));
    }

    private static String shown(Table table, List<String> texts) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                parts.add(table.headings().get(i) + " " + quoted(texts.get(i)));
            }
        }
        return String.join(", ", parts);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "leeg" : '"' + text + '"';
    }

    private String summary(int tables) {
        if (tables == 0) {
            return "Het werkboek zegt hetzelfde als de map.\n";
        }
        return (tables == 1 ? "1 bestand anders" : tables + " bestanden anders") + ": " + rows(changed) + " gewijzigd, "
                + added + " nieuw, " + removed + " weg.\n";
    }

    private static String rows(int rows) {
        return rows == 1 ? "1 rij" : rows + " rijen";
    }
}
