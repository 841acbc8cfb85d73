package nl.afwegingskader.governance.situation;

import java.io.Serializable;

/**
 * One thing that is wrong with a dossier.
 *
 * @param path where: the keys from the top, joined by dots, list places counted from 1 ({@code kenmerken.A1[2]}); empty for
 *     the dossier as a whole
 * @param line the line in the file, counted from 1; 0 when there is no file
 * @param column the column in that line, counted from 1; 0 when there is no file
 * @param message what was found and what is allowed, in Dutch
 */
public record SituationProblem(String path, int line, int column, String message) implements Serializable {

    /** One line of Dutch: place, path, message. */
    @Override
    public String toString() {
        String place = line > 0 ? "regel " + line + ", kolom " + column + ": " : "";
        return place + (path.isEmpty() ? "" : path + ": ") + message;
    }
}
