package nl.afwegingskader.governance.situation;

import java.time.LocalDate;
import java.util.List;

/** The day on which something was last done, or never. */
final class LastTimeKind extends Kind<LastTime> {

    private static final long NEVER = Long.MIN_VALUE;

    LastTimeKind() {
        super(Scale.DAY, "datum of nooit", List.of(), "");
    }

    @Override
    public String allowed() {
        return Days.ALLOWED + ", of nooit";
    }

    @Override
    public Object write(LastTime value) {
        return value.toString();
    }

    @Override
    public String print(LastTime value) {
        return value.toString();
    }

    @Override
    public long encode(LastTime value) {
        return value.day().map(LocalDate::toEpochDay).orElse(NEVER);
    }

    @Override
    public LastTime decode(long number) {
        return number == NEVER ? LastTime.NEVER : LastTime.on(LocalDate.ofEpochDay(number));
    }

    @Override
    public long lowest() {
        return Days.FIRST.toEpochDay();
    }

    @Override
    public long highest() {
        return Days.LAST.toEpochDay();
    }

    @Override
    public boolean accepts(long number) {
        return number == NEVER || super.accepts(number);
    }

    @Override
    LastTime read(Object value) throws IllegalValueException {
        return value.equals("nooit") ? LastTime.NEVER : LastTime.on(Days.read(value, allowed()));
    }

    @Override
    LastTime keep(LastTime value) {
        value.day().ifPresent(Days::check);
        return value;
    }
}
