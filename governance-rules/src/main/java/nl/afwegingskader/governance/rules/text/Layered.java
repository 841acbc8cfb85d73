package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Layer;

/**
 * What rules call by a name and a municipality may replace: its agreement takes the place of all that practice has under that name.
 * What the law says is never replaced, and two agreements do not replace the same.
 */
final class Layered<T> {

    private final String kind;
    private final Problems problems;
    private final Map<String, List<Named<T>>> names = new LinkedHashMap<>();

    /** @param kind what it is called in a message, with its article: {@code de tabel} */
    Layered(String kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    private record Named<T>(Layer layer, Place place, T it) {}

    /** Adds something; one layer may have several of a name, such as the periods of a threshold. What is in no layer is left out. */
    void add(String name, Place place, T it) {
        Layer.of(place.file())
                .ifPresent(layer -> names.computeIfAbsent(name, ignored -> new ArrayList<>())
                        .add(new Named<>(layer, place, it)));
    }

    /** What counts, by name: all of one layer. Tells what may not be replaced. */
    Map<String, List<T>> counting() {
        Map<String, List<T>> counting = new LinkedHashMap<>();
        names.forEach((name, all) -> {
            Named<T> counts = counts(all);
            all.stream()
                    .filter(one -> !one.layer().equals(counts.layer()))
                    .forEach(one -> checkReplaced(name, one, counts));
            counting.put(
                    name,
                    all.stream()
                            .filter(one -> one.layer().equals(counts.layer()))
                            .map(Named::it)
                            .toList());
        });
        return counting;
    }

    /** The law's, or else an agreement's, or else practice's. */
    private static <T> Named<T> counts(List<Named<T>> all) {
        return Collections.min(all, Comparator.comparing(one -> one.layer().authority()));
    }

    private void checkReplaced(String name, Named<T> one, Named<T> counts) {
        if (counts.layer().authority() == Authority.LAW) {
            problems.add(
                    ProblemCode.REPLACES_LAW,
                    one.place(),
                    kind + " \"" + name + "\" staat in de wet ("
                            + counts.place().shown() + ") en kan niet worden vervangen.",
                    "Geef hem een andere naam of haal hem weg.");
        } else if (one.layer().authority() == Authority.AGREEMENT) {
            problems.add(
                    ProblemCode.TWO_AGREEMENTS,
                    one.place(),
                    kind + " \"" + name + "\" staat al in een andere afspraak ("
                            + counts.place().shown() + ").",
                    "Twee gemeenten kunnen niet hetzelfde vervangen; open er één.");
        }
    }
}
