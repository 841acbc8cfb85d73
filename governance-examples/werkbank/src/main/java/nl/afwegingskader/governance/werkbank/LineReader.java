package nl.afwegingskader.governance.werkbank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of bytes; of a line that is too long only the start is kept, so that no input can fill the memory. */
final class LineReader {

    private static final int BUFFER = 65_536;

    private final InputStream stream;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private long number;
    private long position;
    private boolean ended;

    /** @param longest of a longer line one byte more than this is kept */
    LineReader(InputStream stream, int longest) {
        this.stream = stream;
        this.longest = longest;
    }

    /** The next line without its line end; null when there is none. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        ended = false;
        boolean any = false;
        while (!ended && fill()) {
            any = true;
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, next, Math.min(end - next, longest + 1 - line.size()));
            ended = end < filled;
            int after = ended ? end + 1 : end;
            position += after - next;
            next = after;
        }
        if (!any) {
            return null;
        }
        number++;
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(stream.read(buffer), 0);
        }
        return next < filled;
    }

    /** The number of the last line, counted from 1. */
    long number() {
        return number;
    }

    /** How many bytes have been read, up to and including the last line. */
    long position() {
        return position;
    }

    /** Whether the last line had a line end; without one it may be cut off. */
    boolean ended() {
        return ended;
    }
}
