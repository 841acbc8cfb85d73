package nl.afwegingskader.governance.situation;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How many months or days ago something was last done. That it was never done is knowledge too: {@link #NEVER}. */
public final class Age {

    public static final Age NEVER = new Age(OptionalInt.empty());

    private final OptionalInt length;

    private Age(OptionalInt length) {
        this.length = length;
    }

    /** @throws IllegalArgumentException when negative */
    public static Age of(int length) {
        if (length < 0) {
            throw new IllegalArgumentException("an age is zero or more, but this is " + length);
        }
        return new Age(OptionalInt.of(length));
    }

    /** The number of months or days, or empty when it was never done. */
    public OptionalInt length() {
        return length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Age that && length.equals(that.length);
    }

    @Override
    public int hashCode() {
        return length.hashCode();
    }

    @Override
    public String toString() {
        return length.isPresent() ? String.valueOf(length.getAsInt()) : "nooit";
    }
}
