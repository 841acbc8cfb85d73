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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.situation.Situation;

/** One run over many situations: batches ahead on all cores, advices out in order. */
final class Bulk {

    /** Large enough to make handing over cheap, small enough to stop soon. */
    private static final int BATCH = 64;

    /** Batches per thread that may wait to be read. */
    private static final int AHEAD = 3;

    private final Rulebook rulebook;
    private final BulkOptions options;

    Bulk(Rulebook rulebook, BulkOptions options) {
        this.rulebook = rulebook;
        this.options = options;
    }

    Stream<Advice> advices(Stream<Situation> situations) {
        Run run = new Run(situations.iterator());
        Spliterator<Advice> spliterator =
                Spliterators.spliteratorUnknownSize(run, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(spliterator, false).onClose(run::stop).onClose(situations::close);
    }

    private List<Advice> advise(List<Situation> batch, long first) {
        List<Advice> advices = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            Situation situation = batch.get(i);
            Advice advice = rulebook.advise(situation, options.engine());
            if (options.checkOneIn() > 0 && (first + i) % options.checkOneIn() == 0) {
                check(situation, advice);
            }
            advices.add(advice);
        }
        return advices;
    }

    private void check(Situation situation, Advice advice) {
        Engine other = options.engine() == Engine.MASKS ? Engine.DROOLS : Engine.MASKS;
        Advice checked = rulebook.advise(situation, other);
        if (!checked.decidedBy(options.engine()).equals(advice)) {
            throw new EnginesDisagreeException(situation, advice, checked);
        }
    }

    /** Takes situations a bounded number of batches ahead of what is read. */
    private final class Run implements Iterator<Advice> {

        private final Iterator<Situation> situations;
        private final ExecutorService workers;
        private final Queue<Future<List<Advice>>> batches = new ArrayDeque<>();
        private Iterator<Advice> current = List.<Advice>of().iterator();
        private long taken;

        Run(Iterator<Situation> situations) {
            this.situations = situations;
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
                Future<List<Advice>> next = batches.poll();
                if (next == null) {
                    stop();
                    return false;
                }
                current = result(next).iterator();
            }
            return true;
        }

        @Override
        public Advice next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more situations");
            }
            return current.next();
        }

        private void fill() {
            while (batches.size() < options.threads() * AHEAD && !workers.isShutdown() && situations.hasNext()) {
                List<Situation> batch = new ArrayList<>(BATCH);
                while (batch.size() < BATCH && situations.hasNext()) {
                    batch.add(situations.next());
                }
                long first = taken;
                taken += batch.size();
                batches.add(workers.submit(() -> advise(batch, first)));
            }
        }

        private List<Advice> result(Future<List<Advice>> batch) {
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
