package nl.afwegingskader.governance.benchmarks.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured: figures by name, and lines of curves. Goes from one JVM to the other as text. */
final class Figures {

    private static final String FIGURE = "figure";
    private static final String POINT = "point";

    private final Map<String, Double> values = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Point>>> curves = new LinkedHashMap<>();

    /** One point of a line. */
    record Point(double x, double y) {}

    void set(String name, double value) {
        values.put(name, value);
    }

    void add(String curve, String line, double x, double y) {
        curves.computeIfAbsent(curve, name -> new LinkedHashMap<>())
                .computeIfAbsent(line, name -> new ArrayList<>())
                .add(new Point(x, y));
    }

    double get(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("not measured: " + name);
        }
        return value;
    }

    /** The lines of a curve by their name. */
    Map<String, List<Point>> curve(String name) {
        return curves.getOrDefault(name, Map.of());
    }

    void print(PrintStream out) {
        values.forEach((name, value) -> out.println(String.join("\t", FIGURE, name, value.toString())));
        curves.forEach((curve, lines) -> lines.forEach((line, points) -> points.forEach(
                point -> out.println(String.join("\t", POINT, curve, line, point.x() + "", point.y() + "")))));
    }

    /** Takes over what another JVM printed; other output is no figure. */
    void read(String printed) {
        String[] parts = printed.split("\t", -1);
        if (parts[0].equals(FIGURE)) {
            set(parts[1], Double.parseDouble(parts[2]));
        } else if (parts[0].equals(POINT)) {
            add(parts[1], parts[2], Double.parseDouble(parts[3]), Double.parseDouble(parts[4]));
        }
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
