package nl.afwegingskader.governance.werkbank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;

/**
 * What a proof finds in changed rules, beside what it found before.
 *
 * @param fresh what it did not find before
 * @param doubtful what it did find, and had a reason to stay that no longer counts, since a rule means something else
 * @param leavesNothing whether there is a situation in which every form is excluded; of those it tells one per period
 */
record ProofChange(List<Found> fresh, List<Found> doubtful, boolean leavesNothing) {

    /** Of each part so many are told. */
    private static final int MOST_FOUND = 10;

    /** @param place where to look, with the code if there is one */
    record Found(String place, String text) {}

    static ProofChange between(Rulebook before, Rulebook after) {
        Map<List<Object>, Flaw> known = new HashMap<>();
        before.flaws().forEach(flaw -> known.put(flaw.finding(), flaw));
        List<Flaw> flaws = after.flaws();
        Map<RuleId, RuleCard> cards = after.cards().stream().collect(Collectors.toMap(RuleCard::id, card -> card));
        return new ProofChange(
                found(flaws, flaw -> !known.containsKey(flaw.finding()), cards),
                found(
                        flaws,
                        flaw -> !flaw.rules().isEmpty()
                                && flaw.stays().isEmpty()
                                && known.containsKey(flaw.finding())
                                && known.get(flaw.finding()).stays().isPresent(),
                        cards),
                flaws.stream().anyMatch(flaw -> flaw.kind() == Flaw.Kind.ALL_EXCLUDED));
    }

    private static List<Found> found(List<Flaw> flaws, Predicate<Flaw> wanted, Map<RuleId, RuleCard> cards) {
        return flaws.stream()
                .filter(wanted)
                .map(flaw -> new Found(
                        place(flaw, cards), flaw.text() + " " + flaw.kind().remedy()))
                .toList();
    }

    private static String place(Flaw flaw, Map<RuleId, RuleCard> cards) {
        String where = flaw.rules().stream()
                .filter(cards::containsKey)
                .map(cards::get)
                .findFirst()
                .map(card -> card.file() + ":" + card.line() + " ")
                .orElse("");
        return (where + ProblemCode.of(flaw.kind()).map(ProblemCode::code).orElse("")).strip();
    }

    /**
     * Findings under a heading.
     *
     * @param found the first of them
     * @param more how many are left out; empty when none
     */
    record Part(String heading, List<Found> found, String more) {

        static Part of(String heading, List<Found> all) {
            return new Part(
                    heading,
                    all.stream().limit(MOST_FOUND).toList(),
                    all.size() > MOST_FOUND ? String.valueOf(all.size() - MOST_FOUND) : "");
        }
    }

    /** What there is to tell. */
    List<Part> parts() {
        return Stream.of(
                        Part.of("Wat het bewijs vindt, en wat er eerst niet was", fresh),
                        Part.of("Wat het bewijs al vond, maar waarvan een regel nu iets anders zegt", doubtful))
                .filter(part -> !part.found().isEmpty())
                .toList();
    }

    boolean isEmpty() {
        return fresh.isEmpty() && doubtful.isEmpty();
    }
}
