package nl.afwegingskader.governance.rules.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Nearest;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Validity;
import org.jspecify.annotations.Nullable;

/** The terms that rules name, from {@code tabellen/termijnen.csv}: dated, with a source. */
final class Terms {

    static final String NAME = "termijnen";

    static final List<String> HEADINGS = List.of(
            "termijn",
            "soort",
            "maand",
            "dag",
            "jaar",
            "aantal",
            "gebeurtenis",
            "kenmerk",
            "anders",
            "vanaf",
            "tot",
            "bron",
            "zekerheid",
            "herkomst");

    /** Of one term, in all periods together. */
    private static final int MOST_ROWS = 100;

    private static final Set<Term.Kind> DAYS = Set.of(Term.Kind.BEFORE_DAY, Term.Kind.ON_DAY);

    private final Words words;
    private final Problems problems;
    private final Layered<Line> layers;
    private final Map<String, List<Line>> lines = new LinkedHashMap<>();
    private final Map<String, Term> complete = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> broken = new HashSet<>();
    private boolean incomplete;

    Terms(Words words, Problems problems) {
        this.words = words;
        this.problems = problems;
        this.layers = new Layered<>("de termijn", problems);
    }

    /** A row before the terms it refers to are known. */
    private record Line(Place place, Term.Bound bound, String otherwise) {}

    void read(RuleText file) {
        int before = problems.count();
        List<Csv.Row> rows = Csv.read(file, problems);
        incomplete |= problems.count() > before;
        for (Csv.Row row : rows) {
            Place place = new Place(file.path(), row.line(), 0);
            TableRow cells = new TableRow(row, place, problems);
            if (!cells.has(HEADINGS)) {
                incomplete = true;
                return;
            }
            String name = cells.required("termijn");
            Optional<Term.Bound> bound = bound(cells);
            bound.ifPresentOrElse(
                    found -> layers.add(name, place, new Line(place, found, row.cell("anders"))),
                    () -> broken.add(name));
        }
    }

    /** After the last file: one layer counts per term. */
    void settle() {
        lines.putAll(layers.counting());
        lines.forEach((name, rows) -> {
            if (rows.size() > MOST_ROWS) {
                problems.addTooLarge(
                        rows.get(MOST_ROWS).place(),
                        "de termijn \"" + Problems.shortened(name) + "\" heeft meer dan " + MOST_ROWS + " rijen.",
                        "Haal perioden weg die voorbij zijn.");
            }
        });
    }

    private Optional<Term.Bound> bound(TableRow cells) {
        Provenance provenance = cells.provenance();
        Optional<Term.Kind> kind = cells.one("soort", List.of(Term.Kind.values()), Term.Kind::word);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        boolean onDay = DAYS.contains(kind.get());
        Optional<MonthDay> day = onDay ? day(cells) : Optional.empty();
        OptionalInt years = onDay ? cells.whole("jaar", -9, 9) : OptionalInt.of(0);
        boolean counted = !onDay && kind.get() != Term.Kind.AT_EVENT;
        OptionalInt amount = counted ? cells.whole("aantal", 1, 999) : OptionalInt.empty();
        String event = onDay || kind.get() == Term.Kind.TIMES_A_YEAR
                ? cells.row().cell("gebeurtenis")
                : cells.required("gebeurtenis");
        Optional<Characteristic<?>> eventDay = eventDay(cells);
        if (onDay && day.isEmpty() || years.isEmpty() || counted && amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Term.Bound(kind.get(), day, years.getAsInt(), amount, event, eventDay, List.of(), provenance));
    }

