package nl.afwegingskader.governance.rules.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences as a dictionary for stock Drools ({@code woordenboek.dsl}), so that it can run the same rule files. The
 * fact class it names is for the reader to bring: one method per condition, and {@code conclude}.
 */
public final class Dictionary {

    private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)}");

    private final String fact;
    private final StringBuilder dictionary = new StringBuilder();

    private Dictionary(String fact) {
        this.fact = fact;
    }

    /** @param fact the name of the fact class */
    public static String generate(String fact) {
        return new Dictionary(fact).generate();
    }

    private String generate() {
        dictionary.append("# Gemaakt uit de zinnen van de parser; niet met de hand wijzigen.\n");
        dictionary.append("# Hiermee kan ook Drools zelf de regelbestanden lezen.\n");
        // Only at the start of a line, or the words would be replaced inside sentences too.
        line("keyword", "^regel", "rule");
        line("keyword", "^als", "when Situatie");
        line("keyword", "^dan", "then");
        line("keyword", "^einde", "end");
        line("condition", "Situatie", "$s : " + fact + "( )");
        Problems problems = new Problems();
        AtomTable atoms = new AtomTable(problems);
        Words words = new Words(problems);
        for (ConditionSentences.Sentence sentence :
                new ConditionSentences(atoms, words, new Thresholds(atoms, problems), problems).sentences()) {
            condition(sentence.template().text());
        }
        // One of a, b holds when it is not so that a fails and b fails.
        line("condition", "^\\s*één van:", "not " + fact + "( )");
        for (ConclusionSentences.Sentence sentence :
                new ConclusionSentences(words, new Targets(words, problems)).sentences()) {
            String template = sentence.template().text();
            line(
                    "consequence",
                    "^\\s*" + template,
                    "$s.conclude(drools.getRule().getName(), \"" + method(template) + "\"" + arguments(template, ", ")
                            + ");");
        }
        return dictionary.toString();
    }

    private void condition(String template) {
        if (!template.contains("\"")) {
            line("condition", "^\\s*" + template, "");
            return;
        }
        String call = method(template) + "(" + arguments(template, "").replaceFirst("^, ", "") + ")";
        line("condition", "^\\s*- " + template, "!" + call);
        line("condition", "^\\s*" + template, fact + "( " + call + " )");
    }

    private void line(String kind, String sentence, String meaning) {
        dictionary
                .append('[')
                .append(kind)
                .append("][]")
                .append(sentence)
                .append('=')
                .append(meaning)
                .append('\n');
    }

    private static String arguments(String template, String before) {
        List<String> arguments = new ArrayList<>();
        Matcher holes = HOLE.matcher(template);
        while (holes.find()) {
            arguments.add("\"{" + holes.group(1) + "}\"");
        }
        return arguments.isEmpty() ? "" : (before.isEmpty() ? ", " : before) + String.join(", ", arguments);
    }

    /** The words of a sentence as a Java name. */
    private static String method(String template) {
        String words = Normalizer.normalize(template.replaceAll("\"\\{[a-z]+}\"", " "), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z ]", " ")
                .replaceFirst("^Kenmerk ", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        StringBuilder name = new StringBuilder();
        for (String word : words.split(" +")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
