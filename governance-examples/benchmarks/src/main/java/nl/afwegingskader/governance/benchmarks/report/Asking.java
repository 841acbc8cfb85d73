package nl.afwegingskader.governance.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.rules.LiveRulebook;
import nl.afwegingskader.governance.situation.Situation;

/** A thread that asks a live rulebook again and again, and looks at each answer. */
final class Asking extends Thread {

    /** What a caller does between two answers; without it the askers would leave no processor to who saves and reads. */
    static final long PAUSE_MILLIS = 50;

    private final LiveRulebook live;
    private final Situation[] situations;
    private final Map<String, List<Advice>> expected;
    private final LiveSoak.Plan plan;
    private final int first;

    private volatile boolean finished;
    private long answers;
    private long wrong;
    private long late;
    private long failed;

    /** @param expected what each edition says of the situations, by its SHA-256 */
    Asking(
            LiveRulebook live,
            Situation[] situations,
            Map<String, List<Advice>> expected,
            LiveSoak.Plan plan,
            int first) {
        this.live = live;
        this.situations = situations;
        this.expected = expected;
        this.plan = plan;
        this.first = first;
    }

    @Override
    public void run() {
        for (int number = first; !finished; number = (number + 1) % situations.length) {
            int taken = plan.takenSoFar();
            try {
                Advice advice = live.advise(situations[number]);
                String edition = advice.edition().sha256();
                List<Advice> right = expected.get(edition);
                if (right == null || !right.get(number).equals(advice)) {
                    wrong++;
                } else if (!plan.couldDecide(edition, taken)) {
                    late++;
                }
                answers++;
            } catch (RuntimeException | Error failure) {
                failed++;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
        }
    }

    /** Asks no more after the answer it is waiting for. */
    void finish() {
        finished = true;
    }

    /** How many answers came; read when the thread has ended, as the others. */
    long answers() {
        return answers;
    }

    /** Answers by no edition that was in order, or other than that edition gives. */
    long wrong() {
        return wrong;
    }

    /** Answers by an edition that did not decide any more, or not yet. */
    long late() {
        return late;
    }

    /** Requests without an answer. */
    long failed() {
        return failed;
    }
}
