package nl.afwegingskader.governance.werkbank.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The list of sources, and how a citation refers to it. A citation stays as it is written; where it names a source of the list, that name becomes a
 * link. Nothing else in it does.
 */
final class Sources {

    private static final String FILE = "bronnen.csv";

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byName = new HashMap<>();
    private final Pattern names;

    Sources() {
        List<String> lines = Resources.text(FILE).lines().skip(1).toList();
        for (String line : lines) {
            String[] cells = line.split(";", -1);
            if (!cells[3].isEmpty() && !cells[3].startsWith("https://")) {
                throw new IllegalStateException(FILE + ": " + cells[3] + " is no address of the web");
            }
            Entry entry = new Entry(entries.size() + 1, cells[0], cells[1], cells[2], cells[3], cells[4]);
            entries.add(entry);
            byName.put("[" + entry.code() + "]", entry);
            if (!entry.cited().isEmpty()) {
                byName.put(entry.cited(), entry);
            }
        }
        this.names = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
                + byName.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
                        .map(Sources::written)
                        .collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}])");
    }

    /** A name as citations write it; between the brackets more may follow: {@code [GK weight]}. */
    private static String written(String name) {
        return name.startsWith("[")
                ? Pattern.quote(name.substring(0, name.length() - 1)) + "(?: [^\\]]*)?\\]"
                : Pattern.quote(name);
    }

    private @Nullable Entry named(String written) {
        return byName.get(written.replaceFirst(" [^\\]]*\\]$", "]"));
    }

    /**
     * A source.
     *
     * @param number its place in the list, from 1
     * @param code the name between brackets in a citation
     * @param cited how a law is cited without brackets; empty when it is not
     * @param description what it is
     * @param address where it can be read; empty when the domain gives no whole address
     * @param read how far the makers read it
     */
    record Entry(int number, String code, String cited, String description, String address, String read) {

        boolean isReconstruction() {
            return code.equals("REC");
        }

        boolean isGeneralKnowledge() {
            return code.equals("GK");
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** The sources that a citation names. */
    List<Entry> namedIn(String citation) {
        return names.matcher(citation)
                .results()
                .flatMap(found -> Stream.ofNullable(named(found.group())))
                .distinct()
                .toList();
    }

    /** A citation with its names as links: to the source itself where the list has its address, else to its line in the list. */
    List<Span> spans(String citation, Links links) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = names.matcher(citation);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                spans.add(Span.plain(citation.substring(end, matcher.start())));
            }
            Entry entry = named(matcher.group());
            spans.add(new Span(
                    matcher.group(),
                    entry == null ? "" : entry.address().isEmpty() ? links.source(entry) : entry.address()));
            end = matcher.end();
        }
        if (end < citation.length()) {
            spans.add(Span.plain(citation.substring(end)));
        }
        return spans;
    }
}
