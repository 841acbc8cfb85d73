package nl.afwegingskader.governance.situation;

import java.time.LocalDate;
import java.util.List;

/** A day. */
final class DayKind extends Kind<LocalDate> {

    DayKind() {
        super(Scale.DAY, "datum", List.of(), "");
    }

    @Override
    public String allowed() {
        return Days.ALLOWED;
    }

    @Override
    public Object write(LocalDate value) {
        return value.toString();
    }

    @Override
    public String print(LocalDate value) {
        return value.toString();
    }

    @Override
    public long encode(LocalDate value) {
        return value.toEpochDay();
    }

    @Override
    public LocalDate decode(long number) {
        return LocalDate.ofEpochDay(number);
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
    LocalDate read(Object value) throws IllegalValueException {
        return Days.read(value, Days.ALLOWED);
    }

    @Override
    LocalDate keep(LocalDate value) {
        Days.check(value);
        return value;
    }
}
