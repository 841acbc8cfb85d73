package nl.afwegingskader.governance.rules.text;

/**
 * A file of a rulebook as text.
 *
 * @param path relative to its rules folder, with forward slashes
 * @param text its content; line ends may be of any kind
 */
public record RuleText(String path, String text) implements Comparable<RuleText> {

    /** The content with plain line ends and signs and without byte-order mark: what is parsed and what is hashed. */
    public RuleText {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        text = path.endsWith(".dslr") ? Typing.plainLines(text) : Typing.plain(text);
    }

    boolean isRules() {
        return path.endsWith(".dslr");
    }

    boolean isTable() {
        return path.endsWith(".csv") && path.contains("tabellen/");
    }

    boolean isThresholds() {
        return isTable() && name().equals("drempels");
    }

    boolean isTerms() {
        return isTable() && name().equals(Terms.NAME);
    }

    /** A table that rules take by its name. */
    boolean isNamedTable() {
        return isTable() && !isThresholds() && !isTerms();
    }

    /** The name without folder and ending. */
    String name() {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(0, file.lastIndexOf('.'));
    }

    @Override
    public int compareTo(RuleText other) {
        int order = path.compareTo(other.path);
        return order != 0 ? order : text.compareTo(other.text);
    }
}
