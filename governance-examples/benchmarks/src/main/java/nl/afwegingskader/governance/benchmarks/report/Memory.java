package nl.afwegingskader.governance.benchmarks.report;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.util.List;
import java.util.function.Supplier;
import nl.afwegingskader.governance.benchmarks.peers.MadeUpSituations;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.Rulebooks;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.situation.Situation;

/** The heap an open rulebook takes, and what one decision and one advice allocate; both as the JVM itself counts. */
final class Memory implements Measurement {

    static final String OPENED = "heap opened";
    static final String DROOLS = "bytes Drools decision";
    static final String MASKS = "bytes masks decision";
    static final String ADVICE = "bytes Drools advice";

    private static final int CALLS = 20_000;

    @SuppressWarnings("unused")
    private static volatile Object made = "";

    @Override
    public void measure(Figures figures, boolean quick) {
        long empty = usedHeap();
        Rulebook rulebook = Rulebooks.shipped();
        figures.set(OPENED, usedHeap() - empty);
        Reference.reachabilityFence(rulebook);
        List<Situation> situations = new MadeUpSituations(
                        Rulebooks.program(rulebook).ruleset(), 1)
                .complete()
                .limit(1_024)
                .toList();
        Cycle cycle = new Cycle(situations);
        Decider drools = Rulebooks.drools(rulebook);
        Decider masks = Rulebooks.masks(rulebook);
        figures.set(DROOLS, bytes(() -> drools.decide(cycle.next())));
        figures.set(MASKS, bytes(() -> masks.decide(cycle.next())));
        figures.set(ADVICE, bytes(() -> rulebook.advise(cycle.next())));
    }

    /** What is still in use after the garbage is gone. */
    static long usedHeap() {
        for (int time = 0; time < 3; time++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Forgets how full the heap has been. */
    static void resetPeak() {
        heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** How full the heap has been at most, garbage included; a little more, since its parts were not full at the same moment. */
    static long peak() {
        return heaps().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> heaps() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static double bytes(Supplier<?> work) {
        repeat(work);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        repeat(work);
        return (threads.getThreadAllocatedBytes(thread) - before) / (double) CALLS;
    }

    private static void repeat(Supplier<?> work) {
        for (int call = 0; call < CALLS; call++) {
            made = work.get();
        }
    }
}
