package nl.afwegingskader.governance.rules.reason.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.Truth;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Situation;

/** Writes a world out for two editions: a situation with an answer to all that one of them asks for, decided and read by both. */
final class PairFilling {

    private final Reasoner before;
    private final Reasoner after;
    private final List<Integer> always = new ArrayList<>();
    private final List<Integer> sometimes = new ArrayList<>();

    /** @param asked the kenmerken to answer */
    PairFilling(Reasoner before, Reasoner after, Map<Integer, Domain> asked) {
        this.before = before;
        this.after = after;
        for (int subject : asked.keySet()) {
            if (subject != Subjects.DATE) {
                boolean isAlways = applies(before, subject) || applies(after, subject);
                (isAlways ? always : sometimes).add(subject);
            }
        }
    }

    private static boolean applies(Reasoner edition, int subject) {
        return edition.encoding().domains().containsKey(subject)
                && edition.program().applicability(subject).isEmpty();
    }

    /** The same world by both editions. */
    record Pair(World before, World after) {
        boolean isPossible() {
            return before.isPossible() || after.isPossible();
        }
    }

    static Situation on(long day) {
        return Situation.on(LocalDate.ofEpochDay(day));
    }

    /**
     * The world with these answers, of those that apply.
     *
     * @param empty the reference date
     */
    Pair pair(Situation empty, Map<Integer, Long> values) {
        Situation filled = with(empty, always, values);
        List<Integer> rest = new ArrayList<>(sometimes);
        while (true) {
            Reading read = before.read(filled);
            Reading other = after.read(filled);
            rest.removeIf(subject ->
                    applies(before, read, subject) == Truth.FALSE && applies(after, other, subject) == Truth.FALSE);
            if (rest.isEmpty()) {
                return new Pair(world(before, filled, values, read), world(after, filled, values, other));
            }
            List<Integer> certain = rest.stream()
                    .filter(subject -> applies(before, read, subject) == Truth.TRUE
                            || applies(after, other, subject) == Truth.TRUE)
                    .toList();
            // What stays open is asked.
            List<Integer> next = certain.isEmpty() ? List.copyOf(rest) : certain;
            filled = with(filled, next, values);
            rest.removeAll(next);
        }
    }

    private static Truth applies(Reasoner edition, Reading reading, int subject) {
        return edition.encoding().domains().containsKey(subject)
                ? edition.program()
                        .applicability(subject)
                        .map(one -> reading.truth(one.when()))
                        .orElse(Truth.TRUE)
                : Truth.FALSE;
    }

    private static Situation with(Situation situation, List<Integer> subjects, Map<Integer, Long> values) {
        Situation filled = situation;
        for (int subject : subjects) {
            filled = Completion.with(filled, subject, values.getOrDefault(subject, 0L));
        }
        return filled;
    }

    private static World world(Reasoner edition, Situation situation, Map<Integer, Long> values, Reading reading) {
        return new World(situation, new TreeMap<>(values), reading, edition, edition.unsettled());
    }

    /** A situation as both editions read it; what is open may hold. */
    Pair now(Situation situation) {
        return new Pair(
                before.worlds(situation, before.read(situation)).now(),
                after.worlds(situation, after.read(situation)).now());
    }

    /** Whether a situation has a possible world by one of the editions. */
    boolean hasWorld(Situation situation) {
        return !before.worlds(situation, before.read(situation)).isContradictory()
                || !after.worlds(situation, after.read(situation)).isContradictory();
    }
}
