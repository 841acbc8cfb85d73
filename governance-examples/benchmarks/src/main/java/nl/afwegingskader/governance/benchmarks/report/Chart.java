package nl.afwegingskader.governance.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Lines in a picture: SVG that any browser shows, dark on light, each line with a dash and a sign of its own for who sees no
 * colours.
 *
 * @param title what it is
 * @param description what it shows, for who cannot see it
 */
record Chart(String title, String description, Axis x, Axis y, Map<String, List<Figures.Point>> lines) {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final int LEFT = 80;
    private static final int RIGHT = 48;
    private static final int TOP = 44;
    private static final int BOTTOM = 60;
    private static final int LEGEND_LINE = 18;

    private static final List<String> COLOURS = List.of("#0b3d91", "#a61c00", "#1b6e3c", "#5b2a86");
    private static final List<String> DASHES = List.of("none", "8 4", "2 3", "10 3 2 3");

    /**
     * One axis.
     *
     * @param logarithmic equal steps are equal factors; needs numbers above zero
     */
    record Axis(String label, boolean logarithmic) {}

    /** From numbers on an axis to places in the picture. */
    private record Scale(double from, double to, boolean logarithmic, List<Double> marks) {

        static Scale of(Axis axis, List<Double> numbers) {
            double least =
                    numbers.stream().mapToDouble(Double::doubleValue).min().orElse(0);
            double most =
                    numbers.stream().mapToDouble(Double::doubleValue).max().orElse(1);
            return axis.logarithmic() ? logarithmic(least, most) : linear(most);
        }

        private static Scale logarithmic(double least, double most) {
            List<Double> marks = new ArrayList<>();
            double from = Math.pow(10, Math.floor(Math.log10(least)));
            double to = Math.pow(10, Math.ceil(Math.log10(most)));
            double end = from == to ? to * 10 : to;
            for (double mark = from; mark < end * 1.5; mark *= 10) {
                marks.add(mark);
            }
            return new Scale(from, end, true, marks);
        }

        /** From zero, so that what looks twice as high is twice as much. */
        private static Scale linear(double most) {
            double step = Math.pow(10, Math.floor(Math.log10(Math.max(most, 1e-9))));
            if (most / step < 2) {
                step /= 5;
            } else if (most / step < 5) {
                step /= 2;
            }
            List<Double> marks = new ArrayList<>();
            long last = (long) Math.ceil(most / step);
            for (long mark = 0; mark <= last; mark++) {
                marks.add(mark * step);
            }
            return new Scale(0, last * step, false, marks);
        }

        /** From 0 to 1. */
        double place(double number) {
            return logarithmic ? Math.log(number / from) / Math.log(to / from) : (number - from) / (to - from);
        }
    }

    String svg() {
        Scale across = Scale.of(x, numbers(Figures.Point::x));
        Scale up = Scale.of(y, numbers(Figures.Point::y));
        int height = HEIGHT + LEGEND_LINE * lines.size();
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " role=\"img\" aria-labelledby=\"title desc\" font-family=\"sans-serif\" font-size=\"13\">%n"
                        + "<title id=\"title\">%s</title>%n<desc id=\"desc\">%s</desc>%n"
                        + "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n",
                WIDTH,
                height,
                WIDTH,
                height,
                escaped(title),
                escaped(description),
                WIDTH,
                height));
        text(svg, LEFT, 24, "start", "font-size=\"16\" font-weight=\"bold\"", title);
        for (double mark : across.marks()) {
            double at = across(across, mark);
            rule(svg, at, TOP, at, HEIGHT - BOTTOM);
            text(svg, at, HEIGHT - BOTTOM + 18, "middle", "", number(mark));
        }
        for (double mark : up.marks()) {
            double at = up(up, mark);
            rule(svg, LEFT, at, WIDTH - RIGHT, at);
            text(svg, LEFT - 8, at + 4, "end", "", number(mark));
        }
        text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 20, "middle", "", x.label());
        double middle = (TOP + HEIGHT - BOTTOM) / 2.0;
        text(svg, 18, middle, "middle", "transform=\"rotate(-90 18 " + middle + ")\"", y.label());
        int number = 0;
        for (Map.Entry<String, List<Figures.Point>> line : lines.entrySet()) {
            line(svg, number, line.getValue(), across, up);
            legend(svg, number, line.getKey());
            number++;
        }
        return svg.append("</svg>\n").toString();
    }

    private List<Double> numbers(ToDoubleFunction<Figures.Point> of) {
        return lines.values().stream()
                .flatMap(List::stream)
                .map(of::applyAsDouble)
                .toList();
    }

    private static double across(Scale scale, double number) {
        return LEFT + scale.place(number) * (WIDTH - RIGHT - LEFT);
    }

    private static double up(Scale scale, double number) {
        return HEIGHT - BOTTOM - scale.place(number) * (HEIGHT - BOTTOM - TOP);
    }

    private static void line(StringBuilder svg, int number, List<Figures.Point> points, Scale across, Scale up) {
        StringBuilder path = new StringBuilder();
        StringBuilder signs = new StringBuilder();
        for (Figures.Point point : points) {
            double x = across(across, point.x());
            double y = up(up, point.y());
            path.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            signs.append(sign(number, x, y));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>%n%s",
                path.toString().strip(),
                COLOURS.get(number % COLOURS.size()),
                DASHES.get(number % DASHES.size()),
                signs));
    }

    private static String sign(int number, double x, double y) {
        String colour = COLOURS.get(number % COLOURS.size());
        return number % 2 == 0
                ? String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n", x, y, colour)
                : String.format(
                        Locale.ROOT,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"8\" height=\"8\" fill=\"%s\"/>%n",
                        x - 4,
                        y - 4,
                        colour);
    }

    private static void legend(StringBuilder svg, int number, String name) {
        double y = HEIGHT + 2.0 + number * LEGEND_LINE;
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"2\""
                        + " stroke-dasharray=\"%s\"/>%n%s",
                LEFT,
                y,
                LEFT + 36,
                y,
                COLOURS.get(number % COLOURS.size()),
                DASHES.get(number % DASHES.size()),
                sign(number, LEFT + 18, y)));
        text(svg, LEFT + 46, y + 4, "start", "", name);
    }

    private static void rule(StringBuilder svg, double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#d0d0d0\"/>%n",
                x1,
                y1,
                x2,
                y2));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String more, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#1a1a1a\" %s>%s</text>%n",
                x,
                y,
                anchor,
                more,
                escaped(text)));
    }

    private static String number(double mark) {
        if (mark >= 1_000 && mark == Math.rint(mark)) {
            return String.format(Locale.ROOT, "%,.0f", mark);
        }
        return mark == Math.rint(mark)
                ? String.format(Locale.ROOT, "%.0f", mark)
                : String.format(Locale.ROOT, "%.3g", mark)
                        .replaceAll("(\\.\\d*?)0+$", "$1")
                        .replaceAll("\\.$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
