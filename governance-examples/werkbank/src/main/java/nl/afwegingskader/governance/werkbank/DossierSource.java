package nl.afwegingskader.governance.werkbank;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.json.DossierReader;
import nl.afwegingskader.governance.rules.json.MunicipalityReader;
import org.jspecify.annotations.Nullable;

/** Many dossiers, in a fixed order, read no sooner than they are asked for. */
interface DossierSource extends Iterator<Dossier>, Closeable {

    /** How much of it has been taken, from 0 to 1. */
    double share();

    /** Whether a file holds one dossier on each line. */
    static boolean isLines(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".jsonl");
    }

    static boolean isDossier(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml");
    }

    static DossierSource open(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return new Folder(path);
            }
            if (!Files.exists(path)) {
                throw Refusal.wrongInput(path + ": deze map of dit bestand bestaat niet.");
            }
            if (!isLines(path.toString())) {
                throw Refusal.wrongUse(
                        path + ": bij --uit hoort een map met dossiers, of een bestand .jsonl met op elke"
                                + " tekstregel één dossier.");
            }
            return new Lines(path.toString(), Files.newInputStream(path), Files.size(path));
        } catch (IOException unreadable) {
            throw Refusal.wrongInput(path + ": dit is niet te lezen. Kijk of u er rechten op hebt.");
        }
    }

    /** The dossiers in a folder, by name; the file about the municipality and what lies in folders below are not part of it. */
    final class Folder implements DossierSource {

        private final List<Path> files;
        private int taken;

        Folder(Path folder) throws IOException {
            try (Stream<Path> all = Files.list(folder)) {
                files = all.filter(Folder::isDossierFile)
                        .sorted(Comparator.comparing(Folder::name))
                        .toList();
            }
            if (files.isEmpty()) {
                throw Refusal.wrongInput(folder + ": in deze map staat geen dossier (.json, .yaml of .yml).");
            }
        }

        private static boolean isDossierFile(Path path) {
            return isDossier(name(path))
                    && !name(path).startsWith(".")
                    && !name(path).equals(MunicipalityReader.FILE)
                    && !Files.isDirectory(path);
        }

        private static String name(Path path) {
            return String.valueOf(path.getFileName());
        }

        @Override
        public boolean hasNext() {
            return taken < files.size();
        }

        @Override
        public Dossier next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more files");
            }
            return new Dossier.OfFile(files.get(taken++));
        }

        @Override
        public double share() {
            return (double) taken / files.size();
        }

        @Override
        public void close() {
            // Each file is closed where it is read.
        }
    }

    /** The lines of a file; an empty one is no dossier, but it counts in the numbering. */
    final class Lines implements DossierSource {

        private final String file;
        private final InputStream stream;
        private final long size;
        private final LineReader reader;
        private @Nullable Dossier ahead;

        Lines(String file, InputStream stream, long size) {
            this.file = file;
            this.stream = stream;
            this.size = size;
            this.reader = new LineReader(stream, DossierReader.LARGEST);
        }

        @Override
        public boolean hasNext() {
            try {
                byte[] line = ahead == null ? reader.next() : null;
                while (line != null && isBlank(line)) {
                    line = reader.next();
                }
                if (line != null) {
                    ahead = new Dossier.OfLine(file, reader.number(), line);
                }
                return ahead != null;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(
                        file + ": na regel " + reader.number() + " is dit bestand niet verder te lezen: "
                                + unreadable.getMessage(),
                        unreadable);
            }
        }

        private static boolean isBlank(byte[] line) {
            for (byte sign : line) {
                if (sign != ' ' && sign != '\t' && sign != '\r') {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Dossier next() {
            if (!hasNext() || ahead == null) {
                throw new NoSuchElementException("no more lines");
            }
            Dossier dossier = ahead;
            ahead = null;
            return dossier;
        }

        @Override
        public double share() {
            return size == 0 ? 1 : (double) reader.position() / size;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
