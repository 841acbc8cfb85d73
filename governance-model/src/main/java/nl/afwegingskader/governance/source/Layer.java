package nl.afwegingskader.governance.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A layer of a rulebook: the law, practice, or the agreements of one municipality. They lie upon each other in that order, and agreements
 * beside each other by name.
 *
 * @param authority what its rules may say
 * @param folder its folder: {@code wet}, {@code praktijk}, or for example {@code afspraken/venlo}
 */
public record Layer(Authority authority, String folder) implements Comparable<Layer> {

    private static final String LAW = "wet";
    private static final String PRACTICE = "praktijk";
    private static final String AGREEMENTS = "afspraken";

    private static final List<Authority> UPWARD = List.of(Authority.LAW, Authority.PRACTICE, Authority.AGREEMENT);

    private static final Comparator<Layer> FROM_THE_BOTTOM = Comparator.comparingInt(
                    (Layer layer) -> UPWARD.indexOf(layer.authority))
            .thenComparing(Layer::folder);

    /** The agreements of a municipality. */
    public static Layer agreements(String municipality) {
        return new Layer(Authority.AGREEMENT, AGREEMENTS + "/" + municipality);
    }

    /**
     * The layer of a file; empty when it is in none.
     *
     * @param file its path, relative to the rules folder, with forward slashes
     */
    public static Optional<Layer> of(String file) {
        String[] folders = file.split("/", -1);
        if (folders.length < 2) {
            return Optional.empty();
        }
        return switch (folders[0]) {
            case LAW -> Optional.of(new Layer(Authority.LAW, LAW));
            case PRACTICE -> Optional.of(new Layer(Authority.PRACTICE, PRACTICE));
            case AGREEMENTS -> Optional.of(agreements(folders.length > 2 ? folders[1] : ""));
            default -> Optional.empty();
        };
    }

    /** The folder without those above it; of agreements the name of the municipality. */
    public String name() {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(Layer other) {
        return FROM_THE_BOTTOM.compare(this, other);
    }

    @Override
    public String toString() {
        return folder;
    }
}
