package nl.afwegingskader.governance.benchmarks.peers;

import java.util.List;
import nl.afwegingskader.governance.rules.engine.Program;

/**
 * One stage as DMN: a decision table that collects the numbers of the steps that hold, one row per step and its whole condition
 * in one cell. A column per kenmerk would leave hundreds of columns nearly empty, and engines pay for each.
 */
final class DmnXml {

    private static final String NAMESPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private DmnXml() {}

    /** The name of the model of a stage, of its decision, and its namespace. */
    static String name(int stage) {
        return "stage" + stage;
    }

    /**
     * @param inputs elements that come before the decision
     * @param requirements elements within the decision, before the table
     * @param input the expression element of the only column
     * @param language the language of cells
     * @param cells conditions, in the order of the steps of the stage
     */
    static String model(
            Program program,
            int stage,
            String inputs,
            String requirements,
            String input,
            String language,
            List<String> cells) {
        String name = name(stage);
        StringBuilder xml = new StringBuilder()
                .append("<definitions xmlns='%s' id='d' name='%s' namespace='%s'>".formatted(NAMESPACE, name, name))
                .append(inputs)
                .append("<decision id='%s' name='%s'><variable id='v' name='%s'/>".formatted(name, name, name))
                .append(requirements)
                .append("<decisionTable id='t' hitPolicy='COLLECT'><input id='i'>")
                .append(input)
                .append("</input><output id='o' name='step' typeRef='%s'/>"
                        .formatted(language.equals("juel") ? "integer" : "number"));
        for (int row = 0; row < cells.size(); row++) {
            int number = program.start(stage) + row;
            xml.append("<rule id='r%d'>".formatted(number))
                    .append(cell("inputEntry", "i" + number, language, cells.get(row)))
                    .append(cell("outputEntry", "o" + number, language, Integer.toString(number)))
                    .append("</rule>");
        }
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private static String cell(String element, String id, String language, String expression) {
        String escaped = expression.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<%s id='%s' expressionLanguage='%s'><text>%s</text></%s>"
                .formatted(element, id, language, escaped, element);
    }
}
