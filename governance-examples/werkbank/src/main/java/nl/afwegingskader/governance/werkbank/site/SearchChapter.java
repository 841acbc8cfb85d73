package nl.afwegingskader.governance.werkbank.site;

/** The page to search on; the script fills it. */
final class SearchChapter extends Chapter {

    SearchChapter(Book book, Links links) {
        super(book, links);
    }

    @Override
    String id() {
        return "zoeken";
    }

    @Override
    String title() {
        return "Zoeken";
    }

    @Override
    String template() {
        return "zoeken";
    }
}
