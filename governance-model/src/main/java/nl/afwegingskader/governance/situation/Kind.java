package nl.afwegingskader.governance.situation;

import java.util.List;

/**
 * What values a kenmerk can have. A kind reads a value from JSON, writes it back, and turns it into the one number by
 * which rules compare it. Immutable and thread-safe.
 *
 * @param <V> the type of its values
 */
public abstract class Kind<V> {

    /** How rules can test a value. */
    public enum Scale {
        /** One of a few values without order. */
        CHOICE,
        /** One of a few values, from low to high. */
        ORDERED_CHOICE,
        /** Any number of a few values; known in full or not at all. */
        SET,
        /** A whole number: a count, cents, or hundredths of a percent. */
        NUMBER,
        /** A day. */
        DAY
    }

    private final Scale scale;
    private final String name;
    private final List<Coded> values;
    private final String unit;

    Kind(Scale scale, String name, List<? extends Coded> values, String unit) {
        this.scale = scale;
        this.name = name;
        this.values = List.copyOf(values);
        this.unit = unit;
    }

    public final Scale scale() {
        return scale;
    }

    /** The Dutch name of the kind: {@code ja/nee}, {@code keuze}, {@code bedrag} and so on. */
    public final String name() {
        return name;
    }

    /** The values to choose from, in order; empty when they cannot be listed. */
    public final List<Coded> values() {
        return values;
    }

    /** The unit of a number in Dutch; empty for other scales. */
    public final String unit() {
        return unit;
    }

    /** What may be filled in, as one Dutch phrase for messages and forms. */
    public abstract String allowed();

    /** The value as JSON types: {@code Boolean}, {@code String}, {@code Long}, {@code BigDecimal}, {@code List}, {@code Map}. */
    public abstract Object write(V value);

    /** The value as a Dutch reader sees it. */
    public abstract String print(V value);

    /**
     * The number rules compare: the place in {@link #values()}; for a set one bit per element; for a number the number in
     * its smallest unit; for a list its length; for a day the epoch day, and {@link Long#MIN_VALUE} for never; for an age its length, and
     * {@link Integer#MAX_VALUE} for never.
     */
    public abstract long encode(V value);

    /**
     * The value whose number this is.
     *
     * @throws UnsupportedOperationException for lists of topics, moments, results and partners, of which the number says too little
     */
    public abstract V decode(long number);

    /**
     * A value whose number this is, for examples. Where several values have it, one is made up: topics, moments and partners get names
     * that say so.
     */
    public V example(long number) {
        return decode(number);
    }

    /** The lowest number a value has; "never" not counted. */
    public long lowest() {
        return 0;
    }

    /** The highest number a value has; of a list of moments, which can be of any length, the highest that an example has. */
    public long highest() {
        return scale == Scale.SET ? (1L << values.size()) - 1 : values.size() - 1L;
    }

    /** Whether there is a value with this number. */
    public boolean accepts(long number) {
        return lowest() <= number && number <= highest();
    }

    /** Reads a value as a JSON parser leaves it; {@link #write} gives it back. */
    abstract V read(Object value) throws IllegalValueException;

    /**
     * The values that differ from this one in as little as can be: each other choice; for a set one element more, one less, or, of a
     * single element, another in its place; for partners another choice of one of them; for a list one record less. None for a number or
     * a day: rules say which of those they can tell apart.
     */
    public List<V> others(V value) {
        return List.of();
    }

    /**
     * The value as a situation keeps it: checked, and no longer changeable by who gave it.
     *
     * @throws IllegalArgumentException naming the value and what is allowed
     */
    V keep(V value) {
        return value;
    }
}
