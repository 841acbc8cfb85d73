package nl.afwegingskader.governance.situation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The explanations of kenmerken, read when the first is asked for. */
final class Explanations {

    private static final String FILE = "toelichtingen.csv";
    private static final Map<String, String> BY_NUMBER = read();

    private Explanations() {}

    static Optional<String> of(String number) {
        return Optional.ofNullable(BY_NUMBER.get(number));
    }

    private static Map<String, String> read() {
        try (InputStream stream = Explanations.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("governance-model is incomplete: " + FILE + " is missing from its jar");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> cells[0], cells -> cells[1] + " (bron: " + cells[2] + ")"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
