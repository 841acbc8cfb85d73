package nl.afwegingskader.governance.rules.engine;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.afwegingskader.governance.situation.Situation;
import org.drools.model.Model;
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

    private DroolsEngine(Program program, Model model) {
        this.program = program;
        this.base = KieBaseBuilder.createKieBaseFromModel(model);
    }

    /** An engine on classes that were just compiled, in a class loader of their own. */
    public static DroolsEngine of(Program program, CompiledRules compiled) {
        return load(program, compiled.model(), new CompiledClasses(compiled.classes()));
    }

    /**
     * An engine on classes that lie on the class path.
     *
     * @throws IllegalStateException when the class is not there
     */
    public static DroolsEngine of(Program program, String model) {
        return load(program, model, DroolsEngine.class.getClassLoader());
    }

    private static DroolsEngine load(Program program, String model, ClassLoader loader) {
        return OwnClassLoader.during(() -> instantiate(program, model, loader));
    }

    private static DroolsEngine instantiate(Program program, String model, ClassLoader loader) {
        try {
            Object loaded =
                    Class.forName(model, true, loader).getDeclaredConstructor().newInstance();
            return new DroolsEngine(program, (Model) loaded);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("the compiled rules are not there: " + model, missing);
        }
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

    /** Holds the classes of one compiled rulebook, so that they go when it goes. */
    private static final class CompiledClasses extends ClassLoader {

        private final Map<String, byte[]> classes;

        CompiledClasses(Map<String, byte[]> classes) {
            super(DroolsEngine.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
