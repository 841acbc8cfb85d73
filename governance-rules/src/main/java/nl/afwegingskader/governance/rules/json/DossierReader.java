package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Nearest;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.SituationProblem;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dossier: {@code {"naam": …, "peildatum": "2026-01-01", "kenmerken": {…}}}, as JSON or YAML. A kenmerk may be given
 * by its code or its number; what is absent or null is unknown. Thread-safe.
 */
public final class DossierReader {

    /** The largest dossier that is read, in bytes. */
    public static final int LARGEST = 262_144;

    private static final List<String> KEYS = List.of("naam", "peildatum", "kenmerken");

    private DossierReader() {}

    /**
     * Reads a file; its ending says whether it is YAML.
     *
     * @throws InvalidSituationException listing everything that is wrong, with line and column
     * @throws IOException when the file cannot be read
     */
    public static Situation read(Path file) throws InvalidSituationException, IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream.readNBytes(LARGEST + 1), Format.ofFile(file.toString()));
        }
    }

    /**
     * Reads bytes in UTF-8.
     *
     * @throws InvalidSituationException listing everything that is wrong, with line and column
     */
    public static Situation read(byte[] bytes, Format format) throws InvalidSituationException {
        if (bytes.length > LARGEST) {
            throw tooLarge();
        }
        return read(text(bytes), format);
    }

    /**
     * Reads a text.
     *
     * @throws InvalidSituationException listing everything that is wrong, with line and column
     */
    public static Situation read(String text, Format format) throws InvalidSituationException {
        if (text.length() > LARGEST) {
            throw tooLarge();
        }
        Tree.Result tree = Tree.read(text.startsWith("\uFEFF") ? text.substring(1) : text, format);
        List<SituationProblem> problems = new ArrayList<>(tree.problems());
        Situation situation = null;
        if (tree.value() instanceof Map<?, ?> dossier) {
            situation = situation(dossier, tree.places(), problems);
        } else if (problems.isEmpty()) {
            problems.add(new SituationProblem(
                    "", 1, 1, "een dossier is een groep van sleutels en waarden: naam, peildatum en kenmerken."));
        }
        if (situation == null || !problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(SituationProblem::line).thenComparingInt(SituationProblem::column));
            throw new InvalidSituationException(problems);
        }
        return situation;
    }

    /** The text of bytes in UTF-8. */
    public static String text(byte[] bytes) throws InvalidSituationException {
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

    private static InvalidSituationException tooLarge() {
        return invalid("dit dossier is groter dan " + LARGEST / 1024
                + " kB. Een dossier is een paar kB; kijk of dit het goede" + " bestand is.");
    }

    private static InvalidSituationException invalid(String message) {
        return new InvalidSituationException(List.of(new SituationProblem("", 0, 0, message)));
    }

    private static @Nullable Situation situation(
            Map<?, ?> dossier, Map<String, JsonLocation> places, List<SituationProblem> problems) {
        for (Object key : dossier.keySet()) {
            if (!KEYS.contains(key)) {
                problems.add(at(
                        places,
                        String.valueOf(key),
                        "deze sleutel bestaat niet. Toegestaan is: " + String.join(", ", KEYS) + "."
                                + Nearest.question(String.valueOf(key), KEYS)));
            }
        }
        String name = name(dossier.get("naam"), places, problems);
        Optional<LocalDate> date = date(dossier.get("peildatum"), places, problems);
        Map<String, @Nullable Object> answers = answers(dossier.get("kenmerken"), places, problems);
        try {
            // Without a date the answers are still checked, so that all problems are told at once.
            return Situation.parse(date.orElse(LocalDate.EPOCH), answers).named(name);
        } catch (InvalidSituationException wrong) {
            wrong.problems().forEach(problem -> problems.add(at(places, problem.path(), problem.message())));
            return null;
        }
    }

    private static String name(
            @Nullable Object found, Map<String, JsonLocation> places, List<SituationProblem> problems) {
        if (found == null) {
            return "";
        }
        if (found instanceof String name) {
            return name;
        }
        problems.add(at(places, "naam", "hier hoort een tekst. Zet hem tussen aanhalingstekens."));
        return "";
    }

    private static Optional<LocalDate> date(
            @Nullable Object found, Map<String, JsonLocation> places, List<SituationProblem> problems) {
        if (found == null) {
            problems.add(
                    at(
                            places,
                            "peildatum",
                            "de peildatum ontbreekt: de dag waarvan het recht geldt, als jjjj-mm-dd (bijvoorbeeld \"2026-01-01\")."));
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(String.valueOf(found));
            Situation.on(date);
            return Optional.of(date);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            problems.add(
                    at(
                            places,
                            "peildatum",
                            "gevonden is \"" + shortened(String.valueOf(found))
                                    + "\"; toegestaan is een bestaande datum als jjjj-mm-dd, tussen 1900-01-01 en 2199-12-31."));
            return Optional.empty();
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static Map<String, @Nullable Object> answers(
            @Nullable Object found, Map<String, JsonLocation> places, List<SituationProblem> problems) {
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        if (found instanceof Map<?, ?> given) {
            given.forEach((key, value) -> answers.put(String.valueOf(key), value));
        } else if (found != null) {
            problems.add(at(places, "kenmerken", "hier hoort een groep van kenmerken en hun waarden."));
        }
        return answers;
    }

    /** The problem at the place of its path, or of the nearest part above it. */
    private static SituationProblem at(Map<String, JsonLocation> places, String path, String message) {
        JsonLocation place = places.get(path);
        String above = path;
        while (place == null && !above.isEmpty()) {
            int cut = Math.max(above.lastIndexOf('.'), above.lastIndexOf('['));
            above = cut < 0 ? "" : above.substring(0, cut);
            place = places.get(above);
        }
        return place == null
                ? new SituationProblem(path, 0, 0, message)
                : new SituationProblem(path, place.getLineNr(), place.getColumnNr(), message);
    }
}
