package nl.afwegingskader.governance.werkbank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.BulkOptions;
import nl.afwegingskader.governance.rules.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * Goes on with an output that is there. Every line of it must be about the dossier at that place of the input, and the last one must
 * be what would be written now: then the whole is what one uninterrupted run would have written.
 */
final class Resumption {

    /** Far larger than any line that is written. */
    private static final int LONGEST = 1 << 24;

    private final Path path;
    private final Rulebook rulebook;
    private final BulkOptions options;
    private long broken;
    private @Nullable Dossier last;
    private byte @Nullable [] lastLine;
    private byte @Nullable [] lastAdvice;

    Resumption(Path path, Rulebook rulebook, BulkOptions options) {
        this.path = path;
        this.rulebook = rulebook;
        this.options = options;
    }

    /** Takes from the source what the output already has, cuts off a last line that is not whole, and counts the broken dossiers. */
    long goOn(LinesFile output, DossierSource source) throws IOException {
        LineReader reader = output.reader(LONGEST);
        long end = 0;
        long kept = 0;
        byte[] line = reader.next();
        while (line != null && reader.ended()) {
            take(line, reader.number(), source);
            end = reader.position();
            kept = reader.number();
            line = reader.next();
        }
        if (line != null) {
            checkOurs(line);
        }
        checkMadeAlike();
        checkSame();
        output.goOn(end, kept);
        return broken;
    }

    private void take(byte[] line, long number, DossierSource source) {
        if (!source.hasNext()) {
            throw refusal("heeft meer tekstregels dan er dossiers zijn");
        }
        Dossier dossier = source.next();
        if (!startsWith(line, BulkLine.start(dossier))) {
            throw refusal("hoort niet bij deze dossiers: tekstregel " + number + " gaat niet over " + dossier.place());
        }
        last = dossier;
        lastLine = line;
        if (startsWith(line, BulkLine.brokenStart(dossier))) {
            broken++;
        } else {
            lastAdvice = line;
        }
    }

    /** What is cut off must be ours: another file, named by mistake, stays whole. */
    private void checkOurs(byte[] rest) {
        String start = new String(rest, 0, Math.min(rest.length, 12), StandardCharsets.UTF_8);
        if (Stream.of("{\"dossier\":\"", "{\"regel\":")
                .noneMatch(ours -> start.startsWith(ours) || ours.startsWith(start))) {
            throw refusal("is niet door --uit gemaakt");
        }
    }

    private void checkMadeAlike() throws IOException {
        if (lastAdvice == null) {
            return;
        }
        JsonNode advice = new ObjectMapper().readTree(lastAdvice);
        String edition = advice.path("editie").path("sha256").asText();
        if (!edition.equals(rulebook.edition().sha256())) {
            throw refusal("is gemaakt met een andere editie van de regels (" + shortened(edition) + ", nu "
                    + shortened(rulebook.edition().sha256()) + ")");
        }
        String engine = advice.path("motor").asText();
        if (!engine.equals(options.engine().code())) {
            throw refusal("is gemaakt met --motor " + engine + " en niet met "
                    + options.engine().code());
        }
    }

    private void checkSame() {
        if (last == null || lastLine == null) {
            return;
        }
        BulkLine again;
        try (Stream<BulkLine> one = rulebook.inBulk(Stream.of(last), BulkLine::of, options)) {
            again = one.findFirst().orElseThrow();
        }
        if (!Arrays.equals(again.bytes(), 0, again.bytes().length - 1, lastLine, 0, lastLine.length)) {
            throw refusal("past niet meer bij " + last.place() + ": het dossier of het programma is veranderd");
        }
    }

    private static String shortened(String sha256) {
        return sha256.substring(0, Math.min(8, sha256.length())) + "…";
    }

    private static boolean startsWith(byte[] line, byte[] start) {
        return line.length >= start.length && Arrays.equals(line, 0, start.length, start, 0, start.length);
    }

    private Refusal refusal(String why) {
        return Refusal.wrongInput(path + ": dit bestand " + why
                + ". Het is niet veranderd. Begin opnieuw, met een andere" + " naam achter --uit.");
    }
}
