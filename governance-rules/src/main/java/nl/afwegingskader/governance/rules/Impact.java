package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.AdviceDifference;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Answer;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;

/**
 * What another edition of the rules changes, over all situations: in the rules, in the standings of forms, and in the first place. A combination
 * of answers counts when at least one of the editions calls it possible. What comes with a form, such as roles and instruments, is not compared
 * over all situations; the rules that changed are.
 *
 * @param before the edition that was
 * @param after the edition that is
 * @param rules the rules that are not what they were, by id
 * @param standings every way in which the standing of a form becomes another, form by form
 * @param firstPlaces every form that somewhere comes to the first place, or leaves it
 * @param anyStanding the part of the combinations in which the standing of at least one form becomes another
 * @param anyFirstPlace the part of the combinations in which other forms stand first
 * @param undecidedStandings the forms of which some change of standing could not be decided
 * @param undecidedFirstPlaces the forms of which it could not be decided whether they come to the first place or leave it
 */
public record Impact(
        Edition before,
        Edition after,
        List<RuleChange> rules,
        List<StandingShift> standings,
        List<FirstPlaceShift> firstPlaces,
        Share anyStanding,
        Share anyFirstPlace,
        List<Form> undecidedStandings,
        List<Form> undecidedFirstPlaces) {

    public Impact {
        rules = List.copyOf(rules);
        standings = List.copyOf(standings);
        firstPlaces = List.copyOf(firstPlaces);
        undecidedStandings = List.copyOf(undecidedStandings);
        undecidedFirstPlaces = List.copyOf(undecidedFirstPlaces);
    }

    /** Whether it is certain that no standing and no first place becomes another. */
    public boolean isNone() {
        return standings.isEmpty() && firstPlaces.isEmpty() && isDecided();
    }

    /** Whether all was decided. */
    public boolean isDecided() {
        return undecidedStandings.isEmpty() && undecidedFirstPlaces.isEmpty();
    }

    /** The rules that changed in one way. */
    public List<RuleChange> rules(RuleChange.Kind kind) {
        return rules.stream().filter(change -> change.kind() == kind).toList();
    }

    /** A way in which the two editions differ on a form. */
    public sealed interface Shift {
        Form form();

        /** Of the possible combinations of answers. */
        Share share();

        Example example();
    }

    /** A standing becomes another. */
    public record StandingShift(Form form, Standing before, Standing after, Share share, Example example)
            implements Shift {}

    /**
     * A form comes to the first place, alone or with others, or leaves it.
     *
     * @param comes whether it comes
     */
    public record FirstPlaceShift(Form form, boolean comes, Share share, Example example) implements Shift {}

    /**
     * A situation in which two editions differ.
     *
     * @param isFewest whether no situation with fewer answers on a date in the same period shows the same; else it may not be the smallest
     * @param difference in what the new advice on it differs from the old one
     */
    public record Example(Situation situation, boolean isFewest, AdviceDifference difference) {

        /** Its answers, in the order of the catalogue. */
        public List<Answer<?>> answers() {
            List<Answer<?>> answers = new ArrayList<>();
            situation.known().forEach(one -> answers.add(answer(one)));
            return answers;
        }

        private <V> Answer<V> answer(Characteristic<V> characteristic) {
            return new Answer<>(characteristic, situation.get(characteristic).orElseThrow());
        }
    }

    /** The part of the combinations in which the standing of a form becomes another; empty when it never does. */
    public Optional<Share> standingShare(Form form) {
        return standings.stream()
                .filter(shift -> shift.form() == form)
                .map(StandingShift::share)
                .reduce(Share::and);
    }
}
