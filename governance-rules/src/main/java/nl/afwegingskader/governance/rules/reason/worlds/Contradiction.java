package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.rules.text.Trigger;
import org.logicng.formulas.Literal;

/**
 * Answers that cannot all be true, whatever the other answers are. None of them can be left out, and no reason either.
 *
 * @param answers the kenmerken, by their place in the catalogue
 * @param reasons why not, in Dutch
 */
public record Contradiction(List<Integer> answers, List<String> reasons) {

    public Contradiction {
        answers = List.copyOf(answers);
        reasons = List.copyOf(reasons);
    }

    /**
     * Finds the fewest, by leaving out one after the other.
     *
     * @param fixed what is not an answer, such as the reference date
     * @param given the literals of each answer
     */
    static Contradiction of(Reasoner reasoner, List<Literal> fixed, Map<Integer, List<Literal>> given) {
        Map<Integer, List<Literal>> answers = new TreeMap<>(given);
        List<Trigger> rules = new ArrayList<>(reasoner.rules().impossible());
        BooleanSupplier contradicts = () -> {
            List<Literal> claims = new ArrayList<>(fixed);
            answers.values().forEach(claims::addAll);
            rules.forEach(rule -> claims.add(reasoner.solver()
                    .name(reasoner.encoding().certain(rule.when()))
                    .negate()));
            return reasoner.solver().solve(claims) instanceof Solver.None;
        };
        for (Trigger rule : List.copyOf(rules)) {
            rules.remove(rule);
            if (!contradicts.getAsBoolean()) {
                rules.add(rule);
            }
        }
        for (Map.Entry<Integer, List<Literal>> answer : given.entrySet()) {
            answers.remove(answer.getKey());
            if (!contradicts.getAsBoolean()) {
                answers.put(answer.getKey(), answer.getValue());
            }
        }
        return new Contradiction(
                List.copyOf(answers.keySet()),
                rules.stream()
                        .flatMap(rule -> rule.then().stream())
                        .filter(Conclusion.Impossible.class::isInstance)
                        .map(conclusion -> ((Conclusion.Impossible) conclusion).reason())
                        .distinct()
                        .toList());
    }
}
