package nl.afwegingskader.governance.situation;

/**
 * What is answered to one kenmerk.
 *
 * @param <V> the type of its values
 */
public record Answer<V>(Characteristic<V> characteristic, V value) {

    /** The value as a Dutch reader sees it. */
    public String printed() {
        return characteristic.kind().print(value);
    }

    /** The value as JSON types. */
    public Object written() {
        return characteristic.kind().write(value);
    }
}
