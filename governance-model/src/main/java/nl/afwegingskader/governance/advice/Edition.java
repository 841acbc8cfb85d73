package nl.afwegingskader.governance.advice;

import java.util.List;

/**
 * Which rule files gave an advice. Two advices with equal editions and equal situations are equal.
 *
 * @param name the name of the rulebook
 * @param version its version
 * @param sha256 a SHA-256 over all its rule files and tables, in hexadecimal digits; the order of files does not count
 * @param files the files, relative to their folder, sorted
 */
public record Edition(String name, String version, String sha256, List<String> files) {

    public Edition {
        files = List.copyOf(files);
    }
}
