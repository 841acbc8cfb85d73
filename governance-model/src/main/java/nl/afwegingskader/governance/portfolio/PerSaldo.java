package nl.afwegingskader.governance.portfolio;

import java.util.List;
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
        return sum(Contribution::cost);
    }

    /** What the rows yield in money, all together. */
    public Sum benefit() {
        return sum(Contribution::benefit);
    }

    private Sum sum(Function<Contribution, Optional<Money>> amount) {
        List<Money> known = rows.stream()
                .flatMap(row -> amount.apply(row.contribution()).stream())
                .toList();
        long cents = known.stream().mapToLong(Money::cents).reduce(0, Math::addExact);
        return new Sum(new Money(cents), rows.size() - known.size());
    }
}
