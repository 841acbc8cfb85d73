package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Situation;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.FormulaFactory;

/** Reasons about one program: keeps its formulas and a solver that learns from each question. Used by one thread at a time. */
public final class Reasoner {

    private final Program program;
    private final Decider decider;
    private final Encoding encoding;
    private final FormRules rules;
    private final StandingFormulas formulas;
    private final Solver solver;
    private @Nullable Solver rulesSolver;
    private final List<Blank> blanks = new ArrayList<>();
    private final BitSet unsettled = new BitSet();
    private final BitSet matter;
    private final Map<Integer, Variation> variations = new TreeMap<>();

    /** @param decider decides the worlds that are written out */
    public Reasoner(Program program, Decider decider) {
        this(program, decider, new Encoding(program, new FormulaFactory()));
    }

    Reasoner(Program program, Decider decider, Encoding encoding) {
        this.program = program;
        this.decider = decider;
        this.encoding = encoding;
        FormulaFactory logic = encoding.logic();
        this.rules = new FormRules(program.ruleset());
        this.formulas = new StandingFormulas(encoding, rules);
        this.solver = new Solver(logic);
        solver.add(encoding.sound());
        encoding.domains().forEach((subject, domain) -> {
            // What rules can derive too is not filled in: it follows.
            if (Encoding.isAnswered(subject) && program.definition(subject).isEmpty()) {
                blanks.add(new Blank(
                        subject, domain, program.applicability(subject).map(one -> one.when())));
            }
        });
        this.matter = rules.looked(new Reach(program));
        for (Trigger trigger : program.ruleset().triggers()) {
            unsettled.set(trigger.number(), !encoding.isSettled(trigger.when()));
        }
    }

    /**
     * A kenmerk that a world fills in.
     *
     * @param onlyWhen when it applies, if not always
     */
    record Blank(int subject, Domain domain, Optional<Condition> onlyWhen) {}

    /** The worlds of a situation, as the reading leaves it. */
    Worlds worlds(Situation situation, Reading reading) {
        return new Worlds(this, situation, reading);
    }

    /** What the law says of each form in a situation, whatever its unanswered kenmerken turn out to be. */
    public ExactStandings standings(Situation situation, Reading reading) {
        return new Sharpening(worlds(situation, reading)).standings();
    }

    /** Which unanswered kenmerken can decide something in a situation. */
    public ExactQuestions questions(Situation situation, Reading reading) {
        return new Deciding(worlds(situation, reading)).questions();
    }

    /** The sums that a kenmerk goes into, with each of the ranges in which they can come out. */
    List<Completion.Sum> sums(int subject) {
        List<Completion.Sum> sums = new ArrayList<>();
        encoding.domains().forEach((derived, domain) -> {
            if (program.definition(derived).orElse(null) instanceof Definition.Arithmetic sum
                    && (sum.first() == subject || sum.second() == subject)
                    && domain instanceof RangeDomain range) {
                range.cells().forEach(cell -> sums.add(new Completion.Sum(sum, cell)));
            }
        });
        return sums;
    }

    /**
     * The triggers that hold in a situation whatever its unanswered kenmerken turn out to be, by their numbers. On a complete situation those
     * are the ones that an engine finds; on others there may be more, since rules can leave no way out together.
     */
    public BitSet always(Situation situation, Reading reading) {
        return worlds(situation, reading).always();
    }

    /** What is wrong in the program itself, over all situations and reference dates. Takes seconds. */
    public List<Flaw> flaws() {
        // Of its own, since it asks about more than any situation does and leaves much behind.
        return new Proof(new Reasoner(program, decider, Encoding.whole(program, new FormulaFactory()))).flaws();
    }

    /** A solver that knows all triggers, also those that say nothing of a form. */
    Solver rulesSolver() {
        Solver ready = rulesSolver;
        if (ready == null) {
            ready = new Solver(encoding.logic());
            ready.add(encoding.sound());
            for (Trigger trigger : program.ruleset().triggers()) {
                ready.name(encoding.certain(trigger.when()));
            }
            rulesSolver = ready;
        }
        return ready;
    }

    /** Why the law excludes a form in a situation; of a form that it does not exclude there is nothing to find. */
    public Causes causes(Situation situation, Form form) {
        return new Causes(this, situation, form);
    }

    /** A situation as it is decided and read. */
    Reading read(Situation situation) {
        return Reading.of(program, decider.decide(situation));
    }

    Program program() {
        return program;
    }

    Encoding encoding() {
        return encoding;
    }

    FormRules rules() {
        return rules;
    }

    StandingFormulas formulas() {
        return formulas;
    }

    Solver solver() {
        return solver;
    }

    List<Blank> blanks() {
        return blanks;
    }

    /** Whether a standing or a score can depend on a kenmerk. */
    boolean matters(Blank blank) {
        return matter.get(blank.subject());
    }

    /** The triggers that can be open though everything is answered. */
    BitSet unsettled() {
        return unsettled;
    }

    /** The number of the step that the first trigger is. */
    int firstConclusion() {
        return program.start(program.stages());
    }

    /** The program in which this kenmerk has another answer, beside the one in which it does not. */
    Variation variation(Blank blank) {
        return variations.computeIfAbsent(blank.subject(), subject -> new Variation(this, blank));
    }
}
