package nl.afwegingskader.governance.rules.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.situation.Nearest;

/** Name and version of a rulebook, from {@code editie.csv}, and the hash of its files. The file may be absent. */
final class EditionFile {

    static final String NAME = "editie.csv";

    private static final String FROM = "recht gecontroleerd vanaf";
    private static final String UNTIL = "recht gecontroleerd tot en met";
    private static final List<String> KEYS = List.of("naam", "versie", FROM, UNTIL);

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Problems problems;

    EditionFile(Problems problems) {
        this.problems = problems;
    }

    static boolean isEdition(RuleText file) {
        return file.path().equals(NAME);
    }

    void read(RuleText file) {
        for (Csv.Row row : Csv.read(file, problems)) {
            Place place = new Place(file.path(), row.line(), 0);
            TableRow cells = new TableRow(row, place, problems);
            if (!cells.has(List.of("sleutel", "waarde", "bron"))) {
                return;
            }
            String key = cells.required("sleutel");
            if (!KEYS.contains(key)) {
                problems.add(
                        ProblemCode.CELL_VALUE,
                        place,
                        "\"" + key + "\" kan hier niet. Toegestaan is: " + String.join(", ", KEYS) + ".",
                        Nearest.question(key, KEYS).strip());
            } else if (values.putIfAbsent(key, cells.required("waarde")) != null) {
                problems.add(ProblemCode.NAME_TWICE, place, "\"" + key + "\" staat er al.", "Laat er één staan.");
            } else if (key.equals(FROM) || key.equals(UNTIL)) {
                cells.day("waarde").ifPresent(day -> days.put(key, day));
            }
        }
    }

    Optional<LocalDate> lawCheckedFrom() {
        return Optional.ofNullable(days.get(FROM));
    }

    Optional<LocalDate> lawCheckedUntil() {
        return Optional.ofNullable(days.get(UNTIL));
    }

    Edition edition(List<RuleText> sorted) {
        return new Edition(
                values.getOrDefault("naam", "naamloos"),
                values.getOrDefault("versie", "zonder versie"),
                hash(sorted),
                sorted.stream().map(RuleText::path).toList());
    }

    private static String hash(List<RuleText> sorted) {
        Sha256 hash = new Sha256();
        sorted.forEach(file -> hash.add(file.path()).add(file.text()));
        return hash.hex();
    }
}
