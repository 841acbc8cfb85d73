package nl.afwegingskader.governance.werkbank.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The files that lie beside rule files and take no part in an advice: examples, explanation, history. */
@FunctionalInterface
public interface Companions {

    /** Larger than this is no text for people. */
    long LARGEST = 4_194_304;

    /**
     * The text of such a file; empty when there is none.
     *
     * @param path relative to the rules folder, with forward slashes, made from the paths of rule files
     */
    Optional<String> text(String path);

    /** These, or else the other's. */
    default Companions or(Companions other) {
        return path -> text(path).or(() -> other.text(path));
    }

    /** Those that came with the command line, beside the shipped rules. */
    static Companions shipped() {
        return path -> {
            try (InputStream stream = Companions.class.getResourceAsStream("meegeleverd/" + path)) {
                return stream == null
                        ? Optional.empty()
                        : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }

    /**
     * Those in a folder. Links are not followed; what cannot be read, is not there.
     *
     * @param prefix what the paths of its rule files have before the place in this folder: the layer that the folder is, if it is one
     */
    static Companions in(Path folder, String prefix) {
        return path -> {
            if (!path.startsWith(prefix)) {
                return Optional.empty();
            }
            Path file = folder.resolve(path.substring(prefix.length()));
            try {
                return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST
                        ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        : Optional.empty();
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        };
    }
}
