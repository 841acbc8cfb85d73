package nl.afwegingskader.governance.rules.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.source.Validity;

/** Validity as conditions on the reference date, and periods that must follow each other. */
final class Periods {

    private Periods() {}

    static List<Condition> conditions(Validity validity, AtomTable atoms) {
        List<Condition> conditions = new ArrayList<>();
        validity.from()
                .ifPresent(day ->
                        conditions.add(atoms.literal(Subjects.DATE, Atom.Test.AT_LEAST, day.toEpochDay(), true)));
        validity.until()
                .ifPresent(day ->
                        conditions.add(atoms.literal(Subjects.DATE, Atom.Test.AT_LEAST, day.toEpochDay(), false)));
        return conditions;
    }

    /** What is wrong when these periods do not cover every day exactly once. */
    static Optional<String> flaw(List<Validity> periods) {
        List<Validity> sorted = periods.stream()
                .sorted(Comparator.comparing(validity -> validity.from().orElse(LocalDate.MIN)))
                .toList();
        LocalDate expected = LocalDate.MIN;
        for (Validity period : sorted) {
            LocalDate from = period.from().orElse(LocalDate.MIN);
            if (from.isAfter(expected)) {
                return Optional.of("heeft een gat"
                        + (expected.equals(LocalDate.MIN) ? " vóór " + from : " van " + expected + " tot " + from));
            }
            if (from.isBefore(expected)) {
                return Optional.of(
                        "heeft periodes die elkaar overlappen" + (from.equals(LocalDate.MIN) ? "" : " vanaf " + from));
            }
            expected = period.until().orElse(LocalDate.MAX);
        }
        return expected.equals(LocalDate.MAX) ? Optional.empty() : Optional.of("heeft geen waarde vanaf " + expected);
    }
}
