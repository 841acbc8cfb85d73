package nl.afwegingskader.governance.werkbank;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that grows by whole lines. Each line is written at once and not kept in a buffer, so that a process that is killed loses
 * nothing it has counted. Thread-safe.
 */
final class LinesFile implements Closeable {

    private final FileChannel channel;
    private long end;
    private long lines;
    private boolean stopped;

    private LinesFile(FileChannel channel) {
        this.channel = channel;
    }

    /** A new file. */
    static LinesFile create(Path path) {
        try {
            return new LinesFile(FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (FileAlreadyExistsException there) {
            throw Refusal.wrongInput(
                    path + ": dit bestand bestaat al en is niet veranderd. Zet --hervat achter de opdracht om"
                            + " erin verder te gaan, of kies een andere naam.");
        } catch (IOException unwritable) {
            throw unwritable(path, unwritable);
        }
    }

    /** A file that is there, to be read and then to go on with. */
    static LinesFile reopen(Path path) {
        if (!Files.isRegularFile(path)) {
            throw Refusal.wrongInput(path + ": dit is geen gewoon bestand. Kies een andere naam.");
        }
        try {
            return new LinesFile(FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (IOException unwritable) {
            throw unwritable(path, unwritable);
        }
    }

    private static Refusal unwritable(Path path, IOException failure) {
        return failure instanceof NoSuchFileException
                ? Refusal.wrongInput(path + ": de map waarin dit bestand moet komen, bestaat niet.")
                : Refusal.wrongInput(path + ": dit bestand is niet te schrijven. Kijk of u er rechten op hebt.");
    }

    /** Reads the lines that are there. */
    LineReader reader(int longest) {
        return new LineReader(Channels.newInputStream(channel), longest);
    }

    /** Keeps the lines up to a place, and cuts off what comes after. */
    synchronized void goOn(long after, long kept) throws IOException {
        channel.truncate(after);
        channel.position(after);
        end = after;
        lines = kept;
    }

    /**
     * Adds a line, with its line end; false when nothing is added any more.
     *
     * @throws IOException when it could not be written; no part of it stays
     */
    synchronized boolean add(byte[] line) throws IOException {
        if (stopped) {
            return false;
        }
        try {
            ByteBuffer rest = ByteBuffer.wrap(line);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (IOException failed) {
            stopped = true;
            channel.truncate(end);
            throw failed;
        }
        end += line.length;
        lines++;
        return true;
    }

    /** From now on nothing is added; false when that was so already. */
    synchronized boolean stop() {
        boolean first = !stopped;
        stopped = true;
        return first;
    }

    synchronized long lines() {
        return lines;
    }

    @Override
    public synchronized void close() throws IOException {
        stopped = true;
        channel.close();
    }
}
