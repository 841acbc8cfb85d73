package nl.afwegingskader.governance.benchmarks.peers;

import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.Rulebooks;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Masks;

/** The engines that are compared, by name. */
public final class Peers {

    private Peers() {}

    /** The practical limit, on any rules. */
    public static Decider plainJava(Program program) {
        return new PlainJava(program);
    }

    /** A new engine on the rules of the shipped rulebook. */
    public static Decider named(String name, Rulebook rulebook) {
        Program program = Rulebooks.program(rulebook);
        return switch (name) {
            case "plain-java" -> plainJava(program);
            case "masks" -> new Masks(program);
            case "drools" -> Rulebooks.drools(rulebook);
            case "easy-rules" -> new EasyRules(program);
            case "evrete" -> new Evrete(program);
            case "operaton-dmn" -> new OperatonDmn(program);
            case "kie-dmn" -> new KieDmn(program);
            default -> throw new IllegalArgumentException("no engine is called " + name);
        };
    }
}
