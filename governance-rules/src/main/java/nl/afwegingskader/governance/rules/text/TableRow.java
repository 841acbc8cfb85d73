package nl.afwegingskader.governance.rules.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.source.Confidence;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.Source;
import nl.afwegingskader.governance.source.Validity;
import org.jspecify.annotations.Nullable;

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
                    new Place(place.file(), 1, 0),
                    "in de kop van deze tabel ontbreekt: " + String.join(", ", missing) + ".",
                    "De kop is: " + String.join(";", headings));
        }
        return missing.isEmpty();
    }

    String required(String heading) {
        String cell = row.cell(heading);
        if (cell.isEmpty()) {
            problems.add(place, "de cel \"" + heading + "\" is leeg.", "Vul hem in.");
        }
        return cell;
    }

    Optional<BigDecimal> number(String heading) {
        String cell = required(heading);
        if (cell.matches(NUMBER)) {
            return Optional.of(new BigDecimal(cell.replace(',', '.')));
        }
        problems.add(
                place,
                "\"" + cell + "\" in de kolom \"" + heading + "\" is geen getal.",
                "Schrijf bijvoorbeeld 5000 of 12,5, zonder punten tussen de duizendtallen.");
        return Optional.empty();
    }

    private Validity validity() {
        LocalDate from = day("vanaf");
        LocalDate until = day("tot");
        if (from != null && until != null && !from.isBefore(until)) {
            problems.add(place, "tot (" + until + ") ligt niet na vanaf (" + from + ").");
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

    private <E> Optional<E> one(String heading, List<E> values, Function<E, String> code) {
        Optional<E> found = values.stream()
                .filter(each -> code.apply(each).equals(row.cell(heading)))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(
                    place,
                    "\"" + row.cell(heading) + "\" in de kolom \"" + heading + "\" kan niet. Toegestaan is: "
                            + values.stream().map(code).collect(Collectors.joining(", ")) + ".");
        }
        return found;
    }

    private @Nullable LocalDate day(String heading) {
        String cell = row.cell(heading);
        try {
            return cell.isEmpty() ? null : LocalDate.parse(cell);
        } catch (DateTimeException wrong) {
            problems.add(
                    place,
                    "\"" + cell + "\" in de kolom \"" + heading + "\" is geen bestaande datum.",
                    "Schrijf een datum als jjjj-mm-dd.");
            return null;
        }
    }
}
