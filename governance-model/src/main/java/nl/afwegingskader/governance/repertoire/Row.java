package nl.afwegingskader.governance.repertoire;

import java.util.Map;

/** The texts every option has, from its row in the table. */
record Row(String number, Map<String, String> cells) {

    static Row of(Table table, String number) {
        return new Row(number, table.row(number));
    }

    String cell(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalStateException("the table has no column " + column + " for " + number);
        }
        return cell;
    }
}
