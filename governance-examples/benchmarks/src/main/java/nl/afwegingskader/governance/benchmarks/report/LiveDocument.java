package nl.afwegingskader.governance.benchmarks.report;

import java.util.Locale;
import java.util.Map;
import nl.afwegingskader.governance.benchmarks.report.Chart.Axis;

/** What is written down of a rulebook that follows its folder: texts and pictures by file name. All numbers come from the figures. */
final class LiveDocument {

    private final Figures figures;

    LiveDocument(Figures figures) {
        this.figures = figures;
    }

    Map<String, String> files(String header) {
        String text = "# A rulebook that follows its folder\n\nWritten by `Report` from one run; do not edit.\n\n"
                + header + "\n"
                + saving() + soak()
                + "![The heap after garbage collection, at twenty-one moments.](live.svg)\n";
        return Map.of("live.md", text, "live.svg", chart().svg());
    }

    private String saving() {
        return String.format(
                Locale.ROOT,
                """
                ## From saving to deciding (`SaveToDeciding`)

                %d saves of one file of the shipped rules, in a warm JVM, at random moments between two looks; standard options: a look every
                0.25 s, 0.2 s of quiet, and each edition tried on 200 recent situations.

                | | |
                |---|---:|
                | from the save to the new edition deciding, median | %.2f s |
                | the slowest of them | %.2f s |
                | with the proof of every kind of flaw (`refusingNew`), median | %.2f s |
                | `Rulebook.read` of the same folder, in between, median | %.3f s |

                While nothing is saved: one look at the folder %,.0f µs; one advice %.1f µs by a `Rulebook`, %.1f µs by a `LiveRulebook` (they took
                turns; medians).

                """,
                SaveToDeciding.EDITS,
                figures.get(SaveToDeciding.DECIDING),
                figures.get(SaveToDeciding.SLOWEST),
                figures.get(SaveToDeciding.PROVEN),
                figures.get(SaveToDeciding.OPENING),
                figures.get(SaveToDeciding.LOOK),
                figures.get(SaveToDeciding.ADVICE),
                figures.get(SaveToDeciding.LIVE_ADVICE));
    }

    private String soak() {
        return String.format(
                Locale.ROOT,
                """
                ## Under load (`LiveSoak`)

                %d threads asked, with %d ms between an answer and the next question, while the folder changed %,.0f times in %,.0f s, in a heap of %s.
                %,.0f changes were broken (half a rule, one of two files that go together, an empty file, another encoding). Every save empties the file and writes it in two parts.
                Each answer was held against what its edition says when opened by itself.

                | | |
                |---|---:|
                | answers | %,.0f |
                | wrong: by no edition that was in order, or not what that edition says | %,.0f |
                | late: by an edition that did not decide at that moment | %,.0f |
                | requests that failed | %,.0f |
                | editions that came to decide | %,.0f |
                | states of a save under way that were read and refused | %,.0f |
                | heap after collecting garbage, last quarter beside second | %+.2f%% |
                | loaded classes, second and last quarter | %,.0f and %,.0f |
                | threads, second and last quarter | %,.0f and %,.0f |

                """,
                LiveSoak.THREADS,
                Asking.PAUSE_MILLIS,
                figures.get(LiveSoak.CHANGES),
                figures.get(LiveSoak.SECONDS),
                LiveSoak.HEAP.substring("-Xmx".length()).replace("m", " MB"),
                figures.get(LiveSoak.BROKEN),
                figures.get(LiveSoak.ANSWERS),
                figures.get(LiveSoak.WRONG),
                figures.get(LiveSoak.LATE),
                figures.get(LiveSoak.FAILED),
                figures.get(LiveSoak.TAKEN),
                figures.get(LiveSoak.HALVES),
                figures.get(LiveSoak.HEAP_GROWTH) * 100,
                figures.get(LiveSoak.CLASSES_EARLY),
                figures.get(LiveSoak.CLASSES_LATE),
                figures.get(LiveSoak.THREADS_EARLY),
                figures.get(LiveSoak.THREADS_LATE));
    }

    private Chart chart() {
        return new Chart(
                "Heap while the folder changes",
                "The heap after garbage collection, at twenty-one moments.",
                new Axis("changes of the folder", false),
                new Axis("MB in use after collecting garbage", false),
                figures.curve(LiveSoak.CURVE));
    }
}
