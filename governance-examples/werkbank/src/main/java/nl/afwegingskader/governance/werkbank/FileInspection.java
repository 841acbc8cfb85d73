package nl.afwegingskader.governance.werkbank;

import java.nio.file.Path;
import java.util.List;
import nl.afwegingskader.governance.rules.Inspection;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.rules.RuleFileProblem;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.werkbank.scenarios.Scenarios;

/** Looks at all files of a folder of rules, scenarios among them. */
final class FileInspection {

    private FileInspection() {}

    /** Files alone. Scenarios speak of rules, so these must be right first. */
    static Inspection ofFiles(Path folder) {
        Inspection files = Inspection.ofFiles(folder);
        if (RuleFolders.lacksLaw(folder)) {
            // What else is missing follows from it.
            return files.and(List.of(new RuleFileProblem(
                    ProblemCode.NO_RULES, "wet", 0, 0, RuleFolders.LAW_IS_LACKING, RuleFolders.LAW_REMEDY)));
        }
        try {
            return files.and(scenarios(folder, Rulebook.edited(folder)));
        } catch (RulebookException broken) {
            // Two municipalities can each be right, and not go together: then the folder does not open as a whole.
            return files.errors().isEmpty() ? files.and(broken.problems()) : files;
        }
    }

    private static List<RuleFileProblem> scenarios(Path folder, Rulebook rulebook) {
        try {
            Scenarios.read(folder, rulebook);
            return List.of();
        } catch (RulebookException broken) {
            return broken.problems();
        }
    }

    /** Files, and when they are right what a proof finds: takes seconds. */
    static Inspection proven(Path folder) {
        Inspection files = ofFiles(folder);
        return files.errors().isEmpty() ? Inspection.of(folder) : files;
    }
}
