package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.source.RuleId;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;

/**
 * Works out the exact standings of one situation. Every world that is looked at shows a standing of all forms at once, so only what no world
 * has shown yet needs a question of its own.
 */
final class Sharpening {

    private static final Set<Standing> OTHER_THAN_EXCLUDED =
            EnumSet.of(Standing.REQUIRED, Standing.ADMISSIBLE, Standing.CONDITIONAL);
    private static final Set<Standing> OTHER_THAN_REQUIRED =
            EnumSet.of(Standing.ADMISSIBLE, Standing.CONDITIONAL, Standing.EXCLUDED);
    private static final Set<Standing> NOT_ADMITTED = EnumSet.of(Standing.CONDITIONAL, Standing.EXCLUDED);

    private final Worlds worlds;
    private final StandingFormulas formulas;
    private final World now;
    private final Map<Form, Set<Standing>> shown = new EnumMap<>(Form.class);
    private final Set<Form> bounded = EnumSet.noneOf(Form.class);

    Sharpening(Worlds worlds) {
        this.worlds = worlds;
        this.formulas = worlds.reasoner().formulas();
        this.now = worlds.now();
        for (Form form : Form.values()) {
            shown.put(form, EnumSet.noneOf(Standing.class));
        }
    }

    ExactStandings standings() {
        Map<Form, Standing> standings = new EnumMap<>(Form.class);
        Map<Form, List<RuleId>> together = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            Standing standing = standing(form);
            standings.put(form, standing);
            if (standing == Standing.EXCLUDED && now.standing(form) != Standing.EXCLUDED) {
                together.put(
                        form,
                        new Together(worlds, form)
                                .fewest().stream()
                                        .map(trigger -> trigger.rule().id())
                                        .distinct()
                                        .toList());
            }
        }
        return new ExactStandings(standings, together, bounded, worlds.contradiction());
    }

    private Standing standing(Form form) {
        Standing read = now.standing(form);
        if (read == Standing.EXCLUDED || read == Standing.REQUIRED) {
            return read;
        }
        if (read == Standing.CONDITIONAL) {
            if (!isShown(form, OTHER_THAN_EXCLUDED, not(formulas.excluded(form)))) {
                return Standing.EXCLUDED;
            }
            if (isShown(form, NOT_ADMITTED, formulas.notAdmitted(form))) {
                return Standing.CONDITIONAL;
            }
        }
        return now.mayBeRequired(form) && !isShown(form, OTHER_THAN_REQUIRED, not(formulas.required(form)))
                ? Standing.REQUIRED
                : Standing.ADMISSIBLE;
    }

    private Formula not(Formula formula) {
        return worlds.reasoner().encoding().logic().not(formula);
    }

    /** Whether some world gives a form one of these standings. When in doubt it is said to, and the form is bounded. */
    private boolean isShown(Form form, Set<Standing> wanted, Formula claim) {
        if (shown.getOrDefault(form, Set.of()).stream().anyMatch(wanted::contains)) {
            return true;
        }
        Worlds.Search search = worlds.find(claim, world -> wanted.contains(world.standing(form)));
        if (search instanceof Worlds.Seen seen) {
            shown.forEach((one, standings) -> standings.add(seen.world().standing(one)));
        } else if (search instanceof Worlds.Bounded) {
            bounded.add(form);
        }
        return !(search instanceof Worlds.Never);
    }

    /** The fewest triggers of which one always holds; in every world one of those that hold must be among them. */
    record Together(Worlds worlds, Form form) {

        List<Trigger> fewest() {
            List<Trigger> excluding = worlds.reasoner().rules().excluding(form);
            List<BitSet> toHit = new ArrayList<>();
            while (true) {
                BitSet numbers = HittingSet.smallest(toHit);
                List<Trigger> chosen = excluding.stream()
                        .filter(trigger -> numbers.get(trigger.number()))
                        .toList();
                Worlds.Search search = worlds.find(
                        chosen.stream().map(this::fails).toList(),
                        world -> !world.holding(excluding).intersects(numbers));
                if (search instanceof Worlds.Never) {
                    return chosen;
                }
                if (!(search instanceof Worlds.Seen seen)) {
                    // Not proven of fewer, but of all of them it is.
                    return excluding;
                }
                toHit.add(seen.world().holding(excluding));
            }
        }

        private Literal fails(Trigger trigger) {
            Reasoner reasoner = worlds.reasoner();
            return reasoner.solver()
                    .name(reasoner.encoding().certain(trigger.when()))
                    .negate();
        }
    }
}
