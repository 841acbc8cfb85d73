package nl.afwegingskader.governance.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Situation;

/** A golden scenario of domain §7: answers by number, and what the shipped rules make of them. */
final class Scenario {

    static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    private static final Rulebook RULEBOOK = Project.shipped();

    /** Nothing in law stands in the way: no prescribed form, no taxes, no by-laws. */
    static final Map<String, Object> FREE =
            Map.of("A4", List.of("geen"), "C2", false, "C3", List.of("geen"), "C5", false, "K2", false);

    static final Map<String, Object> MGR = with(
            FREE,
            Map.of(
                    "A1",
                    List.of("inkoop_contractering"),
                    "A9",
                    true,
                    "B1",
                    List.of("gemeente"),
                    "B2",
                    List.of("college"),
                    "B3",
                    7L,
                    "C1",
                    "mandaat",
                    "D2",
                    true));

    private Scenario() {}

    private static Situation situation(LocalDate date, Map<String, ?> answers) {
        try {
            return Situation.parse(date, answers);
        } catch (InvalidSituationException wrong) {
            throw new AssertionError(wrong);
        }
    }

    static Map<String, Object> with(Map<String, ?> answers, Map<String, ?> more) {
        Map<String, Object> all = new LinkedHashMap<>(answers);
        all.putAll(more);
        return all;
    }

    static Advice advise(LocalDate date, Map<String, ?> answers) {
        return RULEBOOK.advise(situation(date, answers));
    }

    static boolean has(OptionAdvice<Form> advice, String rule, Effect effect) {
        return advice.findings().stream()
                .anyMatch(finding ->
                        finding.certain() && finding.rule().id().text().equals(rule) && finding.effect() == effect);
    }

    /** The same for an instrument, with a covenant: what holds for every form. */
    static boolean has(Advice advice, Instrument instrument, String rule, Effect effect) {
        return advice.regime(Form.COVENANT).instruments().stream()
                .filter(on -> on.option() == instrument)
                .flatMap(on -> on.findings().stream())
                .anyMatch(finding ->
                        finding.certain() && finding.rule().id().text().equals(rule) && finding.effect() == effect);
    }

    static boolean warns(Advice advice, String rule) {
        return advice.warnings().stream()
                .anyMatch(warning -> warning.rule()
                        .filter(card -> card.id().text().equals(rule))
                        .isPresent());
    }

    /** The roles and instruments with a standing in the regime of a form. */
    static Set<Option> options(Advice advice, Form form, Standing standing) {
        return Stream.concat(advice.regime(form).roles().stream(), advice.regime(form).instruments().stream())
                .filter(option -> option.standing() == standing)
                .map(option -> (Option) option.option())
                .collect(Collectors.toSet());
    }

    static Set<Option> required(Advice advice, Form form) {
        return options(advice, form, Standing.REQUIRED);
    }

    static List<String> rejections(Advice advice, Form form) {
        return advice.check(form).rejections().stream()
                .map(finding -> finding.rule().id().text())
                .toList();
    }

    static Set<String> agenda(Advice advice) {
        return advice.agenda().stream().map(item -> item.rule().id().text()).collect(Collectors.toSet());
    }
}
