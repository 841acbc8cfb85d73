package nl.afwegingskader.governance.rules.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.source.RuleId;

/** The table of changes that no example has to notice, with why. */
public final class MutationReasons {

    /** Its name, in the rules folder. */
    public static final String NAME = "mutaties.csv";

    private static final List<String> HEADINGS = List.of("regel", "wijziging", "reden");

    private MutationReasons() {}

    /**
     * Per rule and change, why.
     *
     * @param files with the table among them, if there is one
     * @throws RulebookException listing everything that is wrong in the table
     */
    public static Map<RuleId, Map<String, String>> read(List<RuleText> files) {
        Problems problems = new Problems();
        Map<RuleId, Map<String, String>> reasons = new TreeMap<>();
        for (RuleText file : files) {
            if (file.path().equals(NAME)) {
                read(file, reasons, problems);
            }
        }
        problems.refuse();
        return reasons;
    }

    private static void read(RuleText table, Map<RuleId, Map<String, String>> reasons, Problems problems) {
        for (Csv.Row row : Csv.read(table, problems)) {
            Place place = new Place(table.path(), row.line(), 0);
            String rule = row.cell(HEADINGS.get(0));
            if (!row.cells().keySet().containsAll(HEADINGS)) {
                problems.add(
                        ProblemCode.MUTATION_REASON,
                        Place.of(table.path()),
                        "de kolommen zijn: " + String.join(";", HEADINGS) + ".");
                return;
            }
            if (!RuleId.isValid(rule)) {
                problems.add(ProblemCode.MUTATION_REASON, place, "\"" + rule + "\" is geen nummer van een regel.");
            } else if (row.cell(HEADINGS.get(2)).isEmpty()) {
                problems.add(
                        ProblemCode.MUTATION_REASON,
                        place,
                        "de reden ontbreekt.",
                        "Schrijf waarom geen voorbeeld deze wijziging hoeft te merken.");
            } else {
                reasons.computeIfAbsent(new RuleId(rule), ignored -> new HashMap<>())
                        .put(row.cell(HEADINGS.get(1)), row.cell(HEADINGS.get(2)));
            }
        }
    }
}
