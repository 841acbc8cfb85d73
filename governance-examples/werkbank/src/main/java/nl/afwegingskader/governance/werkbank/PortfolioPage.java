package nl.afwegingskader.governance.werkbank;

import java.io.Writer;
import nl.afwegingskader.governance.portfolio.PortfolioReview;
import nl.afwegingskader.governance.werkbank.html.Templates;

/** The review of a portfolio as one page of HTML, with its style and picture inside. What a dossier says is text there, never markup. */
final class PortfolioPage {

    private static final String TEMPLATE = "portefeuille";

    private final PortfolioReview review;

    PortfolioPage(PortfolioReview review) {
        this.review = review;
    }

    /** Writes the page; the part of each cooperation is made when it is its turn. */
    void write(Writer writer) {
        new Templates(PortfolioPage.class).write(TEMPLATE, new PageContent(review), writer);
    }
}
