package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.Program;

/** Reasoners about one program, at most one per thread that ever asked at the same time. Thread-safe. */
public final class Reasoners {

    private final Program program;
    private final Supplier<Decider> decider;
    private final Queue<Reasoner> idle = new ConcurrentLinkedQueue<>();

    /** @param decider asked for when the first reasoner is made, which takes a while */
    public Reasoners(Program program, Supplier<Decider> decider) {
        this.program = program;
        this.decider = decider;
    }

    /** Lets a reasoner answer. One that failed is not used again. */
    public <T> T ask(Function<Reasoner, T> question) {
        Reasoner taken = idle.poll();
        Reasoner reasoner = taken == null ? new Reasoner(program, decider.get()) : taken;
        T answer = question.apply(reasoner);
        idle.offer(reasoner);
        return answer;
    }
}
