package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.text.Trigger;
import org.logicng.formulas.FType;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;

/** Two worlds side by side that differ in the answer on one kenmerk, and in what follows from it. Kept by a {@link Reasoner}. */
final class Variation {

    private final Encoding base;
    private final Encoding encoding;

    /** One of its own: what is asked here would only slow down the questions about one world. */
    private final Solver solver;

    private final Literal possible;
    private final StandingFormulas here;
    private final StandingFormulas there;
    private final Map<Form, Literal> differs = new EnumMap<>(Form.class);
    private final List<Literal> inOrder = new ArrayList<>();
    private final Set<Integer> touched = new HashSet<>();
    private final boolean decidesApplicability;

    Variation(Reasoner reasoner, Reasoner.Blank blank) {
        this.base = reasoner.encoding();
        this.solver = new Solver(base.logic());
        this.encoding = base.varied(blank.subject());
        solver.add(base.sound());
        encoding.domains().forEach((subject, domain) -> {
            if (domain != base.domains().get(subject)) {
                solver.add(domain.sound());
                inOrder.addAll(domain.inOrder());
            }
        });
        this.here = reasoner.formulas();
        this.there = new StandingFormulas(encoding, reasoner.rules());
        this.possible = solver.name(base.logic().and(here.possible(), there.possible()));
        for (Form form : Form.values()) {
            Formula any = base.logic()
                    .or(List.of(
                            differs(solver, base.logic(), here.excluded(form), there.excluded(form)),
                            differs(solver, base.logic(), here.notAdmitted(form), there.notAdmitted(form)),
                            differs(solver, base.logic(), here.required(form), there.required(form))));
            if (any.type() != FType.FALSE) {
                differs.put(form, solver.name(any));
            }
        }
        for (Trigger trigger : reasoner.program().ruleset().triggers()) {
            if (base.looksAt(trigger.when(), blank.subject())
                    && !base.certain(trigger.when()).equals(encoding.certain(trigger.when()))) {
                touched.add(trigger.number());
            }
        }
        this.decidesApplicability = reasoner.blanks().stream()
                .anyMatch(other -> !Objects.equals(base.applies(other.subject()), encoding.applies(other.subject())));
    }

    private static Formula differs(Solver solver, FormulaFactory logic, Formula one, Formula other) {
        return one.equals(other) ? logic.falsum() : logic.not(logic.equivalence(solver.name(one), solver.name(other)));
    }

    Encoding encoding() {
        return encoding;
    }

    Solver solver() {
        return solver;
    }

    /** What leaves one other answer, and one outcome of each sum, when it is wished for. */
    List<Literal> inOrder() {
        return inOrder;
    }

    /** When both worlds can be. */
    Literal possible() {
        return possible;
    }

    /** The forms of which the standing may depend on the kenmerk. */
    Set<Form> forms() {
        return differs.isEmpty() ? Set.of() : EnumSet.copyOf(differs.keySet());
    }

    /** When the standing of one of these forms is not the same in both worlds. */
    Literal differs(Set<Form> forms) {
        return any(forms.stream()
                .flatMap(form -> Stream.ofNullable(differs.get(form)))
                .toList());
    }

    /** When a trigger holds in the one world and not in the other. */
    Literal turns(Trigger trigger) {
        return solver.name(base.logic()
                .not(base.logic().equivalence(base.certain(trigger.when()), encoding.certain(trigger.when()))));
    }

    /** When a trigger holds here. */
    Literal holds(Trigger trigger) {
        return solver.name(base.certain(trigger.when()));
    }

    /** When a trigger holds there. */
    Literal holdsThere(Trigger trigger) {
        return solver.name(encoding.certain(trigger.when()));
    }

    /** When one of these holds. */
    Literal any(List<Literal> literals) {
        return solver.name(base.logic().or(literals));
    }

    /** When a form takes part in the order by score, here and there: it is not excluded, and not the one that is required. */
    Literal isIn(Form form) {
        return solver.name(base.logic()
                .not(base.logic()
                        .or(here.excluded(form), there.excluded(form), here.required(form), there.required(form))));
    }

    /** Whether a trigger may depend on the kenmerk. */
    boolean touches(Trigger trigger) {
        return touched.contains(trigger.number());
    }

    /** Whether other kenmerken may apply in one world and not in the other. */
    boolean decidesApplicability() {
        return decidesApplicability;
    }
}
