package nl.afwegingskader.governance.benchmarks.report;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.afwegingskader.governance.benchmarks.peers.MadeUpSituations;
import nl.afwegingskader.governance.rules.Interview;
import nl.afwegingskader.governance.rules.Interview.Question;
import nl.afwegingskader.governance.rules.Interview.Stake;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.Rulebooks;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;

/**
 * What the next question of an interview takes, warm: the first from an empty situation, those on the way, and the proof at the end. In
 * processor time too, which other work on the machine hardly changes. Not part of the report yet: {@link InFreshJvm} runs it alone.
 */
final class NextQuestion implements Measurement {

    private static final int INTERVIEWS = 60;

    private final Rulebook rulebook = Rulebooks.shipped();
    private final List<Took> fromEmpty = new ArrayList<>();
    private final Map<Stake, List<Took>> onTheWay = new EnumMap<>(Stake.class);
    private final List<Took> atTheEnd = new ArrayList<>();
    private int questions;

    /** What one answer of the interview took, in milliseconds. */
    private record Took(double elapsed, double processor) {}

    @Override
    public void measure(Figures figures, boolean quick) {
        List<Situation> complete = new MadeUpSituations(
                        Rulebooks.program(rulebook).ruleset(), 1)
                .known(1)
                .limit(quick ? INTERVIEWS / 6 : INTERVIEWS)
                .toList();
        complete.forEach(this::hold);
        fromEmpty.clear();
        onTheWay.clear();
        atTheEnd.clear();
        questions = 0;
        complete.forEach(this::hold);
        tell(figures, "from empty", fromEmpty);
        onTheWay.forEach((stake, some) -> tell(figures, stake.code(), some));
        tell(figures, "end", atTheEnd);
        figures.set("questions per interview", (double) questions / complete.size());
    }

    /** Every third question nobody knows, so that first places are asked about too. */
    private void hold(Situation complete) {
        Interview interview = rulebook.interview(Situation.on(LocalDate.of(2026, 11, 25)));
        int asked = 0;
        while (true) {
            long before = System.nanoTime();
            long worked = processor();
            Interview.Step step = interview.next();
            Took took = new Took((System.nanoTime() - before) / 1e6, (processor() - worked) / 1e6);
            if (!(step instanceof Question question)) {
                atTheEnd.add(took);
                questions += asked;
                return;
            }
            onTheWay.computeIfAbsent(question.stake(), ignored -> new ArrayList<>())
                    .add(took);
            if (asked == 0) {
                fromEmpty.add(took);
            }
            interview = asked++ % 3 == 2
                    ? interview.dontKnow(question.characteristic())
                    : answer(interview, question.characteristic(), complete);
        }
    }

    private static <V> Interview answer(Interview interview, Characteristic<V> characteristic, Situation complete) {
        Optional<V> value = complete.get(characteristic);
        return value.isPresent() ? interview.answer(characteristic, value.get()) : interview.dontKnow(characteristic);
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void tell(Figures figures, String what, List<Took> some) {
        figures.set(what + ", count", some.size());
        figures.set(
                what + ", median ms",
                Figures.median(some.stream().map(Took::elapsed).toList()));
        figures.set(
                what + ", median ms of processor",
                Figures.median(some.stream().map(Took::processor).toList()));
        figures.set(
                what + ", longest ms",
                some.stream().mapToDouble(Took::elapsed).max().orElse(0));
        figures.set(
                what + ", longest ms of processor",
                some.stream().mapToDouble(Took::processor).max().orElse(0));
    }
}
