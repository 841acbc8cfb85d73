package nl.afwegingskader.governance.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.AdviceDifference;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Answer;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Relation;
import nl.afwegingskader.governance.situation.Situation;

/**
 * Several partners who each filled in the same dossier, and what their answers come to together.
 *
 * <p>From where partners look at added value (G1 and G2) is no difference of opinion: each answers for himself. The own perspective of
 * each goes into the answers of the others, where they do not say it.
 *
 * @param seats the partners, in the order in which they came
 * @param agreed what all of them answered, and alike, in the order of the catalogue
 * @param differences where they answered otherwise, or not all of them answered; what matters most to the advices first
 * @param regrets the forms that are excluded for nobody, least regret first
 */
public record RoundTable(
        List<Seat> seats, List<Answer<?>> agreed, List<Difference<?>> differences, List<Regret> regrets) {

    public RoundTable {
        seats = List.copyOf(seats);
        agreed = List.copyOf(agreed);
        differences = List.copyOf(differences);
        regrets = List.copyOf(regrets);
    }

    /**
     * Who comes to the table.
     *
     * @param name the name of the partner; the others may use it in G2, where case and the word "gemeente" do not count
     * @param situation his answers
     */
    public record Partner(String name, Situation situation) {
        /** @throws IllegalArgumentException when the name is blank */
        public Partner {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a partner needs a name, but it is blank");
            }
        }
    }

    /**
     * A partner at the table.
     *
     * @param partner who, with the answers he gave
     * @param situation those answers, with the perspectives of the others where he did not give them
     * @param perspectivesOf the partners whose perspective was taken over
     * @param advice the advice on that situation
     */
    public record Seat(Partner partner, Situation situation, List<String> perspectivesOf, Advice advice) {
        public Seat {
            perspectivesOf = List.copyOf(perspectivesOf);
        }

        public String name() {
            return partner.name();
        }

        /** From where this partner looks at added value, if he says so. */
        public Optional<Relation.Perspective> perspective() {
            return partner.situation().get(Relation.OWN_PERSPECTIVE);
        }
    }

    /**
     * A kenmerk that the partners did not all answer alike.
     *
     * @param positions the answers that were given, each with who gave it; those of most partners first
     * @param unanswered the partners who did not answer
     * @param swaps what happens to the advice of a partner when he takes over the answer of another; left out when that answer
     *     contradicts his other ones
     */
    public record Difference<V>(
            Characteristic<V> characteristic,
            List<Position<V>> positions,
            List<String> unanswered,
            List<Swap<V>> swaps) {
        public Difference {
            positions = List.copyOf(positions);
            unanswered = List.copyOf(unanswered);
            swaps = List.copyOf(swaps);
        }

        /** Whether they answered otherwise; if not, some did not answer. */
        public boolean isDispute() {
            return positions.size() > 1;
        }

        /** For how many partners another's answer changes the first place. */
        public int changesFirstPlace() {
            return partners(swap -> swap.difference().firstPlace().isPresent());
        }

        /** For how many partners another's answer changes the standing of a form. */
        public int changesStanding() {
            return partners(swap -> !swap.difference().standings().isEmpty());
        }

        /** For how many partners another's answer changes the score of a form. */
        public int changesScore() {
            return partners(swap ->
                    swap.difference().places().stream().anyMatch(place -> place.scoreBefore() != place.scoreAfter()));
        }

        private int partners(Predicate<Swap<V>> wanted) {
            Set<String> names = swaps.stream().filter(wanted).map(Swap::partner).collect(Collectors.toSet());
            return names.size();
        }
    }

    /** An answer, and the partners who gave it. */
    public record Position<V>(V value, List<String> partners) {
        public Position {
            partners = List.copyOf(partners);
        }
    }

    /** The answer of another in the dossier of a partner, and what his advice then differs in from his own. */
    public record Swap<V>(String partner, V value, AdviceDifference difference) {}

    /**
     * How many points each partner gives up when this form is chosen: the score of the form that stands first for him, less the score of this
     * one, each by his own answers.
     *
     * @param points in the order of the seats
     */
    public record Regret(Form form, List<Integer> points) {
        public Regret {
            points = List.copyOf(points);
        }

        /** The most that any partner gives up. */
        public int most() {
            return points.stream().mapToInt(Integer::intValue).max().orElse(0);
        }

        /** What all partners give up together. */
        public int total() {
            return points.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** The forms with which the partner who gives up most, gives up least. Several when they are equal; none when no form is left for all. */
    public List<Regret> leastRegret() {
        return regrets.stream()
                .filter(regret -> regret.most() == regrets.get(0).most())
                .toList();
    }
}
