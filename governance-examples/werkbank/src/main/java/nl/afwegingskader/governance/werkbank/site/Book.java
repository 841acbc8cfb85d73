package nl.afwegingskader.governance.werkbank.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.rules.RuleOutline;
import nl.afwegingskader.governance.rules.RuleOutline.Outcome;
import nl.afwegingskader.governance.rules.RuleTable;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.situation.Characteristic;

/** A rulebook laid open: its rules, tables and examples, and what has to do with what. */
final class Book {

    private final Edition edition;
    private final List<RuleOutline> rules;
    private final List<RuleTable> tables;
    private final Examples examples;
    private final Sources sources = new Sources();
    private final Map<Characteristic<?>, List<RuleOutline>> using = new HashMap<>();
    private final Map<Characteristic<?>, List<RuleOutline>> settling = new HashMap<>();

    Book(Rulebook rulebook, Companions companions) {
        this.edition = rulebook.edition();
        this.rules = rulebook.outlines();
        this.tables = rulebook.tables();
        this.examples = new Examples(edition.files().stream(), companions);
        for (RuleOutline rule : rules) {
            rule.uses().forEach(one -> with(using, one, rule));
            rule.settles().forEach(one -> with(settling, one, rule));
        }
    }

    private static <K> void with(Map<K, List<RuleOutline>> map, K key, RuleOutline rule) {
        map.computeIfAbsent(key, ignored -> new ArrayList<>()).add(rule);
    }

    Edition edition() {
        return edition;
    }

    List<RuleOutline> rules() {
        return rules;
    }

    List<RuleTable> tables() {
        return tables;
    }

    Examples examples() {
        return examples;
    }

    Sources sources() {
        return sources;
    }

    /** The rules that look at a kenmerk. */
    List<RuleOutline> using(Characteristic<?> characteristic) {
        return using.getOrDefault(characteristic, List.of());
    }

    /** The rules that derive a kenmerk, or say when it is asked. */
    List<RuleOutline> settling(Characteristic<?> characteristic) {
        return settling.getOrDefault(characteristic, List.of());
    }

    /** What a rule says, with the rule. */
    record Said(RuleOutline rule, Outcome outcome) {}

    private Stream<Said> said() {
        return rules.stream().flatMap(rule -> rule.outcomes().stream().map(outcome -> new Said(rule, outcome)));
    }

    /** What rules say about a form itself. */
    List<Said> about(Form form, Predicate<Outcome> kind) {
        return said().filter(one -> one.outcome().options().isEmpty()
                        && one.outcome().forms().contains(form)
                        && kind.test(one.outcome()))
                .toList();
    }

    /** What rules say about roles and instruments with a form, by the number of the option. */
    Map<Option, List<Said>> regime(Form form) {
        Map<Option, List<Said>> byOption = new LinkedHashMap<>();
        said().filter(one -> one.outcome().forms().contains(form))
                .forEach(one -> one.outcome()
                        .options()
                        .forEach(option -> byOption.computeIfAbsent(option, ignored -> new ArrayList<>())
                                .add(one)));
        return byOption;
    }

    /** The rules that say something about a role or instrument. */
    List<RuleOutline> about(Option option) {
        return rules.stream()
                .filter(rule -> rule.outcomes().stream()
                        .anyMatch(outcome -> outcome.options().contains(option)))
                .toList();
    }

    /** The other rules of which something has the same effect on the same form, or on the same role or instrument. */
    List<RuleOutline> alike(RuleOutline rule) {
        return others(rule, Book::sameEffect);
    }

    /** The other rules that say the opposite about the same form. */
    List<RuleOutline> opposite(RuleOutline rule) {
        return others(rule, Book::oppositeEffect);
    }

    private List<RuleOutline> others(RuleOutline rule, BiPredicate<Outcome, Outcome> match) {
        return rules.stream()
                .filter(other -> !other.equals(rule)
                        && rule.outcomes().stream()
                                .anyMatch(mine -> other.outcomes().stream()
                                        .anyMatch(theirs -> sameSubject(mine, theirs) && match.test(mine, theirs))))
                .toList();
    }

    private static boolean sameSubject(Outcome one, Outcome other) {
        return one.forms().stream().anyMatch(other.forms()::contains)
                && (one.options().isEmpty()
                        ? other.options().isEmpty()
                        : one.options().stream().anyMatch(other.options()::contains));
    }

    private static boolean sameEffect(Outcome one, Outcome other) {
        return one.effect().isPresent()
                && one.effect().equals(other.effect())
                && one.condition().isPresent() == other.condition().isPresent();
    }

    private static boolean oppositeEffect(Outcome one, Outcome other) {
        return isAgainst(one, other) || isAgainst(other, one);
    }

    /** A requirement with a condition only limits, so it contradicts nothing. */
    private static boolean isAgainst(Outcome one, Outcome other) {
        return is(one, Effect.FAVOURS) && is(other, Effect.DISFAVOURS)
                || is(one, Effect.REQUIRES) && one.condition().isEmpty() && is(other, Effect.EXCLUDES);
    }

    static boolean is(Outcome outcome, Effect effect) {
        return outcome.effect().filter(effect::equals).isPresent();
    }

    /** The rules whose sentences name a table, threshold or term: sentences are a closed list, so the words before its name tell. */
    List<RuleOutline> naming(String kind, String name) {
        String quoted = kind + " \"" + name + "\"";
        return rules.stream()
                .filter(rule -> rule.card().text().stream().anyMatch(line -> line.contains(quoted)))
                .toList();
    }
}
