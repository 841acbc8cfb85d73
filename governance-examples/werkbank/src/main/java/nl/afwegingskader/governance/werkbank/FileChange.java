package nl.afwegingskader.governance.werkbank;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.RuleFiles;
import org.jspecify.annotations.Nullable;

/**
 * What became of the text of one file.
 *
 * @param file its name in the folder
 * @param kind whether it is new, gone or other
 * @param lines the lines that went and came, in the order of the file
 */
record FileChange(String file, Kind kind, List<Line> lines) {

    /** What sort of change it is. */
    enum Kind {
        ADDED("nieuw bestand"),
        REMOVED("vervallen bestand"),
        CHANGED("gewijzigd");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * A line that went or came.
     *
     * @param came whether it came
     * @param number its number in the old text or, when it came, the new one
     * @param parts what stayed and what did not, when another line came in its place
     */
    record Line(boolean came, int number, List<Part> parts) {

        String text() {
            StringBuilder text = new StringBuilder();
            parts.forEach(part -> text.append(part.text()));
            return text.toString();
        }
    }

    /** A piece of a line; other than in the line that it takes the place of, or that takes its place. */
    record Part(String text, boolean other) {}

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])");

    /** The changes between two folders, by file. */
    static List<FileChange> between(RuleFiles before, RuleFiles after) {
        SortedSet<String> files = new TreeSet<>(before.texts().keySet());
        files.addAll(after.texts().keySet());
        return files.stream()
                .map(file -> of(file, before.texts().get(file), after.texts().get(file)))
                .filter(change -> !change.lines().isEmpty() || change.kind() != Kind.CHANGED)
                .toList();
    }

    private static FileChange of(String file, @Nullable String before, @Nullable String after) {
        List<Line> lines = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(lines(before), lines(after)).getDeltas()) {
            Chunk<String> source = delta.getSource();
            Chunk<String> target = delta.getTarget();
            if (source.size() == target.size()) {
                for (int i = 0; i < source.size(); i++) {
                    replaced(source, target, i, lines);
                }
            } else {
                whole(false, source, lines);
                whole(true, target, lines);
            }
        }
        return new FileChange(
                file, before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED, List.copyOf(lines));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private static void whole(boolean came, Chunk<String> chunk, List<Line> lines) {
        for (int i = 0; i < chunk.size(); i++) {
            lines.add(new Line(
                    came,
                    chunk.getPosition() + i + 1,
                    List.of(new Part(chunk.getLines().get(i), false))));
        }
    }

    private static void replaced(Chunk<String> source, Chunk<String> target, int place, List<Line> lines) {
        List<String> was = words(source.getLines().get(place));
        List<String> is = words(target.getLines().get(place));
        boolean[] went = new boolean[was.size()];
        boolean[] came = new boolean[is.size()];
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
            mark(went, delta.getSource());
            mark(came, delta.getTarget());
        }
        lines.add(new Line(false, source.getPosition() + place + 1, parts(was, went)));
        lines.add(new Line(true, target.getPosition() + place + 1, parts(is, came)));
    }

    private static List<String> words(String line) {
        return Stream.of(BETWEEN_WORDS.split(line)).toList();
    }

    private static void mark(boolean[] other, Chunk<String> chunk) {
        for (int i = 0; i < chunk.size(); i++) {
            other[chunk.getPosition() + i] = true;
        }
    }

    /** Words that fare the same together. */
    private static List<Part> parts(List<String> words, boolean[] other) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < other.length; i++) {
            Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && last.other() == other[i]) {
                parts.set(parts.size() - 1, new Part(last.text() + words.get(i), other[i]));
            } else {
                parts.add(new Part(words.get(i), other[i]));
            }
        }
        return List.copyOf(parts);
    }

    /** Whether it says what is expected of the rules, and is no rule or table itself. */
    boolean isExpectation() {
        return RuleFiles.isExpectation(file);
    }

    /** What became of it, for people. */
    String label() {
        return kind.label() + (lines.isEmpty() ? "" : ": " + count());
    }

    private String count() {
        long came = lines.stream().filter(Line::came).count();
        long went = lines.size() - came;
        List<String> parts = new ArrayList<>();
        if (came > 0) {
            parts.add(PortfolioWords.count(came, "tekstregel", "tekstregels") + " erbij");
        }
        if (went > 0) {
            parts.add(PortfolioWords.count(went, "tekstregel", "tekstregels") + " weg");
        }
        return String.join(", ", parts);
    }
}
