package nl.afwegingskader.governance.werkbank.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.afwegingskader.governance.rules.RuleTable;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;

/** The sentences of a rule, as they are written; the kenmerken and tables they name are links. */
final class Sentences {

    /** A word and the quoted name behind it. After any other word a quoted text is a value, a form or a reason. */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(Kenmerk|kenmerk|Leid|Vraag|tussen|en|van|in|sinds|tot|drempel|tabel|termijn) \"([^\"]*)\"");

    private static final String REASON = " omdat \"";

    private final Book book;
    private final Map<String, Characteristic<?>> characteristics = new HashMap<>();

    Sentences(Book book) {
        this.book = book;
        for (Characteristic<?> one : Catalogue.all()) {
            List.of(one.label(), one.code(), one.number()).forEach(name -> characteristics.put(key(name), one));
        }
    }

    /**
     * A sentence, with those that are choices below it.
     *
     * @param items of {@code één van:} each condition
     */
    record Sentence(List<Span> spans, List<Item> items) {
        boolean hasItems() {
            return !items.isEmpty();
        }
    }

    record Item(List<Span> spans) {}

    /** The conditions, under {@code als}. */
    List<Sentence> conditions(List<String> text, Links links) {
        return sentences(text.subList(1, conclusionsAt(text)), links);
    }

    /** What follows, under {@code dan}. */
    List<Sentence> conclusions(List<String> text, Links links) {
        return sentences(text.subList(Math.min(text.size(), conclusionsAt(text) + 1), text.size()), links);
    }

    private static int conclusionsAt(List<String> text) {
        int at = text.indexOf("dan");
        return at < 0 ? text.size() : at;
    }

    private List<Sentence> sentences(List<String> lines, Links links) {
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            String sentence = line.strip();
            if (sentence.startsWith("- ") && !sentences.isEmpty()) {
                sentences.get(sentences.size() - 1).items().add(new Item(spans(sentence.substring(2), links)));
            } else if (!sentence.isEmpty()) {
                sentences.add(new Sentence(spans(sentence, links), new ArrayList<>()));
            }
        }
        return sentences;
    }

    private List<Span> spans(String sentence, Links links) {
        int reason = sentence.indexOf(REASON);
        int named = reason < 0 ? sentence.length() : reason;
        List<Span> spans = new ArrayList<>();
        Matcher matcher = NAMED.matcher(sentence).region(0, named);
        int end = 0;
        while (matcher.find()) {
            Optional<String> address = address(matcher.group(1), matcher.group(2), links);
            if (address.isPresent()) {
                spans.add(Span.plain(sentence.substring(end, matcher.start(2))));
                spans.add(new Span(matcher.group(2), address.get()));
                end = matcher.end(2);
            }
        }
        spans.add(Span.plain(sentence.substring(end)));
        return spans;
    }

    private Optional<String> address(String word, String name, Links links) {
        return switch (word) {
            case "drempel" -> table(table -> table.name().equals("drempels") && has(table, name), links);
            case "termijn" -> table(table -> table.name().equals("termijnen") && has(table, name), links);
            case "tabel" -> table(table -> table.name().equals(name), links);
            default -> Optional.ofNullable(characteristics.get(key(name))).map(links::characteristic);
        };
    }

    private Optional<String> table(Predicate<RuleTable> wanted, Links links) {
        return book.tables().stream().filter(wanted).findFirst().map(table -> links.table(book.tables(), table));
    }

    private static boolean has(RuleTable table, String name) {
        return table.rows().stream().anyMatch(row -> row.cells().get(0).equals(name));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
