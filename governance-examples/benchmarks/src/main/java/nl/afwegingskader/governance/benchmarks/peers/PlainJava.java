package nl.afwegingskader.governance.benchmarks.peers;

import java.util.List;
import java.util.function.Consumer;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.text.Definition;

/**
 * No engine at all: the rules as the {@code if} statements a good programmer would write, in methods small enough for the JIT.
 * The practical limit, and what every other engine is divided by.
 */
final class PlainJava extends StageByStage {

    private static final String CLASS = PlainJava.class.getPackageName() + ".generated.Rules";

    /** Conclusions per method; the JIT leaves methods of more than 8,000 bytes alone. */
    private static final int TOGETHER = 8;

    private final Consumer<Facts> rules;

    @SuppressWarnings("unchecked")
    PlainJava(Program program) {
        super(program);
        this.rules = (Consumer<Facts>) JavaInMemory.instance(CLASS, new Writer(program).source());
    }

    @Override
    void conclude(Facts facts) {
        rules.accept(facts);
    }

    /** Writes the class. */
    private static final class Writer {

        private final Program program;
        private final Formulas formulas;
        private final StringBuilder methods = new StringBuilder();
        private final StringBuilder calls = new StringBuilder();

        Writer(Program program) {
            this.program = program;
            this.formulas = new Formulas(program);
        }

        String source() {
            for (int stage = 0; stage <= program.stages(); stage++) {
                calls.append("case ").append(stage).append(":\n");
                stage(stage);
                calls.append("break;\n");
            }
            int dot = CLASS.lastIndexOf('.');
            return "package " + CLASS.substring(0, dot) + ";\nimport " + Facts.class.getName() + ";\n"
                    + "public final class " + CLASS.substring(dot + 1)
                    + " implements java.util.function.Consumer<Facts> {\n"
                    + "public void accept(Facts f) { switch (f.getStage()) {\n" + calls + "default: } }\n" + methods
                    + "}\n";
        }

        private void stage(int stage) {
            int number = program.start(stage);
            while (number < program.end(stage)) {
                calls.append("m").append(number).append("(f);\n");
                methods.append("private static void m").append(number).append("(Facts f) {\n");
                number = program.steps().get(number) instanceof Step.Case one
                        ? cases(number, one.definition().cases())
                        : group(number, program.end(stage));
                methods.append("}\n");
            }
        }

        /** The cases of a definition go down until one holds or is open. */
        private int cases(int first, List<Definition.Case> cases) {
            for (int place = 0; place < cases.size(); place++) {
                Definition.Case one = cases.get(place);
                methods.append(conclusion(formulas.certain(one.when()), first + place, " return;"));
                if (place < cases.size() - 1) {
                    methods.append("if (!")
                            .append(java(formulas.refuted(one.when())))
                            .append(") return;\n");
                }
            }
            return first + cases.size();
        }

        /** A few steps that have nothing to do with each other. */
        private int group(int first, int end) {
            int number = first;
            while (number < end
                    && number < first + TOGETHER
                    && !(program.steps().get(number) instanceof Step.Case)) {
                methods.append(conclusion(formulas.of(program.steps().get(number)), number, ""));
                number++;
            }
            return number;
        }

        private static String conclusion(Formula formula, int number, String after) {
            return "if (" + java(formula) + ") { f.conclude(" + number + ");" + after + " }\n";
        }

        private static String java(Formula formula) {
            return formula.text("&&", "||", PlainJava::call);
        }
    }

    /** The call that does a test. */
    private static String call(Formula.Check check) {
        String operand = check.test().hasOperand() ? ", " + check.operand() + "L" : "";
        return "f." + check.test().method() + "(" + check.subject() + operand + ")";
    }
}
