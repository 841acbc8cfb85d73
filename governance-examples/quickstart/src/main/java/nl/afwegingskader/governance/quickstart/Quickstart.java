package nl.afwegingskader.governance.quickstart;

import java.time.LocalDate;
import java.util.Set;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Task;

/** Opens the shipped rulebook, describes a situation, prints the ranking. */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String[] arguments) {
        Rulebook rulebook = Rulebook.standard(); // thread-safe: open one and share it
        Situation situation = Situation.on(LocalDate.of(2026, 1, 1))
                .with(Task.TASK_TYPES, Set.of(Task.TaskType.PURCHASING))
                .with(Partners.PARTICIPATING_ORGANS, Set.of(Partners.Organ.EXECUTIVE))
                .with(Partners.NUMBER_OF_PARTNERS, 7);
        Advice advice = rulebook.advise(situation);
        advice.regimes()
                .forEach(regime -> System.out.println(regime.form().option().label() + ": "
                        + regime.form().standing().label()));
    }
}
