package nl.afwegingskader.governance.benchmarks.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.rules.text.Trigger;

/**
 * The shipped ruleset with fewer or more rules: a random part of its triggers, or all of them and then triggers of the same shape
 * in which every literal is replaced by a random one of the shipped literals. What is derived stays as it is.
 */
final class MoreRules {

    private static final long SEED = 7;

    private final Ruleset shipped;
    private final Random random = new Random(SEED);
    private final List<Condition.Literal> literals = new ArrayList<>();

    MoreRules(Ruleset shipped) {
        this.shipped = shipped;
        shipped.triggers().forEach(trigger -> trigger.when().literals(literals::add));
    }

    Ruleset withTriggers(int count) {
        List<Trigger> triggers = new ArrayList<>(shipped.triggers());
        Collections.shuffle(triggers, random);
        while (triggers.size() < count) {
            Trigger example =
                    shipped.triggers().get(random.nextInt(shipped.triggers().size()));
            triggers.add(new Trigger(0, example.rule(), altered(example.when()), example.then()));
        }
        List<Trigger> numbered = new ArrayList<>();
        for (Trigger trigger : triggers.subList(0, count)) {
            numbered.add(new Trigger(numbered.size(), trigger.rule(), trigger.when(), trigger.then()));
        }
        return new Ruleset(
                shipped.cards(),
                shipped.atoms(),
                shipped.stages(),
                numbered,
                // Another fingerprint, for these are other rules.
                new Edition("benchmark", "", "of " + count + " triggers", List.of()),
                shipped.lawCheckedFrom(),
                shipped.lawCheckedUntil());
    }

    private Condition altered(Condition condition) {
        if (condition instanceof Condition.All all) {
            return new Condition.All(all.parts().stream().map(this::altered).toList());
        }
        if (condition instanceof Condition.Any any) {
            return new Condition.Any(any.parts().stream().map(this::altered).toList());
        }
        return literals.get(random.nextInt(literals.size()));
    }
}
