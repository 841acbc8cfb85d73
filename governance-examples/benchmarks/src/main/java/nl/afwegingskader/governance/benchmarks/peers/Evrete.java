package nl.afwegingskader.governance.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import org.evrete.Configuration;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.FactHandle;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete with lambdas, one knowledge per stage and sessions that are kept: opening one costs more than deciding. It works on
 * the thread that asks, since handing over to its pool takes longer than the work; and with continuous activation, since the
 * default mode loses activations once a session is used again.
 */
final class Evrete extends StageByStage {

    private static final String FACTS = "$facts";

    private final List<ThreadLocal<StatefulSession>> sessions = new ArrayList<>();

    Evrete(Program program) {
        super(program);
        KnowledgeService service = KnowledgeService.builder(new Configuration())
                .withExecutor(new SameThread())
                .build();
        Formulas formulas = new Formulas(program);
        for (int stage = 0; stage <= program.stages(); stage++) {
            RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
            for (int number = program.start(stage); number < program.end(stage); number++) {
                add(rules, number, Lambdas.of(formulas.of(program.steps().get(number))));
            }
            Knowledge knowledge = rules.build();
            // A session serves one thread.
            sessions.add(ThreadLocal.withInitial(() -> knowledge.newStatefulSession(ActivationMode.CONTINUOUS)));
        }
    }

    private static void add(RuleSetBuilder<Knowledge> rules, int number, Predicate<Facts> condition) {
        rules.newRule("s" + number)
                .forEach(FACTS, Facts.class)
                .where((ValuesPredicate) values -> condition.test(values.get(0)), FACTS)
                .execute(context -> context.<Facts>get(FACTS).conclude(number));
    }

    @Override
    void conclude(Facts facts) {
        StatefulSession session = sessions.get(facts.getStage()).get();
        FactHandle handle = session.insert(facts);
        session.fire();
        session.delete(handle);
        // What is deleted leaves the memory at the next firing.
        session.fire();
    }
}
