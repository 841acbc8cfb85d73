package nl.afwegingskader.governance.werkbank.site;

import java.util.List;

/** The list of sources, with the rules that name each. */
final class SourcesChapter extends Chapter {

    SourcesChapter(Book book, Links links) {
        super(book, links);
    }

    record Row(String id, String code, String description, String address, String read, List<Ref> rules) {}

    @Override
    String id() {
        return "bronnen";
    }

    @Override
    String title() {
        return "Bronnen";
    }

    @Override
    String template() {
        return "bronnen";
    }

    List<Row> rows() {
        return book().sources().entries().stream()
                .map(entry -> new Row(
                        Links.sourceId(entry),
                        "[" + entry.code() + "]" + (entry.cited().isEmpty() ? "" : " of " + entry.cited()),
                        entry.description(),
                        entry.address(),
                        entry.read(),
                        refs(book().rules().stream()
                                .filter(rule -> book().sources()
                                        .namedIn(rule.card().source().citation())
                                        .contains(entry))
                                .toList())))
                .toList();
    }
}
