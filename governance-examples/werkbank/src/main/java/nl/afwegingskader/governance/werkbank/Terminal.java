package nl.afwegingskader.governance.werkbank;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.Normalizer;
import java.util.Map;

/**
 * Where output goes and input comes from. On a terminal the signs that its charset lacks are replaced by plainer ones, so that
 * nothing turns into question marks; in a file or pipe everything is UTF-8.
 */
final class Terminal {

    /** The width that text is made for. */
    static final int WIDTH = 100;

    private static final Map<Integer, String> PLAINER = Map.ofEntries(
            Map.entry((int) '…', "..."),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '·', "-"),
            Map.entry((int) '•', "*"),
            Map.entry((int) '€', "EUR"),
            Map.entry((int) '§', "par. "),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '→', "->"),
            Map.entry((int) '×', "x"),
            Map.entry((int) '\u00A0', " "));

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Charset charset;
    private final boolean watched;
    private int progress;

    /** @param watched whether somebody sees the errors appear, so that progress makes sense */
    Terminal(
            InputStream in,
            OutputStream out,
            Charset charset,
            OutputStream err,
            Charset errorCharset,
            boolean watched) {
        this.watched = watched;
        this.in = in;
        this.charset = charset;
        this.out = new PrintWriter(new Plainer(out, charset));
        this.err = new PrintWriter(new Plainer(err, errorCharset));
    }

    /** The terminal of this process; Java says in properties which charsets it uses, and nothing for a file or pipe. */
    static Terminal ofSystem() {
        // Not System.out: that swallows a full disk.
        return new Terminal(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                charset(encoding("stdout")),
                new FileOutputStream(FileDescriptor.err),
                charset(encoding("stderr")),
                System.getProperty("sun.stderr.encoding") != null || isTerminal());
    }

    /** Until Java 18 a property that is there for a terminal only; later one that is there for files too. */
    private static String encoding(String stream) {
        String ofTerminal = System.getProperty("sun." + stream + ".encoding");
        String ofAny = isTerminal() ? System.getProperty(stream + ".encoding") : null;
        return ofTerminal != null ? ofTerminal : ofAny != null ? ofAny : "UTF-8";
    }

    /** Whether a person sees both; since Java 22 a console is there without one, and says so. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.US_ASCII;
        }
    }

    InputStream in() {
        return in;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    void print(String text) {
        out.print(text);
    }

    /** JSON stays exact: a sign that the charset lacks is escaped. */
    void printJson(String json) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char sign = json.charAt(i);
            if (encoder.canEncode(sign) && !commands(sign)) {
                escaped.append(sign);
            } else {
                escaped.append(String.format("\\u%04x", (int) sign));
            }
        }
        out.print(escaped);
    }

    /** Shows a line in the place of the one before; nothing when nobody watches. */
    synchronized void progress(String line) {
        if (watched) {
            endProgress();
            err.print(line);
            err.flush();
            progress = line.length();
        }
    }

    /** Wipes the line of progress. */
    synchronized void endProgress() {
        if (progress > 0) {
            err.print("\r" + " ".repeat(progress) + "\r");
            err.flush();
            progress = 0;
        }
    }

    synchronized void error(String line) {
        out.flush();
        endProgress();
        // One problem is one line, whatever name or value it quotes.
        err.print(line.replaceAll("[\\p{Cc}\\p{Cf}]", " ") + "\n");
        err.flush();
    }

    /** Flushes; false when output was lost, for example on a full disk. */
    boolean flush() {
        err.flush();
        return !out.checkError();
    }

    /** A sign that would steer the terminal, from a name in a dossier for example. */
    private static boolean commands(int sign) {
        return Character.getType(sign) == Character.FORMAT
                || Character.isISOControl(sign) && sign != '\n' && sign != '\r';
    }

    /** Writes in a charset; signs it lacks become plainer ones. */
    private static final class Plainer extends Writer {

        private final Writer writer;
        private final CharsetEncoder encoder;

        Plainer(OutputStream stream, Charset charset) {
            this.writer = new OutputStreamWriter(stream, charset);
            this.encoder = charset.newEncoder();
        }

        @Override
        public void write(char[] signs, int start, int length) throws IOException {
            writer.write(plainer(new String(signs, start, length)));
        }

        private String plainer(String text) {
            if (encoder.canEncode(text) && text.chars().noneMatch(Terminal::commands)) {
                return text;
            }
            StringBuilder plainer = new StringBuilder();
            text.codePoints().forEach(sign -> plainer.append(plainer(sign)));
            return plainer.toString();
        }

        private String plainer(int sign) {
            if (commands(sign)) {
                return "";
            }
            String text = Character.toString(sign);
            if (encoder.canEncode(text)) {
                return text;
            }
            String plain = PLAINER.get(sign);
            if (plain == null) {
                plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            }
            return encoder.canEncode(plain) ? plain : "?";
        }

        @Override
        public void flush() throws IOException {
            writer.flush();
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
