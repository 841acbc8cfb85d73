package nl.afwegingskader.governance.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of rule files, looked at before anybody uses it: everything that is wrong with it and, when nothing is, what a proof of all
 * situations finds. Immutable.
 *
 * @param errors what is wrong, sorted by place: with any of these the folder does not open, or its examples cannot be run
 * @param warnings what the proof found, sorted by place: not always wrong, as {@link Flaw} says
 */
public record Inspection(List<RuleFileProblem> errors, List<RuleFileProblem> warnings) {

    public Inspection {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /**
     * Looks at the files alone: rules, tables and, when those are right, their examples. The folder is a rulebook, with {@code wet}, {@code praktijk} or {@code afspraken} in it: then it is opened in
     * every way in which it can be used, which is the law alone, with practice, and with the agreements of each municipality. Or it is the
     * agreements of one municipality: then it is opened upon the shipped rules. Files are named relative to the folder.
     */
    public static Inspection ofFiles(Path folder) {
        return new Inspecting(folder).files();
    }

    /**
     * Looks at the files, and when they are right at what a proof finds: takes seconds. Of agreements it tells what is about their own
     * rules, not what the shipped rules have among themselves.
     */
    public static Inspection of(Path folder) {
        return new Inspecting(folder).proven();
    }

    /** The same with more that is wrong, such as with scenarios, which are read by who runs them. */
    public Inspection and(List<RuleFileProblem> more) {
        return new Inspection(
                Stream.concat(errors.stream(), more.stream())
                        .sorted()
                        .distinct()
                        .toList(),
                warnings);
    }

    /** The same, in which every warning is an error. */
    public Inspection strict() {
        return new Inspection(
                Stream.concat(errors.stream(), warnings.stream()).sorted().toList(), List.of());
    }
}
