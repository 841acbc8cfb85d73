package nl.afwegingskader.governance.werkbank.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Parts of a Markdown text as HTML. HTML in the text is shown as text, and only addresses of the web are links. */
final class Markdown {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s]+");
    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final TextContentRenderer plain =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer html = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> this::asCards)
            .build();

    /** On a narrow screen a row of a table becomes a card; with roles it stays a table for who hears it. */
    private void asCards(Node node, String tag, Map<String, String> attributes) {
        attributes.remove("align");
        if (node instanceof TableCell cell) {
            attributes.put("role", cell.isHeader() ? "columnheader" : "cell");
            attributes.put(cell.isHeader() ? "scope" : "data-label", cell.isHeader() ? "col" : label(cell));
        } else if (node instanceof TableRow) {
            attributes.put("role", "row");
        } else if (node instanceof TableHead || node instanceof TableBody) {
            attributes.put("role", "rowgroup");
        } else if (node instanceof TableBlock) {
            attributes.put("role", "table");
        }
    }

    /** The text of the heading above a cell. */
    private String label(TableCell cell) {
        Node heading = cell.getParent()
                .getParent()
                .getParent()
                .getFirstChild()
                .getFirstChild()
                .getFirstChild();
        for (Node before = cell.getPrevious(); before != null && heading != null; before = before.getPrevious()) {
            heading = heading.getNext();
        }
        return heading == null ? "" : plain.render(heading).replace("|", "").strip();
    }

    /** What stands under the first heading that ends with a word, without that heading; its own headings start at a level. */
    Optional<String> under(String text, String word, int level) {
        Node document = parser.parse(text);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && title(heading).endsWith(word)) {
                return Optional.of(rendered(heading.getNext(), heading.getLevel(), level - heading.getLevel() - 1));
            }
        }
        return Optional.empty();
    }

    /**
     * Of every part of the highest level below the title, what stands under one heading in it; each with the heading of its part, at a level.
     *
     * @param word the heading one level lower
     */
    String underEach(String text, String word, int level) {
        StringBuilder all = new StringBuilder();
        Node document = parser.parse(text);
        String part = "";
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                part = title(heading).replaceFirst("^Unreleased\\b", "Nog niet uitgebracht");
            } else if (node instanceof Heading heading
                    && heading.getLevel() == 3
                    && title(heading).equals(word)) {
                Heading shown = new Heading();
                shown.setLevel(level);
                shown.appendChild(new Text(part));
                all.append(html.render(shown)).append(rendered(heading.getNext(), 3, level - 3));
            }
        }
        return all.toString();
    }

    private String title(Heading heading) {
        return plain.render(heading).strip();
    }

    /** From a node up to the next heading that is as high as where it stands under. */
    private String rendered(Node first, int under, int deeper) {
        StringBuilder text = new StringBuilder();
        Node node = first;
        while (node != null && !(node instanceof Heading heading && heading.getLevel() <= under)) {
            Node next = node.getNext();
            if (node instanceof Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + deeper));
            }
            node.accept(new WithoutOtherLinks());
            text.append(html.render(node));
            node = next;
        }
        return text.toString();
    }

    /** Puts text in the place of pictures, and of links that lead elsewhere than to the web. */
    private static final class WithoutOtherLinks extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!WEB.matcher(link.getDestination()).matches()) {
                unwrap(link);
            }
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            unwrap(image);
        }

        private static void unwrap(Node node) {
            while (node.getFirstChild() != null) {
                node.insertBefore(node.getFirstChild());
            }
            node.unlink();
        }
    }
}