    private Optional<MonthDay> day(TableRow cells) {
        OptionalInt month = cells.whole("maand", 1, 12);
        OptionalInt day = cells.whole("dag", 1, 31);
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.of(month.getAsInt(), day.getAsInt()));
        } catch (DateTimeException wrong) {
            problems.add(
                    ProblemCode.DATE,
                    cells.place(),
                    "maand " + month.getAsInt() + " heeft geen dag " + day.getAsInt() + ".",
                    "Kijk de maand en de dag na.");
            return Optional.empty();
        }
    }

    private Optional<Characteristic<?>> eventDay(TableRow cells) {
        String code = cells.row().cell("kenmerk");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Quoted quoted = new Quoted(code, cells.place());
        return words.characteristic(quoted).filter(found -> words.fits(found, quoted, Kind.Scale.DAY));
    }

    /** The term by its name; law may only use terms from the law. */
    Optional<Term> term(Quoted name, Authority user) {
        List<Line> rows = lines.get(name.text());
        used.add(name.text());
        if (broken.contains(name.text()) || rows == null && incomplete) {
            return Optional.empty();
        }
        if (rows == null) {
            problems.add(
                    ProblemCode.UNKNOWN_NAME,
                    name.place(),
                    "de termijn \"" + name.text() + "\" staat in geen tabellen/termijnen.csv.",
                    Nearest.to(name.text(), lines.keySet())
                            .map(near -> "Bedoelt u \"" + near + "\"?")
                            .orElse("Kijk of de naam klopt, of zet een rij met deze naam in tabellen/termijnen.csv."));
            return Optional.empty();
        }
        Place first = rows.get(0).place();
        if (user == Authority.LAW && !first.file().startsWith("wet/")) {
            problems.add(
                    ProblemCode.LAW_RESTS_ON_CHOICE,
                    name.place(),
                    "een regel in de map \"wet\" gebruikt de termijn \"" + name.text() + "\" uit " + first.file() + ".",
                    "Zet de termijn in wet/tabellen/termijnen.csv.");
        }
        return Optional.of(complete.computeIfAbsent(
                name.text(),
                term -> new Term(term, rows.stream().map(this::complete).toList())));
    }

    private Term.Bound complete(Line line) {
        Term.Bound bound = line.bound();
        List<Term.Bound> otherwise = lines.getOrDefault(line.otherwise(), List.of()).stream()
                .map(Line::bound)
                .filter(other -> DAYS.contains(other.kind()))
                .toList();
        if (!line.otherwise().isEmpty() && otherwise.isEmpty() && !incomplete && !broken.contains(line.otherwise())) {
            problems.add(
                    ProblemCode.UNKNOWN_NAME,
                    line.place(),
                    "\"" + line.otherwise() + "\" in de kolom \"anders\" is geen termijn met een datum.",
                    Nearest.question(line.otherwise(), lines.keySet()).strip());
        }
        return bound.withOtherwise(otherwise);
    }

    /** Tells a day on which a rule holds and its term has no row. */
    void checkCovers(Term term, Validity rule, Place place) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(rule.from().orElse(LocalDate.MIN));
        term.bounds().forEach(bound -> {
            bound.provenance().validity().from().ifPresent(days::add);
            bound.provenance().validity().until().ifPresent(days::add);
        });
        for (LocalDate day : days) {
            if (rule.holdsOn(day) && term.bounds().stream().noneMatch(bound -> bound.holdsOn(day))) {
                problems.add(
                        ProblemCode.PERIODS,
                        place,
                        "de termijn \"" + term.name() + "\" heeft geen rij die geldt "
                                + (day.equals(LocalDate.MIN) ? "vanaf het begin" : "op " + day) + ".",
                        "Vul termijnen.csv aan, of geef de regel @vanaf of @tot.");
                return;
            }
        }
    }

    /** A term that no rule names would be missed in silence, so it is told. */
    void checkUsed() {
        lines.forEach((name, rows) -> {
            if (!used.contains(name) && !isOtherwise(name)) {
                problems.add(
                        ProblemCode.UNUSED,
                        rows.get(0).place(),
                        "geen enkele regel zet de termijn \"" + name + "\" op de kalender.",
                        "Schrijf een regel met: Zet de termijn \"" + name
                                + "\" op de kalender bij … Of haal de rij weg.");
            }
        });
    }

    private boolean isOtherwise(@Nullable String name) {
        return lines.values().stream()
                .flatMap(List::stream)
                .anyMatch(line -> line.otherwise().equals(name));
    }
}
