package nl.afwegingskader.governance.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Something that is the same for a number of cooperations, and so is said once.
 *
 * @param what what is the same
 * @param cooperations for which, by number; empty when it is the municipality's own
 */
public record Shared<T>(T what, List<Cooperation> cooperations) {

    public Shared {
        cooperations = List.copyOf(cooperations);
    }

    /** Groups what several cooperations have, in the order in which it is first met. */
    static <T> List<Shared<T>> among(List<CooperationReview> reviews, Function<CooperationReview, List<T>> what) {
        Map<T, List<Cooperation>> groups = new LinkedHashMap<>();
        for (CooperationReview review : reviews) {
            what.apply(review).stream()
                    .distinct()
                    .forEach(one -> groups.computeIfAbsent(one, first -> new ArrayList<>())
                            .add(review.cooperation()));
        }
        return groups.entrySet().stream()
                .map(group -> new Shared<>(group.getKey(), group.getValue()))
                .toList();
    }
}
