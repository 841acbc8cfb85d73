package nl.afwegingskader.governance.portfolio;

import java.util.Optional;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.DerivedValue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * What is known of one kenmerk.
 *
 * @param characteristic the kenmerk
 * @param value its value; empty is unknown
 * @param derivedBy the rule that derived the value, when it was not filled in
 */
public record Fact<V>(Characteristic<V> characteristic, Optional<V> value, Optional<RuleCard> derivedBy) {

    /** What was filled in, or else what rules derived. */
    static <V> Fact<V> of(Characteristic<V> characteristic, Situation situation, Advice advice) {
        Optional<V> filledIn = situation.get(characteristic);
        Optional<DerivedValue> derived = filledIn.isPresent()
                ? Optional.empty()
                : advice.derived().stream()
                        .filter(value -> value.characteristic() == characteristic)
                        .findFirst();
        return new Fact<>(
                characteristic, filledIn.or(() -> derived.map(Fact::<V>typed)), derived.map(DerivedValue::rule));
    }

    /** A derived value has the type of its kenmerk. */
    @SuppressWarnings("unchecked")
    private static <V> V typed(DerivedValue derived) {
        return (V) derived.value();
    }

    /** The value as a Dutch reader sees it. */
    public Optional<String> printed() {
        return value.map(characteristic.kind()::print);
    }

    /** The value as JSON types. */
    public Optional<Object> written() {
        return value.map(characteristic.kind()::write);
    }
}
