package nl.afwegingskader.governance.werkbank;

import java.util.Locale;

/** Text for a terminal: headings, paragraphs wrapped to the width, columns. */
final class Layout {

    private final StringBuilder text = new StringBuilder();

    Layout heading(String heading) {
        text.append('\n')
                .append(heading.toUpperCase(Locale.ROOT))
                .append('\n')
                .append("-".repeat(heading.length()))
                .append('\n');
        return this;
    }

    Layout line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    Layout blank() {
        return line("");
    }

    /** A paragraph that starts with a mark and hangs behind it. */
    Layout hanging(String mark, String paragraph) {
        int indent = mark.length();
        StringBuilder line = new StringBuilder(mark);
        boolean fresh = true;
        for (String word : paragraph.strip().split("\\s+")) {
            if (!fresh && line.length() + 1 + word.length() > Terminal.WIDTH) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        return line(line.toString());
    }

    /** A text in a column, on the left. */
    static String left(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }

    /** A text in a column, on the right. */
    static String right(String text, int width) {
        return text.length() >= width ? text : " ".repeat(width - text.length()) + text;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
