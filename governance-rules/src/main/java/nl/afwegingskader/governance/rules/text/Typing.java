package nl.afwegingskader.governance.rules.text;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What word processors and keyboards make of plain signs, where it is certain which plain sign is meant: curly quotation marks around a
 * text, spaces that do not break, a dash before an alternative, and a letter and its accent as two signs. A sign stays on its column.
 */
final class Typing {

    private static final String CURLY = "“”„‟";
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}&&[^ ]]");
    private static final Pattern DASH = Pattern.compile("(?m)^( *)[–—•](?= )");

    private Typing() {}

    /** A table or rule file with plain spaces and letters. */
    static String plain(String text) {
        String composed = Signs.arePiled(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ");
    }

    /** The lines of a rule file, with plain quotation marks and dashes, and spaces for tabs. Where quotation marks do not pair, a line stays as it is. */
    static String plainLines(String text) {
        String plain = DASH.matcher(plain(text).replace('\t', ' ')).replaceAll("$1-");
        if (plain.chars().noneMatch(sign -> CURLY.indexOf(sign) >= 0)) {
            return plain;
        }
        StringBuilder lines = new StringBuilder(plain.length());
        for (String line : plain.split("(?<=\n)")) {
            lines.append(unpaired(line).isPresent() ? line : straightened(line));
        }
        return lines.toString();
    }

    /** Where the first quotation mark is that pairs with no other; empty when all do. Curly ones within straight ones are text. */
    static OptionalInt unpaired(String line) {
        int opened = -1;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (opened < 0 && isQuote(sign)) {
                opened = i;
            } else if (opened >= 0 && closes(line.charAt(opened), sign)) {
                opened = -1;
            } else if (opened >= 0 && line.charAt(opened) != '"' && isQuote(sign)) {
                return OptionalInt.of(i);
            }
        }
        return opened < 0 ? OptionalInt.empty() : OptionalInt.of(opened);
    }

    private static String straightened(String line) {
        StringBuilder straight = new StringBuilder(line);
        char opened = 0;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (opened == 0 ? isQuote(sign) : closes(opened, sign)) {
                opened = opened == 0 ? sign : 0;
                straight.setCharAt(i, '"');
            }
        }
        return straight.toString();
    }

    private static boolean isQuote(char sign) {
        return sign == '"' || CURLY.indexOf(sign) >= 0;
    }

    private static boolean closes(char opened, char sign) {
        return switch (opened) {
            case '"' -> sign == '"';
            case '„' -> sign == '”' || sign == '“';
            default -> sign == '”';
        };
    }
}
