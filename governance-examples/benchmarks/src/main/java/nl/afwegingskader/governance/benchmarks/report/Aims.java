package nl.afwegingskader.governance.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.afwegingskader.governance.benchmarks.Table;

/** What was aimed for beside what was measured; the verdict follows from the two. */
final class Aims {

    private final List<Aim> aims = new ArrayList<>();

    private Aims() {}

    /** @param atMost whether the limit is an upper one */
    private record Aim(String what, double measured, boolean atMost, double limit, String unit) {

        boolean isMet() {
            return atMost ? measured <= limit : measured >= limit;
        }

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s %s %s | %s %s | %s |%n",
                    what,
                    atMost ? "at most" : "at least",
                    number(limit),
                    unit,
                    number(measured),
                    unit,
                    isMet() ? "met" : "**not met**");
        }

        private static String number(double number) {
            return String.format(Locale.ROOT, Math.abs(number) >= 100 ? "%,.0f" : "%.2f", number);
        }
    }

    static String table(Table engines, Figures figures) {
        Aims aims = new Aims();
        aims.decisions(engines);
        aims.bulk(engines, figures);
        aims.memory(figures);
        aims.starting(figures);
        aims.growth(figures);
        aims.atMost("Edit to live, warm, checks included, median", figures.get(EditToLive.SECONDS), 1.0, "s");
        StringBuilder rows = new StringBuilder("| aim | wanted | measured | |\n|---|---:|---:|---|\n");
        aims.aims.forEach(aim -> rows.append(aim.row()));
        return rows.toString();
    }

    private void decisions(Table engines) {
        atMost("Drools, rules alone, of plain Java", engines.decision("drools"), 15, "×");
        atMost(
                "Drools, situation to finished advice, of plain Java with the same weighing",
                engines.advice("drools"),
                8,
                "×");
        Map.of("easy-rules", 1.2, "evrete", 6.0, "operaton-dmn", 6.0, "kie-dmn", 25.0).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(peer -> atLeast(
                        "Drools faster than " + peer.getKey(),
                        engines.decision(peer.getKey()) / engines.decision("drools"),
                        peer.getValue(),
                        "×"));
    }

    private void bulk(Table engines, Figures figures) {
        String what = "Masks, one thread, of plain Java, ";
        atMost(what + "rules alone, each in a JVM of its own", engines.decision("masks"), 1.0, "×");
        atMost(
                what + "rules alone, in turns in one JVM",
                rate(figures, Threads.PLAIN, 1) / rate(figures, Threads.MASKS, 1),
                1.0,
                "×");
        atLeast(
                "Masks faster than Drools, rules alone",
                engines.decision("drools") / engines.decision("masks"),
                10,
                "×");
        atLeast("Two threads of one, masks, rules alone", twoOfOne(figures, Threads.MASKS), 1.8, "×");
        atLeast("Two threads of one, masks, finished advice", twoOfOne(figures, Threads.ADVICE), 1.8, "×");
    }

    private static double twoOfOne(Figures figures, String work) {
        return rate(figures, work, 2) / rate(figures, work, 1);
    }

    private static double rate(Figures figures, String work, int threads) {
        return figures.get(Threads.figure(work, threads));
    }

    private void memory(Figures figures) {
        atMost(
                "Allocated per decision through Drools, beyond the advice",
                figures.get(Memory.DROOLS) / 1_024,
                10,
                "KB");
        atMost(
                "Heap after GC, last quarter of a soak beside its second quarter: growth",
                figures.get(Soak.GROWTH) * 100,
                1,
                "%");
    }

    private void starting(Figures figures) {
        double text = figures.get(ColdStart.FROM_TEXT);
        double shared = figures.get(ColdStart.SHARED);
        atLeast("Cold start faster than from text", text / figures.get(ColdStart.SHIPPED), 5, "×");
        atLeast("Cold start with an archive faster than from text", text / shared, 8, "×");
        atMost(
                "Cold start with an archive, of an empty main with the same class path and archive",
                shared / figures.get(ColdStart.EMPTY_SHARED),
                12,
                "×");
        atMost("The same, of an empty main without that archive", shared / figures.get(ColdStart.EMPTY), 12, "×");
    }

    /** Growth in time divided by growth in number: 1 is linear. */
    private void growth(Figures figures) {
        atMost("Growth of masks in rules, beside linear", growth(figures, GrowthInRules.TIME, "masks"), 1.0, "×");
        // From a thousand on, starting threads weighs nothing.
        atMost(
                "Time per situation, masks on 2 threads, the most situations beside a thousand",
                growthPerOne(figures, GrowthInSituations.CURVE, "masks, 2 threads"),
                1.1,
                "×");
    }

    private static double growth(Figures figures, String curve, String line) {
        List<Figures.Point> points = figures.curve(curve).getOrDefault(line, List.of());
        Figures.Point first = points.get(0);
        Figures.Point last = points.get(points.size() - 1);
        return last.y() / first.y() / (last.x() / first.x());
    }

    private static double growthPerOne(Figures figures, String curve, String line) {
        List<Figures.Point> points = figures.curve(curve).getOrDefault(line, List.of());
        return points.get(points.size() - 1).y() / points.get(3).y();
    }

    private void atMost(String what, double measured, double limit, String unit) {
        aims.add(new Aim(what, measured, true, limit, unit));
    }

    private void atLeast(String what, double measured, double limit, String unit) {
        aims.add(new Aim(what, measured, false, limit, unit));
    }
}
