package nl.afwegingskader.governance.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Cycle;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Percentage;
import nl.afwegingskader.governance.situation.Relation;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Timing;

/** Generated situations: every kenmerk of the catalogue, the thresholds and dates of the rules, and unknowns. */
final class Situations {

    private static final LocalDate[] DAYS = {
        LocalDate.of(2000, 1, 1), LocalDate.of(2010, 6, 15), LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31)
    };

    private final List<List<Long>> edges = new ArrayList<>();

    Situations(Ruleset ruleset) {
        for (int subject = 0; subject < Subjects.COUNT; subject++) {
            edges.add(edges(ruleset, subject));
        }
    }

    /** A situation in which each kenmerk is known with this chance. */
    Situation random(Random random, double known) {
        Situation situation = Situation.on(date(random));
        for (Characteristic<?> characteristic : Catalogue.all()) {
            if (canBeGenerated(characteristic) && random.nextDouble() < known) {
                situation = withRandom(situation, characteristic, random);
            }
        }
        return situation;
    }

    /** The situation with every unknown kenmerk filled in. */
    Situation completed(Situation situation, Random random) {
        Situation completed = situation;
        for (Characteristic<?> characteristic : Catalogue.all()) {
            if (canBeGenerated(characteristic) && !situation.knows(characteristic)) {
                completed = withRandom(completed, characteristic, random);
            }
        }
        return completed;
    }

    /** Derived ones are not filled in, and rules cannot see texts. */
    static boolean canBeGenerated(Characteristic<?> characteristic) {
        return !characteristic.isDerived()
                && characteristic != Council.POLITICAL_TOPICS
                && characteristic != Timing.DECISIVE_MOMENTS
                && characteristic != Cycle.RESULTS;
    }

    /**
     * The situation with every value of a kenmerk that rules could tell apart: choices, single elements, and of each number or day that
     * rules name one below it, itself and one above.
     */
    <V> Stream<Situation> boundaries(Situation situation, Characteristic<V> characteristic) {
        Kind<V> kind = characteristic.kind();
        if (characteristic == Relation.PARTNER_PERSPECTIVES) {
            return Arrays.stream(Relation.Perspective.values())
                    .map(one -> situation.with(Relation.PARTNER_PERSPECTIVES, Map.of("a", one, "b", one)));
        }
        LongStream numbers = switch (kind.scale()) {
            case CHOICE, ORDERED_CHOICE -> LongStream.range(0, kind.values().size());
            case SET -> LongStream.range(0, kind.values().size()).map(place -> 1L << place);
            case NUMBER, DAY ->
                edges.get(characteristic.index()).stream()
                        .flatMapToLong(number -> LongStream.of(number, number + 1))
                        .distinct()
                        .filter(number -> kind.scale() == Kind.Scale.DAY || number >= 1);
        };
        return numbers.mapToObj(number -> situation.with(characteristic, kind.decode(number)));
    }

    /** The situation on the day before, the day itself and the day after, of every day that rules compare the reference date with. */
    Stream<Situation> boundaryDates(Situation situation) {
        return edges.get(Subjects.DATE).stream()
                .flatMap(day -> Stream.of(day, day + 1))
                .distinct()
                .map(LocalDate::ofEpochDay)
                .map(situation::at);
    }

    private LocalDate date(Random random) {
        List<Long> days = edges.get(Subjects.DATE);
        return random.nextInt(4) == 0
                ? DAYS[random.nextInt(DAYS.length)]
                : LocalDate.ofEpochDay(days.get(random.nextInt(days.size())));
    }

    /** Both sides of every number that rules compare a subject with. */
    private static List<Long> edges(Ruleset ruleset, int subject) {
        List<Long> edges = new ArrayList<>();
        for (Atom atom : ruleset.atoms()) {
            if (atom.characteristic() == subject && atom.test() == Atom.Test.AT_LEAST) {
                edges.add(atom.operand());
                edges.add(atom.operand() - 1);
            }
        }
        return edges;
    }

    <V> Situation withRandom(Situation situation, Characteristic<V> characteristic, Random random) {
        if (characteristic == Relation.PARTNER_PERSPECTIVES) {
            Relation.Perspective[] all = Relation.Perspective.values();
            return situation.with(
                    Relation.PARTNER_PERSPECTIVES,
                    Map.of("a", all[random.nextInt(all.length)], "b", all[random.nextInt(all.length)]));
        }
        return situation.with(characteristic, characteristic.kind().decode(number(characteristic, random)));
    }

    private long number(Characteristic<?> characteristic, Random random) {
        Kind<?> kind = characteristic.kind();
        int count = kind.values().size();
        return switch (kind.scale()) {
            case CHOICE, ORDERED_CHOICE -> random.nextInt(count);
            case SET -> set(kind, count, random);
            case DAY -> DAYS[random.nextInt(DAYS.length)].toEpochDay();
            case NUMBER -> amount(characteristic, random);
        };
    }

    /** Mostly few elements, as people fill them in; the one that stands alone stands alone. */
    private static long set(Kind<?> kind, int count, Random random) {
        boolean mayBeEmpty = kind.allowed().startsWith("een lijst met nul");
        long bits = mayBeEmpty && random.nextInt(5) == 0 ? 0 : 1L << random.nextInt(count);
        if (bits == 0) {
            return 0;
        }
        for (int more = random.nextInt(3); more > 0; more--) {
            bits |= 1L << random.nextInt(count);
        }
        for (int place = 0; place < count; place++) {
            if (kind.values().get(place).code().equals("geen") && (bits >>> place & 1) == 1) {
                return 1L << place;
            }
        }
        return bits;
    }

    private long amount(Characteristic<?> characteristic, Random random) {
        List<Long> numbers = edges.get(characteristic.index());
        if (!numbers.isEmpty() && random.nextBoolean()) {
            return numbers.get(random.nextInt(numbers.size()));
        }
        return switch (characteristic.kind().unit()) {
            case "procent" -> random.nextInt((int) Percentage.of(100).basisPoints() + 1);
            case "euro" -> random.nextInt(2_000_000_000);
            default -> 1 + random.nextInt(12);
        };
    }
}
