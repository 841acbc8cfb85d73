package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.AdviceDifference;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;

/**
 * What a new edition makes of recent situations, worked out before it decided on any.
 *
 * @param situations how many different situations it was tried on
 * @param changed those that get another advice
 */
public record Shadow(int situations, List<Changed> changed) {

    /** More rules than these are not named one by one. */
    private static final int MANY = 8;

    public Shadow {
        changed = List.copyOf(changed);
    }

    /**
     * A situation that gets another advice.
     *
     * @param difference from the advice by the edition before; never empty
     */
    public record Changed(Situation situation, AdviceDifference difference) {}

    static Shadow of(Rulebook before, Rulebook after, List<Situation> situations) {
        List<Changed> changed = new ArrayList<>();
        for (Situation situation : situations) {
            AdviceDifference difference = after.advise(situation).differenceFrom(before.advise(situation));
            if (!difference.isEmpty()) {
                changed.add(new Changed(situation, difference));
            }
        }
        return new Shadow(situations.size(), changed);
    }

    /** How many situations get other forms in the first place. */
    public int otherFirstPlaces() {
        return (int) changed.stream()
                .filter(one -> one.difference().firstPlace().isPresent())
                .count();
    }

    /** The rules that make the differences, by id. */
    public List<RuleId> rules() {
        return changed.stream()
                .flatMap(one -> one.difference().changes().stream())
                .flatMap(change -> change.rules().stream())
                .map(RuleCard::id)
                .distinct()
                .sorted()
                .toList();
    }

    /** What it comes to, in Dutch. */
    public String text() {
        if (situations == 0) {
            return "Er was geen recente situatie om hem op te beproeven.";
        }
        return "Van " + (situations == 1 ? "1 recente situatie" : situations + " recente situaties")
                + (changed.size() == 1 ? " krijgt " : " krijgen ")
                + (changed.isEmpty() ? "er geen" : "er " + changed.size()) + " een ander advies"
                + (changed.isEmpty() ? "" : ", waarvan " + otherFirstPlaces() + " een andere eerste plaats" + causes())
                + ".";
    }

    private String causes() {
        List<RuleId> rules = rules();
        return switch (rules.size()) {
            case 0 -> "";
            default ->
                rules.stream()
                        .limit(MANY)
                        .map(RuleId::text)
                        .collect(Collectors.joining(
                                ", ", ", door ", rules.size() > MANY ? " en nog " + (rules.size() - MANY) : ""));
        };
    }
}
