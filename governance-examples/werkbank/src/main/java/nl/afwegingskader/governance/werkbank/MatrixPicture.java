package nl.afwegingskader.governance.werkbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.portfolio.Cooperation;
import nl.afwegingskader.governance.portfolio.Matrix;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Steering;
import nl.afwegingskader.governance.werkbank.PageContent.Link;

/** The matrix of importance and risk as a picture, and the same as a table. Each method is a name in the template. */
final class MatrixPicture {

    // Narrow, so that on a phone the words are not made much smaller.
    private static final int LEFT = 116;
    private static final int TOP = 52;
    private static final int CELL = 76;
    private static final int LINE = 20;
    private static final int PER_LINE = 3;
    private static final int MOST_LINES = 3;

    private final Matrix matrix;
    private final boolean riskIsReconstructed;

    MatrixPicture(Matrix matrix, boolean riskIsReconstructed) {
        this.matrix = matrix;
        this.riskIsReconstructed = riskIsReconstructed;
    }

    record Box(String style, int x, int y, int width, int height) {}

    record Words(String style, int x, int y, String text) {}

    record Cell(String column, List<Link> links) {
        boolean hasLinks() {
            return !links.isEmpty();
        }
    }

    record Row(String name, List<Cell> cells) {}

    int width() {
        return LEFT + Matrix.risks().size() * CELL + 2;
    }

    int height() {
        return TOP + Matrix.importances().size() * CELL + 2;
    }

    /** What the picture shows, for those who do not see it. */
    String description() {
        return matrix.cells().stream()
                        .filter(cell -> !cell.cooperations().isEmpty())
                        .map(cell -> name(cell.importance()) + ", risico " + name(cell.risk()) + ": "
                                + PortfolioWords.count(cell.cooperations().size(), "verband", "verbanden"))
                        .collect(Collectors.joining("; "))
                + ". De tabel hieronder geeft de namen."
                + (riskIsReconstructed ? " De risicoklasse is een reconstructie." : "");
    }

    /** The name of the columns, with its mark when it was reconstructed. */
    String riskName() {
        return "Risicoklasse" + (riskIsReconstructed ? " " + Reconstruction.MARK : "");
    }

    int riskNameAt() {
        return LEFT + Matrix.risks().size() * CELL / 2;
    }

    /** Half way down the rows, where their name stands on its side. */
    int importanceNameAt() {
        return TOP + Matrix.importances().size() * CELL / 2;
    }

    List<Words> labels() {
        List<Words> labels = new ArrayList<>();
        for (int column = 0; column < Matrix.risks().size(); column++) {
            labels.add(new Words(
                    "column",
                    middle(LEFT, column),
                    TOP - 10,
                    name(Matrix.risks().get(column))));
        }
        for (int row = 0; row < Matrix.importances().size(); row++) {
            List<String> lines = halved(name(Matrix.importances().get(row)));
            labels.addAll(words("row", LEFT - 8, middle(TOP, row), lines));
        }
        return labels;
    }

    private static int middle(int start, int place) {
        return start + place * CELL + CELL / 2;
    }

    /** A name in at most two lines. */
    private static List<String> halved(String name) {
        int last = name.lastIndexOf(' ');
        return last < 0 ? List.of(name) : List.of(name.substring(0, last), name.substring(last + 1));
    }

    /** Lines of text around a height. */
    private static List<Words> words(String style, int x, int middle, List<String> lines) {
        List<Words> words = new ArrayList<>();
        int y = middle + 6 - (lines.size() - 1) * LINE / 2;
        for (int line = 0; line < lines.size(); line++) {
            words.add(new Words(style, x, y + line * LINE, lines.get(line)));
        }
        return words;
    }

    List<Box> boxes() {
        List<Box> boxes = new ArrayList<>();
        for (int row = 0; row < Matrix.importances().size(); row++) {
            for (int column = 0; column < Matrix.risks().size(); column++) {
                boxes.add(new Box(
                        shade(Matrix.importances().get(row), Matrix.risks().get(column)),
                        LEFT + column * CELL,
                        TOP + row * CELL,
                        CELL,
                        CELL));
            }
        }
        return boxes;
    }

    /** The higher both are, the darker; what is unknown has no shade. */
    private static String shade(Optional<Council.Importance> importance, Optional<Steering.RiskClass> risk) {
        return importance.isPresent() && risk.isPresent()
                ? "w" + (importance.get().ordinal() + risk.get().ordinal())
                : "wx";
    }

    List<Words> words() {
        List<Words> words = new ArrayList<>();
        for (int row = 0; row < Matrix.importances().size(); row++) {
            for (int column = 0; column < Matrix.risks().size(); column++) {
                List<Cooperation> here =
                        matrix.at(Matrix.importances().get(row), Matrix.risks().get(column));
                words.addAll(words("cell", middle(LEFT, column), middle(TOP, row), lines(here)));
            }
        }
        return words;
    }

    /** The numbers of cooperations, a few on a line; how many there are when they do not fit. */
    private static List<String> lines(List<Cooperation> cooperations) {
        if (cooperations.size() > PER_LINE * MOST_LINES) {
            return List.of(String.valueOf(cooperations.size()), "verbanden");
        }
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < cooperations.size(); start += PER_LINE) {
            lines.add(cooperations.subList(start, Math.min(start + PER_LINE, cooperations.size())).stream()
                    .map(cooperation -> String.valueOf(cooperation.number()))
                    .collect(Collectors.joining("  ")));
        }
        return lines;
    }

    List<String> columns() {
        return Matrix.risks().stream().map(MatrixPicture::risk).toList();
    }

    List<Row> rows() {
        return Matrix.importances().stream()
                .map(importance -> new Row(
                        name(importance),
                        Matrix.risks().stream()
                                .map(risk -> new Cell(
                                        risk(risk),
                                        matrix.at(importance, risk).stream()
                                                .map(Link::to)
                                                .toList()))
                                .toList()))
                .toList();
    }

    private static String risk(Optional<Steering.RiskClass> risk) {
        return "Risico " + name(risk);
    }

    private static String name(Optional<? extends Coded> value) {
        return value.map(Coded::label).orElse(PortfolioWords.UNKNOWN);
    }
}
