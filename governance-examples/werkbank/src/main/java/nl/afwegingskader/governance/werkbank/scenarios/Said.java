package nl.afwegingskader.governance.werkbank.scenarios;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;

/** The rules that an advice names as certain. */
final class Said {

    private Said() {}

    /** All of them: of forms, roles and instruments, what was derived, the agenda, the calendar and the warnings. */
    static Set<String> in(Advice advice) {
        Stream<RuleCard> others = Stream.of(
                        advice.derived().stream().map(value -> value.rule()),
                        advice.agenda().stream().map(item -> item.rule()),
                        advice.deadlines().stream().map(deadline -> deadline.rule()),
                        advice.warnings().stream().flatMap(warning -> warning.rule().stream()))
                .flatMap(rules -> rules);
        return ids(Stream.concat(advice.regimes().stream().flatMap(Said::rules), others));
    }

    /** Those in the regime of one form. */
    static Set<String> with(Advice advice, Form form) {
        return ids(rules(advice.regime(form)));
    }

    /** Those about one option. */
    static Set<String> about(OptionAdvice<?> option) {
        return ids(rules(option));
    }

    private static Stream<RuleCard> rules(Regime regime) {
        return Stream.of(List.of(regime.form()), regime.roles(), regime.instruments())
                .flatMap(List::stream)
                .flatMap(Said::rules);
    }

    private static Stream<RuleCard> rules(OptionAdvice<? extends Option> option) {
        return option.findings().stream().filter(Finding::certain).map(Finding::rule);
    }

    private static Set<String> ids(Stream<RuleCard> rules) {
        Set<String> ids = new TreeSet<>();
        rules.map(RuleCard::id).map(RuleId::text).forEach(ids::add);
        return ids;
    }
}
