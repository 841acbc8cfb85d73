package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Interview.Stake;
import nl.afwegingskader.governance.rules.reason.Truth;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Kind;

/**
 * Works out what to ask next about one situation: the kenmerk that is expected to settle most, of those for which two worlds show that
 * the answer decides something. When worlds by chance show none, the solver is asked for two that do, or proves that there are none.
 */
final class Asking {

    /** What settles nearly as much, and is easier to explain, goes first. */
    private static final double NEARLY = 0.9;

    private final Reasoner reasoner;
    private final Worlds worlds;
    private final BitSet skipped;
    private final Outlook outlook;
    private final List<World> telling;
    private final Set<Stake> bounded = EnumSet.noneOf(Stake.class);

    /** @param skipped the kenmerken that the person does not know, by their place */
    Asking(Reasoner reasoner, Worlds worlds, BitSet skipped) {
        this.reasoner = reasoner;
        this.worlds = worlds;
        this.skipped = skipped;
        this.outlook = new Outlook(worlds);
        this.telling = outlook.telling();
    }

    NextStep next() {
        for (Stake stake : Stake.values()) {
            Optional<NextQuestion> question = question(stake);
            if (question.isPresent()) {
                return NextStep.asking(question.get());
            }
        }
        return atEnd();
    }

    /** What is certain, now that no more is asked; what was skipped may keep it open. */
    private NextStep atEnd() {
        boolean isFirstSettled = !outlook.varies(Stake.FIRST_PLACE) && !bounded.contains(Stake.FIRST_PLACE);
        if (isFirstSettled && !skipped.isEmpty()) {
            Twins.Search search = search(Stake.FIRST_PLACE, relevant(Stake.FIRST_PLACE, new BitSet()));
            isFirstSettled = search instanceof Twins.Alike;
            if (search instanceof Twins.Bounded) {
                bounded.add(Stake.FIRST_PLACE);
            }
        }
        Set<Form> first = EnumSet.noneOf(Form.class);
        Set<Form> open = EnumSet.noneOf(Form.class);
        World one = outlook.worlds().get(0);
        for (World world : outlook.worlds()) {
            first.addAll(world.first());
            for (Form form : Form.values()) {
                if (world.standing(form) != one.standing(form)) {
                    open.add(form);
                }
            }
        }
        return new NextStep(Optional.empty(), bounded, first, isFirstSettled, open, keptOpenBy());
    }

    private Set<Integer> keptOpenBy() {
        Set<Integer> keptOpenBy = new TreeSet<>();
        for (Reasoner.Blank blank : worlds.open()) {
            if (skipped.get(blank.subject())
                    && Stream.of(Stake.values()).anyMatch(stake -> new Turns(worlds, blank, stake).isShown(telling))) {
                keptOpenBy.add(blank.subject());
            }
        }
        return keptOpenBy;
    }

    private Optional<NextQuestion> question(Stake stake) {
        BitSet left = relevant(stake, skipped);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        if (outlook.varies(stake)) {
            for (boolean certainly : new boolean[] {true, false}) {
                for (Reasoner.Blank blank : mostSettlingFirst(stake, left, certainly)) {
                    Turns turns = new Turns(worlds, blank, stake);
                    if (turns.isShown(telling)) {
                        turns.lookAt(telling);
                        return Optional.of(ask(blank, stake, turns));
                    }
                }
            }
        }
        Twins.Search search = search(stake, left);
        if (search instanceof Twins.Bounded) {
            bounded.add(stake);
        }
        return search instanceof Twins.Differ differ ? Optional.of(ask(differ, stake, left)) : Optional.empty();
    }

    /** With a solver of its own: what another learned from other questions could make it find another example first. */
    private Twins.Search search(Stake stake, BitSet left) {
        Reasoner fresh = new Reasoner(reasoner.program(), reasoner.decider());
        return new Twins(fresh, fresh.worlds(worlds.situation(), worlds.reading()), left).search(stake);
    }

    /** The kenmerken not left out that a rule looks at of which it is open whether it holds. */
    private BitSet relevant(Stake stake, BitSet leftOut) {
        BitSet looked = worlds.lookedAt(stake);
        BitSet relevant = new BitSet();
        for (Reasoner.Blank blank : worlds.open()) {
            int subject = blank.subject();
            boolean never = worlds.reading().facts().inapplicable(subject);
            relevant.set(subject, looked.get(subject) && !leftOut.get(subject) && !never);
        }
        return relevant;
    }

