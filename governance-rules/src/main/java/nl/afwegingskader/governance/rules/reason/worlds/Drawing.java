package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Situation;

/**
 * Goes through the possible combinations of answers that can matter: through all of them when they are few, and else through a number drawn by
 * chance. The same editions give the same ones.
 */
final class Drawing {

    /** So many possible combinations are looked at. */
    private static final int MOST = 20_000;

    /** So many are drawn at most to find those. */
    private static final int MOST_TRIES = 200_000;

    private static final long SEED = 20_261_126;

    private final Map<Integer, Domain> domains = new TreeMap<>();
    private final Set<Integer> inSums = new HashSet<>();
    private final PairFilling filling;
    private int looked;

    Drawing(TwoEditions editions) {
        BitSet matter = new BitSet();
        for (Reasoner edition : editions.editions()) {
            matter.or(edition.rules().looked(edition.encoding().reach()));
        }
        editions.asked().forEach((subject, domain) -> {
            if (matter.get(subject)) {
                domains.put(subject, domain);
            }
        });
        for (Reasoner edition : editions.editions()) {
            matter.stream()
                    .filter(subject -> subject != Subjects.DATE)
                    .forEach(subject ->
                            edition.program().definition(subject).ifPresent(definition -> addNumbers(definition)));
        }
        this.filling = new PairFilling(editions.before(), editions.after(), domains);
    }

    private void addNumbers(Definition definition) {
        if (definition instanceof Definition.Arithmetic sum && sum.operation() != Definition.Operation.CHOSEN) {
            inSums.addAll(List.of(sum.first(), sum.second(), Subjects.DATE));
        }
    }

    /** Looks at the combinations; true when these were all. */
    boolean each(Consumer<PairFilling.Pair> look) {
        boolean isFew = domains.keySet().stream().noneMatch(inSums::contains)
                && domains.values().stream()
                                .mapToLong(domain -> domain.values().size())
                                .reduce(1, (one, other) -> Math.min(MOST + 1, one * other))
                        <= MOST;
        if (isFew) {
            all(List.copyOf(domains.keySet()), 0, new TreeMap<>(), look);
        } else {
            some(look);
        }
        return isFew;
    }

    /** How many possible combinations were looked at. */
    int looked() {
        return looked;
    }

    private void all(List<Integer> subjects, int place, Map<Integer, Long> values, Consumer<PairFilling.Pair> look) {
        if (place == subjects.size()) {
            look(values, look);
            return;
        }
        int subject = subjects.get(place);
        for (long value : valuesOf(subject)) {
            values.put(subject, value);
            all(subjects, place + 1, values, look);
        }
    }

    private Collection<Long> valuesOf(int subject) {
        Domain domain = domains.get(subject);
        return domain == null ? List.of() : domain.values();
    }

    private void some(Consumer<PairFilling.Pair> look) {
        Random random = new Random(SEED);
        for (int tries = 0; tries < MOST_TRIES && looked < MOST; tries++) {
            Map<Integer, Long> values = new TreeMap<>();
            domains.forEach((subject, domain) -> {
                Domain.Cell cell = domain.draw(random);
                boolean counts = inSums.contains(subject) && cell.lowest() < cell.highest();
                values.put(
                        subject,
                        counts ? random.nextLong(cell.lowest(), cell.highest() + 1) : Long.valueOf(cell.lowest()));
            });
            look(values, look);
        }
    }

    private void look(Map<Integer, Long> values, Consumer<PairFilling.Pair> look) {
        Map<Integer, Long> answers = new TreeMap<>(values);
        Long day = answers.remove(Subjects.DATE);
        Situation empty = PairFilling.on(day == null ? 0 : day);
        PairFilling.Pair pair = filling.pair(empty, answers);
        if (pair.isPossible()) {
            looked++;
            look.accept(pair);
        }
    }
}
