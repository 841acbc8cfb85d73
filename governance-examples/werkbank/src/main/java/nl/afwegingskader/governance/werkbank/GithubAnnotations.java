package nl.afwegingskader.governance.werkbank;

import java.util.List;
import nl.afwegingskader.governance.rules.Inspection;
import nl.afwegingskader.governance.rules.RuleFileProblem;

/** What is wrong with rule files as workflow commands of GitHub Actions, which it shows beside the files. */
final class GithubAnnotations {

    private GithubAnnotations() {}

    static String text(Inspection inspection, InspectedFiles files) {
        StringBuilder lines = new StringBuilder();
        append(lines, "error", inspection.errors(), files);
        append(lines, "warning", inspection.warnings(), files);
        return lines.toString();
    }

    private static void append(
            StringBuilder lines, String level, List<RuleFileProblem> problems, InspectedFiles files) {
        for (RuleFileProblem problem : problems) {
            lines.append("::").append(level).append(" file=").append(property(files.path(problem.file())));
            if (problem.line() > 0) {
                lines.append(",line=").append(problem.line());
                if (problem.column() > 0) {
                    lines.append(",col=").append(problem.column());
                }
            }
            lines.append(",title=")
                    .append(property(
                            problem.code().code() + " " + problem.code().title()))
                    .append("::")
                    .append(escaped(problem.text()))
                    .append('\n');
        }
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }
}
