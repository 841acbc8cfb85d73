package nl.afwegingskader.governance.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnDecisionRuleResult;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.operaton.bpm.engine.variable.Variables;
import org.operaton.bpm.engine.variable.context.VariableContext;
import org.operaton.bpm.engine.variable.value.TypedValue;

/**
 * Operaton DMN, the living branch of Camunda 7, with JUEL: its FEEL is many times slower. Each test is a variable that is
 * worked out when a cell asks for it, which takes half the time of cells that call methods of a bean by reflection.
 */
final class OperatonDmn extends StageByStage {

    private static final TypedValue YES = Variables.booleanValue(true);
    private static final TypedValue NO = Variables.booleanValue(false);

    private final DmnEngine engine;
    private final DmnDecision[] tables;
    private final Map<String, Predicate<Facts>> tests = new HashMap<>();

    OperatonDmn(Program program) {
        super(program);
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        // The other FEEL is a library in Scala that these tables do not need.
        configuration.enableFeelLegacyBehavior(true);
        this.engine = configuration.buildEngine();
        this.tables = new DmnDecision[program.stages() + 1];
        Formulas formulas = new Formulas(program);
        for (int stage = 0; stage < tables.length; stage++) {
            List<String> cells = program.steps().subList(program.start(stage), program.end(stage)).stream()
                    .map(step -> "${" + formulas.of(step).text("&&", "||", this::variable) + "}")
                    .toList();
            String xml = DmnXml.model(program, stage, "", "", "<inputExpression id='e'/>", "juel", cells);
            tables[stage] = engine.parseDecision(
                    DmnXml.name(stage), new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private String variable(Formula.Check check) {
        String operand = Long.toString(check.operand()).replace('-', 'm');
        String name = check.test().method() + "_" + check.subject() + "_" + operand;
        tests.computeIfAbsent(name, ignored -> Lambdas.of(check));
        return name;
    }

    @Override
    void conclude(Facts facts) {
        for (DmnDecisionRuleResult row : engine.evaluateDecisionTable(tables[facts.getStage()], new TestsOn(facts))) {
            facts.conclude(row.<Integer>getSingleEntry());
        }
    }

    /** The tests, as variables, on the facts of one stage. */
    private final class TestsOn implements VariableContext {

        private final Facts facts;

        TestsOn(Facts facts) {
            this.facts = facts;
        }

        @Override
        public @Nullable TypedValue resolve(String name) {
            Predicate<Facts> test = tests.get(name);
            if (test == null) {
                return null;
            }
            return test.test(facts) ? YES : NO;
        }

        @Override
        public boolean containsVariable(String name) {
            return tests.containsKey(name);
        }

        @Override
        public Set<String> keySet() {
            return tests.keySet();
        }
    }
}
