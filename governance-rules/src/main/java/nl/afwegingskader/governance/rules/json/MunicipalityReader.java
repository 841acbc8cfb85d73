package nl.afwegingskader.governance.rules.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.portfolio.Municipality;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file about the municipality of a portfolio, as JSON or YAML: {@code naam}, {@code peildatum}, the days of {@code kadernota},
 * {@code jaarrekening}, {@code begroting} and {@code langeTermijnAgenda}, {@code beginRaadsperiode} and {@code notaVerbondenPartijen}.
 * What is absent or null is unknown. Thread-safe.
 */
public final class MunicipalityReader {

    /** The name of the file in a folder of dossiers. */
    public static final String FILE = "gemeente.yaml";

    private static final List<String> KEYS = List.of(
            "naam",
            "peildatum",
            "kadernota",
            "jaarrekening",
            "begroting",
            "langeTermijnAgenda",
            "beginRaadsperiode",
            "notaVerbondenPartijen");
    private static final String SHAPE =
            "dit bestand is een groep van sleutels en waarden: " + String.join(", ", KEYS) + ".";

    private MunicipalityReader() {}

    /**
     * What the file says.
     *
     * @param municipality the municipality
     * @param date the reference date of its portfolio, when the file gives one
     */
    public record Read(Municipality municipality, Optional<LocalDate> date) {}

    /**
     * Reads a file; its ending says whether it is YAML.
     *
     * @throws InvalidSituationException listing everything that is wrong, with line and column
     * @throws IOException when the file cannot be read
     */
    public static Read read(Path file) throws InvalidSituationException, IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(DossierReader.LARGEST + 1);
            return read(DossierReader.text(bytes), Format.ofFile(file.toString()));
        }
    }

    /**
     * Reads a text.
     *
     * @throws InvalidSituationException listing everything that is wrong, with line and column
     */
    public static Read read(String text, Format format) throws InvalidSituationException {
        Sheet sheet = Sheet.read(text, format, SHAPE);
        sheet.refuseOtherKeys(KEYS);
        Map<Occasion, List<LocalDate>> days = new EnumMap<>(Occasion.class);
        for (Occasion occasion : Municipality.DATED) {
            days.put(occasion, days(sheet, key(occasion)));
        }
        Municipality municipality = new Municipality(
                sheet.text("naam"), days, sheet.day("beginRaadsperiode"), sheet.lastTime("notaVerbondenPartijen"));
        Optional<LocalDate> date = sheet.day("peildatum");
        sheet.check();
        return new Read(municipality, date);
    }

    /** The key of an occasion with days for the whole municipality. */
    static String key(Occasion occasion) {
        return occasion == Occasion.LONG_TERM_AGENDA ? "langeTermijnAgenda" : occasion.code();
    }

    /** One day, or a list of days. */
    private static List<LocalDate> days(Sheet sheet, String key) {
        @Nullable Object found = sheet.get(key);
        if (!(found instanceof List<?> list)) {
            return sheet.day(key).stream().toList();
        }
        List<LocalDate> days = new ArrayList<>();
        for (int place = 0; place < list.size(); place++) {
            sheet.day(key + "[" + (place + 1) + "]", list.get(place)).ifPresent(days::add);
        }
        return days;
    }
}
