package nl.afwegingskader.governance.rules.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Condition;

/**
 * One stage as clauses. Every clause that is met settles an outcome: that a step holds, or, of a case, that its condition is
 * certain or certainly fails.
 */
final class StageMasks {

    private final Program program;
    private final int start;
    private final int steps;
    private final Dial[] dials;
    private final Block[] blocks;
    private final int[] outcomeOf;
    private final Cases[] definitions;
    private final Read[] reads;

    StageMasks(Program program, int stage) {
        this.program = program;
        this.start = program.start(stage);
        this.steps = program.end(stage) - start;
        Collected collected = new Collected();
        for (int place = 0; place < steps; place++) {
            collected.add(program.steps().get(start + place), place);
        }
        List<Clause> clauses = collected.clauses;
        List<Atom> atoms = program.ruleset().atoms();
        List<Dial> allDials = Dial.of(clauses, atoms);
        this.dials = allDials.toArray(Dial[]::new);
        this.blocks = new Block[(clauses.size() + Long.SIZE - 1) / Long.SIZE];
        for (int block = 0; block < blocks.length; block++) {
            int from = block * Long.SIZE;
            List<Clause> some = clauses.subList(from, Math.min(clauses.size(), from + Long.SIZE));
            blocks[block] = new Block(some, allDials, atoms);
        }
        this.outcomeOf = collected.outcomes.stream().mapToInt(Integer::intValue).toArray();
        this.definitions = collected.definitions.toArray(Cases[]::new);
        this.reads = collected.reads.toArray(Read[]::new);
    }

    /** A condition that would take too many clauses. */
    private record Read(Condition condition, Truth wanted, int outcome) {}

    /** The cases of a definition, by the place of its first step. */
    private record Cases(int first, int count) {}

    /** The outcome that the condition of a case is certain; below it are the steps that hold. */
    private int certain(int place) {
        return steps + place;
    }

    private int refuted(int place) {
        return 2 * steps + place;
    }

    /** Concludes the steps that hold. */
    void decide(Facts facts) {
        int[] states = new int[dials.length];
        for (int place = 0; place < dials.length; place++) {
            states[place] = dials[place].state(facts);
        }
        boolean[] ofCases = new boolean[definitions.length == 0 ? 0 : 3 * steps];
        for (int block = 0; block < blocks.length; block++) {
            for (long met = blocks[block].met(states); met != 0; met &= met - 1) {
                settle(outcomeOf[block * Long.SIZE + Long.numberOfTrailingZeros(met)], ofCases, facts);
            }
        }
        for (Read read : reads) {
            if (Reading.of(program, facts).truth(read.condition()) == read.wanted()) {
                settle(read.outcome(), ofCases, facts);
            }
        }
        for (Cases definition : definitions) {
            firstOf(definition, ofCases, facts);
        }
    }

    private void settle(int outcome, boolean[] ofCases, Facts facts) {
        if (outcome < steps) {
            facts.conclude(start + outcome);
        } else {
            ofCases[outcome] = true;
        }
    }

    /** Concludes the first case that is certain while all before it certainly fail. */
    private void firstOf(Cases definition, boolean[] ofCases, Facts facts) {
        int place = definition.first();
        int end = place + definition.count();
        while (place < end && ofCases[refuted(place)]) {
            place++;
        }
        if (place < end && ofCases[certain(place)]) {
            facts.conclude(start + place);
        }
    }

    /** What the steps of a stage come down to. */
    private final class Collected {
        private final List<Clause> clauses = new ArrayList<>();
        private final List<Integer> outcomes = new ArrayList<>();
        private final List<Read> reads = new ArrayList<>();
        private final List<Cases> definitions = new ArrayList<>();

        void add(Step step, int place) {
            if (step instanceof Step.Conclude conclude) {
                addCertain(conclude.trigger().when(), place);
            } else if (step instanceof Step.Inapplicable inapplicable) {
                addRefuted(inapplicable.applicability().when(), place);
            } else if (step instanceof Step.Case one) {
                if (one.place() == 0) {
                    definitions.add(new Cases(place, one.definition().cases().size()));
                }
                addCertain(one.it().when(), certain(place));
                addRefuted(one.it().when(), refuted(place));
            }
        }

        private void addCertain(Condition condition, int outcome) {
            add(Clause.certain(condition), new Read(condition, Truth.TRUE, outcome));
        }

        private void addRefuted(Condition condition, int outcome) {
            add(Clause.refuted(condition), new Read(condition, Truth.FALSE, outcome));
        }

        private void add(Optional<List<Clause>> some, Read otherwise) {
            if (some.isEmpty()) {
                reads.add(otherwise);
            }
            for (Clause clause : some.orElse(List.of())) {
                clauses.add(clause);
                outcomes.add(otherwise.outcome());
            }
        }
    }
}
