package nl.afwegingskader.governance.benchmarks.report;

import java.util.Locale;
import java.util.Map;

/** What is written down of exact reasoning, by file name. All numbers come from the figures. */
final class ReasoningDocument {

    private final Figures figures;
    private final StringBuilder rows = new StringBuilder();

    ReasoningDocument(Figures figures) {
        this.figures = figures;
    }

    Map<String, String> files(String header) {
        row("exact standings of one situation, partly known, median", ExactReasoning.STANDINGS, "5 ms");
        row("the same, nothing known", ExactReasoning.STANDINGS_OF_NOTHING, "5 ms");
        row("exact open questions, partly known, median", ExactReasoning.QUESTIONS, "");
        row("the same, nothing known", ExactReasoning.QUESTIONS_OF_NOTHING, "");
        row("next question of an interview, from an empty situation, median", NextQuestion.FIRST, "200 ms");
        row("the same, on the way, about a standing, median", NextQuestion.STANDING, "200 ms");
        row("the longest of these", NextQuestion.LONGEST_STANDING, "200 ms");
        row("the same, about the first place, median", NextQuestion.FIRST_PLACE, "2000 ms");
        row("the longest of these", NextQuestion.LONGEST_FIRST_PLACE, "2000 ms");
        row("the end of an interview, with its proof, longest", NextQuestion.LONGEST_END, "");
        row("why and why not of one form, median", ExactReasoning.WHY, "");
        row("the longest of these", ExactReasoning.LONGEST_WHY, "");
        rowInSeconds("proof of the shipped rulebook, law and practice", ExactReasoning.PROOF, "60 s");
        rowInSeconds("impact of one changed condition", ExactReasoning.SMALL_EDIT, "60 s");
        rowInSeconds("impact of all of practice on the law alone", ExactReasoning.LARGE_EDIT, "60 s");
        return Map.of(
                "reasoning.md",
                "# Exact reasoning\n\nWritten by `Report` from one run; do not edit. Measured by `ExactReasoning` and `NextQuestion`,"
                        + " one question after another on one thread, warm.\n\n"
                        + header
                        + "- Heap: `"
                        + ExactReasoning.HEAP
                        + "`, of which at most "
                        + String.format(Locale.ROOT, "%.0f MB", figures.get(ExactReasoning.PEAK) / 1e6)
                        + " was in use, garbage included\n\n| | measured | wanted |\n|---|---:|---:|\n"
                        + rows);
    }

    private void row(String what, String figure, String wanted) {
        rows.append(String.format(Locale.ROOT, "| %s | %.1f ms | %s |%n", what, figures.get(figure), wanted));
    }

    private void rowInSeconds(String what, String figure, String wanted) {
        rows.append(String.format(Locale.ROOT, "| %s | %.1f s | %s |%n", what, figures.get(figure), wanted));
    }
}
