package nl.afwegingskader.governance.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Cycle;
import nl.afwegingskader.governance.situation.LastTime;
import nl.afwegingskader.governance.situation.Moment;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Timing;

/** The calendar of one cooperation: the terms that rules set, and the days that its dossier gives. */
final class OwnDays {

    private OwnDays() {}

    static List<Due> of(Situation situation, Advice advice) {
        Stream<Due> terms = advice.existing().stream()
                .flatMap(form -> advice.deadlines(form).stream())
                .map(Due::of);
        Stream<Due> moments = situation.get(Timing.DECISIVE_MOMENTS).orElse(List.of()).stream()
                .filter(moment -> !moment.day().isBefore(situation.date()))
                .map(OwnDays::due);
        return Stream.of(
                        terms,
                        moments,
                        day(situation, Timing.CONTRACT_END_OR_REVIEW_DATE),
                        day(situation, Cycle.EVALUATION_DUE_ON).filter(due -> !isEvaluated(situation, due)),
                        // A day long past says nothing of the coming budget.
                        day(situation, Cycle.BUDGET_ADOPTION_DATE).filter(due -> !due.isBefore(situation.date())))
                .flatMap(days -> days)
                .sorted(Due.EARLIEST_FIRST)
                .toList();
    }

    private static Due due(Moment moment) {
        return Due.on(moment.day(), Due.Kind.MOMENT, "cruciaal moment: " + moment.text());
    }

    private static Stream<Due> day(Situation situation, Characteristic<LocalDate> characteristic) {
        return situation.get(characteristic).stream()
                .map(day -> Due.on(day, Due.Kind.MOMENT, inSentence(characteristic.label())));
    }

    private static String inSentence(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** Whether the evaluation that was due on a day has been done. */
    private static boolean isEvaluated(Situation situation, Due due) {
        Optional<LocalDate> done = situation.get(Council.LAST_FULL_EVALUATION).flatMap(LastTime::day);
        return done.isPresent() && !due.isAfter(done.get());
    }
}
