package nl.afwegingskader.governance.benchmarks.peers;

import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules with conditions and actions as lambdas, the fastest it has, and one set of rules per stage. */
final class EasyRules extends StageByStage {

    private static final String FACTS = "facts";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules[] stages;

    EasyRules(Program program) {
        super(program);
        Formulas formulas = new Formulas(program);
        this.stages = new Rules[program.stages() + 1];
        for (int stage = 0; stage < stages.length; stage++) {
            stages[stage] = new Rules();
            for (int number = program.start(stage); number < program.end(stage); number++) {
                stages[stage].register(
                        rule(number, Lambdas.of(formulas.of(program.steps().get(number)))));
            }
        }
    }

    private static Rule rule(int number, Predicate<Facts> condition) {
        return new RuleBuilder()
                .name("s" + number)
                .when(known -> condition.test(known.get(FACTS)))
                .then(known -> known.<Facts>get(FACTS).conclude(number))
                .build();
    }

    @Override
    void conclude(Facts facts) {
        org.jeasy.rules.api.Facts known = new org.jeasy.rules.api.Facts();
        known.put(FACTS, facts);
        engine.fire(stages[facts.getStage()], known);
    }
}