    private boolean applies(Reasoner.Blank blank) {
        return blank.onlyWhen()
                .map(when -> worlds.reading().truth(when) == Truth.TRUE)
                .orElse(true);
    }

    /** @param certainly those that apply for certain, or the others */
    private List<Reasoner.Blank> mostSettlingFirst(Stake stake, BitSet left, boolean certainly) {
        Map<Integer, Double> settles = new TreeMap<>();
        List<Reasoner.Blank> blanks = new ArrayList<>();
        for (Reasoner.Blank blank : worlds.open()) {
            if (left.get(blank.subject()) && applies(blank) == certainly) {
                blanks.add(blank);
                settles.put(blank.subject(), outlook.settles(blank, stake));
            }
        }
        Comparator<Reasoner.Blank> mostFirst =
                Comparator.comparing(blank -> -settles.getOrDefault(blank.subject(), 0.0));
        blanks.sort(mostFirst);
        List<Reasoner.Blank> sorted = new ArrayList<>();
        while (!blanks.isEmpty()) {
            double nearly = NEARLY * settles.getOrDefault(blanks.get(0).subject(), 0.0);
            Reasoner.Blank easiest = blanks.stream()
                    .filter(blank -> settles.getOrDefault(blank.subject(), 0.0) >= nearly)
                    .min(Comparator.comparing(Asking::effort).thenComparing(Reasoner.Blank::subject))
                    .orElseThrow();
            blanks.remove(easiest);
            sorted.add(easiest);
        }
        return sorted;
    }

    /** A choice is easier to explain than a set, and that is easier than a number, a day or a list. */
    private static int effort(Reasoner.Blank blank) {
        Kind<?> kind = Catalogue.all().get(blank.subject()).kind();
        return switch (kind.scale()) {
            case CHOICE, ORDERED_CHOICE -> 0;
            case SET -> 1;
            case NUMBER, DAY -> 2;
        };
    }

    private NextQuestion ask(Reasoner.Blank blank, Stake stake, Turns turns) {
        return new NextQuestion(blank.subject(), stake, outlook.settles(blank, stake), turns.forms(), turns.triggers());
    }

    /**
     * Asks the kenmerk that makes the difference when one world is changed into the other, one answer after the other. Where not one answer
     * alone can be changed, since the worlds between cannot be, the first that makes one all the same.
     */
    private NextQuestion ask(Twins.Differ differ, Stake stake, BitSet left) {
        Map<Integer, Long> values = new TreeMap<>(differ.one().answers());
        World before = differ.one();
        Optional<Reasoner.Blank> through = Optional.empty();
        for (Reasoner.Blank blank : worlds.open()) {
            Long other = differ.other().answers().get(blank.subject());
            if (!left.get(blank.subject()) || other == null || other.equals(values.get(blank.subject()))) {
                continue;
            }
            values.put(blank.subject(), other);
            World after = worlds.filling().world(values);
            if (!Outlook.isSame(before, after, stake)) {
                if (worlds.isPossible(before) && worlds.isPossible(after)) {
                    return ask(blank, stake, left, new Twins.Differ(before, after));
                }
                through = through.or(() -> Optional.of(blank));
            }
            before = after;
        }
        return ask(through.orElseThrow(), stake, left, differ);
    }

    private NextQuestion ask(Reasoner.Blank blank, Stake stake, BitSet left, Twins.Differ shows) {
        Reasoner.Blank asked = applying(blank, left);
        Turns turns = new Turns(worlds, asked, stake);
        turns.lookAt(telling);
        turns.compare(shows.one(), shows.other());
        return ask(asked, stake, turns);
    }

    /** The kenmerk, or what decides whether it applies. */
    private Reasoner.Blank applying(Reasoner.Blank blank, BitSet left) {
        if (applies(blank)) {
            return blank;
        }
        BitSet behind = blank.onlyWhen()
                .map((Condition when) ->
                        (BitSet) reasoner.encoding().reach().of(when).clone())
                .orElseGet(BitSet::new);
        behind.and(left);
        return worlds.open().stream()
                .filter(one -> behind.get(one.subject()) && applies(one))
                .findFirst()
                .orElse(blank);
    }
}
