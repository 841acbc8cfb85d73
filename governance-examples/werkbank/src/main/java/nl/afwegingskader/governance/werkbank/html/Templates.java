package nl.afwegingskader.governance.werkbank.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The templates that lie beside a class. What is put in them is text there, never markup, unless a template says otherwise. For one thread. */
public final class Templates {

    private final Class<?> beside;
    private final Mustache.Compiler compiler;
    private final Map<String, Template> compiled = new HashMap<>();

    public Templates(Class<?> beside) {
        this.beside = beside;
        this.compiler = Mustache.compiler()
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withLoader(this::resource);
    }

    /** Writes a template; parts of its content are asked for when it is their turn. */
    public void write(String name, Object content, Writer writer) {
        compiled.computeIfAbsent(name, one -> compiler.compile(resource(one))).execute(content, writer);
    }

    /** The same as text. */
    public String text(String name, Object content) {
        StringWriter writer = new StringWriter();
        write(name, content, writer);
        return writer.toString();
    }

    /** A part of a page; one without an ending is a template. */
    private Reader resource(String name) {
        String file = name.contains(".") ? name : name + ".mustache";
        InputStream stream = beside.getResourceAsStream(file);
        return new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8);
    }
}
