package nl.afwegingskader.governance.source;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a rule holds, half-open: the first day counts, the last does not.
 */
public final class Validity {

    private static final Validity ALWAYS = new Validity(null, null);

    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;

    private Validity(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("valid from " + from + " until " + until + " is empty");
        }
        this.from = from;
        this.until = until;
    }

    public static Validity always() {
        return ALWAYS;
    }

    /**
     * @param from the first day, or null for "since ever"
     * @param until the first day on which it no longer holds, or null for "still"
     * @throws IllegalArgumentException when no day is left
     */
    public static Validity between(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Validity(from, until);
    }

    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Validity that && from().equals(that.from()) && until().equals(that.until());
    }

    @Override
    public int hashCode() {
        return from().hashCode() * 31 + until().hashCode();
    }

    @Override
    public String toString() {
        return "[" + (from == null ? "" : from) + ", " + (until == null ? "" : until) + ")";
    }
}
