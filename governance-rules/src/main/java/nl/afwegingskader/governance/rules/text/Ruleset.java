package nl.afwegingskader.governance.rules.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * A folder of rule files as data: everything the engine, the reading, the documentation and the tests need. Immutable.
 *
 * @param cards all rules for people, by id, those that are switched off included
 * @param atoms the one table of atoms
 * @param stages what is derived, in order: the definitions and applicabilities of one stage need only earlier stages
 * @param triggers what is concluded after the last stage
 * @param edition which files these are
 * @param lawCheckedFrom the first day for which the law was checked, if the rulebook says
 * @param lawCheckedUntil the last day for which the law was checked, if the rulebook says
 */
public record Ruleset(
        List<RuleCard> cards,
        List<Atom> atoms,
        List<Stage> stages,
        List<Trigger> triggers,
        Edition edition,
        Optional<LocalDate> lawCheckedFrom,
        Optional<LocalDate> lawCheckedUntil) {

    public Ruleset {
        cards = List.copyOf(cards);
        atoms = List.copyOf(atoms);
        stages = List.copyOf(stages);
        triggers = List.copyOf(triggers);
    }

    /** Definitions and applicabilities that can be worked out together. */
    public record Stage(List<Definition> definitions, List<Applicability> applicabilities) {
        public Stage {
            definitions = List.copyOf(definitions);
            applicabilities = List.copyOf(applicabilities);
        }
    }
}
