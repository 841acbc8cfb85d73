package nl.afwegingskader.governance.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.afwegingskader.governance.situation.Contribution;
import nl.afwegingskader.governance.situation.Money;

/**
 * The view over all cooperations: who does what, in which cooperation, with which result, including cost and benefit, for whom.
 *
 * @param rows what is known of it
 * @param without the cooperations of which no result is known
 */
public record PerSaldo(List<Row> rows, List<Cooperation> without) {

    public PerSaldo {
        rows = List.copyOf(rows);
        without = List.copyOf(without);
    }

    /** One contribution, with the cooperation it is made in. */
    public record Row(Cooperation cooperation, Contribution contribution) {}

    /**
     * A sum of what is known.
     *
     * @param known the sum of the amounts that are known
     * @param unknown how many rows have no amount
     */
    public record Sum(Money known, int unknown) {}

    /** What one party does in all cooperations together, as far as known: by its name, as it is written. */
    public record Party(String who, Sum cost, Sum benefit) {}

    static PerSaldo of(List<CooperationReview> reviews) {
        return new PerSaldo(
                reviews.stream().flatMap(PerSaldo::rows).toList(),
                reviews.stream()
                        .filter(review -> review.results().isEmpty())
                        .map(CooperationReview::cooperation)
                        .toList());
    }

    private static Stream<Row> rows(CooperationReview review) {
        return review.results().orElse(List.of()).stream()
                .map(contribution -> new Row(review.cooperation(), contribution));
    }

    /** What the rows cost, all together. */
    public Sum cost() {
        return sum(rows, Contribution::cost);
    }

    /** What the rows yield in money, all together. */
    public Sum benefit() {
        return sum(rows, Contribution::benefit);
    }

    /** Each party's own cost and benefit over all cooperations, in order of appearance: whose balance it is, the total does not say. */
    public List<Party> parties() {
        Map<String, List<Row>> byParty = new LinkedHashMap<>();
        rows.forEach(row -> byParty.computeIfAbsent(row.contribution().who(), who -> new ArrayList<>())
                .add(row));
        return byParty.entrySet().stream()
                .map(party -> new Party(
                        party.getKey(),
                        sum(party.getValue(), Contribution::cost),
                        sum(party.getValue(), Contribution::benefit)))
                .toList();
    }

    private static Sum sum(List<Row> rows, Function<Contribution, Optional<Money>> amount) {
        List<Money> known = rows.stream()
                .flatMap(row -> amount.apply(row.contribution()).stream())
                .toList();
        long cents = known.stream().mapToLong(Money::cents).reduce(0, Math::addExact);
        return new Sum(new Money(cents), rows.size() - known.size());
    }
}
