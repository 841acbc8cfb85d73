package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.rules.json.AdviceWriter;
import nl.afwegingskader.governance.rules.json.DossierReader;
import nl.afwegingskader.governance.rules.json.Format;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.SituationProblem;

/** One of many dossiers: where it is, before it is read. */
sealed interface Dossier {

    Situation read() throws InvalidSituationException, IOException;

    /** The key and value that tell in the output which dossier it is. */
    Map.Entry<String, Object> origin();

    /** The advice on it, as a line of output. */
    String line(Advice advice);

    /** The problem with its place in the input. */
    SituationProblem placed(SituationProblem problem);

    /** Where it is, for people. */
    String place();

    /** One line for people about a problem that was placed. */
    String told(SituationProblem problem);

    /** A file with one dossier. */
    record OfFile(Path path) implements Dossier {

        @Override
        public Situation read() throws InvalidSituationException, IOException {
            return DossierReader.read(path);
        }

        private String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public Map.Entry<String, Object> origin() {
            return Map.entry("dossier", name());
        }

        @Override
        public String line(Advice advice) {
            return AdviceWriter.writeLine(advice, name());
        }

        @Override
        public SituationProblem placed(SituationProblem problem) {
            return problem;
        }

        @Override
        public String place() {
            return path.toString();
        }

        @Override
        public String told(SituationProblem problem) {
            return path + ": " + problem;
        }
    }

    /**
     * A line of a file with one dossier on each line.
     *
     * @param bytes the line; of one that is too large, just enough to see that
     */
    record OfLine(String file, long number, byte[] bytes) implements Dossier {

        @Override
        public Situation read() throws InvalidSituationException {
            return DossierReader.read(bytes, Format.JSON);
        }

        @Override
        public Map.Entry<String, Object> origin() {
            return Map.entry("regel", number);
        }

        @Override
        public String line(Advice advice) {
            return AdviceWriter.writeLine(advice, number);
        }

        @Override
        public SituationProblem placed(SituationProblem problem) {
            return problem.line() == 0
                    ? problem
                    : new SituationProblem(
                            problem.path(), Math.toIntExact(number), problem.column(), problem.message());
        }

        @Override
        public String place() {
            return file + ": regel " + number;
        }

        @Override
        public String told(SituationProblem problem) {
            return (problem.line() == 0 ? place() : file) + ": " + problem;
        }
    }
}
