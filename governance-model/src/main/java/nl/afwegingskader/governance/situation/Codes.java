package nl.afwegingskader.governance.situation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds values by their code. */
final class Codes {

    private Codes() {}

    static <E extends Coded> E find(List<E> values, @Nullable Object found) throws IllegalValueException {
        for (E value : values) {
            if (value.code().equals(found)) {
                return value;
            }
        }
        String suggestion = found instanceof String text
                ? Nearest.question(text, values.stream().map(Coded::code).toList())
                : "";
        throw new IllegalValueException(
                "gevonden is " + Found.words(found) + "; toegestaan is: " + list(values) + "." + suggestion);
    }

    static String list(List<? extends Coded> values) {
        return values.stream().map(Coded::code).collect(Collectors.joining(", "));
    }
}
