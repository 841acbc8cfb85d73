package nl.afwegingskader.governance.rules.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.situation.Nearest;
import nl.afwegingskader.governance.source.Authority;

/** The tables that rules take by their name: those that derive a kenmerk, and those that name roles and instruments. */
final class Tables {

    private final Map<String, RuleText> files = new TreeMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, List<Csv.Row>> rows = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Problems problems;

    Tables(Problems problems) {
        this.problems = problems;
    }

    void add(RuleText file) {
        RuleText other = files.putIfAbsent(file.name(), file);
        if (other != null) {
            problems.add(
                    ProblemCode.NAME_TWICE,
                    Place.of(file.path()),
                    "de tabel \"" + file.name() + "\" bestaat al: " + other.path() + ".",
                    "Geef één van de twee een andere naam.");
        }
    }

    /** The table by its name, for a rule of some authority: law uses only tables of the law. Empty after a problem. */
    Optional<RuleText> named(Quoted name, Authority user) {
        RuleText file = files.get(name.text());
        used.add(name.text());
        if (file == null) {
            problems.add(
                    ProblemCode.UNKNOWN_NAME,
                    name.place(),
                    "de tabel \"" + name.text() + "\" bestaat niet.",
                    Nearest.to(name.text(), files.keySet())
                            .map(near -> "Bedoelt u \"" + near + "\"?")
                            .orElse("Kijk of de naam klopt, of maak het bestand tabellen/" + name.text() + ".csv."));
        } else if (user == Authority.LAW && !file.path().startsWith("wet/")) {
            problems.add(
                    ProblemCode.LAW_RESTS_ON_CHOICE,
                    name.place(),
                    "een regel in de map \"wet\" gebruikt de tabel \"" + name.text() + "\" uit " + file.path() + ".",
                    "Zet de tabel in wet/tabellen.");
        }
        return Optional.ofNullable(file);
    }

    /** The rows of a table, read and its problems told once, however many rules take it. */
    List<Csv.Row> rows(RuleText file) {
        List<Csv.Row> known = rows.get(file.path());
        if (known != null) {
            return known;
        }
        int before = problems.count();
        List<Csv.Row> read = Csv.read(file, problems);
        if (problems.count() > before) {
            broken.add(file.path());
        }
        rows.put(file.path(), read);
        return read;
    }

    /** Whether not all rows of a table could be read, which is told already. */
    boolean isBroken(RuleText file) {
        return broken.contains(file.path());
    }

    /** A table that no rule uses is never checked, so it is told. */
    void checkUsed() {
        files.forEach((name, file) -> {
            if (!used.contains(name)) {
                problems.add(
                        ProblemCode.UNUSED,
                        Place.of(file.path()),
                        "geen enkele regel gebruikt deze tabel.",
                        Nearest.to(name, used)
                                .map(near -> "Bedoelt u de tabel \"" + near + "\"? Geef het bestand dan die naam.")
                                .orElse("Schrijf een regel met: Leid \"…\" af uit de tabel \"" + name
                                        + "\". Of haal het bestand weg."));
            }
        });
    }
}
