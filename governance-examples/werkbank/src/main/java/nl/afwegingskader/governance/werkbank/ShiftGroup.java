package nl.afwegingskader.governance.werkbank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Change;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Impact;

/**
 * Changes of one kind, over all situations.
 *
 * @param what what happens to the forms
 * @param alike forms that fare the same in the same example, those with the fewest answers first
 */
record ShiftGroup<S extends Impact.Shift>(String what, List<List<S>> alike) {

    static List<ShiftGroup<Impact.StandingShift>> ofStandings(Impact impact) {
        return of(
                impact.standings(),
                shift -> "Was " + shift.before().label() + " en wordt "
                        + shift.after().label());
    }

    static List<ShiftGroup<Impact.FirstPlaceShift>> ofFirstPlaces(Impact impact) {
        return of(
                impact.firstPlaces(), shift -> shift.comes() ? "Komt op de eerste plaats" : "Verlaat de eerste plaats");
    }

    private static <S extends Impact.Shift> List<ShiftGroup<S>> of(List<S> shifts, Function<S, String> what) {
        Map<String, Map<List<Object>, List<S>>> kinds = new TreeMap<>();
        shifts.stream()
                .sorted(Comparator.comparing(
                        shift -> shift.example().situation().known().size()))
                .forEach(shift -> kinds.computeIfAbsent(what.apply(shift), ignored -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                List.of(shift.share(), shift.example().situation()), ignored -> new ArrayList<>())
                        .add(shift));
        return kinds.entrySet().stream()
                .map(kind -> new ShiftGroup<>(
                        kind.getKey(), List.copyOf(kind.getValue().values())))
                .toList();
    }

    /** The shifts after so many groups that fare alike. */
    List<Impact.Shift> rest(int told) {
        return alike.stream().skip(told).<Impact.Shift>flatMap(List::stream).toList();
    }

    /** The share and the example of a shift, in a few sentences. */
    static String sentence(Impact.Shift shift) {
        String answers = shift.example().answers().stream()
                .map(answer -> answer.characteristic().number() + " "
                        + answer.characteristic().label() + " = " + answer.printed())
                .collect(Collectors.joining("; "));
        return "Aandeel: " + ShareText.words(shift.share()) + ". " + example(shift) + ": "
                + (answers.isEmpty() ? "ook zonder enig antwoord" : answers) + ". "
                + String.join(" ", told(shift));
    }

    /** The forms of some shifts. */
    static String labels(List<? extends Impact.Shift> shifts) {
        return labels(shifts.stream().map(Impact.Shift::form));
    }

    static String labels(Stream<Form> forms) {
        return forms.distinct().map(Form::label).collect(Collectors.joining(", "));
    }

    /** How the example of a shift is called. */
    static String example(Impact.Shift shift) {
        Impact.Example example = shift.example();
        return (example.isFewest() ? "Kleinste voorbeeld" : "Voorbeeld (misschien niet het kleinste)") + ", peildatum "
                + example.situation().date();
    }

    /** Of the difference on the example, what is about this change. */
    static List<String> told(Impact.Shift shift) {
        return shift.example().difference().changes().stream()
                .filter(change -> shift instanceof Impact.FirstPlaceShift
                        ? change instanceof Change.FirstPlace
                        : change instanceof Change.FormStanding standing && standing.form() == shift.form())
                .map(Change::sentence)
                .toList();
    }
}
