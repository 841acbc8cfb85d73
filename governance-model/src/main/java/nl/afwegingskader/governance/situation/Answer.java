package nl.afwegingskader.governance.situation;

import java.util.Optional;

/**
 * What is answered to one kenmerk.
 *
 * @param <V> the type of its values
 */
public record Answer<V>(Characteristic<V> characteristic, V value) {

    /** The answer in a situation; empty when it is unknown. */
    public static <V> Optional<Answer<V>> in(Situation situation, Characteristic<V> characteristic) {
        return situation.get(characteristic).map(value -> new Answer<>(characteristic, value));
    }

    /** The situation with this answer. */
    public Situation putInto(Situation situation) {
        return situation.with(characteristic, value);
    }

    /** The value as a Dutch reader sees it. */
    public String printed() {
        return characteristic.kind().print(value);
    }

    /** The value as JSON types. */
    public Object written() {
        return characteristic.kind().write(value);
    }
}
