package nl.afwegingskader.governance.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.afwegingskader.governance.DecisionEngine;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.situation.Situation;

/**
 * One run over many cases: batches ahead on all cores, results out in order.
 *
 * @param <T> a case, such as a situation
 * @param <R> what is made of it, such as an advice
 */
final class Bulk<T, R> {

    /** Large enough to make handing over cheap, small enough to stop soon and to hold little. */
    private static final int BATCH = 16;

    /** Batches per thread that may wait to be read. */
    private static final int AHEAD = 3;

    private final Rulebook rulebook;
    private final BiFunction<? super T, DecisionEngine, ? extends R> work;
    private final BulkOptions options;

    Bulk(Rulebook rulebook, BiFunction<? super T, DecisionEngine, ? extends R> work, BulkOptions options) {
        this.rulebook = rulebook;
        this.work = work;
        this.options = options;
    }

    Stream<R> results(Stream<T> cases) {
        Run run = new Run(cases.iterator());
        Spliterator<R> spliterator =
                Spliterators.spliteratorUnknownSize(run, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(spliterator, false).onClose(run::stop).onClose(cases::close);
    }

    private List<R> results(List<T> batch, long first) {
        List<R> results = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            boolean checked = options.checkOneIn() > 0 && (first + i) % options.checkOneIn() == 0;
            results.add(work.apply(batch.get(i), checked ? this::checked : this::advice));
        }
        return results;
    }

    private Advice advice(Situation situation) {
        return rulebook.advise(situation, options.engine());
    }

    private Advice checked(Situation situation) {
        Advice advice = advice(situation);
        check(situation, advice);
        return advice;
    }

    private void check(Situation situation, Advice advice) {
        Engine other = options.engine() == Engine.MASKS ? Engine.DROOLS : Engine.MASKS;
        Advice checked = rulebook.advise(situation, other);
        if (!checked.decidedBy(options.engine()).equals(advice)) {
            throw new EnginesDisagreeException(situation, advice, checked);
        }
    }

    /** Takes cases a bounded number of batches ahead of what is read. */
    private final class Run implements Iterator<R> {

        private final Iterator<T> cases;
        private final ExecutorService workers;
        private final Queue<Future<List<R>>> batches = new ArrayDeque<>();
        private Iterator<R> current = List.<R>of().iterator();
        private long taken;

        Run(Iterator<T> cases) {
            this.cases = cases;
            this.workers = Executors.newFixedThreadPool(options.threads(), work -> {
                Thread thread = new Thread(work, "afwegingskader-bulk");
                thread.setDaemon(true);
                return thread;
            });
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext()) {
                fill();
                Future<List<R>> next = batches.poll();
                if (next == null) {
                    stop();
                    return false;
                }
                current = result(next).iterator();
            }
            return true;
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more cases");
            }
            return current.next();
        }

        private void fill() {
            while (batches.size() < options.threads() * AHEAD && !workers.isShutdown() && cases.hasNext()) {
                List<T> batch = new ArrayList<>(BATCH);
                while (batch.size() < BATCH && cases.hasNext()) {
                    batch.add(cases.next());
                }
                long first = taken;
                taken += batch.size();
                batches.add(workers.submit(() -> results(batch, first)));
            }
        }

        private List<R> result(Future<List<R>> batch) {
            try {
                return batch.get();
            } catch (InterruptedException interrupted) {
                stop();
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted while advising on many situations");
            } catch (ExecutionException failed) {
                stop();
                if (failed.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(failed.getCause());
            }
        }

        void stop() {
            workers.shutdownNow();
            batches.clear();
        }
    }
}
