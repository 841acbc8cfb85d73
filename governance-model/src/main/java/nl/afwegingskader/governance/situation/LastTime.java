package nl.afwegingskader.governance.situation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something was last done. That it was never done is knowledge too: {@link #NEVER}, written {@code nooit}.
 */
public final class LastTime {

    public static final LastTime NEVER = new LastTime(null);

    private final @Nullable LocalDate day;

    private LastTime(@Nullable LocalDate day) {
        this.day = day;
    }

    public static LastTime on(LocalDate day) {
        return new LastTime(day);
    }

    /** The day, or empty when it was never done. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LastTime that && day().equals(that.day());
    }

    @Override
    public int hashCode() {
        return day().hashCode();
    }

    @Override
    public String toString() {
        return day == null ? "nooit" : day.toString();
    }
}
