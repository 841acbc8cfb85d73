package nl.afwegingskader.governance.werkbank.site;

/** A chapter that is a text in HTML that {@link Markdown} made. */
final class TextChapter extends Chapter {

    private final String id;
    private final String title;
    private final String html;

    TextChapter(Book book, Links links, String id, String title, String html) {
        super(book, links);
        this.id = id;
        this.title = title;
        this.html = html;
    }

    @Override
    String id() {
        return id;
    }

    @Override
    String title() {
        return title;
    }

    /** Named after the chapter: what stands before and after the text differs. */
    @Override
    String template() {
        return id;
    }

    String html() {
        return html;
    }
}
