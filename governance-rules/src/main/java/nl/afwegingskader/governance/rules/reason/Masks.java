package nl.afwegingskader.governance.rules.reason;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.text.Applicability;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Situation;

/**
 * The same program as bits: every atom one bit in two vectors, every step a few masks over them. Decides in bulk what Drools
 * decides; tests and live samples hold the two together. Immutable and thread-safe.
 */
public final class Masks implements Decider {

    private final Program program;
    private final int words;
    private final StageMasks[] stages;

    public Masks(Program program) {
        this.program = program;
        this.words = (program.ruleset().atoms().size() + Long.SIZE - 1) / Long.SIZE;
        List<SubjectAtoms> subjects = SubjectAtoms.of(program.ruleset().atoms(), Subjects.COUNT);
        this.stages = new StageMasks[program.stages() + 1];
        for (int stage = 0; stage < stages.length; stage++) {
            stages[stage] = new StageMasks(stage == 0 ? subjects : derivedBefore(stage, subjects), steps(stage));
        }
    }

    /** The subjects on which the stage before can have changed something. */
    private List<SubjectAtoms> derivedBefore(int stage, List<SubjectAtoms> subjects) {
        Ruleset.Stage before = program.ruleset().stages().get(stage - 1);
        Set<Integer> changed = new HashSet<>();
        before.definitions().stream().map(Definition::characteristic).forEach(changed::add);
        before.applicabilities().stream().map(Applicability::characteristic).forEach(changed::add);
        return subjects.stream().filter(one -> changed.contains(one.subject())).toList();
    }

    private List<StepMasks> steps(int stage) {
        List<StepMasks> all = new ArrayList<>();
        for (int number = program.start(stage); number < program.end(stage); number++) {
            Step step = program.steps().get(number);
            if (step instanceof Step.Case one && one.place() == 0) {
                all.add(StepMasks.firstOf(number, one.definition(), words));
            } else if (step instanceof Step.Inapplicable inapplicable) {
                all.add(StepMasks.failing(number, inapplicable.applicability().when(), words));
            } else if (step instanceof Step.Conclude conclude) {
                all.add(StepMasks.holding(number, conclude.trigger().when(), words));
            }
        }
        return all;
    }

    /** What is read, and then decided, in one stage. */
    @SuppressWarnings("ArrayRecordComponent")
    private record StageMasks(SubjectAtoms[] subjects, StepMasks[] steps) {
        StageMasks(List<SubjectAtoms> subjects, List<StepMasks> steps) {
            this(subjects.toArray(SubjectAtoms[]::new), steps.toArray(StepMasks[]::new));
        }
    }

    @Override
    public Facts decide(Situation situation) {
        Facts facts = Facts.of(situation);
        Bits bits = new Bits(words);
        while (true) {
            StageMasks stage = stages[facts.getStage()];
            for (SubjectAtoms subject : stage.subjects()) {
                bits.read(subject, facts);
            }
            for (StepMasks step : stage.steps()) {
                step.decide(bits, facts);
            }
            if (facts.getStage() == program.stages()) {
                return facts;
            }
            program.advance(facts);
        }
    }
}
