package nl.afwegingskader.governance.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.afwegingskader.governance.benchmarks.Table;
import nl.afwegingskader.governance.benchmarks.report.Chart.Axis;

/** What is written down: texts and pictures by file name. All numbers come from the figures. */
final class Document {

    static final String PERFORMANCE = "performance.md";
    static final String COMMAND = "./mvnw -q -DskipTests -Pmeten verify"
            + " -pl governance-examples/werkbank,governance-examples/benchmarks -am";

    private static final Axis MICROSECONDS = new Axis("µs", false);
    private static final Axis HEAP = new Axis("MB in use after collecting garbage", false);
    private static final Axis DECISIONS = new Axis("decisions through Drools", false);

    private final Figures figures;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    Document(Figures figures) {
        this.figures = figures;
    }

    Map<String, String> all(Table engines, String header) {
        text.append(
                "# Performance\n\nWritten by `Report` from one run; do not edit. Ratios hold on other machines, absolute times"
                        + " do not. What is measured stands in the one class named at each figure.\n\n");
        text.append(header).append('\n');
        chapter("The aims", Aims.table(engines, figures));
        chapter(
                "The engines (`Table`)",
                "The same rules and situations; no engine is measured before it concludes the same as" + " Drools.\n\n"
                        + engines.text());
        text.append("## Growth\n\n");
        curves();
        chapter("Threads (`Threads`)", threads());
        chart(
                "threads",
                new Chart(
                        "Throughput on one and two threads",
                        "Situations per second on one and on two threads, with one thread as 1.",
                        new Axis("threads", false),
                        new Axis("× one thread", false),
                        figures.curve(Threads.CURVE)));
        chapter("Memory (`Memory`, `Soak`)", memory());
        chart(
                "heap",
                new Chart(
                        "Heap during many decisions",
                        "The heap after garbage collection stays level while decisions go on.",
                        DECISIONS,
                        HEAP,
                        figures.curve(Soak.CURVE)));
        chapter("Cold start (`ColdStart`)", coldStart());
        chapter(
                "Edit to live (`EditToLive`)",
                String.format(
                        Locale.ROOT,
                        "%.2f s from a changed rule text to a rulebook that advises by it, in a warm JVM (median).%n",
                        figures.get(EditToLive.SECONDS)));
        files.put(PERFORMANCE, text.toString());
        return files;
    }

    Map<String, String> soak(long decisions, String header) {
        text.append("# Soak\n\nWritten by `Report` from one run; do not edit.\n\n")
                .append(header)
                .append('\n');
        text.append(String.format(
                Locale.ROOT,
                "%,d decisions through Drools on two threads. The heap after collecting garbage in the last quarter differs"
                        + " %+.2f%% from that in the second.%n%n",
                decisions,
                figures.get(Soak.GROWTH) * 100));
        chart(
                "soak",
                new Chart(
                        "Heap during " + String.format(Locale.ROOT, "%,d", decisions) + " decisions",
                        "The heap after garbage collection, at twenty-one moments.",
                        DECISIONS,
                        HEAP,
                        figures.curve(Soak.CURVE)));
        files.put("soak.md", text.toString());
        return files;
    }

    Map<String, String> portfolio(String header) {
        text.append(
                        "# Portfolios\n\nWritten by `Report` from one run; do not edit. Measured by `GrowthInPortfolio`.\n\n")
                .append(header)
                .append("- Heap: `")
                .append(GrowthInPortfolio.HEAP)
                .append("`, what a JVM takes by itself on a machine of 2 GiB\n\n")
                .append("| cooperations | ms per review | ms per cooperation |\n|---:|---:|---:|\n");
        figures.curve(GrowthInPortfolio.CURVE)
                .values()
                .iterator()
                .next()
                .forEach(point -> text.append(String.format(
                        Locale.ROOT, "| %,.0f | %,.0f | %.2f |%n", point.x(), point.x() * point.y(), point.y())));
        text.append(String.format(
                Locale.ROOT,
                "%nThe review of the largest keeps %.1f MB; the heap was at most %.0f MB full while it was made, garbage included.%n%n",
                figures.get(GrowthInPortfolio.KEPT) / 1e6,
                figures.get(GrowthInPortfolio.PEAK) / 1e6));
        chart(
                "portfolio",
                new Chart(
                        "Time per cooperation by size of the portfolio",
                        "Time per cooperation, from ten cooperations to a thousand, level when growth is linear.",
                        new Axis("cooperations in the portfolio", true),
                        new Axis("ms per cooperation", false),
                        figures.curve(GrowthInPortfolio.CURVE)));
        files.put("portfolio.md", text.toString());
        return files;
    }

