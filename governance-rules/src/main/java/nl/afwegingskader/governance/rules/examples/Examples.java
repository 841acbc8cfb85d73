package nl.afwegingskader.governance.rules.examples;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.rules.engine.DroolsEngine;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.text.EditedFolder;
import nl.afwegingskader.governance.rules.text.ExampleTables;
import nl.afwegingskader.governance.rules.text.MutationReasons;
import nl.afwegingskader.governance.rules.text.RuleReader;
import nl.afwegingskader.governance.rules.text.RuleText;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;

/**
 * The example tables of a folder of rule files, with the rules they are about. Each row is run twice: through Drools, and by the three-valued
 * reading. Rows of a rule that is switched off are run, by the reading, as if it were on. Immutable and thread-safe.
 */
public final class Examples {

    private static final Pattern SWITCHED_OFF = Pattern.compile("(?m)^ *@uitgeschakeld\\(.*\\)$");

    /** How the files of the folder's own rules begin. */
    private final String prefix;

    private final List<Example> rows;
    private final Map<RuleId, Map<String, String>> reasons;
    private final Program program;
    private final DroolsEngine drools;
    private final Program switchedOn;
    private final Set<RuleId> off = new HashSet<>();

    private Examples(
            String prefix,
            List<Example> rows,
            Map<RuleId, Map<String, String>> reasons,
            Program program,
            Program switchedOn) {
        this.prefix = prefix;
        this.rows = List.copyOf(rows);
        this.reasons = reasons;
        this.program = program;
        this.drools = DroolsEngine.of(program);
        this.switchedOn = switchedOn;
        program.ruleset().cards().stream()
                .filter(card -> card.switchedOff().isPresent())
                .forEach(card -> off.add(card.id()));
    }

    /**
     * Reads the rules and the example tables in a folder: a rulebook, or the agreements of one municipality, whose rules lie upon the shipped
     * ones.
     *
     * @throws RulebookException listing every problem in the rules; or, when those are sound, in the example tables
     */
    public static Examples read(Path folder) {
        EditedFolder edited = new EditedFolder(folder);
        List<RuleText> texts = edited.opened().sound();
        Program program = new Program(RuleReader.read(texts));
        boolean allOn = program.ruleset().cards().stream()
                .allMatch(card -> card.switchedOff().isEmpty());
        List<RuleText> beside = edited.examples().sound();
        return new Examples(
                edited.prefix(),
                ExampleTables.read(beside, List.of(program.ruleset())),
                MutationReasons.read(beside),
                program,
                allOn ? program : switchedOn(texts));
    }

    private static Program switchedOn(List<RuleText> texts) {
        return new Program(RuleReader.read(texts.stream()
                .map(text -> new RuleText(
                        text.path(), SWITCHED_OFF.matcher(text.text()).replaceAll("")))
                .toList()));
    }

    /** All rows, by file and line. */
    public List<Example> rows() {
        return rows;
    }

    /**
     * The rules of which the rows, or the reasons for changes that no row notices, are others than in another folder; the order of rows, and where they
     * stand, do not count.
     */
    public Set<RuleId> differing(Examples other) {
        Map<RuleId, Set<Object>> here = said();
        Map<RuleId, Set<Object>> there = other.said();
        Set<RuleId> rules = new TreeSet<>(here.keySet());
        rules.addAll(there.keySet());
        rules.removeIf(rule -> Objects.equals(here.get(rule), there.get(rule)));
        return rules;
    }

    private Map<RuleId, Set<Object>> said() {
        Map<RuleId, Set<Object>> said = new HashMap<>();
        rows.forEach(row -> said.computeIfAbsent(row.rule(), ignored -> new HashSet<>())
                .add(List.of(row.text(), row.situation(), row.expected())));
        reasons.forEach((rule, of) ->
                said.computeIfAbsent(rule, ignored -> new HashSet<>()).add(of));
        return said;
    }

    /** Runs every row, in their order and as results are taken. */
    public Stream<ExampleResult> results() {
        return rows.stream().map(this::result);
    }

    /** Runs one row. */
    public ExampleResult result(Example row) {
        Program read = off.contains(row.rule()) ? switchedOn : program;
        String outcome = Outcome.of(read, Reading.of(read, row.situation()), row);
        if (read != program || !outcome.equals(row.expected())) {
            return new ExampleResult(row, outcome);
        }
        return new ExampleResult(row, Outcome.of(program, Reading.of(program, drools.decide(row.situation())), row));
    }

    /**
     * What the rows, and other situations, show of each rule of the folder, by its id. Of a rule that is switched off, and of a sum, there is nothing to show.
     *
     * @param more situations beside the rows, such as those of scenarios
     */
    public List<RuleCoverage> coverage(List<Situation> more) {
        Coverage coverage = new Coverage(program);
        Stream.concat(rows.stream().map(Example::situation), more.stream()).forEach(coverage::count);
        return coverage.rules(rows).stream().filter(rule -> isOwn(rule.rule())).toList();
    }

    /**
     * How many small changes of the folder's rules the rows notice, by the id of the rule and as scores are taken. Rows that do not come out as
     * expected do not take part; rules that are switched off, and sums without rows, do. Takes seconds to minutes; the stream is for one thread.
     */
    public Stream<MutationScore> mutations() {
        return mutations(rules());
    }

    /**
     * The same of some rules.
     *
     * @param rules among {@link #rules()}
     */
    public Stream<MutationScore> mutations(List<RuleCard> rules) {
        List<Example> sound = results()
                .filter(ExampleResult::passed)
                .map(ExampleResult::example)
                .toList();
        Mutation asIs = new Mutation(program, sound, reasons);
        Mutation on = switchedOn == program ? asIs : new Mutation(switchedOn, sound, reasons);
        return rules.stream().map(card -> (off.contains(card.id()) ? on : asIs).score(card));
    }

    /** The rules of the folder, by id: of agreements, those that are agreed and not those that ship. */
    public List<RuleCard> rules() {
        return program.ruleset().cards().stream().filter(this::isOwn).toList();
    }

    private boolean isOwn(RuleCard rule) {
        return rule.file().startsWith(prefix);
    }
}
