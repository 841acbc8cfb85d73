package nl.afwegingskader.governance.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.afwegingskader.governance.DecisionEngine;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.rules.engine.CompiledRules;
import nl.afwegingskader.governance.rules.engine.DroolsEngine;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.text.RuleFolder;
import nl.afwegingskader.governance.rules.text.RuleReader;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * A checked, compiled edition of rule files, ready to advise: the main entry point of the library.
 *
 * <pre>{@code
 * Rulebook rulebook = Rulebook.standard();
 * Advice advice = rulebook.advise(situation);
 * }</pre>
 *
 * <p>Immutable and thread-safe: open one and share it. The same situation and edition give an equal advice, whatever the
 * locale, time zone, thread or clock.
 */
public final class Rulebook implements DecisionEngine {

    private final Program program;
    private final DroolsEngine engine;

    private Rulebook(Program program, DroolsEngine engine) {
        this.program = program;
        this.engine = engine;
    }

    /**
     * Opens the rulebook that ships with the library. It was compiled when the library was built, so nothing is compiled
     * now and no compiler is needed.
     *
     * @throws RulebookException when the compiled rules do not belong to the rule texts beside them
     */
    public static Rulebook standard() {
        ShippedRules shipped = ShippedRules.load();
        Program program = new Program(RuleReader.read(shipped.texts()));
        shipped.checkBelongsTo(program.ruleset());
        return new Rulebook(program, DroolsEngine.of(program, shipped.model()));
    }

    /**
     * Checks and compiles one or more folders of rule files as one rulebook. Needs {@code org.drools:drools-engine} on the
     * class path, an optional dependency of this library.
     *
     * @throws RulebookException listing every problem in the folders, or naming the dependency that is missing
     */
    public static Rulebook read(Path folder, Path... more) {
        List<Path> folders = new ArrayList<>(List.of(folder));
        folders.addAll(List.of(more));
        Program program = new Program(RuleReader.read(RuleFolder.texts(folders)));
        CompiledRules compiled = Compiler.compile(program);
        return new Rulebook(program, DroolsEngine.of(program, compiled));
    }

    @Override
    public Advice advise(Situation situation) {
        Reading reading = Reading.of(program, engine.decide(situation));
        return new Weighing(program, situation, reading).advice();
    }

    /** Every rule for people to read, by id; those that are switched off included. */
    public List<RuleCard> cards() {
        return program.ruleset().cards();
    }

    /** Which rule files this is. */
    public Edition edition() {
        return program.ruleset().edition();
    }

    /** The rules as data, for the other packages of this library and their tests. */
    Ruleset ruleset() {
        return program.ruleset();
    }

    Program program() {
        return program;
    }

    DroolsEngine engine() {
        return engine;
    }
}
