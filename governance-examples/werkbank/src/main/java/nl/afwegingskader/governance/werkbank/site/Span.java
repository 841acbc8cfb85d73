package nl.afwegingskader.governance.werkbank.site;

/**
 * A piece of running text.
 *
 * @param href where it leads; empty for plain text
 */
record Span(String text, String href) {

    static Span plain(String text) {
        return new Span(text, "");
    }
}
