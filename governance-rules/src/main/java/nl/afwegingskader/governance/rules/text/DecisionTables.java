package nl.afwegingskader.governance.rules.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.Validity;

/**
 * Tables that derive a kenmerk: columns of kenmerken, the last of which follows from the others. Total: every combination has
 * exactly one row on every day.
 */
final class DecisionTables {

    /** More than this is no table a person can read; each row asks whether all rows before it fail. */
    private static final int MOST_ROWS = 500;

    private static final String EVERY_COMBINATION = "Elke combinatie heeft op elke dag precies één rij.";

    private final Tables tables;
    private final AtomTable atoms;
    private final Words words;
    private final Problems problems;

    DecisionTables(Tables tables, AtomTable atoms, Words words, Problems problems) {
        this.tables = tables;
        this.atoms = atoms;
        this.words = words;
        this.problems = problems;
    }

    private record Row(Place place, List<Long> inputs, long result, RuleCard card) {
        Validity validity() {
            return card.validity();
        }
    }

    /** The rows as cases; empty after a problem. */
    Optional<Definition> definition(ParsedRule rule, Characteristic<?> derived, Quoted name) {
        Optional<RuleText> found = tables.named(name, rule.card().authority());
        return found.isEmpty() ? Optional.empty() : definition(rule, derived, found.get());
    }

    private Optional<Definition> definition(ParsedRule rule, Characteristic<?> derived, RuleText file) {
        int before = problems.count();
        List<Csv.Row> lines = tables.rows(file);
        if (lines.isEmpty() && tables.isBroken(file)) {
            return Optional.empty();
        }
        if (lines.isEmpty()) {
            problems.add(ProblemCode.COMBINATIONS, Place.of(file.path()), "deze tabel is leeg.", EVERY_COMBINATION);
            return Optional.empty();
        }
        if (lines.size() > MOST_ROWS) {
            problems.add(
                    ProblemCode.TOO_LARGE,
                    Place.of(file.path()),
                    "deze tabel heeft " + lines.size() + " rijen; " + MOST_ROWS + " is het meeste.",
                    "Neem minder kenmerken in één tabel op, of maak er twee tabellen van.");
            return Optional.empty();
        }
        Optional<List<Characteristic<?>>> columns = columns(file, lines.get(0), derived);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        lines.forEach(line -> row(rule.card(), file, line, columns.get()).ifPresent(rows::add));
        if (problems.count() == before && !tables.isBroken(file)) {
            checkTotal(file, columns.get(), rows);
        }
        List<Definition.Case> cases = rows.stream()
                .map(row -> new Definition.Case(row.card(), condition(columns.get(), row), row.result()))
                .toList();
        return Optional.of(new Definition.Cases(derived.index(), cases));
    }

    /** The kenmerken of the columns, the derived one last. */
    private Optional<List<Characteristic<?>>> columns(RuleText file, Csv.Row first, Characteristic<?> derived) {
        Place heading = new Place(file.path(), 1, 0);
        if (!new TableRow(first, heading, problems).has(TableRow.METADATA)) {
            return Optional.empty();
        }
        List<Characteristic<?>> columns = new ArrayList<>();
        for (String name : first.cells().keySet()) {
            if (!TableRow.METADATA.contains(name)) {
                Quoted quoted = new Quoted(name, heading);
                words.characteristic(quoted)
                        .filter(found -> words.fits(found, quoted, Kind.Scale.CHOICE, Kind.Scale.ORDERED_CHOICE))
                        .ifPresent(columns::add);
            }
        }
        if (columns.size() + TableRow.METADATA.size() != first.cells().size()) {
            return Optional.empty();
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            problems.add(
                    ProblemCode.NAME_TWICE,
                    heading,
                    "een kenmerk staat met twee namen in de kop.",
                    "Laat er één staan.");
            return Optional.empty();
        }
        if (columns.size() < 2 || columns.get(columns.size() - 1) != derived) {
            problems.add(
                    ProblemCode.DECISION_COLUMNS,
                    heading,
                    "de laatste kolom vóór vanaf moet \"" + derived.label()
                            + "\" zijn, met ten minste één kenmerk ervoor.",
                    "Bijvoorbeeld: kenmerk;" + derived.code() + ";" + String.join(";", TableRow.METADATA));
            return Optional.empty();
        }
        return Optional.of(columns);
    }

