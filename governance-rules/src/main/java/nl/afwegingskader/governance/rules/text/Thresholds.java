package nl.afwegingskader.governance.rules.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Nearest;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Layer;
import nl.afwegingskader.governance.source.Validity;

/**
 * The numbers that rules name, from {@code tabellen/drempels.csv}: dated, with a source. One threshold may have several
 * values, each for its own period; together the periods cover every day. Another layer replaces all periods together.
 */
final class Thresholds {

    static final List<String> HEADINGS =
            List.of("drempel", "waarde", "eenheid", "vanaf", "tot", "bron", "zekerheid", "herkomst");

    private final AtomTable atoms;
    private final Problems problems;
    private final Layered<Period> layers;
    private final Map<String, List<Period>> periods = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    /** What is wrong with these is told already: no second message where a rule names them. */
    private final Set<String> broken = new HashSet<>();

    private boolean incomplete;

    Thresholds(AtomTable atoms, Problems problems) {
        this.atoms = atoms;
        this.problems = problems;
        this.layers = new Layered<>("de drempel", problems);
    }

    private Authority user = Authority.PRACTICE;

    /** Rules of this authority are read next: law may only use numbers from the law. */
    void usedBy(Authority authority) {
        user = authority;
    }

    private record Period(Place place, BigDecimal value, String unit, Validity validity) {}

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
            int sound = problems.count();
            String name = cells.required("drempel");
            Validity validity = cells.provenance().validity();
            String unit = cells.required("eenheid");
            cells.number("waarde")
                    .ifPresent(value -> layers.add(name, place, new Period(place, value, unit, validity)));
            if (problems.count() > sound) {
                broken.add(name);
            }
        }
    }

    /** After the last file: one layer counts per threshold, and every day has one value. */
    void settle() {
        periods.putAll(layers.counting());
        periods.forEach((name, values) -> {
            if (broken.contains(name)) {
                return;
            }
            List<Validity> validities = values.stream().map(Period::validity).toList();
            Optional<String> gap = Periods.flaw(validities);
            gap.ifPresent(
                    flaw -> problems.add(
                            ProblemCode.PERIODS,
                            values.get(0).place(),
                            "de drempel \"" + name + "\" " + flaw + ".",
                            "Laat elke periode beginnen waar de vorige eindigt; de eerste heeft geen vanaf, de laatste geen tot."));
        });
    }

    /** An agreement lies on top, so a threshold of it that no rule names does nothing; mostly its name is misspelled. */
    void checkUsed() {
        periods.forEach((name, values) -> {
            Place place = values.get(0).place();
            boolean agreed = Layer.of(place.file()).map(Layer::authority).equals(Optional.of(Authority.AGREEMENT));
            if (agreed && !used.contains(name)) {
                problems.add(
                        ProblemCode.UNUSED,
                        place,
                        "geen enkele regel gebruikt de drempel \"" + name + "\".",
                        Nearest.to(name, used)
                                .map(near -> "Bedoelt u \"" + near + "\"?")
                                .orElse("Haal de rij weg."));
            }
        });
    }

    /** The kenmerk is the threshold plus the step or more, or the opposite of that. */
    Optional<Condition> condition(Characteristic<?> characteristic, Quoted name, int step, boolean positive) {
        used.add(name.text());
        List<Period> values = periods.get(name.text());
        if (broken.contains(name.text()) || values == null && incomplete) {
            return Optional.empty();
        }
        if (values == null) {
            problems.add(
                    ProblemCode.UNKNOWN_NAME,
                    name.place(),
                    "de drempel \"" + name.text() + "\" staat in geen tabellen/drempels.csv.",
                    Nearest.to(name.text(), periods.keySet())
                            .map(near -> "Bedoelt u \"" + near + "\"?")
                            .orElse("Kijk of de naam klopt, of zet een rij met deze naam in tabellen/drempels.csv."));
            return Optional.empty();
        }
        List<Condition> alternatives = new ArrayList<>();
        for (Period period : values) {
            if (user == Authority.LAW && !period.place().file().startsWith("wet/")) {
                problems.add(
                        ProblemCode.LAW_RESTS_ON_CHOICE,
                        name.place(),
                        "een regel in de map \"wet\" gebruikt de drempel \"" + name.text() + "\" uit "
                                + period.place().file() + ".",
                        "Zet de drempel in wet/tabellen/drempels.csv.");
            }
            Optional<Long> number = number(characteristic, period, name);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            List<Condition> parts = new ArrayList<>(Periods.conditions(period.validity(), atoms));
            parts.add(atoms.literal(characteristic.index(), Atom.Test.AT_LEAST, number.get() + step, positive));
            alternatives.add(Condition.all(parts));
        }
        return Optional.of(alternatives.size() == 1 ? alternatives.get(0) : new Condition.Any(alternatives));
    }

    private Optional<Long> number(Characteristic<?> characteristic, Period period, Quoted name) {
        String unit = characteristic.kind().unit();
        if (!unit.equals(period.unit())) {
            problems.add(
                    ProblemCode.UNIT,
                    name.place(),
                    "de drempel \"" + name.text() + "\" is in " + period.unit() + ", maar het kenmerk \""
                            + characteristic.label() + "\" in " + unit + ".",
                    "Noem een drempel in " + unit + ", of een ander kenmerk.");
            return Optional.empty();
        }
        int decimals = unit.equals("euro") || unit.equals("procent") ? 2 : 0;
        try {
            return Optional.of(period.value().movePointRight(decimals).longValueExact());
        } catch (ArithmeticException tooFine) {
            problems.add(
                    ProblemCode.NUMBER,
                    period.place(),
                    "de waarde " + period.value().toPlainString() + " heeft te veel decimalen voor " + unit + ".",
                    "Rond het getal af.");
            return Optional.empty();
        }
    }
}
