package nl.afwegingskader.governance.situation;

import java.util.Arrays;
import java.util.List;

/** One value of an enum. */
final class ChoiceKind<E extends Enum<E> & Coded> extends Kind<E> {

    private final List<E> constants;

    ChoiceKind(Class<E> values, Scale scale) {
        super(
                scale,
                scale == Scale.ORDERED_CHOICE ? "keuze (van laag naar hoog)" : "keuze",
                Arrays.asList(values.getEnumConstants()),
                "");
        this.constants = List.of(values.getEnumConstants());
    }

    @Override
    public String allowed() {
        return "één van: " + Codes.list(constants);
    }

    @Override
    public Object write(E value) {
        return value.code();
    }

    @Override
    public String print(E value) {
        return value.label();
    }

    @Override
    public long encode(E value) {
        return value.ordinal();
    }

    @Override
    public E decode(long number) {
        return constants.get(Math.toIntExact(number));
    }

    @Override
    public List<E> others(E value) {
        return constants.stream().filter(other -> other != value).toList();
    }

    @Override
    E read(Object value) throws IllegalValueException {
        return Codes.find(constants, value);
    }
}
