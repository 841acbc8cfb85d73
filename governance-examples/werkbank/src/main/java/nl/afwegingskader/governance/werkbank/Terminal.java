package nl.afwegingskader.governance.werkbank;

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

    Terminal(InputStream in, OutputStream out, OutputStream err, Charset charset) {
        this.in = in;
        this.charset = charset;
        this.out = new PrintWriter(new Plainer(out, charset));
        this.err = new PrintWriter(new Plainer(err, charset));
    }

    /** The terminal of this process; Java says in a property which charset it uses, and nothing for a file or pipe. */
    static Terminal ofSystem() {
        return new Terminal(
                System.in, System.out, System.err, charset(System.getProperty("sun.stdout.encoding", "UTF-8")));
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
            if (encoder.canEncode(sign)) {
                escaped.append(sign);
            } else {
                escaped.append(String.format("\\u%04x", (int) sign));
            }
        }
        out.print(escaped);
    }

    void error(String line) {
        out.flush();
        err.print(line + "\n");
        err.flush();
    }

    void flush() {
        out.flush();
        err.flush();
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
            if (encoder.canEncode(text) && text.chars().noneMatch(Plainer::commands)) {
                return text;
            }
            StringBuilder plainer = new StringBuilder();
            text.codePoints().forEach(sign -> plainer.append(plainer(sign)));
            return plainer.toString();
        }

        /** A sign that would steer the terminal, from a name in a dossier for example, is not printed. */
        private static boolean commands(int sign) {
            return Character.isISOControl(sign) && sign != '\n' && sign != '\r';
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
