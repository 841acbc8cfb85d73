package nl.afwegingskader.governance.rules.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;

/** The small changes of a condition: each part left out, each turned around, each number one higher and one lower. */
final class ConditionChanges {

    private final Program program;
    private final List<Atom> atoms;
    private final Wording wording;

    ConditionChanges(Program program) {
        this.program = program;
        this.atoms = program.ruleset().atoms();
        this.wording = new Wording(atoms);
    }

    /**
     * One change.
     *
     * @param text the change in Dutch
     * @param when the changed condition of one that is alike
     * @param atoms atoms that it needs and the ruleset does not have
     */
    record One(Mutant.Kind kind, String text, UnaryOperator<Condition> when, List<Atom> atoms) {}

    List<One> of(Condition condition) {
        List<One> changes = new ArrayList<>();
        collect(condition, List.of(), changes);
        return changes;
    }

    /**
     * Changes of a part of a condition.
     *
     * @param path where it is: the place in the whole, in that part, and so on
     */
    private void collect(Condition part, List<Integer> path, List<One> changes) {
        if (part instanceof Condition.Literal literal) {
            negate(literal, path, changes);
            shift(literal, path, changes);
            if (path.isEmpty()) {
                drop(literal, path, changes);
            }
            return;
        }
        List<Condition> parts = parts(part);
        for (int place = 0; place < parts.size(); place++) {
            List<Integer> deeper = new ArrayList<>(path);
            deeper.add(place);
            drop(parts.get(place), deeper, changes);
            collect(parts.get(place), deeper, changes);
        }
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
    }

    private void drop(Condition part, List<Integer> path, List<One> changes) {
        changes.add(new One(
                Mutant.Kind.DROPPED,
                "zonder: " + wording.of(part),
                whole -> path.isEmpty() ? Condition.ALWAYS : without(whole, path),
                List.of()));
    }

    private void negate(Condition.Literal literal, List<Integer> path, List<One> changes) {
        changes.add(new One(
                Mutant.Kind.NEGATED,
                wording.of(new Condition.Literal(literal.atom(), !literal.positive())) + ", in plaats van: "
                        + wording.of(literal),
                whole -> replaced(whole, path, new Condition.Literal(literal.atom(), !literal.positive())),
                List.of()));
    }

    private void shift(Condition.Literal literal, List<Integer> path, List<One> changes) {
        Atom atom = atoms.get(literal.atom());
        if (atom.test() != Atom.Test.AT_LEAST) {
            return;
        }
        long step = step(atom.characteristic());
        for (long by : new long[] {-step, step}) {
            long operand = atom.operand() + by;
            Atom shifted = new Atom(atom.characteristic(), atom.test(), operand);
            if (operand > 0 || atom.characteristic() == Subjects.DATE) {
                changes.add(new One(
                        Mutant.Kind.THRESHOLD,
                        "vanaf " + shown(shifted) + ", in plaats van vanaf " + shown(atom),
                        whole -> replaced(whole, path, new Condition.Literal(atoms.size(), literal.positive())),
                        List.of(shifted)));
            }
        }
    }

    /** One; but a share of whole people jumps over most percentages, so there one percent. */
    private long step(int subject) {
        return program.definition(subject)
                        .filter(definition -> definition instanceof Definition.Arithmetic arithmetic
                                && arithmetic.operation() == Definition.Operation.SHARE)
                        .isPresent()
                ? 100
                : 1;
    }

    private static String shown(Atom atom) {
        return atom.characteristic() == Subjects.DATE
                ? LocalDate.ofEpochDay(atom.operand()).toString()
                : Wording.number(Catalogue.all().get(atom.characteristic()), atom.operand()) + " bij \""
                        + Catalogue.all().get(atom.characteristic()).label() + "\"";
    }

    private static Condition replaced(Condition whole, List<Integer> path, Condition by) {
        if (path.isEmpty()) {
            return by;
        }
        List<Condition> parts = new ArrayList<>(parts(whole));
        int place = path.get(0);
        if (place < parts.size()) {
            parts.set(place, replaced(parts.get(place), path.subList(1, path.size()), by));
        }
        return like(whole, parts);
    }

    private static Condition without(Condition whole, List<Integer> path) {
        List<Condition> parts = new ArrayList<>(parts(whole));
        int place = path.get(0);
        if (place < parts.size()) {
            if (path.size() == 1) {
                parts.remove(place);
            } else {
                parts.set(place, without(parts.get(place), path.subList(1, path.size())));
            }
        }
        return like(whole, parts);
    }

    private static Condition like(Condition whole, List<Condition> parts) {
        return whole instanceof Condition.All ? new Condition.All(parts) : new Condition.Any(parts);
    }
}
