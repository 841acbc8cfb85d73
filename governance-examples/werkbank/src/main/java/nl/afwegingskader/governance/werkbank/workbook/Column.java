package nl.afwegingskader.governance.werkbank.workbook;

import java.util.List;

/**
 * What belongs in a column.
 *
 * @param explanation for a person, in Dutch
 * @param choices to pick from; empty when there is nothing to pick from
 * @param closed whether nothing else is allowed
 */
record Column(String explanation, List<String> choices, boolean closed) {

    static Column free(String explanation) {
        return new Column(explanation, List.of(), false);
    }

    static Column oneOf(String explanation, List<String> choices) {
        return new Column(explanation, choices, true);
    }
}
