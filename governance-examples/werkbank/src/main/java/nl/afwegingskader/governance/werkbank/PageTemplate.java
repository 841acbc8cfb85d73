package nl.afwegingskader.governance.werkbank;

import com.samskivert.mustache.Mustache;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** One page of HTML, with its style inside, made of a template. What is filled in is text there, never markup. */
final class PageTemplate {

    private PageTemplate() {}

    /**
     * Writes a page.
     *
     * @param template the name of the template
     * @param content has a method or field for each name in it
     */
    static void write(String template, Object content, Writer writer) {
        Mustache.compiler()
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withLoader(PageTemplate::resource)
                .compile(resource(template))
                .execute(content, writer);
    }

    /** A part of the page; one without an ending is a template. */
    private static Reader resource(String name) {
        String file = name.contains(".") ? name : name + ".mustache";
        InputStream stream = PageTemplate.class.getResourceAsStream(file);
        return new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8);
    }
}
