package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.LastTime;
import nl.afwegingskader.governance.situation.Nearest;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.SituationProblem;
import org.jspecify.annotations.Nullable;

/** The keys and values at the top of a file that was read, and everything that is wrong with it. */
final class Sheet {

    private static final int LONGEST_QUOTE = 60;
    private static final String NEVER = "nooit";

    private final Map<?, ?> values;
    private final Map<String, JsonLocation> places;
    private final List<SituationProblem> problems;

    private Sheet(Map<?, ?> values, Map<String, JsonLocation> places, List<SituationProblem> problems) {
        this.values = values;
        this.places = places;
        this.problems = problems;
    }

    /**
     * Reads a text.
     *
     * @param shape what such a file is, for a text that is something else
     */
    static Sheet read(String text, Format format, String shape) throws InvalidSituationException {
        Tree.Result tree = Tree.read(text.startsWith("\uFEFF") ? text.substring(1) : text, format);
        List<SituationProblem> problems = new ArrayList<>(tree.problems());
        if (tree.value() instanceof Map<?, ?> values) {
            return new Sheet(values, tree.places(), problems);
        }
        if (problems.isEmpty()) {
            problems.add(new SituationProblem("", 1, 1, shape));
        }
        throw new InvalidSituationException(problems);
    }

    /** The text of bytes in UTF-8. */
    static String text(byte[] bytes) throws InvalidSituationException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw invalid("dit bestand is geen UTF-8. Sla het op met de codering UTF-8.");
        }
    }

    static InvalidSituationException invalid(String message) {
        return new InvalidSituationException(List.of(new SituationProblem("", 0, 0, message)));
    }

    void refuseOtherKeys(List<String> keys) {
        for (Object key : values.keySet()) {
            if (!keys.contains(key)) {
                tell(
                        String.valueOf(key),
                        "deze sleutel bestaat niet. Toegestaan is: " + String.join(", ", keys) + "."
                                + Nearest.question(String.valueOf(key), keys));
            }
        }
    }

    @Nullable
    Object get(String key) {
        return values.get(key);
    }

    /** The text under a key; empty when there is none, or when it is told to be wrong. */
    String text(String key) {
        Object found = get(key);
        if (found instanceof String text) {
            return text;
        }
        if (found != null) {
            tell(key, "hier hoort een tekst. Zet hem tussen aanhalingstekens.");
        }
        return "";
    }

    /** The day under a key; empty when there is none, or when it is told to be wrong. */
    Optional<LocalDate> day(String key) {
        return day(key, get(key), "");
    }

    /** When something was last done, as the value under a key; empty when there is none, or when it is told to be wrong. */
    Optional<LastTime> lastTime(String key) {
        return NEVER.equals(get(key))
                ? Optional.of(LastTime.NEVER)
                : day(key, get(key), ", of " + NEVER).map(LastTime::on);
    }

    /** A value at a place as a day; empty when there is none, or when it is told to be wrong. */
    Optional<LocalDate> day(String path, @Nullable Object found) {
        return day(path, found, "");
    }

    private Optional<LocalDate> day(String path, @Nullable Object found, String alsoAllowed) {
        if (found == null) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(String.valueOf(found));
            Situation.on(day);
            return Optional.of(day);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            tell(
                    path,
                    "gevonden is \"" + shortened(String.valueOf(found))
                            + "\"; toegestaan is een bestaande datum als jjjj-mm-dd, tussen 1900-01-01 en 2199-12-31"
                            + alsoAllowed + ".");
            return Optional.empty();
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    /** Tells a problem at the place of its path, or of the nearest part above it. */
    void tell(String path, String message) {
        JsonLocation place = places.get(path);
        String above = path;
        while (place == null && !above.isEmpty()) {
            int cut = Math.max(above.lastIndexOf('.'), above.lastIndexOf('['));
            above = cut < 0 ? "" : above.substring(0, cut);
            place = places.get(above);
        }
        problems.add(
                place == null
                        ? new SituationProblem(path, 0, 0, message)
                        : new SituationProblem(path, place.getLineNr(), place.getColumnNr(), message));
    }

    /** @throws InvalidSituationException when something is wrong, listing all of it in the order of the file */
    void check() throws InvalidSituationException {
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(SituationProblem::line).thenComparingInt(SituationProblem::column));
            throw new InvalidSituationException(problems);
        }
    }
}
