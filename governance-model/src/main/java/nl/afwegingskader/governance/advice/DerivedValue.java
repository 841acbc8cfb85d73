package nl.afwegingskader.governance.advice;

import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * A kenmerk that rules derived from the answers.
 *
 * @param characteristic the derived kenmerk
 * @param value its value, of the type the kenmerk has
 * @param rule the rule that derived it
 */
public record DerivedValue(Characteristic<?> characteristic, Object value, RuleCard rule) {

    /** The value as a Dutch reader sees it. */
    public String printed() {
        return printed(characteristic, value);
    }

    /** The value as JSON types. */
    public Object written() {
        return written(characteristic, value);
    }

    @SuppressWarnings("unchecked")
    private static <V> String printed(Characteristic<V> characteristic, Object value) {
        return characteristic.kind().print((V) value);
    }

    @SuppressWarnings("unchecked")
    private static <V> Object written(Characteristic<V> characteristic, Object value) {
        return characteristic.kind().write((V) value);
    }
}
