package nl.afwegingskader.governance.rules.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.situation.Nearest;
import nl.afwegingskader.governance.source.Confidence;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.Source;
import nl.afwegingskader.governance.source.Validity;

/** A row of a table, with the cells every table has: period, source, confidence, origin. */
record TableRow(Csv.Row row, Place place, Problems problems) {

    /** Three digits behind a point could be thousands, so they are refused. */
    private static final String NUMBER = "[0-9]{1,15}([.,][0-9]{1,2})?";

    static final List<String> METADATA = List.of("vanaf", "tot", "bron", "zekerheid", "herkomst");

    /** Whether the table has these headings; if not, that is a problem of its first line. */
    boolean has(List<String> headings) {
        List<String> missing = headings.stream()
                .filter(heading -> !row.cells().containsKey(heading))
                .toList();
        if (!missing.isEmpty()) {
            problems.add(
                    ProblemCode.HEADING_MISSING,
                    new Place(place.file(), 1, 0),
                    "in de kop van deze tabel ontbreekt: " + String.join(", ", missing) + ".",
                    "De kop is: " + String.join(";", headings));
        }
        return missing.isEmpty();
    }

    String required(String heading) {
        String cell = row.cell(heading);
        if (cell.isEmpty()) {
            problems.add(ProblemCode.EMPTY_CELL, place, "de cel \"" + heading + "\" is leeg.", "Vul hem in.");
        }
        return cell;
    }

    Optional<BigDecimal> number(String heading) {
        String cell = required(heading);
        if (cell.matches(NUMBER)) {
            return Optional.of(new BigDecimal(cell.replace(',', '.')));
        }
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        problems.add(
                ProblemCode.NUMBER,
                place,
                "\"" + cell + "\" in de kolom \"" + heading + "\" is geen getal.",
                "Schrijf bijvoorbeeld 5000 of 12,5, zonder punten tussen de duizendtallen.");
        return Optional.empty();
    }

    private Validity validity() {
        LocalDate from = day("vanaf").orElse(null);
        LocalDate until = day("tot").orElse(null);
        if (from != null && until != null && !from.isBefore(until)) {
            problems.add(
                    ProblemCode.PERIOD_REVERSED,
                    place,
                    "tot (" + until + ") ligt niet na vanaf (" + from + ").",
                    "De dag van tot telt zelf niet meer mee.");
            return Validity.always();
        }
        return Validity.between(from, until);
    }

    /** A whole number between two bounds. */
    OptionalInt whole(String heading, int least, int most) {
        String cell = required(heading);
        if (cell.matches("-?[0-9]{1,4}") && Integer.parseInt(cell) >= least && Integer.parseInt(cell) <= most) {
            return OptionalInt.of(Integer.parseInt(cell));
        }
        if (!cell.isEmpty()) {
            problems.add(
                    ProblemCode.NUMBER,
                    place,
                    "\"" + cell + "\" in de kolom \"" + heading + "\" is geen geheel getal van " + least
                            + " tot en met " + most + ".");
        }
        return OptionalInt.empty();
    }

    /** Where what this row says comes from; tells what is wrong with those cells. */
    Provenance provenance() {
        String citation = required("bron");
        return new Provenance(
                place, validity(), new Source(citation.isBlank() ? "?" : citation), confidence(), origin());
    }

    private Confidence confidence() {
        return one("zekerheid", List.of(Confidence.values()), Confidence::code).orElse(Confidence.LOW);
    }

    private Origin origin() {
        return one("herkomst", List.of(Origin.values()), Origin::code).orElse(Origin.RECONSTRUCTION);
    }

    /** The value whose word is in a cell; a cell without a known word is a problem. */
    <E> Optional<E> one(String heading, List<E> values, Function<E, String> word) {
        String cell = row.cell(heading);
        Optional<E> found =
                values.stream().filter(each -> word.apply(each).equals(cell)).findFirst();
        if (found.isEmpty()) {
            List<String> words = values.stream().map(word).toList();
            String allowed = "Toegestaan is: " + String.join(", ", words) + ".";
            if (cell.isEmpty()) {
                problems.add(ProblemCode.EMPTY_CELL, place, "de cel \"" + heading + "\" is leeg.", allowed);
            } else {
                problems.add(
                        ProblemCode.CELL_VALUE,
                        place,
                        "\"" + cell + "\" in de kolom \"" + heading + "\" kan niet. " + allowed,
                        Nearest.question(cell, words).strip());
            }
        }
        return found;
    }

    /** The day in a cell, also as Excel writes it; empty when the cell is, or when it is told to be wrong. */
    Optional<LocalDate> day(String heading) {
        String cell = row.cell(heading);
        Optional<LocalDate> day = Days.day(cell).or(() -> Days.dutch(cell));
        if (day.isEmpty() && !cell.isEmpty()) {
            problems.add(
                    ProblemCode.DATE,
                    place,
                    "\"" + cell + "\" in de kolom \"" + heading + "\" is geen bestaande datum.",
                    "Schrijf een datum als jjjj-mm-dd, bijvoorbeeld 2022-07-01.");
        }
        return day;
    }
}
