package nl.afwegingskader.governance.werkbank.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.DerivedValue;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Kind;

/** What is expected of an advice; each check says what came instead, and by which rules. */
final class Checks {

    private Checks() {}

    static void standing(Advice advice, Form form, Standing expected) {
        OptionAdvice<Form> came = advice.on(form);
        if (came.standing() != expected) {
            throw new Unmet("De vorm \"" + form.label() + "\" is "
                    + came.standing().code() + " en niet " + expected.code() + because(came));
        }
    }

    /** The rules that exclude or require, certain or not. */
    private static String because(OptionAdvice<?> option) {
        String rules = option.findings().stream()
                .filter(finding -> finding.effect() == Effect.EXCLUDES || finding.effect() == Effect.REQUIRES)
                .map(finding -> finding.rule().id().text() + (finding.certain() ? "" : " (nog open)"))
                .distinct()
                .collect(Collectors.joining(", "));
        return rules.isEmpty() ? "; geen regel sluit haar uit of vereist haar." : ", door " + rules + ".";
    }

    static void allExcludedBut(Advice advice, List<Form> forms) {
        List<Form> open = Arrays.stream(Form.values())
                .filter(form -> advice.on(form).standing() != Standing.EXCLUDED)
                .toList();
        if (!Set.copyOf(open).equals(Set.copyOf(forms))) {
            throw new Unmet("Niet uitgesloten zijn: " + labels(open) + ".");
        }
    }

    static void first(Advice advice, Form form) {
        if (!advice.firstPlace().contains(form)) {
            throw new Unmet("Op de eerste plaats staat: " + labels(advice.firstPlace()) + ". De score van \""
                    + form.label() + "\" is " + advice.on(form).score() + pleads(advice, form) + ".");
        }
    }

    static void before(Advice advice, Form one, Form other) {
        int first = advice.on(one).rank().orElse(Integer.MAX_VALUE);
        int second = advice.on(other).rank().orElse(Integer.MAX_VALUE);
        if (first >= second) {
            throw new Unmet(place(advice, one) + "; " + place(advice, other) + ".");
        }
    }

    private static String place(Advice advice, Form form) {
        OptionAdvice<Form> on = advice.on(form);
        return "\"" + form.label() + "\" "
                + (on.rank().isPresent()
                        ? "staat op plaats " + on.rank().getAsInt() + pleads(advice, form)
                        : "is uitgesloten");
    }

    private static String pleads(Advice advice, Form form) {
        String rules = advice.on(form).findings().stream()
                .filter(finding -> finding.certain()
                        && (finding.effect() == Effect.FAVOURS || finding.effect() == Effect.DISFAVOURS))
                .map(finding -> (finding.effect() == Effect.FAVOURS ? "+" : "-")
                        + finding.strength().map(strength -> strength.points()).orElse(0) + " "
                        + finding.rule().id())
                .collect(Collectors.joining(", "));
        return rules.isEmpty() ? "" : " (" + rules + ")";
    }

    static void condition(Advice advice, Form form, String condition) {
        List<String> came = advice.on(form).conditions();
        if (!came.contains(condition)) {
            throw new Unmet("Bij \"" + form.label() + "\" "
                    + (came.isEmpty() ? "geldt geen voorwaarde." : "geldt: " + String.join("; ", came) + "."));
        }
    }

    static void rejected(Advice advice, Form form, List<String> rules) {
        List<String> came = advice.check(form).rejections().stream()
                .map(finding -> finding.rule().id().text())
                .toList();
        boolean met = rules.isEmpty() ? came.isEmpty() : came.containsAll(rules);
        if (!met) {
            throw new Unmet("Het ontwerp bij \"" + form.label() + "\" is "
                    + (came.isEmpty() ? "niet afgekeurd." : "afgekeurd door " + String.join(", ", came) + "."));
        }
    }

    static void named(Set<String> came, List<String> rules, String where) {
        List<String> absent =
                rules.stream().filter(rule -> !came.contains(rule)).toList();
        if (!absent.isEmpty()) {
            throw new Unmet("Regel " + String.join(", ", absent) + " staat niet in " + where + ". Wel genoemd: "
                    + (came.isEmpty() ? "geen" : String.join(", ", came)) + ".");
        }
    }

    static void notNamed(Set<String> came, List<String> rules) {
        List<String> present = rules.stream().filter(came::contains).toList();
        if (!present.isEmpty()) {
            throw new Unmet("Regel " + String.join(", ", present) + " staat wel in het advies.");
        }
    }

    static void asks(Advice advice, Characteristic<?> characteristic) {
        if (advice.openQuestions().stream().noneMatch(question -> question.characteristic() == characteristic)) {
            throw new Unmet("Het advies vraagt niet naar \"" + characteristic.label() + "\". Er zijn "
                    + advice.openQuestions().size() + " open vragen"
                    + (advice.openQuestions().isEmpty()
                            ? "."
                            : "; de eerste is \""
                                    + advice.openQuestions()
                                            .get(0)
                                            .characteristic()
                                            .label() + "\"."));
        }
    }

    static void derived(Advice advice, Characteristic<?> characteristic, String expected) {
        String came = advice.derived().stream()
                .filter(value -> value.characteristic() == characteristic)
                .map(value -> written(characteristic, value))
                .findFirst()
                .orElse("niet afgeleid");
        if (!came.equals(expected)) {
            throw new Unmet("\"" + characteristic.label() + "\" is " + came + ".");
        }
    }

    @SuppressWarnings("unchecked")
    private static <V> String written(Characteristic<V> characteristic, DerivedValue value) {
        Kind<V> kind = characteristic.kind();
        Object written = kind.write((V) value.value());
        return written instanceof Boolean yes ? (yes ? "ja" : "nee") : String.valueOf(written);
    }

    static void option(Advice advice, Form form, Option option, Standing expected) {
        Regime regime = advice.regime(form);
        List<OptionAdvice<? extends Option>> all = new ArrayList<>(regime.roles());
        all.addAll(regime.instruments());
        OptionAdvice<? extends Option> came = all.stream()
                .filter(one -> one.option() == option)
                .findFirst()
                .orElseThrow(() -> new Unmet("Het advies kent " + option.number() + " niet."));
        if (came.standing() != expected) {
            throw new Unmet("Bij \"" + form.label() + "\" is " + option.number() + " (" + option.label() + ") "
                    + came.standing().code() + " en niet " + expected.code() + rules(came));
        }
    }

    private static String rules(OptionAdvice<?> option) {
        String rules = Stream.of(option)
                .flatMap(one -> one.findings().stream())
                .filter(Finding::certain)
                .map(finding -> finding.rule().id().text())
                .distinct()
                .collect(Collectors.joining(", "));
        return rules.isEmpty() ? "; geen regel zegt er iets over." : ", door " + rules + ".";
    }

    private static String labels(Collection<Form> forms) {
        return forms.isEmpty() ? "geen vorm" : forms.stream().map(Form::label).collect(Collectors.joining(", "));
    }
}
