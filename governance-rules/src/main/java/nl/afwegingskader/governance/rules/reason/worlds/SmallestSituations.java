package nl.afwegingskader.governance.rules.reason.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Situation;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/** Finds the situations with the fewest answers of which something is certain, to show what can happen. Used by one thread. */
final class SmallestSituations {

    /** How many that only the formulas allow are passed over. */
    private static final int MOST_REFUSED = 20;

    private final Program program;
    private final Reasoner reasoner;
    private final Encoding encoding;
    private final StandingFormulas formulas;
    private final Solver solver;
    private final Map<Literal, Integer> unanswered = new LinkedHashMap<>();

    SmallestSituations(Reasoner reasoner) {
        this.reasoner = reasoner;
        this.program = reasoner.program();
        FormulaFactory logic = new FormulaFactory();
        this.encoding = Encoding.partial(program, logic);
        this.formulas = new StandingFormulas(encoding, reasoner.rules());
        this.solver = new Solver(logic);
        solver.add(encoding.sound());
        for (int subject : encoding.domains().keySet()) {
            encoding.given(subject).ifPresent(given -> unanswered.put(given.negate(), 1));
        }
    }

    /** What to claim of a situation; its formulas are those of situations in which answers may be lacking. */
    interface Claim extends Function<Encoding, Formula> {}

    /** When standings are what they are, in situations in which answers may be lacking. */
    StandingFormulas formulas() {
        return formulas;
    }

    /**
     * The smallest situation on a day of which a claim is certain, and that has a possible world; empty when there is none, or none that
     * could be written out.
     *
     * @param shows whether a situation, as it is decided and read, shows the claim
     */
    Optional<Situation> on(LocalDate day, Claim claim, Predicate<World> shows) {
        List<Literal> claims = new ArrayList<>();
        claims.add(solver.name(claim.apply(encoding)));
        claims.add(solver.name(formulas.possible()));
        Domain date = encoding.domains().get(Subjects.DATE);
        if (date != null) {
            date.fix(day.toEpochDay(), claims::add);
        }
        if (!(solver.solve(claims) instanceof Solver.Found)) {
            return Optional.empty();
        }
        int refused = 0;
        for (int answers = 0; answers <= unanswered.size() && refused < MOST_REFUSED; ) {
            Solver.AtLeast few = new Solver.AtLeast(unanswered, unanswered.size() - answers);
            if (solver.solveWith(claims, List.of(few), List.of()) instanceof Solver.Found found) {
                Optional<Situation> shown = written(day, found.isTrue(), shows);
                if (shown.isPresent()) {
                    return shown;
                }
                claims.add(solver.name(another(found.isTrue())));
                refused++;
            } else {
                answers++;
            }
        }
        return Optional.empty();
    }

    private Optional<Situation> written(LocalDate day, Predicate<Variable> isTrue, Predicate<World> shows) {
        Situation empty = Situation.on(day);
        Map<Integer, Domain.Cell> cells = new TreeMap<>();
        List<Completion.Sum> sums = new ArrayList<>();
        encoding.domains().forEach((subject, domain) -> {
            if (encoding.given(subject).filter(isTrue).isPresent()) {
                cells.put(subject, domain.cell(isTrue));
            } else if (program.definition(subject).orElse(null) instanceof Definition.Arithmetic sum) {
                sums.add(new Completion.Sum(sum, domain.cell(isTrue)));
            }
        });
        Completion completion = new Completion(empty, cells);
        Optional<Situation> written = Optional.of(filled(empty, completion.lowest()))
                .filter(situation -> isShown(situation, shows))
                .or(() -> completion
                        .matching(sums)
                        .map(values -> filled(empty, values))
                        .filter(situation -> isShown(situation, shows)));
        return written.map(situation -> withFewElements(situation, cells, shows));
    }

    /** The same situation with no element more in its sets than it takes. */
    private Situation withFewElements(Situation situation, Map<Integer, Domain.Cell> cells, Predicate<World> shows) {
        Situation fewer = situation;
        for (Map.Entry<Integer, Domain.Cell> one : cells.entrySet()) {
            Kind<?> kind = Catalogue.all().get(one.getKey()).kind();
            long value = one.getValue().lowest();
            for (int place = 0;
                    kind.scale() == Kind.Scale.SET && place < kind.values().size();
                    place++) {
                long without = value & ~(1L << place);
                if (without != value && kind.accepts(without)) {
                    Situation less = Completion.with(fewer, one.getKey(), without);
                    if (isShown(less, shows)) {
                        fewer = less;
                        value = without;
                    }
                }
            }
        }
        return fewer;
    }

    private static Situation filled(Situation empty, Map<Integer, Long> values) {
        Situation filled = empty;
        for (Map.Entry<Integer, Long> one : values.entrySet()) {
            filled = Completion.with(filled, one.getKey(), one.getValue());
        }
        return filled;
    }

    /** Whether a situation shows a claim, and has a possible world. */
    boolean isShown(Situation situation, Predicate<World> shows) {
        Reading reading = reasoner.read(situation);
        Worlds worlds = reasoner.worlds(situation, reading);
        return shows.test(worlds.now()) && !worlds.isContradictory();
    }

    /** Any other answers than these. */
    private Formula another(Predicate<Variable> isTrue) {
        List<Literal> same = new ArrayList<>();
        encoding.domains().forEach((subject, domain) -> {
            Optional<Variable> given = encoding.given(subject).filter(isTrue);
            given.ifPresent(same::add);
            if (given.isPresent()) {
                domain.fix(domain.cell(isTrue).lowest(), same::add);
            }
        });
        return encoding.logic().or(same.stream().map(Literal::negate).toList());
    }
}
