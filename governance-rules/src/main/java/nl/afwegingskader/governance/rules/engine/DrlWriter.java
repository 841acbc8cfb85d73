package nl.afwegingskader.governance.rules.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Ruleset;

/**
 * Writes a program as DRL: one rule and one pattern per step. Only names of ours and integers are written; no character of
 * a rule file reaches Drools.
 */
final class DrlWriter {

    private final Program program;
    private final List<Atom> atoms;
    private final Set<Integer> sometimesInapplicable = new HashSet<>();
    private final StringBuilder drl = new StringBuilder();

    private DrlWriter(Program program) {
        this.program = program;
        this.atoms = program.ruleset().atoms();
        for (Ruleset.Stage stage : program.ruleset().stages()) {
            stage.applicabilities().forEach(one -> sometimesInapplicable.add(one.characteristic()));
        }
    }

    static String write(Program program, String packageName) {
        return new DrlWriter(program).write(packageName);
    }

    private String write(String packageName) {
        drl.append("package ").append(packageName).append('\n');
        drl.append("import ").append(Facts.class.getName()).append('\n');
        for (int stage = 0; stage <= program.stages(); stage++) {
            for (int number = program.start(stage); number < program.end(stage); number++) {
                Step step = program.steps().get(number);
                if (!(step instanceof Step.Calculation)) {
                    rule(stage, number, constraint(step));
                }
            }
        }
        return drl.toString();
    }

    /** One constraint per rule: cheaper to match than one per atom, shared or not, and half the classes to load. */
    private void rule(int stage, int number, String constraint) {
        drl.append("rule \"s")
                .append(number)
                .append("\"\nwhen\n  $f : Facts( stage == ")
                .append(stage);
        drl.append(", ").append(constraint);
        drl.append(" )\nthen\n  $f.conclude(").append(number).append(");\nend\n");
    }

    private String constraint(Step step) {
        if (step instanceof Step.Conclude conclude) {
            return certain(conclude.trigger().when());
        }
        if (step instanceof Step.Inapplicable inapplicable) {
            return refuted(inapplicable.applicability().when());
        }
        Step.Case one = (Step.Case) step;
        List<String> parts = new ArrayList<>(List.of(certain(one.it().when())));
        one.earlier().forEach(earlier -> parts.add(refuted(earlier.when())));
        return joined(parts, " && ", "true");
    }

    /** An expression that is true when the condition is certain. */
    private String certain(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined(all.parts().stream().map(this::certain).toList(), " && ", "true");
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.parts().stream().map(this::certain).toList(), " || ", "false");
        }
        Condition.Literal literal = (Condition.Literal) condition;
        return call(atoms.get(literal.atom()), literal.positive());
    }

    /** An expression that is true when the condition certainly fails. */
    private String refuted(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined(all.parts().stream().map(this::refuted).toList(), " || ", "false");
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.parts().stream().map(this::refuted).toList(), " && ", "true");
        }
        Condition.Literal literal = (Condition.Literal) condition;
        Atom atom = atoms.get(literal.atom());
        String opposite = call(atom, !literal.positive());
        return sometimesInapplicable.contains(atom.characteristic())
                ? joined(List.of(opposite, "inapplicable(" + atom.characteristic() + ")"), " || ", "false")
                : opposite;
    }

    private static String joined(List<String> parts, String operator, String none) {
        return parts.isEmpty() ? none : parts.stream().collect(Collectors.joining(operator, "(", ")"));
    }

    private static String call(Atom atom, boolean positive) {
        String method = switch (atom.test()) {
            case AMONG -> positive ? "among" : "notAmong";
            case OVERLAPS -> positive ? "hasAny" : "hasNone";
            case BEYOND -> positive ? "hasOther" : "hasNoOther";
            case AT_LEAST -> positive ? "atLeast" : "below";
            case MISSING -> positive ? "missing" : "present";
        };
        int subject = atom.characteristic();
        return atom.test() == Atom.Test.MISSING
                ? method + "(" + subject + ")"
                : method + "(" + subject + ", " + atom.operand() + "L)";
    }
}
