package nl.afwegingskader.governance.rules.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.afwegingskader.governance.rules.ProblemCode;

/**
 * Bytes as text. Only UTF-8 is right; another encoding is told once, with how to save the file, and read as what it seems to be, so that
 * what else is wrong with the file is told as well.
 */
final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_WORD = 40;

    private final String path;
    private final Problems problems;

    Decoding(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    /** The text; empty when it is none. */
    Optional<String> text(byte[] bytes) {
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            tell(Place.of(path), "dit bestand is een Excel- of Word-bestand met een andere naam.");
            return Optional.empty();
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            tell(Place.of(path), "dit bestand is bewaard als \"Unicode-tekst\" (UTF-16) en niet als UTF-8.");
            return Optional.of(new String(bytes, StandardCharsets.UTF_16));
        }
        CharBuffer sound = CharBuffer.allocate(bytes.length);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        boolean broken = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(rest, sound, true)
                .isError();
        String read = sound.flip().toString();
        if (!broken) {
            return Optional.of(read);
        }
        String windows = new String(bytes, WINDOWS);
        tell(
                place(read),
                "dit bestand is niet bewaard als UTF-8. Hier staat, in de oude codering van Windows gelezen, \""
                        + word(windows, rest.position()) + "\".");
        return Optional.of(windows);
    }

    private static boolean starts(byte[] bytes, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    /** Just after the part that could be read. */
    private Place place(String read) {
        int line = (int) read.chars().filter(sign -> sign == '\n').count() + 1;
        return new Place(path, line, read.length() - read.lastIndexOf('\n'));
    }

    /** The word around a place: in Windows-1252 every byte is one sign. */
    private static String word(String text, int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        int until = at + 1;
        while (until < text.length() && until - at < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(until))) {
            until++;
        }
        return text.substring(from, until);
    }

    private void tell(Place place, String message) {
        problems.add(
                ProblemCode.ENCODING,
                place,
                message,
                path.endsWith(".csv")
                        ? "Bewaar het in Excel opnieuw met Opslaan als, bestandstype \"CSV UTF-8\"."
                        : "Bewaar het in Kladblok opnieuw met Opslaan als, codering \"UTF-8\".");
    }
}
