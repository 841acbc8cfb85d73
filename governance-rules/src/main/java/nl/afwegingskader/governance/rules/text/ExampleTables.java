package nl.afwegingskader.governance.rules.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.rules.examples.Example;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Nearest;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleId;

/** Reads the tables of examples that lie beside rule files. */
public final class ExampleTables {

    /** How the name of such a table ends. */
    public static final String ENDING = ".voorbeelden.csv";

    private static final String RULE = "regel";
    private static final String TEXT = "voorbeeld";
    private static final String DATE = "peildatum";
    private static final String EXPECTED = "verwacht";
    private static final List<String> FIXED = List.of(RULE, TEXT, DATE, EXPECTED);
    private static final List<String> WORDS = List.of("ja", "nee", "onbekend");

    private final Set<String> known;
    private final Map<String, Set<String>> byFile = new TreeMap<>();
    private final Problems problems = new Problems();
    private final Words words = new Words(problems);

    private ExampleTables(List<Ruleset> rulesets) {
        this.known = new TreeSet<>();
        for (Ruleset ruleset : rulesets) {
            ruleset.cards().forEach(card -> {
                known.add(card.id().text());
                byFile.computeIfAbsent(card.file(), ignored -> new TreeSet<>())
                        .add(card.id().text());
            });
            ruleset.stages().stream()
                    .flatMap(stage -> stage.definitions().stream())
                    .forEach(definition -> known.add(
                            Catalogue.all().get(definition.characteristic()).number()));
        }
    }

    /**
     * The rows of all tables, in their order.
     *
     * @param files with the tables among them
     * @param rulesets the rules they are about, in each way in which these are opened
     * @throws RulebookException listing everything that is wrong in the tables
     */
    public static List<Example> read(List<RuleText> files, List<Ruleset> rulesets) {
        ExampleTables reader = new ExampleTables(rulesets);
        List<Example> examples = new ArrayList<>();
        for (RuleText file : files) {
            if (file.path().endsWith(ENDING)) {
                reader.read(file, examples);
            }
        }
        reader.problems.refuse();
        return examples;
    }

    private void read(RuleText table, List<Example> examples) {
        List<Csv.Row> rows = Csv.read(table, problems);
        if (!rows.isEmpty() && headingsFit(table, rows.get(0).cells().keySet())) {
            rows.forEach(row -> read(table, row).ifPresent(examples::add));
        }
    }

    private boolean headingsFit(RuleText table, Set<String> headings) {
        if (FIXED.stream().noneMatch(headings::contains)) {
            problems.add(
                    ProblemCode.EXAMPLE_COLUMNS,
                    new Place(table.path(), 1, 0),
                    "de eerste tekstregel is geen kop.",
                    "Zet de kop erboven: regel;voorbeeld;peildatum;, dan de codes van de kenmerken, en als laatste verwacht.");
            return false;
        }
        boolean fit = true;
        for (String fixed : FIXED) {
            if (!headings.contains(fixed)) {
                fit = false;
                problems.add(
                        ProblemCode.EXAMPLE_COLUMNS,
                        new Place(table.path(), 1, 0),
                        "de kolom \"" + fixed + "\" ontbreekt.",
                        "De eerste tekstregel noemt de kolommen: regel, voorbeeld, peildatum, kenmerken en verwacht.");
            }
        }
        for (String heading : headings) {
            if (!FIXED.contains(heading) && Catalogue.find(heading).isEmpty()) {
                fit = false;
                problems.add(
                        ProblemCode.EXAMPLE_COLUMNS,
                        new Place(table.path(), 1, 0),
                        "de kolom \"" + heading + "\" is geen bekend kenmerk.",
                        Nearest.question(heading, Catalogue.codesToFillIn()).strip());
            }
        }
        return fit;
    }

    private Optional<Example> read(RuleText table, Csv.Row row) {
        Place place = new Place(table.path(), row.line(), 0);
        Optional<RuleId> rule = rule(place, row.cell(RULE));
        Optional<Situation> situation = situation(place, row);
        Optional<String> expected = expected(place, row.cell(EXPECTED));
        return rule.isPresent() && situation.isPresent() && expected.isPresent()
                ? Optional.of(new Example(
                        table.path(), row.line(), rule.get(), row.cell(TEXT), situation.get(), expected.get()))
                : Optional.empty();
    }

    private Optional<RuleId> rule(Place place, String id) {
        if (known.contains(id)) {
            return Optional.of(new RuleId(id));
        }
        problems.add(
                ProblemCode.EXAMPLE_RULE,
                place,
                "er is geen regel \"" + id + "\".",
                beside(place.file())
                        + "Is het nummer veranderd, verander het hier ook. Is de regel weg, haal deze rij weg.");
        return Optional.empty();
    }

    /** Which rules the table is about; another number, however near, is another rule. */
    private String beside(String table) {
        String rules = table.substring(0, table.length() - ENDING.length()) + ".dslr";
        return byFile.entrySet().stream()
                .filter(file -> file.getKey().equals(rules) || file.getKey().endsWith("/" + rules))
                .findFirst()
                .map(file -> "In " + rules.substring(rules.lastIndexOf('/') + 1) + " staan: "
                        + String.join(", ", file.getValue()) + ". ")
                .orElse("");
    }

    /** What is expected; of what the rule says in the one way that {@link Said} writes it. */
    private Optional<String> expected(Place place, String cell) {
        if (cell.startsWith(Example.SAYS)) {
            return Said.read(cell.substring(Example.SAYS.length()), place, words, problems)
                    .map(said -> Example.SAYS + said);
        }
        String word = cell.toLowerCase(Locale.ROOT);
        if (WORDS.contains(word) || cell.startsWith("= ")) {
            return Optional.of(WORDS.contains(word) ? word : cell);
        }
        problems.add(
                ProblemCode.EXAMPLE_EXPECTED,
                place,
                "onder \"verwacht\" staat \"" + cell + "\".",
                "Toegestaan is: ja, nee, onbekend, \"= waarde\", of \"ja: \" met wat de regel zegt.");
        return Optional.empty();
    }

    private Optional<Situation> situation(Place place, Csv.Row row) {
        Map<String, Object> answers = new LinkedHashMap<>();
        row.cells().forEach((heading, cell) -> {
            if (!FIXED.contains(heading) && !cell.isEmpty()) {
                Catalogue.find(heading).ifPresent(one -> answers.put(heading, AnswerCell.read(one, cell)));
            }
        });
        try {
            String day = row.cell(DATE);
            return Optional.of(Situation.parse(Days.dutch(day).orElseGet(() -> LocalDate.parse(day)), answers));
        } catch (InvalidSituationException invalid) {
            invalid.problems()
                    .forEach(problem -> problems.add(
                            ProblemCode.EXAMPLE_ANSWER,
                            place,
                            problem.path().replaceFirst("^kenmerken\\.", "") + ": " + problem.message()));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            problems.add(
                    ProblemCode.EXAMPLE_ANSWER,
                    place,
                    "de peildatum \"" + row.cell(DATE) + "\" kan niet.",
                    "Schrijf jjjj-mm-dd, van 1900-01-01 tot en met 2199-12-31.");
        }
        return Optional.empty();
    }
}
