package nl.afwegingskader.governance.werkbank;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.afwegingskader.governance.portfolio.PortfolioReview;

/** The review of a portfolio as one page of HTML, with its style and picture inside. What a dossier says is text there, never markup. */
final class PortfolioPage {

    private static final String TEMPLATE = "portefeuille";

    private final PortfolioReview review;

    PortfolioPage(PortfolioReview review) {
        this.review = review;
    }

    /** Writes the page; the part of each cooperation is made when it is its turn. */
    void write(Writer writer) {
        Mustache.Compiler compiler = Mustache.compiler()
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withLoader(PortfolioPage::resource);
        Template template = compiler.compile(resource(TEMPLATE));
        template.execute(new PageContent(review), writer);
    }

    /** A part of the page; one without an ending is a template. */
    private static Reader resource(String name) {
        String file = name.contains(".") ? name : name + ".mustache";
        InputStream stream = PortfolioPage.class.getResourceAsStream(file);
        return new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8);
    }
}