    private void curves() {
        text.append(
                "Rules (`GrowthInRules`): fewer than ship are a random part of them, more are of the same shape with other literals;"
                        + " what is derived stays. For Drools the cost follows the rules it evaluates at every stage and the matches it"
                        + " fires: one immutable fact, one constraint per rule, ranks for ordered values and derived values in stages before"
                        + " the conclusions was the best modelling found.\n\n");
        chart(
                "rules-ratio",
                new Chart(
                        "One decision by number of rules, × plain Java",
                        "Time of one decision divided by that of plain Java, for each number of rules.",
                        new Axis("rules that conclude", true),
                        new Axis("× plain Java", true),
                        figures.curve(GrowthInRules.RATIO)));
        chart(
                "rules-time",
                new Chart(
                        "One decision by number of rules",
                        "Time of one decision for each number of rules.",
                        new Axis("rules that conclude", true),
                        new Axis("µs", true),
                        figures.curve(GrowthInRules.TIME)));
        text.append("Unknowns and findings (`GrowthInUnknowns`):\n\n");
        chart(
                "unknowns",
                new Chart(
                        "Time by number of unknown kenmerken",
                        "Time of a decision and of a finished advice, from nothing unknown to everything unknown.",
                        new Axis("unknown kenmerken, mean of the situations", false),
                        MICROSECONDS,
                        figures.curve(GrowthInUnknowns.UNKNOWNS)));
        chart(
                "findings",
                new Chart(
                        "Time of a finished advice by its findings",
                        "Time of a finished advice by the number of findings it has.",
                        new Axis("findings per advice, mean of the situations", false),
                        MICROSECONDS,
                        figures.curve(GrowthInUnknowns.FINDINGS)));
        text.append("Situations (`GrowthInSituations`):\n\n");
        chart(
                "situations",
                new Chart(
                        "Time per situation by number of situations",
                        "Time per finished advice in bulk, from one situation to a million, level when growth is linear.",
                        new Axis("situations", true),
                        new Axis("µs per situation", true),
                        figures.curve(GrowthInSituations.CURVE)));
    }

    private String threads() {
        StringBuilder rows = new StringBuilder("| per second | 1 thread | 2 threads | |\n|---|---:|---:|---:|\n");
        for (String work : List.of(Threads.PLAIN, Threads.MASKS, Threads.DROOLS, Threads.ADVICE)) {
            double one = figures.get(Threads.figure(work, 1));
            double two = figures.get(Threads.figure(work, 2));
            rows.append(String.format(Locale.ROOT, "| %s | %,.0f | %,.0f | %.2f × |%n", work, one, two, two / one));
        }
        return rows.toString();
    }

    private String memory() {
        return String.format(
                Locale.ROOT,
                "| | |%n|---|---:|%n"
                        + "| heap of an open rulebook | %.1f MB |%n"
                        + "| allocated per decision, Drools | %,.0f bytes |%n"
                        + "| allocated per decision, masks | %,.0f bytes |%n"
                        + "| allocated per finished advice, Drools | %,.0f bytes |%n",
                figures.get(Memory.OPENED) / 1e6,
                figures.get(Memory.DROOLS),
                figures.get(Memory.MASKS),
                figures.get(Memory.ADVICE));
    }

    private String coldStart() {
        StringBuilder rows =
                new StringBuilder("A fresh JVM to the end of one advice by the command line, wall clock, median.\n\n"
                        + "| | seconds |\n|---|---:|\n");
        for (String start : List.of(
                ColdStart.FROM_TEXT,
                ColdStart.SHIPPED,
                ColdStart.SHARED,
                ColdStart.SHARED_QUICK,
                ColdStart.EMPTY,
                ColdStart.EMPTY_SHARED)) {
            rows.append(String.format(Locale.ROOT, "| %s | %.2f |%n", start, figures.get(start)));
        }
        rows.append("\nNothing is compiled, neither when the library is built nor when rules are read (decision 11 of"
                + " governance-rules): rules from text open by the same path as those that ship. The two aims beside \"from"
                + " text\" were set when text meant compiling; they are shown as measured, and cannot be met.\n");
        return rows.toString();
    }

    private void chapter(String title, String content) {
        text.append("## ").append(title).append("\n\n").append(content).append('\n');
    }

    private void chart(String name, Chart chart) {
        text.append("![").append(chart.description()).append("](").append(name).append(".svg)\n\n");
        files.put(name + ".svg", chart.svg());
    }
}
