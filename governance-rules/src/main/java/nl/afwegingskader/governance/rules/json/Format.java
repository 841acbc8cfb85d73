package nl.afwegingskader.governance.rules.json;

import java.util.Locale;

/** How a dossier is written. */
public enum Format {
    JSON,
    YAML;

    /** By the ending of a file name: {@code .yaml} and {@code .yml} are YAML, all else is JSON. */
    public static Format ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") ? YAML : JSON;
    }

    /** By the first sign, for a text without a name: {@code {} starts JSON. */
    public static Format ofText(String text) {
        return text.stripLeading().startsWith("{") ? JSON : YAML;
    }
}
