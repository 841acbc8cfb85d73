package nl.afwegingskader.governance.werkbank;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** One run of the command line, with what it printed. */
record Session(int exitCode, byte[] out, byte[] err, Charset charset) {

    static Session run(String... arguments) {
        return run(StandardCharsets.UTF_8, "", arguments);
    }

    static Session run(Charset charset, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int code = Werkbank.run(new Terminal(in, out, charset, err, charset, false), arguments);
        return new Session(code, out.toByteArray(), err.toByteArray(), charset);
    }

    String output() {
        return new String(out, charset);
    }

    String errors() {
        return new String(err, charset);
    }
}
