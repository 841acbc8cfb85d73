package nl.afwegingskader.governance.werkbank;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the files of a folder are, seen from the working directory: how tools that know nothing of the folder find them. */
record InspectedFiles(Path folder) {

    private static final String WHOLE = ".";

    /** The path of a file by its name in the folder, with forward slashes: relative when it lies below the working directory. */
    String path(String file) {
        Path here = Path.of("").toAbsolutePath();
        Path there = (isFolder(file) ? folder : folder.resolve(file))
                .toAbsolutePath()
                .normalize();
        Path shown = there.startsWith(here) ? here.relativize(there) : there;
        String path = shown.toString().replace('\\', '/');
        return path.isEmpty() ? WHOLE : path;
    }

    /** The same as a URI reference, in which other signs than letters and digits are escaped. */
    String uri(String file) {
        Path path = Path.of(path(file));
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            return new URI(null, null, path(file), null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean isFolder(String file) {
        return file.equals(WHOLE) || file.equals(folder.toString());
    }
}
