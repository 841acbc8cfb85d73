package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.source.RuleCard;

/** Rulebooks made of the shipped one: with rules switched off, and with random rules over its kenmerken. */
final class Rulebooks {

    private static final Form[] FORMS = Form.values();

    private final Ruleset shipped;

    Rulebooks(Ruleset shipped) {
        this.shipped = shipped;
    }

    /** The shipped rules, each kept with this chance; what is derived stays. */
    Program some(Random random, double kept) {
        List<Trigger> triggers = shipped.triggers().stream()
                .filter(trigger -> random.nextDouble() < kept)
                .toList();
        return program(triggers);
    }

    /**
     * Random rules over a few kenmerken, which therefore get in each other's way far more often than real ones: together they exclude, and
     * answers become impossible.
     *
     * @param subjects the kenmerken they may look at
     */
    Program random(Random random, Set<Integer> subjects) {
        List<Condition> literals = literals(atom -> subjects.contains(atom.characteristic()));
        List<RuleCard> cards = shipped.cards();
        List<Trigger> triggers = new ArrayList<>();
        for (int number = 0; number < 24; number++) {
            Condition when = condition(random, literals);
            triggers.add(new Trigger(number, cards.get(number), when, List.of(conclusion(random, number))));
        }
        return program(triggers);
    }

    private static Conclusion conclusion(Random random, int number) {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        // Few forms, so that rules meet on them.
        for (int more = 1 + random.nextInt(3); more > 0; more--) {
            forms.add(FORMS[random.nextInt(6)]);
        }
        if (number < 2) {
            return new Conclusion.Impossible("het zo is");
        }
        if (number < 12) {
            return about(Effect.EXCLUDES, Optional.empty(), forms);
        }
        if (number < 15) {
            return about(Effect.REQUIRES, Optional.empty(), forms);
        }
        Effect effect = random.nextBoolean() ? Effect.FAVOURS : Effect.DISFAVOURS;
        return about(effect, Optional.of(Strength.values()[random.nextInt(3)]), forms);
    }

    private static Conclusion about(Effect effect, Optional<Strength> strength, Set<Form> forms) {
        return new Conclusion.AboutForms(effect, strength, forms, Optional.empty(), "het zo is");
    }

    private List<Condition> literals(Predicate<Atom> wanted) {
        List<Condition> literals = new ArrayList<>();
        for (int atom = 0; atom < shipped.atoms().size(); atom++) {
            if (wanted.test(shipped.atoms().get(atom))
                    && shipped.atoms().get(atom).test() != Atom.Test.MISSING
                    && shipped.atoms().get(atom).characteristic() != Subjects.DATE) {
                literals.add(new Condition.Literal(atom, true));
                literals.add(new Condition.Literal(atom, false));
            }
        }
        return literals;
    }

    private static Condition condition(Random random, List<Condition> literals) {
        List<Condition> parts = new ArrayList<>();
        for (int more = 1 + random.nextInt(3); more > 0; more--) {
            Condition part = literals.get(random.nextInt(literals.size()));
            parts.add(
                    random.nextInt(4) == 0
                            ? new Condition.Any(List.of(part, literals.get(random.nextInt(literals.size()))))
                            : part);
        }
        return Condition.all(parts);
    }

    private Program program(List<Trigger> triggers) {
        List<Trigger> numbered = new ArrayList<>();
        for (Trigger trigger : triggers) {
            numbered.add(new Trigger(numbered.size(), trigger.rule(), trigger.when(), trigger.then()));
        }
        return new Program(new Ruleset(
                shipped.cards(),
                shipped.atoms(),
                shipped.stages(),
                numbered,
                shipped.edition(),
                shipped.lawCheckedFrom(),
                shipped.lawCheckedUntil()));
    }
}
