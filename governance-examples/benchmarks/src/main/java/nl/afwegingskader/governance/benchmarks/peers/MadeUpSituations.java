package nl.afwegingskader.governance.benchmarks.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Cycle;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Relation;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Timing;

/**
 * Situations to decide, the same ones for the same seed: values from the whole catalogue, and numbers and days on both sides of
 * every threshold, where engines would differ if they did. Used by one thread.
 */
public final class MadeUpSituations {

    private static final long FIRST_DAY = LocalDate.of(2005, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(2031, 1, 1).toEpochDay();
    private static final int HIGHEST_COUNT = 12;
    private static final int HIGHEST_PERCENTAGE = 10_000;
    private static final int HIGHEST_AMOUNT = 2_000_000_000;

    private final SplittableRandom random;
    private final List<Characteristic<?>> characteristics;
    private final List<List<Long>> edges = new ArrayList<>();

    public MadeUpSituations(Ruleset ruleset, long seed) {
        this.random = new SplittableRandom(seed);
        this.characteristics =
                Catalogue.all().stream().filter(MadeUpSituations::canBeMadeUp).toList();
        for (int subject = 0; subject < Subjects.COUNT; subject++) {
            edges.add(new ArrayList<>());
        }
        for (Atom atom : ruleset.atoms()) {
            if (atom.test() == Atom.Test.AT_LEAST) {
                edges.get(atom.characteristic()).addAll(List.of(atom.operand() - 1, atom.operand()));
            }
        }
    }

    /** Derived kenmerken are never answered, and lists of texts are nothing a rule can see. */
    private static boolean canBeMadeUp(Characteristic<?> characteristic) {
        return !characteristic.isDerived()
                && characteristic != Council.POLITICAL_TOPICS
                && characteristic != Timing.DECISIVE_MOMENTS
                && characteristic != Cycle.RESULTS;
    }

    /** Situations in which every kenmerk is answered. */
    public Stream<Situation> complete() {
        return known(1);
    }

    /** Situations in which every kenmerk is answered with this probability. */
    public Stream<Situation> known(double share) {
        return Stream.generate(() -> one(share));
    }

    /** Situations of which nearly nothing to nearly everything is known. */
    public Stream<Situation> partlyKnown() {
        return Stream.generate(() -> one(random.nextDouble()));
    }

    private Situation one(double known) {
        Situation situation = Situation.on(LocalDate.ofEpochDay(day(Subjects.DATE)));
        for (Characteristic<?> characteristic : characteristics) {
            if (random.nextDouble() < known) {
                situation = answered(situation, characteristic);
            }
        }
        return situation;
    }

    private <V> Situation answered(Situation situation, Characteristic<V> characteristic) {
        if (characteristic == Relation.PARTNER_PERSPECTIVES) {
            // A number says too little of this one to make a value of it.
            return situation.with(Relation.PARTNER_PERSPECTIVES, Map.of("a", perspective(), "b", perspective()));
        }
        return situation.with(characteristic, characteristic.kind().decode(number(characteristic)));
    }

    private Relation.Perspective perspective() {
        return Relation.Perspective.values()[random.nextInt(Relation.Perspective.values().length)];
    }

    private long number(Characteristic<?> characteristic) {
        Kind<?> kind = characteristic.kind();
        return switch (kind.scale()) {
            case CHOICE, ORDERED_CHOICE -> random.nextInt(kind.values().size());
            case SET -> set(kind);
            case DAY -> day(characteristic.index());
            case NUMBER -> amount(characteristic);
        };
    }

    /** One to three elements, as people fill them in; "geen" stands alone. */
    private long set(Kind<?> kind) {
        int count = kind.values().size();
        long elements = 0;
        for (int more = random.nextInt(3); more >= 0; more--) {
            elements |= 1L << random.nextInt(count);
        }
        for (int place = 0; place < count; place++) {
            if (kind.values().get(place).code().equals("geen") && (elements >>> place & 1) == 1) {
                return 1L << place;
            }
        }
        return elements;
    }

    private long day(int subject) {
        return onAnEdge(subject) ? edge(subject) : random.nextLong(FIRST_DAY, LAST_DAY);
    }

    private long amount(Characteristic<?> characteristic) {
        if (onAnEdge(characteristic.index())) {
            return edge(characteristic.index());
        }
        return switch (characteristic.kind().unit()) {
            case "procent" -> random.nextInt(HIGHEST_PERCENTAGE + 1);
            case "euro" -> random.nextInt(HIGHEST_AMOUNT);
            default -> random.nextInt(1, HIGHEST_COUNT + 1);
        };
    }

    private boolean onAnEdge(int subject) {
        return !edges.get(subject).isEmpty() && random.nextBoolean();
    }

    private long edge(int subject) {
        return edges.get(subject).get(random.nextInt(edges.get(subject).size()));
    }
}
