package nl.afwegingskader.governance.situation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every kenmerk there is, in the order of the domain file: the themes A to J, then K (added) and AF (derived). Thread-safe.
 *
 * <p>Forms to fill in, documentation, JSON Schema and test generators are made from this list.
 */
public final class Catalogue {

    private static final List<Characteristic<?>> ALL = place();
    private static final Map<String, Characteristic<?>> BY_KEY = byKey();

    private Catalogue() {}

    /** All kenmerken; the place of each is its {@link Characteristic#index()}. */
    public static List<Characteristic<?>> all() {
        return ALL;
    }

    /** Finds a kenmerk by its code ({@code beleidsruimte}) or its number ({@code A2}). */
    public static Optional<Characteristic<?>> find(String codeOrNumber) {
        return Optional.ofNullable(BY_KEY.get(codeOrNumber));
    }

    /** The codes a dossier may use: all but the derived ones. */
    public static List<String> codesToFillIn() {
        return ALL.stream()
                .filter(characteristic -> !characteristic.isDerived())
                .map(Characteristic::code)
                .toList();
    }

    private static List<Characteristic<?>> place() {
        List<Characteristic<?>> all = new ArrayList<>();
        List.of(
                        Task.ALL,
                        Partners.ALL,
                        Powers.ALL,
                        Means.ALL,
                        Risk.ALL,
                        Council.ALL,
                        Relation.ALL,
                        LegalContext.ALL,
                        Timing.ALL,
                        Added.ALL,
                        Derived.ALL)
                .forEach(all::addAll);
        for (int place = 0; place < all.size(); place++) {
            all.get(place).placeAt(place);
        }
        return Collections.unmodifiableList(all);
    }

    private static Map<String, Characteristic<?>> byKey() {
        Map<String, Characteristic<?>> byKey = new HashMap<>();
        for (Characteristic<?> characteristic : ALL) {
            byKey.put(characteristic.code(), characteristic);
            byKey.put(characteristic.number(), characteristic);
        }
        return byKey;
    }
}
