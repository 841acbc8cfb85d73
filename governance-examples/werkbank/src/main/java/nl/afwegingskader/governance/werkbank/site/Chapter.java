package nl.afwegingskader.governance.werkbank.site;

import java.util.List;
import nl.afwegingskader.governance.rules.RuleOutline;
import nl.afwegingskader.governance.source.Origin;

/** What stands on a page, or in the page with everything. Each method is a name in a template. */
abstract class Chapter {

    private final Book book;
    private final Links links;

    Chapter(Book book, Links links) {
        this.book = book;
        this.links = links;
    }

    final Book book() {
        return book;
    }

    final Links links() {
        return links;
    }

    /** The level of its own heading. */
    int top() {
        return links.onOnePage() ? 3 : 1;
    }

    /** The level of the headings below that. */
    int sub() {
        return top() + 1;
    }

    abstract String id();

    abstract String title();

    /** The name of its template. */
    abstract String template();

    /** A rule to go to. */
    record Ref(String href, String id, String title, boolean reconstructed, boolean off) {}

    final Ref ref(RuleOutline rule) {
        return new Ref(
                links.rule(rule.card().id()),
                rule.card().id().text(),
                rule.card().title(),
                rule.card().origin() == Origin.RECONSTRUCTION,
                rule.card().switchedOff().isPresent());
    }

    final List<Ref> refs(List<RuleOutline> rules) {
        return rules.stream().map(this::ref).toList();
    }

    /** Some rules and why they stand together. */
    record Group(String name, List<Ref> rules) {}

    /** Something to go to that is no rule. */
    record Place(String href, String name) {}

    final List<Span> citation(String citation) {
        return book.sources().spans(citation, links);
    }
}
