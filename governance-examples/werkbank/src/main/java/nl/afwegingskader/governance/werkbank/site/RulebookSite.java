package nl.afwegingskader.governance.werkbank.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.RuleOutline;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.werkbank.html.Templates;

/**
 * A rulebook as a folder of pages that link to each other and can be read from a disk. What rule files say is text there, never markup. For one
 * thread.
 */
public final class RulebookSite {

    /** The file with the colours and letters: the one to replace. */
    public static final String THEME = "thema.css";

    private static final List<String> SAME_FOR_ALL = List.of(THEME, "opmaak.css", "zoek.js");

    private final Templates templates = new Templates(RulebookSite.class);
    private final Book book;
    private final Sentences sentences;
    private final Companions companions;
    private final Markdown markdown = new Markdown();

    /** @param companions the examples, explanation and history beside the rules; each may be absent */
    public RulebookSite(Rulebook rulebook, Companions companions) {
        this.book = new Book(rulebook, companions);
        this.sentences = new Sentences(book);
        this.companions = companions;
    }

    /** Every file of the site: its path, with forward slashes, and its text. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : SAME_FOR_ALL) {
            files.put(name, Resources.text(name));
        }
        files.put("zoekindex.js", new SearchIndex(book).script());
        boolean hasHistory =
                single(Links.FROM_ROOT, 1).stream().anyMatch(one -> one.id().equals("geschiedenis"));
        files.put(
                "index.html",
                page(Links.FROM_ROOT, new ContentsChapter(book, Links.FROM_ROOT, hasHistory), hasHistory));
        files.put("zoeken.html", page(Links.FROM_ROOT, new SearchChapter(book, Links.FROM_ROOT), hasHistory));
        for (Form form : Form.values()) {
            Chapter chapter = new FormChapter(book, Links.FROM_FOLDER, form);
            files.put(Links.FROM_ROOT.form(form), page(Links.FROM_FOLDER, chapter, hasHistory));
        }
        for (RuleOutline rule : book.rules()) {
            Chapter chapter = new RuleChapter(book, sentences, Links.FROM_FOLDER, rule);
            files.put(Links.FROM_ROOT.rule(rule.card().id()), page(Links.FROM_FOLDER, chapter, hasHistory));
        }
        for (Characteristic<?> one : Catalogue.all()) {
            Chapter chapter = new CharacteristicChapter(book, Links.FROM_FOLDER, one);
            files.put(Links.FROM_ROOT.characteristic(one), page(Links.FROM_FOLDER, chapter, hasHistory));
        }
        for (Chapter chapter : single(Links.FROM_ROOT, 1)) {
            files.put(chapter.id() + ".html", page(Links.FROM_ROOT, chapter, hasHistory));
        }
        files.put("alles.html", everything(hasHistory));
        return files;
    }

    /** The chapters that have one page each. */
    private List<Chapter> single(Links links, int level) {
        List<Chapter> chapters = new ArrayList<>(List.of(
                new OptionsChapter(book, links),
                new TablesChapter(book, links),
                new UncertainChapter(book, links),
                new SourcesChapter(book, links)));
        companions
                .text("LEESMIJ.md")
                .flatMap(text -> markdown.under(text, "Begrippen", level + 1))
                .or(() -> Optional.of(""))
                .ifPresent(html -> chapters.add(new TextChapter(book, links, "begrippen", "Begrippen", html)));
        companions
                .text("CHANGELOG.md")
                .map(text -> markdown.underEach(text, "Regels", level + 1))
                .filter(html -> !html.isEmpty())
                .ifPresent(html ->
                        chapters.add(new TextChapter(book, links, "geschiedenis", "Geschiedenis van de regels", html)));
        return chapters;
    }

    private String page(Links links, Chapter chapter, boolean hasHistory) {
        return templates.text(
                "bladzijde",
                new Page(book, links, chapter.title(), hasHistory, List.of(new Part("", "", List.of(html(chapter))))));
    }

    private String html(Chapter chapter) {
        return templates.text(chapter.template(), chapter);
    }

    private String everything(boolean hasHistory) {
        Links links = Links.ON_ONE_PAGE;
        List<Part> parts = new ArrayList<>();
        parts.add(part(
                "vormen",
                "Vormen van samenwerking",
                Stream.of(Form.values()).map(form -> new FormChapter(book, links, form))));
        parts.add(part(
                "regels", "Regels", book.rules().stream().map(rule -> new RuleChapter(book, sentences, links, rule))));
        parts.add(part(
                "kenmerken",
                "Kenmerken",
                Catalogue.all().stream().map(one -> new CharacteristicChapter(book, links, one))));
        parts.add(part("verder", "Verder", single(links, 3).stream()));
        return templates.text("bladzijde", new Page(book, links, "Alles op één pagina", hasHistory, parts));
    }

    private Part part(String id, String name, Stream<? extends Chapter> chapters) {
        return new Part(id, name, chapters.map(this::html).collect(Collectors.toList()));
    }

    /**
     * Some chapters on a page.
     *
     * @param name its heading; empty when the page is one chapter
     * @param chapters as HTML
     */
    record Part(String id, String name, List<String> chapters) {}

    /** What stands around chapters. */
    record Page(Book book, Links links, String title, boolean hasHistory, List<Part> parts) {
        String root() {
            return links.root();
        }

        boolean onOnePage() {
            return links.onOnePage();
        }

        String edition() {
            return book.edition().name() + ", versie " + book.edition().version();
        }
    }
}
