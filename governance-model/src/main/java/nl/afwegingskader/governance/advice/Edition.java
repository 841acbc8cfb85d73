package nl.afwegingskader.governance.advice;

import java.util.List;
import nl.afwegingskader.governance.source.Layer;

/**
 * Which rule files gave an advice. Two advices with equal editions and equal situations are equal.
 *
 * @param name the name of the rulebook
 * @param version its version
 * @param sha256 a SHA-256 over all its rule files and tables, in hexadecimal digits; the order of files does not count
 * @param files the files, relative to their folder, sorted; a table that another layer replaces is none of them
 */
public record Edition(String name, String version, String sha256, List<String> files) {

    public Edition {
        files = List.copyOf(files);
    }

    /** The layers its files are in, the lowest first. */
    public List<Layer> layers() {
        return files.stream()
                .flatMap(file -> Layer.of(file).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
