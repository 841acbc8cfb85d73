package nl.afwegingskader.governance.advice;

import java.util.List;
import java.util.Optional;

/**
 * In what an advice differs from an earlier one, and by which rules: standings, places, what comes with a form, agenda, calendar and
 * warnings. Derived kenmerken and open questions are means to these, and are not compared; neither are the edition and the engine, nor
 * the words of a rule that does the same.
 *
 * @param changes what changed: the first place, then standings, places, remarks, roles and instruments, warnings, agenda, calendar;
 *     equal advices have none
 */
public record AdviceDifference(List<Change> changes) {

    public AdviceDifference {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The changes of one kind, in their order. */
    public <C extends Change> List<C> changes(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** How the first place changed, if it did. */
    public Optional<Change.FirstPlace> firstPlace() {
        return changes(Change.FirstPlace.class).stream().findFirst();
    }

    /** The forms whose standing changed. */
    public List<Change.FormStanding> standings() {
        return changes(Change.FormStanding.class);
    }

    /** The ranked forms of which the rank or score changed. */
    public List<Change.FormPlace> places() {
        return changes(Change.FormPlace.class);
    }
}
