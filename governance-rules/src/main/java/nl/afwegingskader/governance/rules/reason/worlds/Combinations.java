package nl.afwegingskader.governance.rules.reason.worlds;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.Fraction;
import org.logicng.formulas.FType;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.BDD;
import org.logicng.knowledgecompilation.bdds.BDDFactory;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;

/**
 * Counts the combinations of answers in which something is true, by a decision diagram that is given up when it grows too large. Every value of a
 * kenmerk counts once, and of a number every range that rules can tell apart. Used once, by one thread.
 */
final class Combinations {

    /** So many nodes of one diagram; four times what the largest of the shipped rules took. */
    private static final int MOST_NODES = 400_000;

    private static final int CACHE = 50_000;

    private final TwoEditions editions;
    private final List<Formula> sound = new ArrayList<>();
    private final Set<Formula> seen = new HashSet<>();
    private final Kernel kernel;
    private final Map<Formula, BDD> known = new HashMap<>();
    private final boolean isCountable;

    /** @param claims what will be counted */
    Combinations(TwoEditions editions, List<Formula> claims) {
        this.editions = editions;
        Set<Variable> variables = new LinkedHashSet<>();
        claims.forEach(claim -> addAll(claim, variables));
        addAll(editions.possible(), variables);
        Set<Variable> ofSums = editions.ofSums();
        this.isCountable = variables.stream().noneMatch(ofSums::contains);
        this.kernel = new Kernel(editions.logic(), List.copyOf(variables));
    }

    /** A table of nodes that does not grow. */
    private static final class Kernel extends BDDKernel {
        Kernel(FormulaFactory logic, List<Variable> order) {
            super(logic, order, MOST_NODES, CACHE);
        }

        @Override
        protected void nodeResize(boolean rehash) {
            throw new TooLarge();
        }
    }

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The variables of a formula where they first stand, each with all that it belongs to, so that those stay together. */
    private void addAll(Formula formula, Set<Variable> variables) {
        if (!seen.add(formula)) {
            return;
        }
        if (formula instanceof Literal literal) {
            if (!variables.contains(literal.variable())) {
                addGroup(literal.variable(), variables);
            }
        } else {
            formula.stream().forEach(part -> addAll(part, variables));
        }
    }

    private void addGroup(Variable variable, Set<Variable> variables) {
        editions.groups().forEach((group, holds) -> {
            if (group.contains(variable)) {
                variables.addAll(group);
                sound.add(holds);
                addAll(holds, variables);
            }
        });
    }

    /** Which part of the possible combinations each claim is true in; empty when that cannot be counted, or takes too large a diagram. */
    Optional<List<Fraction>> shares(List<Formula> claims) {
        if (!isCountable) {
            return Optional.empty();
        }
        try {
            BDD all = sound.stream().map(this::diagram).reduce(diagram(editions.possible()), BDD::and);
            BigInteger count = all.modelCount();
            List<Fraction> shares = new ArrayList<>();
            for (Formula claim : claims) {
                shares.add(new Fraction(all.and(diagram(claim)).modelCount(), count.max(BigInteger.ONE)));
            }
            return Optional.of(shares);
        } catch (TooLarge tooLarge) {
            return Optional.empty();
        }
    }

    /** Made once of each part of a formula, since parts stand in many places. */
    private BDD diagram(Formula formula) {
        BDD ready = known.get(formula);
        if (ready == null) {
            ready = made(formula);
            known.put(formula, ready);
        }
        return ready;
    }

    private BDD made(Formula formula) {
        if (formula.type() == FType.NOT) {
            return diagram(formula.negate()).negate();
        }
        List<BDD> parts = formula.stream().map(this::diagram).toList();
        BinaryOperator<BDD> joined = switch (formula.type()) {
            case AND -> BDD::and;
            case OR -> BDD::or;
            case EQUIV -> BDD::equivalence;
            case IMPL -> BDD::implies;
            default -> (one, other) -> one;
        };
        return Stream.of(parts).flatMap(List::stream).reduce(joined).orElseGet(() -> BDDFactory.build(formula, kernel));
    }
}
