package nl.afwegingskader.governance.situation;

import java.util.List;

/** How long ago something was last done; what was never done is older than anything. Only rules conclude it. */
final class AgeKind extends Kind<Age> {

    private static final long NEVER = Integer.MAX_VALUE;

    AgeKind(String unit) {
        super(Scale.NUMBER, "aantal of nooit", List.of(), unit);
    }

    @Override
    public String allowed() {
        return "een aantal " + unit() + " van 0 of meer, of nooit";
    }

    @Override
    public Object write(Age value) {
        return value.length().isPresent() ? (Object) Long.valueOf(value.length().getAsInt()) : value.toString();
    }

    @Override
    public String print(Age value) {
        return value.toString();
    }

    @Override
    public long encode(Age value) {
        return value.length().isPresent() ? value.length().getAsInt() : NEVER;
    }

    @Override
    public Age decode(long number) {
        return number == NEVER ? Age.NEVER : Age.of(Math.toIntExact(number));
    }

    @Override
    public long highest() {
        return NEVER;
    }

    @Override
    Age read(Object value) throws IllegalValueException {
        throw new IllegalValueException("dit volgt uit een datum en wordt niet ingevuld.");
    }
}
