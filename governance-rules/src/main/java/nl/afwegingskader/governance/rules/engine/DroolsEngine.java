package nl.afwegingskader.governance.rules.engine;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.afwegingskader.governance.situation.Situation;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Decides with Drools which steps of a program are certain. Immutable and thread-safe: one pooled session per decision. */
public final class DroolsEngine implements Decider {

    private final Program program;
    private final KieBase base;

    /**
     * Empty sessions, at most one per thread that ever decided at the same time. Our own and not Drools' pool, since that resets a
     * session so thoroughly that each decision builds its memories anew.
     */
    private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();

    private DroolsEngine(Program program, KieBase base) {
        this.program = program;
        this.base = base;
    }

    /** An engine for a program. Drools is given nothing but this library's own classes. */
    public static DroolsEngine of(Program program) {
        return OwnClassLoader.during(
                () -> new DroolsEngine(program, KieBaseBuilder.createKieBaseFromModel(RuleModel.of(program))));
    }

    @Override
    public Facts decide(Situation situation) {
        Facts facts = Facts.of(situation);
        KieSession session = take();
        // A session that failed is not used again.
        decide(facts, session);
        idle.offer(session);
        return facts;
    }

    private void decide(Facts facts, KieSession session) {
        while (true) {
            FactHandle handle = session.insert(facts);
            session.fireAllRules();
            session.delete(handle);
            if (facts.getStage() == program.stages()) {
                return;
            }
            program.advance(facts);
        }
    }

    private KieSession take() {
        KieSession session = idle.poll();
        return session == null ? base.newKieSession() : session;
    }
}
