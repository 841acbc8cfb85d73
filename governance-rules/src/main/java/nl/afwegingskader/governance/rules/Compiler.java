package nl.afwegingskader.governance.rules;

import nl.afwegingskader.governance.rules.engine.CompiledRules;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.RuleCompiler;

/** The door to the compiler, which may not be on the class path. */
final class Compiler {

    private static final String NEEDED = "org.drools.model.codegen.ExecutableModelProject";

    private Compiler() {}

    static CompiledRules compile(Program program) {
        try {
            Class.forName(NEEDED, false, Compiler.class.getClassLoader());
            return RuleCompiler.compile(program);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new RulebookException(
                    "Eigen regelbestanden openen vraagt de compiler van Drools. Voeg aan de toepassing"
                            + " toe: org.drools:drools-engine:10.2.0 en org.drools:drools-compiler:10.2.0 ("
                            + missing.getMessage()
                            + " ontbreekt).");
        }
    }
}
