package nl.afwegingskader.governance.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Steering;

/**
 * The cooperations by their importance to the council and their risk class.
 *
 * @param cells every combination, unknown ones included: from very important to unknown, and within it from low risk to unknown
 */
public record Matrix(List<Cell> cells) {

    public Matrix {
        cells = List.copyOf(cells);
    }

    /**
     * One combination.
     *
     * @param importance empty is unknown
     * @param risk empty is unknown
     * @param cooperations those that have it, by number
     */
    public record Cell(
            Optional<Council.Importance> importance,
            Optional<Steering.RiskClass> risk,
            List<Cooperation> cooperations) {

        public Cell {
            cooperations = List.copyOf(cooperations);
        }
    }

    /** The importances from highest to lowest, unknown last. */
    public static List<Optional<Council.Importance>> importances() {
        List<Council.Importance> highestFirst = new ArrayList<>(List.of(Council.Importance.values()));
        Collections.reverse(highestFirst);
        return Stream.concat(highestFirst.stream().map(Optional::of), Stream.of(Optional.<Council.Importance>empty()))
                .toList();
    }

    /** The risk classes from lowest to highest, unknown last. */
    public static List<Optional<Steering.RiskClass>> risks() {
        return Stream.concat(
                        Arrays.stream(Steering.RiskClass.values()).map(Optional::of),
                        Stream.of(Optional.<Steering.RiskClass>empty()))
                .toList();
    }

    static Matrix of(List<CooperationReview> reviews) {
        return new Matrix(importances().stream()
                .flatMap(importance ->
                        risks().stream().map(risk -> new Cell(importance, risk, having(reviews, importance, risk))))
                .toList());
    }

    private static List<Cooperation> having(
            List<CooperationReview> reviews,
            Optional<Council.Importance> importance,
            Optional<Steering.RiskClass> risk) {
        return reviews.stream()
                .filter(review ->
                        review.dashboard().value(Council.COUNCIL_IMPORTANCE).equals(importance)
                                && review.dashboard().value(Steering.RISK_CLASS).equals(risk))
                .map(CooperationReview::cooperation)
                .toList();
    }

    /** Those of one combination. */
    public List<Cooperation> at(Optional<Council.Importance> importance, Optional<Steering.RiskClass> risk) {
        return cells.stream()
                .filter(cell ->
                        cell.importance().equals(importance) && cell.risk().equals(risk))
                .flatMap(cell -> cell.cooperations().stream())
                .toList();
    }
}
