package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Interview.Stake;

/**
 * Worlds of one situation by chance, and how much they differ. The seed is fixed, so the same situation has the same ones. Answers on one kenmerk weigh
 * equally; of a set few elements are chosen, as people do; a number is in each of its ranges as often; worlds that cannot be are left out.
 */
final class Outlook {

    /** Enough to tell which kenmerk settles most; the shares they give are a few percent off. */
    private static final int WORLDS = 400;

    /** With fewer than this, drawing goes too slow: then the solver looks for some. */
    private static final int FEW = 40;

    private static final int MOST_DRAWS = 40;

    private static final int MOST_TELLING = 24;

    private static final long SEED = 20_261_127;

    /** A kenmerk that does not apply in a world. */
    private static final long NONE = Long.MIN_VALUE + 1;

    private static final Form[] FORMS = Form.values();

    /** What can be said of a form: one of the standings; of its place, first or not. */
    private static final int STATES = Standing.values().length;

    private final Worlds of;
    private final Random random = new Random(SEED);
    private final List<World> worlds = new ArrayList<>();

    /** The kenmerken that decide whether a world can be: these are drawn first, until it can. */
    private final List<Reasoner.Blank> deciding = new ArrayList<>();

    private final List<Reasoner.Blank> others = new ArrayList<>();

    Outlook(Worlds of) {
        this.of = of;
        BitSet looked = of.lookedAtByImpossible();
        of.open().forEach(blank -> (looked.get(blank.subject()) ? deciding : others).add(blank));
        int most = of.open().isEmpty() ? 1 : WORLDS;
        for (int draw = 0; draw < most; draw++) {
            draw().ifPresent(worlds::add);
        }
        for (int sample = worlds.size(); sample < Math.min(most, FEW); sample++) {
            of.sample(random).ifPresent(worlds::add);
        }
        if (worlds.isEmpty()) {
            worlds.add(any());
        }
    }

    /** Some world; should none be found, one that cannot be, which only costs questions. */
    private World any() {
        if (of.find(List.of(), world -> true) instanceof Worlds.Seen seen) {
            return seen.world();
        }
        Map<Integer, Long> values = new TreeMap<>();
        of.open().forEach(blank -> values.put(blank.subject(), blank.domain().pick(random)));
        return of.filling().world(values);
    }

    private Optional<World> draw() {
        Map<Integer, Long> values = new TreeMap<>();
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            deciding.forEach(blank -> values.put(blank.subject(), blank.domain().pick(random)));
            if (of.isPossible(values)) {
                others.forEach(
                        blank -> values.put(blank.subject(), blank.domain().pick(random)));
                return Optional.of(of.filling().world(values)).filter(of::isPossible);
            }
        }
        return Optional.empty();
    }

    List<World> worlds() {
        return worlds;
    }

    /** A few of the worlds, to change an answer in: those in which most forms are left, where most can be seen to change, and some others. */
    List<World> telling() {
        List<World> telling = new ArrayList<>(worlds);
        telling.sort(Comparator.comparing(Outlook::excluded));
        List<World> some = new ArrayList<>(telling.subList(0, Math.min(MOST_TELLING, worlds.size())));
        worlds.stream().limit(MOST_TELLING / 2).forEach(some::add);
        return some;
    }

    private static long excluded(World world) {
        return Stream.of(FORMS)
                .filter(form -> world.standing(form) == Standing.EXCLUDED)
                .count();
    }

    /** What is at stake of a form, as it is in a world. */
    static int state(World world, Form form, Stake stake) {
        return stake == Stake.STANDING
                ? world.standing(form).ordinal()
                : world.first().contains(form) ? 1 : 0;
    }

    /** Whether two worlds say the same of all forms. */
    static boolean isSame(World one, World other, Stake stake) {
        if (stake == Stake.FIRST_PLACE) {
            return one.first().equals(other.first());
        }
        for (Form form : FORMS) {
            if (one.standing(form) != other.standing(form)) {
                return false;
            }
        }
        return true;
    }

    /** Whether any two of the worlds differ. */
    boolean varies(Stake stake) {
        return worlds.stream().anyMatch(world -> !isSame(worlds.get(0), world, stake));
    }

    /**
     * How much of the uncertainty is expected to go when a kenmerk is answered, from 0 to 1. Uncertainty is the chance that two worlds
     * differ in what they say of a form, added up over all forms.
     */
    double settles(Reasoner.Blank blank, Stake stake) {
        double all = uncertainty(worlds, stake);
        if (all <= 0) {
            return 0;
        }
        Map<Long, List<World>> alike = new TreeMap<>();
        for (World world : worlds) {
            long answer = world.knows(blank.subject()) ? world.answers().getOrDefault(blank.subject(), NONE) : NONE;
            alike.computeIfAbsent(answer, ignored -> new ArrayList<>()).add(world);
        }
        double left = 0;
        for (List<World> some : alike.values()) {
            // Of an answer that was seen once, nothing is learned.
            left += some.size() * (some.size() > 1 ? uncertainty(some, stake) : all);
        }
        return Math.max(0, 1 - left / (worlds.size() * all));
    }

    /** Over pairs of different worlds, so that few worlds do not look more alike than they are. */
    private static double uncertainty(List<World> some, Stake stake) {
        double pairs = some.size() * (some.size() - 1.0);
        double differ = 0;
        for (Form form : FORMS) {
            int[] counts = new int[STATES];
            some.forEach(world -> counts[state(world, form, stake)]++);
            for (int count : counts) {
                differ += count * (double) (some.size() - count);
            }
        }
        return pairs == 0 ? 0 : differ / pairs;
    }
}
