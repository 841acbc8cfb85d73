package nl.afwegingskader.governance.situation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** A number between two bounds: a count, an amount or a percentage. */
final class NumberKind<V> extends Kind<V> {

    private final long least;
    private final long most;
    private final String allowed;
    private final Function<BigDecimal, V> reader;
    private final ToLongFunction<V> encoder;
    private final LongFunction<V> decoder;

    private NumberKind(
            String name,
            String unit,
            long least,
            long most,
            String allowed,
            Function<BigDecimal, V> reader,
            ToLongFunction<V> encoder,
            LongFunction<V> decoder) {
        super(Scale.NUMBER, name, List.of(), unit);
        this.least = least;
        this.most = most;
        this.allowed = allowed;
        this.reader = reader;
        this.encoder = encoder;
        this.decoder = decoder;
    }

    static Kind<Integer> count(String unit, int least, int most) {
        return new NumberKind<>(
                "aantal",
                unit,
                least,
                most,
                "een heel getal van " + least + " tot en met " + most,
                BigDecimal::intValueExact,
                Integer::longValue,
                Math::toIntExact);
    }

    static Kind<Money> amount() {
        return new NumberKind<>(
                "bedrag",
                "euro",
                0,
                Long.MAX_VALUE,
                "een bedrag in euro's van 0 of meer, met ten hoogste twee decimalen (bijvoorbeeld 1250000 of 1250.50)",
                Money::of,
                Money::cents,
                Money::new);
    }

    static Kind<Percentage> percentage(int most) {
        return new NumberKind<>(
                "percentage",
                "procent",
                0,
                most * 100L,
                "een percentage van 0 tot en met " + most + ", met ten hoogste twee decimalen (bijvoorbeeld 12.5)",
                Percentage::of,
                Percentage::basisPoints,
                Percentage::new);
    }

    @Override
    public String allowed() {
        return allowed;
    }

    @Override
    public Object write(V value) {
        return value instanceof Integer count ? Long.valueOf(count) : plain(new BigDecimal(value.toString()));
    }

    @Override
    public String print(V value) {
        if (value instanceof Money) {
            return "€ " + value;
        }
        return value instanceof Percentage ? value + "%" : value.toString();
    }

    @Override
    public long encode(V value) {
        return encoder.applyAsLong(value);
    }

    @Override
    public V decode(long number) {
        return decoder.apply(number);
    }

    @Override
    public long lowest() {
        return least;
    }

    @Override
    public long highest() {
        return most;
    }

    @Override
    V read(Object value) throws IllegalValueException {
        BigDecimal number;
        try {
            if (!(value instanceof Number any)) {
                throw wrong(value);
            }
            number = new BigDecimal(any.toString());
            V read = reader.apply(number);
            return keep(read);
        } catch (IllegalArgumentException | ArithmeticException refused) {
            throw wrong(value);
        }
    }

    @Override
    V keep(V value) {
        long number = encoder.applyAsLong(value);
        if (number < least || number > most) {
            throw new IllegalArgumentException(value + " is not allowed (" + name() + "): " + allowed);
        }
        return value;
    }

    private IllegalValueException wrong(Object value) {
        return new IllegalValueException("gevonden is " + Found.words(value) + "; toegestaan is " + allowed + ".");
    }

    private static Object plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= 0 ? (Object) stripped.longValueExact() : stripped;
    }
}
