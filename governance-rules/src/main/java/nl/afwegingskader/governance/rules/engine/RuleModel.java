package nl.afwegingskader.governance.rules.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Ruleset;
import org.drools.model.Model;
import org.drools.model.Variable;
import org.drools.model.functions.Block1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;

/**
 * A program as a model for Drools: a rule with one pattern and one test per condition. The model is put together in memory, so no text
 * of a rule becomes code, nothing is compiled, and no compiler is needed.
 */
final class RuleModel {

    private static final String PACKAGE = "nl.afwegingskader.regels";

    private final Program program;
    private final Ruleset ruleset;

    private RuleModel(Program program) {
        this.program = program;
        this.ruleset = program.ruleset();
    }

    static Model of(Program program) {
        return new RuleModel(program).model();
    }

    private Model model() {
        ModelImpl model = new ModelImpl();
        for (int stage = 0; stage <= program.stages(); stage++) {
            Predicate1<Facts> inStage = new Test("stage " + stage, atStage(stage));
            for (List<Integer> alike : alike(stage)) {
                String name = "step " + alike.get(0);
                Test test = new Test(name, test(program.steps().get(alike.get(0))));
                Variable<Facts> facts = declarationOf(Facts.class, name);
                model.addRule(rule(PACKAGE, name)
                        .build(
                                pattern(facts).expr("stage " + stage, inStage).expr(name, test),
                                on(facts).execute(new Conclusion(name, alike))));
            }
        }
        return model;
    }

    /**
     * The steps of a stage, those with the same condition together: what holds costs Drools most, and many rules hold always or from
     * the same day on.
     */
    private Collection<List<Integer>> alike(int stage) {
        Map<Object, List<Integer>> alike = new LinkedHashMap<>();
        for (int number = program.start(stage); number < program.end(stage); number++) {
            Step step = program.steps().get(number);
            if (!(step instanceof Step.Calculation)) {
                Object shared = step instanceof Step.Conclude conclude
                        ? conclude.trigger().when()
                        : step;
                alike.computeIfAbsent(shared, ignored -> new ArrayList<>()).add(number);
            }
        }
        return alike.values();
    }

    private static FactTest atStage(int stage) {
        return facts -> facts.getStage() == stage;
    }

    private FactTest test(Step step) {
        if (step instanceof Step.Conclude conclude) {
            return FactTest.certain(conclude.trigger().when(), ruleset);
        }
        if (step instanceof Step.Inapplicable inapplicable) {
            return FactTest.refuted(inapplicable.applicability().when(), ruleset);
        }
        Step.Case one = (Step.Case) step;
        List<FactTest> tests = new ArrayList<>(List.of(FactTest.certain(one.it().when(), ruleset)));
        for (Definition.Case earlier : one.earlier()) {
            tests.add(FactTest.refuted(earlier.when(), ruleset));
        }
        return FactTest.all(tests);
    }

    /** A test as Drools wants it: by its hash it knows which rules share a test, without reading our classes. */
    private record Test(String hash, FactTest test) implements Predicate1<Facts>, HashedExpression {
        @Override
        public boolean test(Facts facts) {
            return test.test(facts);
        }

        @Override
        public String getExpressionHash() {
            return hash;
        }
    }

    /** What a rule does: it concludes its steps. */
    private record Conclusion(String hash, List<Integer> steps) implements Block1<Facts>, HashedExpression {
        @Override
        public void execute(Facts facts) {
            for (int place = 0; place < steps.size(); place++) {
                facts.conclude(steps.get(place));
            }
        }

        @Override
        public String getExpressionHash() {
            return hash;
        }
    }
}
