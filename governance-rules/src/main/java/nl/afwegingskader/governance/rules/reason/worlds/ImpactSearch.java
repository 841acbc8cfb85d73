package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Fraction;
import nl.afwegingskader.governance.rules.RuleChange;
import nl.afwegingskader.governance.rules.Share;
import nl.afwegingskader.governance.rules.reason.worlds.FoundShift.OtherPlace;
import nl.afwegingskader.governance.rules.reason.worlds.FoundShift.OtherStanding;
import nl.afwegingskader.governance.rules.reason.worlds.FoundShift.Way;
import nl.afwegingskader.governance.situation.Situation;

/** Works out what another edition changes in the standings of forms and in the first place, over all situations. Used once, by one thread. */
public final class ImpactSearch {

    private final TwoEditions editions;
    private final StandingShifts standings;
    private final PlaceShifts places;
    private final Map<Way, Integer> seen = new HashMap<>();
    private final List<FoundShift> shifts = new ArrayList<>();
    private final Set<Form> undecidedStandings = EnumSet.noneOf(Form.class);
    private final Set<Form> undecidedPlaces = EnumSet.noneOf(Form.class);
    private int seenStanding;
    private int seenPlace;
    private int looked;
    private boolean isAll;

    public ImpactSearch(Side before, Side after) {
        this.editions = new TwoEditions(before, after);
        this.standings = new StandingShifts(editions);
        this.places = new PlaceShifts(editions, standings);
        if (places.mayDiffer()) {
            Drawing drawing = new Drawing(editions);
            this.isAll = drawing.each(this::see);
            this.looked = drawing.looked();
            places.search();
        }
        find();
    }

    private void see(PairFilling.Pair pair) {
        boolean other = false;
        for (Form form : Form.values()) {
            Standing was = pair.before().standing(form);
            Standing is = pair.after().standing(form);
            if (was != is) {
                other = true;
                seen.merge(new OtherStanding(form, was, is), 1, Integer::sum);
            }
        }
        seenStanding += other ? 1 : 0;
        Set<Form> first = pair.before().first();
        Set<Form> now = pair.after().first();
        if (!first.equals(now)) {
            seenPlace++;
            for (Form form : Form.values()) {
                if (first.contains(form) != now.contains(form)) {
                    seen.merge(new OtherPlace(form, now.contains(form)), 1, Integer::sum);
                }
            }
            places.see(pair.before(), pair.after());
        }
    }

    private void find() {
        SmallestShifts smallest = new SmallestShifts(editions, places);
        Map<Form, Map<OtherStanding, Fraction>> counted = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            standings.shown().forEach((way, world) -> {
                if (way.form() == form) {
                    Fraction part =
                            counted.computeIfAbsent(form, standings::counted).get(way);
                    add(way, smallest.of(way, world), part == null ? share(way) : Share.counted(part));
                }
            });
            for (boolean comes : List.of(true, false)) {
                OtherPlace way = new OtherPlace(form, comes);
                Situation world = places.shown().get(way);
                if (world != null) {
                    add(way, smallest.of(way, world), share(way));
                }
            }
        }
        standings.undecided().forEach(way -> decide(smallest, way, undecidedStandings));
        places.undecided().forEach(way -> decide(smallest, way, undecidedPlaces));
        shifts.sort(Comparator.comparing((FoundShift shift) -> shift.way().form())
                .thenComparing(shift -> shift.way() instanceof OtherPlace place && !place.comes()));
    }

    private void add(Way way, FewestAnswers.Shown found, Share share) {
        shifts.add(new FoundShift(way, share, found.situation(), found.isFewest()));
    }

    /** Where no complete world could be found, one with few answers may. */
    private void decide(SmallestShifts smallest, Way way, Set<Form> undecided) {
        smallest.fewest(way).ifPresentOrElse(found -> add(way, found, share(way)), () -> undecided.add(way.form()));
    }

    private Share share(Way way) {
        return drawn(seen.getOrDefault(way, 0));
    }

    private Share share(int times) {
        return shifts.isEmpty() && looked == 0 ? Share.counted(part(0)) : drawn(times);
    }

    private Share drawn(int times) {
        // Where no possible combination was drawn not much is known, and the interval says so.
        return isAll ? Share.counted(part(times)) : Share.seen(times, Math.max(1, looked));
    }

    private Fraction part(int times) {
        return Fraction.of(times, Math.max(1, looked));
    }

    /** The rules that are not what they were, by id. */
    public List<RuleChange> rules() {
        return new RuleMeanings(editions).changes();
    }

    /** What becomes of standings and of the first place, form by form. */
    public List<FoundShift> shifts() {
        return shifts;
    }

    /** The part of the combinations in which some form has another standing. */
    public Share anyStanding() {
        return standings.countedTogether().map(Share::counted).orElseGet(() -> share(seenStanding));
    }

    /** The part of the combinations in which other forms stand first. */
    public Share anyPlace() {
        return share(seenPlace);
    }

    /** The forms of which it was not decided whether some standing becomes another. */
    public Set<Form> undecidedStandings() {
        return undecidedStandings;
    }

    /** The forms of which it was not decided whether they come to the first place, or leave it. */
    public Set<Form> undecidedPlaces() {
        return undecidedPlaces;
    }
}
