package nl.afwegingskader.governance.rules.engine;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.afwegingskader.governance.rules.text.Applicability;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Percentage;

/**
 * A ruleset as numbered steps in stages: the order in which Drools and the reading both work. Immutable.
 */
public final class Program {

    /** The age of what was never done, older than anything; and how far off what is not to come is. */
    static final long NEVER_AGE = Integer.MAX_VALUE;

    /** The number of a day that never was. */
    private static final long NEVER = Long.MIN_VALUE;

    /** A hundred percent, in hundredths of a percent. */
    private static final long WHOLE = 10_000;

    private final Ruleset ruleset;
    private final List<Step> steps = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Map<Integer, Definition> definitions = new HashMap<>();
    private final Map<Integer, Applicability> applicabilities = new HashMap<>();

    public Program(Ruleset ruleset) {
        this.ruleset = ruleset;
        for (Ruleset.Stage stage : ruleset.stages()) {
            starts.add(steps.size());
            // What does not apply comes first, for it is not derived either.
            for (Applicability applicability : stage.applicabilities()) {
                applicabilities.put(applicability.characteristic(), applicability);
                steps.add(new Step.Inapplicable(applicability));
            }
            for (Definition definition : stage.definitions()) {
                definitions.put(definition.characteristic(), definition);
                addSteps(definition);
            }
        }
        starts.add(steps.size());
        for (Trigger trigger : ruleset.triggers()) {
            steps.add(new Step.Conclude(trigger));
        }
        starts.add(steps.size());
    }

    private void addSteps(Definition definition) {
        if (definition instanceof Definition.Cases cases) {
            for (int place = 0; place < cases.cases().size(); place++) {
                steps.add(new Step.Case(cases, place));
            }
        } else if (definition instanceof Definition.Arithmetic arithmetic) {
            steps.add(new Step.Calculation(arithmetic));
        }
    }

    public Ruleset ruleset() {
        return ruleset;
    }

    /** How a kenmerk is derived, if it is. */
    public Optional<Definition> definition(int subject) {
        return Optional.ofNullable(definitions.get(subject));
    }

    /** When a kenmerk applies, if that is said. */
    public Optional<Applicability> applicability(int subject) {
        return Optional.ofNullable(applicabilities.get(subject));
    }

    /** All steps by their number. */
    public List<Step> steps() {
        return steps;
    }

    /** The number of stages of deriving; conclusions come after the last. */
    public int stages() {
        return starts.size() - 2;
    }

    /** The first step of a stage; of the stage after the last, the first conclusion. */
    public int start(int stage) {
        return starts.get(stage);
    }

    /** The first step after a stage. */
    public int end(int stage) {
        return starts.get(stage + 1);
    }

    /** Takes the facts to their next stage, given what was concluded in this one; calculations need no engine and are done here. */
    public void advance(Facts facts) {
        int end = end(facts.getStage());
        for (int number = start(facts.getStage()); number < end; number++) {
            Step step = steps.get(number);
            if (step instanceof Step.Calculation calculation) {
                calculate(calculation.definition(), number, facts);
            } else if (facts.concluded().get(number)) {
                apply(step, facts);
            }
        }
        facts.nextStage();
    }

    private static void calculate(Definition.Arithmetic arithmetic, int number, Facts facts) {
        if (facts.present(arithmetic.first()) && facts.present(arithmetic.second())) {
            OptionalLong outcome = calculate(arithmetic, facts);
            if (outcome.isPresent()) {
                facts.conclude(number);
                facts.derive(arithmetic.characteristic(), outcome.getAsLong());
            }
        }
    }

    private static void apply(Step step, Facts facts) {
        if (step instanceof Step.Case one) {
            facts.derive(one.definition().characteristic(), one.it().value());
        } else if (step instanceof Step.Inapplicable inapplicable) {
            facts.setInapplicable(inapplicable.applicability().characteristic());
        }
    }

    /** The outcome of a calculation on known numbers; empty when it has none. */
    public static OptionalLong calculate(Definition.Arithmetic arithmetic, Facts facts) {
        long first = facts.value(arithmetic.first());
        long second = facts.value(arithmetic.second());
        return switch (arithmetic.operation()) {
            case DIFFERENCE -> OptionalLong.of(Math.abs(first - second));
            case SHARE -> share(first, second);
            case CHOSEN -> OptionalLong.of(Long.bitCount(first));
            case AGE_IN_DAYS -> age(first, facts, ChronoUnit.DAYS);
            case AGE_IN_MONTHS -> age(first, facts, ChronoUnit.MONTHS);
            case DAYS_BETWEEN -> OptionalLong.of(between(first, second));
            case DAYS_UNTIL_DECISIVE_MOMENT ->
                OptionalLong.of(facts.daysUntilDecisiveMoment().orElse(NEVER_AGE));
        };
    }

    private static OptionalLong share(long part, long whole) {
        if (whole == 0) {
            return OptionalLong.empty();
        }
        // Amounts beyond nine trillion euros are slow, but right.
        long share = part <= Long.MAX_VALUE / WHOLE
                ? part * WHOLE / whole
                : BigInteger.valueOf(part)
                        .multiply(BigInteger.valueOf(WHOLE))
                        .divide(BigInteger.valueOf(whole))
                        .min(BigInteger.valueOf(Percentage.MAXIMUM))
                        .longValue();
        return OptionalLong.of(Math.min(share, Percentage.MAXIMUM));
    }

    private static long between(long first, long second) {
        if (second == NEVER) {
            return 0;
        }
        return first == NEVER ? NEVER_AGE : Math.max(0, second - first);
    }

    private static OptionalLong age(long day, Facts facts, ChronoUnit unit) {
        if (day == NEVER) {
            return OptionalLong.of(NEVER_AGE);
        }
        LocalDate today = LocalDate.ofEpochDay(facts.value(Subjects.DATE));
        return OptionalLong.of(Math.max(0, unit.between(LocalDate.ofEpochDay(day), today)));
    }
}
