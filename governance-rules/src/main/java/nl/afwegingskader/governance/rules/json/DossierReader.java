package nl.afwegingskader.governance.rules.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Situation;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dossier: {@code {"naam": …, "peildatum": "2026-01-01", "kenmerken": {…}}}, as JSON or YAML. A kenmerk may be given
 * by its code or its number; what is absent or null is unknown. Thread-safe.
 */
public final class DossierReader {

    /** The largest dossier that is read, in bytes. */
    public static final int LARGEST = 262_144;

    private static final List<String> KEYS = List.of("naam", "peildatum", "kenmerken");
    private static final String SHAPE =
            "een dossier is een groep van sleutels en waarden: naam, peildatum en kenmerken.";

    private DossierReader() {}

    /**
     * Reads a file; its ending says whether it is YAML.
     *
     * @throws InvalidSituationException listing everything that is wrong, with line and column
     * @throws IOException when the file cannot be read
     */
    public static Situation read(Path file) throws InvalidSituationException, IOException {
        return read(bytes(file), Format.ofFile(file.toString()));
    }

    /**
     * Reads a file that need not say its reference date.
     *
     * @param otherwise the reference date when the dossier has none
     * @throws InvalidSituationException listing everything that is wrong, with line and column
     * @throws IOException when the file cannot be read
     */
    public static Situation read(Path file, LocalDate otherwise) throws InvalidSituationException, IOException {
        return read(text(bytes(file)), Format.ofFile(file.toString()), Optional.of(otherwise));
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(LARGEST + 1);
        }
    }

    /**
     * Reads bytes in UTF-8.
     *
     * @throws InvalidSituationException listing everything that is wrong, with line and column
     */
    public static Situation read(byte[] bytes, Format format) throws InvalidSituationException {
        return read(text(bytes), format);
    }

    /**
     * Reads a text.
     *
     * @throws InvalidSituationException listing everything that is wrong, with line and column
     */
    public static Situation read(String text, Format format) throws InvalidSituationException {
        return read(text, format, Optional.empty());
    }

    /** The text of bytes in UTF-8. */
    public static String text(byte[] bytes) throws InvalidSituationException {
        if (bytes.length > LARGEST) {
            throw tooLarge();
        }
        return Sheet.text(bytes);
    }

    private static InvalidSituationException tooLarge() {
        return Sheet.invalid("dit dossier is groter dan " + LARGEST / 1024
                + " kB. Een dossier is een paar kB; kijk of dit het goede bestand is.");
    }

    private static Situation read(String text, Format format, Optional<LocalDate> otherwise)
            throws InvalidSituationException {
        if (text.length() > LARGEST) {
            throw tooLarge();
        }
        Sheet dossier = Sheet.read(text, format, SHAPE);
        dossier.refuseOtherKeys(KEYS);
        String name = dossier.text("naam");
        Optional<LocalDate> date = dossier.day("peildatum").or(() -> otherwise);
        if (date.isEmpty() && dossier.get("peildatum") == null) {
            dossier.tell(
                    "peildatum",
                    "de peildatum ontbreekt: de dag waarvan het recht geldt, als jjjj-mm-dd (bijvoorbeeld \"2026-01-01\").");
        }
        Situation situation = situation(dossier, date.orElse(LocalDate.EPOCH));
        dossier.check();
        return situation.named(name);
    }

    /** The answers; they are checked without a date too, so that all problems are told at once. */
    private static Situation situation(Sheet dossier, LocalDate date) {
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        if (dossier.get("kenmerken") instanceof Map<?, ?> given) {
            given.forEach((key, value) -> answers.put(String.valueOf(key), value));
        } else if (dossier.get("kenmerken") != null) {
            dossier.tell("kenmerken", "hier hoort een groep van kenmerken en hun waarden.");
        }
        try {
            return Situation.parse(date, answers);
        } catch (InvalidSituationException wrong) {
            wrong.problems().forEach(problem -> dossier.tell(problem.path(), problem.message()));
            return Situation.on(date);
        }
    }
}
