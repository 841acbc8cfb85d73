package nl.afwegingskader.governance.situation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of a list: how it is read, written and seen by rules.
 *
 * @param <T> the record
 */
interface Entry<T> {

    /** What may be filled in for the whole list, as {@link Kind#allowed()}. */
    String allowed();

    T read(@Nullable Object found) throws IllegalValueException;

    Map<String, Object> write(T value);

    /** The record as a Dutch reader sees it, on one line. */
    String print(T value);

    /** The bit by which rules see it in a set. */
    default long bit(T value) {
        return 0;
    }

    /** A record with this place among those of an example, and a text that says that it is one. */
    T example(int place);

    /** @throws IllegalArgumentException when a part lies outside its bounds */
    default void check(T value) {}
}
