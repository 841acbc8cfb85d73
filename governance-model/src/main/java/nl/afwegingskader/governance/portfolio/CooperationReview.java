package nl.afwegingskader.governance.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Contribution;
import nl.afwegingskader.governance.situation.Cycle;
import nl.afwegingskader.governance.situation.Situation;

/**
 * What a review says of one cooperation: a digest of its advice, small enough to keep for a thousand.
 *
 * @param cooperation which one
 * @param replacedDate its own reference date, when that of the portfolio took its place
 * @param dashboard its kenmerken under the headings of a dashboard
 * @param form the form that exists, held against the advice
 * @param firstForms without a form that exists: the forms in the first place, lightest first
 * @param measures what comes with the form that exists, or else with each of the first forms alike; what binds most first
 * @param results who does what, with which result, for whom; empty when unknown
 * @param agenda what to do or to discuss
 * @param calendar its days, earliest first; terms of law only with a form that exists
 * @param missing the unanswered kenmerken that matter, weightiest first
 * @param warnings what the reader must know of it
 */
public record CooperationReview(
        Cooperation cooperation,
        Optional<LocalDate> replacedDate,
        Dashboard dashboard,
        Optional<FormReview> form,
        List<Form> firstForms,
        List<Measure> measures,
        Optional<List<Contribution>> results,
        List<AgendaItem> agenda,
        List<Due> calendar,
        List<Missing> missing,
        List<Warning> warnings) {

    public CooperationReview {
        firstForms = List.copyOf(firstForms);
        measures = List.copyOf(measures);
        results = results.map(List::copyOf);
        agenda = List.copyOf(agenda);
        calendar = List.copyOf(calendar);
        missing = List.copyOf(missing);
        warnings = List.copyOf(warnings);
    }

    /**
     * @param own the situation as it was given
     * @param situation the same, completed and on the reference date of the portfolio
     */
    static CooperationReview of(int number, Situation own, Situation situation, Advice advice) {
        Dashboard dashboard = Dashboard.of(situation, advice);
        List<Regime> first = firstPlace(advice);
        return new CooperationReview(
                new Cooperation(number, situation.name()),
                Optional.of(own.date()).filter(date -> !date.equals(situation.date())),
                dashboard,
                advice.existing().map(advice::check).map(FormReview::of),
                advice.existing().isPresent()
                        ? List.of()
                        : first.stream().map(regime -> regime.form().option()).toList(),
                advice.existing().map(advice::regime).map(Measure::of).orElseGet(() -> alike(first)),
                situation.get(Cycle.RESULTS),
                advice.agenda(),
                OwnDays.of(situation, advice),
                Missing.of(advice, dashboard),
                advice.warnings());
    }

    private static List<Regime> firstPlace(Advice advice) {
        return advice.regimes().stream()
                .filter(regime -> regime.form().rank().orElse(0) == 1)
                .toList();
    }

    /** What comes with each of these forms. */
    private static List<Measure> alike(List<Regime> regimes) {
        List<Measure> alike = new ArrayList<>();
        for (int place = 0; place < regimes.size(); place++) {
            List<Measure> measures = Measure.of(regimes.get(place));
            if (place == 0) {
                alike.addAll(measures);
            } else {
                alike.retainAll(measures);
            }
        }
        return alike;
    }
}