    private Optional<Row> row(RuleCard rule, RuleText file, Csv.Row line, List<Characteristic<?>> columns) {
        Place place = new Place(file.path(), line.line(), 0);
        TableRow cells = new TableRow(line, place, problems);
        RuleCard card = cells.provenance().card(rule);
        List<Long> values = new ArrayList<>();
        List<String> texts = new ArrayList<>(line.cells().values());
        for (int i = 0; i < columns.size(); i++) {
            OptionalLong value = words.value(columns.get(i), new Quoted(texts.get(i), place));
            value.ifPresent(values::add);
        }
        if (values.size() != columns.size()) {
            return Optional.empty();
        }
        long result = values.remove(values.size() - 1);
        return Optional.of(new Row(place, values, result, card));
    }

    private Condition condition(List<Characteristic<?>> columns, Row row) {
        List<Condition> parts = new ArrayList<>(Periods.conditions(row.validity(), atoms));
        for (int i = 0; i < row.inputs().size(); i++) {
            parts.add(atoms.literal(
                    columns.get(i).index(), Atom.Test.AMONG, 1L << row.inputs().get(i), true));
        }
        return Condition.all(parts);
    }

    private void checkTotal(RuleText file, List<Characteristic<?>> columns, List<Row> rows) {
        List<Characteristic<?>> inputs = columns.subList(0, columns.size() - 1);
        long combinations = 1;
        for (Characteristic<?> input : inputs) {
            // Stops before the product is too large for a number.
            combinations = Math.min(combinations * input.kind().values().size(), MOST_ROWS + 1L);
        }
        if (combinations > MOST_ROWS) {
            problems.add(
                    ProblemCode.DECISION_COLUMNS,
                    Place.of(file.path()),
                    "deze tabel heeft meer dan " + MOST_ROWS + " combinaties; dat is te veel.",
                    "Neem minder kenmerken in één tabel op, of maak er twee tabellen van.");
            return;
        }
        Map<List<Long>, List<Row>> byInputs = rows.stream().collect(Collectors.groupingBy(Row::inputs));
        for (long combination = 0; combination < combinations; combination++) {
            List<Long> values = values(inputs, combination);
            List<Row> alike = byInputs.getOrDefault(values, List.of());
            for (LocalDate day : days(alike)) {
                List<Row> matching = alike.stream()
                        .filter(row -> row.validity().holdsOn(day))
                        .toList();
                if (matching.size() != 1) {
                    Place place = matching.isEmpty()
                            ? Place.of(file.path())
                            : matching.get(1).place();
                    problems.add(
                            ProblemCode.COMBINATIONS,
                            place,
                            "voor de combinatie " + shown(inputs, values)
                                    + (matching.isEmpty() ? " is geen rij" : " zijn " + matching.size() + " rijen")
                                    + (day.equals(LocalDate.MIN) ? "." : " op " + day + "."),
                            EVERY_COMBINATION);
                    break;
                }
            }
        }
    }

    /** The days on which another row may start to hold, and the first of all days. */
    private static Set<LocalDate> days(List<Row> rows) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        rows.forEach(row -> {
            row.validity().from().ifPresent(days::add);
            row.validity().until().ifPresent(days::add);
        });
        return days;
    }

    private static List<Long> values(List<Characteristic<?>> inputs, long combination) {
        List<Long> values = new ArrayList<>();
        long rest = combination;
        for (Characteristic<?> input : inputs) {
            int count = input.kind().values().size();
            values.add(rest % count);
            rest /= count;
        }
        return values;
    }

    private static String shown(List<Characteristic<?>> inputs, List<Long> values) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            shown.add(inputs.get(i).label() + " = "
                    + inputs.get(i)
                            .kind()
                            .values()
                            .get(Math.toIntExact(values.get(i)))
                            .label());
        }
        return String.join(", ", shown);
    }
}
