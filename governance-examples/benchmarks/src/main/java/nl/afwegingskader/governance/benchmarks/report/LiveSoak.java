package nl.afwegingskader.governance.benchmarks.report;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.benchmarks.peers.MadeUpSituations;
import nl.afwegingskader.governance.rules.LiveEvent;
import nl.afwegingskader.governance.rules.LiveOptions;
import nl.afwegingskader.governance.rules.LiveRulebook;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.Rulebooks;
import nl.afwegingskader.governance.situation.Situation;

/**
 * Eight threads ask while the folder of a live rulebook changes, a third of the changes broken. Each answer is held against what its edition
 * says when it is opened by itself, and its edition against those that can decide at that moment.
 */
final class LiveSoak implements Measurement {

    static final String HEAP = "-Xmx512m";
    static final int THREADS = 8;

    static final String CURVE = "live heap";
    static final String CHANGES = "live changes";
    static final String BROKEN = "live broken";
    static final String TAKEN = "live taken";
    static final String HALVES = "live halves refused";
    static final String ANSWERS = "live answers";
    static final String WRONG = "live wrong";
    static final String LATE = "live late";
    static final String FAILED = "live failed";
    static final String SECONDS = "live seconds";
    static final String HEAP_GROWTH = "live heap growth";
    static final String CLASSES_EARLY = "live classes early";
    static final String CLASSES_LATE = "live classes late";
    static final String THREADS_EARLY = "live threads early";
    static final String THREADS_LATE = "live threads late";

    private static final int LOOKS = 20;
    private static final int SITUATIONS = 32;
    private static final long MOST_NANOS = TimeUnit.MINUTES.toNanos(25);
    private static final int SECONDS_TO_WAIT = 300;

    private final Situation[] situations = new MadeUpSituations(
                    Rulebooks.program(Rulebooks.shipped()).ruleset(), 1)
            .partlyKnown()
            .limit(SITUATIONS)
            .toArray(Situation[]::new);

    private final Map<String, List<Advice>> expected = new HashMap<>();
    private final List<String> editions = new ArrayList<>();
    private final BlockingQueue<LiveEvent> events = new LinkedBlockingQueue<>();

    @Override
    public void measure(Figures figures, boolean quick) {
        int changes = quick ? 40 : 500;
        try (RulesCopy copy = new RulesCopy()) {
            ChangingFolder folder = new ChangingFolder(copy);
            for (int edition = 0; edition < ChangingFolder.EDITIONS; edition++) {
                folder.save(edition);
                Rulebook rulebook = Rulebook.read(copy.folder());
                editions.add(rulebook.edition().sha256());
                expected.put(
                        rulebook.edition().sha256(),
                        List.of(situations).stream().map(rulebook::advise).toList());
            }
            folder.save(0);
            Plan plan = new Plan(changes + 1);
            plan.next(editions.get(0));
            LiveOptions options = LiveOptions.standard().telling(event -> {
                if (event instanceof LiveEvent.Taken taken && !taken.edition().equals(taken.before())) {
                    plan.taken();
                }
                events.add(event);
            });
            try (LiveRulebook live = LiveRulebook.read(copy.folder(), options)) {
                List<Asking> asking = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    Asking one = new Asking(live, situations, expected, plan, thread);
                    one.start();
                    asking.add(one);
                }
                change(folder, plan, changes, figures);
                asking.forEach(Asking::finish);
                asking.forEach(Soak::await);
                figures.set(ANSWERS, asking.stream().mapToLong(Asking::answers).sum());
                figures.set(WRONG, asking.stream().mapToLong(Asking::wrong).sum());
                figures.set(LATE, asking.stream().mapToLong(Asking::late).sum());
                figures.set(FAILED, asking.stream().mapToLong(Asking::failed).sum());
            }
        }
    }

    private void change(ChangingFolder folder, Plan plan, int changes, Figures figures) {
        List<Double> heaps = new ArrayList<>();
        List<Double> classes = new ArrayList<>();
        List<Double> threads = new ArrayList<>();
        int edition = 0;
        int broken = 0;
        int halves = 0;
        int change = 0;
        long start = System.nanoTime();
        while (change < changes && System.nanoTime() - start < MOST_NANOS) {
            if (change % (changes / LOOKS) == 0) {
                look(change, heaps, classes, threads, figures);
            }
            if (change % 3 == 2) {
                folder.breakIn(broken++ % ChangingFolder.WAYS_TO_BREAK, edition);
                await(LiveEvent.Broken.class);
            } else {
                edition = (edition + 1 + change % (ChangingFolder.EDITIONS - 1)) % ChangingFolder.EDITIONS;
                plan.next(editions.get(edition));
                folder.save(edition);
                halves += await(LiveEvent.Taken.class);
            }
            change++;
        }
        look(change, heaps, classes, threads, figures);
        figures.set(SECONDS, (System.nanoTime() - start) / 1e9);
        figures.set(CHANGES, change);
        figures.set(BROKEN, broken);
        figures.set(TAKEN, plan.takenSoFar());
        figures.set(HALVES, halves);
        // The JIT, the pools of sessions and the history of editions settle in the first quarter.
        figures.set(HEAP_GROWTH, late(heaps) / early(heaps) - 1);
        figures.set(CLASSES_EARLY, early(classes));
        figures.set(CLASSES_LATE, late(classes));
        figures.set(THREADS_EARLY, early(threads));
        figures.set(THREADS_LATE, late(threads));
    }

    private static double early(List<Double> looks) {
        return Figures.median(looks.subList(looks.size() / 4, looks.size() / 2));
    }

    private static double late(List<Double> looks) {
        return Figures.median(looks.subList(looks.size() - looks.size() / 4, looks.size()));
    }

    private static void look(
            int change, List<Double> heaps, List<Double> classes, List<Double> threads, Figures figures) {
        System.gc();
        double megabytes = ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getCollectionUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / 1e6;
        heaps.add(megabytes);
        classes.add((double) ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        threads.add((double) ManagementFactory.getThreadMXBean().getThreadCount());
        figures.add(CURVE, "8 threads asking", change, megabytes);
        System.err.printf("%d changes: %.1f MB, %.0f classes%n", change, megabytes, classes.get(classes.size() - 1));
    }

    /** Waits for an event; gives how many states of a folder that was being saved were refused before it. */
    private int await(Class<? extends LiveEvent> kind) {
        try {
            for (int halves = 0; ; halves++) {
                LiveEvent event = events.poll(SECONDS_TO_WAIT, TimeUnit.SECONDS);
                if (kind.isInstance(event)) {
                    return halves;
                }
                if (!(event instanceof LiveEvent.Broken)) {
                    throw new IllegalStateException("awaited " + kind + " but got " + event);
                }
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Which editions decide after one another. An edition is written down before it is saved, and counted after it was taken. */
    static final class Plan {

        private final String[] editions;
        private volatile int known;
        private volatile int taken;

        Plan(int most) {
            editions = new String[most];
        }

        void next(String edition) {
            editions[known] = edition;
            known = known + 1;
        }

        void taken() {
            taken = taken + 1;
        }

        int takenSoFar() {
            return taken;
        }

        /** Could this edition decide at some moment since so many were taken? One that was just taken is not counted yet. */
        boolean couldDecide(String edition, int takenBefore) {
            int last = Math.min(taken + 1, known - 1);
            for (int place = takenBefore; place <= last; place++) {
                if (edition.equals(editions[place])) {
                    return true;
                }
            }
            return false;
        }
    }
}
