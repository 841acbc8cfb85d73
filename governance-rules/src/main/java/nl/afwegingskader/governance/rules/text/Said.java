package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.rules.ProblemCode;

/**
 * What rules say of forms, roles, instruments and terms, without their reasons: {@code sterk voor I07 bij elk GR-lichaam}. Two are equal when
 * they say the same of the same options, however it was written.
 *
 * @param claims the forms of each claim
 */
public record Said(Map<String, Set<Form>> claims) {

    /** What stands between claims. */
    private static final String AND = " + ";

    private static final String WITH = " bij ";
    private static final String TERM = "termijn ";

    /** So many forms are easier to read as those that are left out. */
    private static final int FEW = 8;

    /** What some conclusions say together. */
    public static Said by(List<Conclusion> conclusions) {
        Map<String, Set<Form>> claims = new TreeMap<>();
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof Conclusion.AboutForms about) {
                add(
                        claims,
                        verb(about.effect(), about.strength(), about.condition().isPresent()),
                        about.forms());
            } else if (conclusion instanceof Conclusion.AboutOptions about) {
                String verb =
                        verb(about.effect(), about.strength(), about.condition().isPresent());
                about.options().forEach(option -> add(claims, verb + " " + option.number(), about.forms()));
            } else if (conclusion instanceof Conclusion.SetsTerm sets) {
                add(claims, TERM + sets.term().name(), sets.forms());
            }
        }
        return new Said(claims);
    }

    private static void add(Map<String, Set<Form>> claims, String claim, Set<Form> forms) {
        claims.computeIfAbsent(claim, ignored -> EnumSet.noneOf(Form.class)).addAll(forms);
    }

    private static String verb(Effect effect, Optional<Strength> strength, boolean conditional) {
        String how = strength.map(one -> one.code() + " ").orElse("");
        return switch (effect) {
            case EXCLUDES -> "sluit uit";
            case REQUIRES -> conditional ? "mits" : "vereist";
            case FAVOURS -> how + "voor";
            case DISFAVOURS -> how + "tegen";
            case REJECTS_DESIGN -> "keurt ontwerp af";
            case WARNS -> "waarschuwt";
            case SCHEDULES -> "agenda";
        };
    }

    private static List<String> verbs() {
        List<String> verbs = new ArrayList<>(List.of("sluit uit", "vereist", "mits", "keurt ontwerp af", "waarschuwt"));
        for (Strength strength : Strength.values()) {
            verbs.add(strength.code() + " voor");
            verbs.add(strength.code() + " tegen");
        }
        return verbs;
    }

    /** What a text says; empty after a problem. */
    static Optional<Said> read(String text, Place place, Words words, Problems problems) {
        Targets targets = new Targets(words, problems);
        Map<String, Set<Form>> claims = new TreeMap<>();
        boolean complete = true;
        for (String claim : text.split(" \\+ ")) {
            complete &= read(claim.strip(), place, words, targets, problems, claims);
        }
        return complete ? Optional.of(new Said(claims)) : Optional.empty();
    }

    private static boolean read(
            String claim, Place place, Words words, Targets targets, Problems problems, Map<String, Set<Form>> claims) {
        int with = claim.lastIndexOf(WITH);
        if (claim.startsWith(TERM) && with > 0) {
            return forms(claim.substring(with + WITH.length()), place, targets)
                    .map(forms -> {
                        add(claims, claim.substring(0, with), forms);
                        return true;
                    })
                    .orElse(false);
        }
        for (String verb : verbs()) {
            if (claim.startsWith(verb + " ")) {
                return read(verb, claim.substring(verb.length() + 1), place, words, targets, claims);
            }
        }
        problems.add(
                ProblemCode.EXAMPLE_EXPECTED,
                place,
                "\"" + Problems.shortened(claim) + "\" zegt niet wat de regel doet.",
                "Begin met: " + String.join(", ", verbs()) + " of termijn.");
        return false;
    }

    private static boolean read(
            String verb, String about, Place place, Words words, Targets targets, Map<String, Set<Form>> claims) {
        int with = about.lastIndexOf(WITH);
        Optional<Set<Form>> forms = forms(with < 0 ? about : about.substring(with + WITH.length()), place, targets);
        if (forms.isEmpty()) {
            return false;
        }
        if (with < 0) {
            add(claims, verb, forms.get());
            return true;
        }
        boolean complete = true;
        for (Quoted part : new Quoted(about.substring(0, with), place).parts()) {
            Optional<Option> option = words.option(part);
            complete &= option.isPresent();
            option.ifPresent(one -> add(claims, verb + " " + one.number(), forms.get()));
        }
        return complete;
    }

    /** Forms as a rule writes them, without quotation marks. */
    private static Optional<Set<Form>> forms(String text, Place place, Targets targets) {
        for (Targets.Phrase phrase : targets.fixedPhrases()) {
            int quote = phrase.text().indexOf('"');
            String before = quote < 0 ? phrase.text() : phrase.text().substring(0, quote);
            if (!before.isEmpty() && (quote < 0 ? text.equals(before) : text.startsWith(before))) {
                return phrase.meaning()
                        .of(new Quoted(text.substring(before.length()), place))
                        .map(Targets.Target::forms);
            }
        }
        return targets.phrases().get(0).meaning().of(new Quoted(text, place)).map(Targets.Target::forms);
    }

    /** As {@link #read} takes it: equal texts say the same. */
    @Override
    public String toString() {
        return claims.entrySet().stream()
                .map(claim ->
                        claim.getKey() + (verbs().contains(claim.getKey()) ? " " : WITH) + written(claim.getValue()))
                .collect(Collectors.joining(AND));
    }

    /** A group by its name; and "openbaar lichaam" includes the modular one, as in rules. */
    private static String written(Set<Form> forms) {
        for (Map.Entry<String, Set<Form>> group : FormGroups.NAMED.entrySet()) {
            if (group.getValue().equals(forms)) {
                return group.getKey();
            }
        }
        Set<Form> others = EnumSet.complementOf(EnumSet.copyOf(forms));
        boolean alone = forms.contains(Form.LOCAL);
        others.remove(Form.LOCAL);
        if (!others.isEmpty() && others.size() <= FEW && both(others) == both(forms)) {
            return (alone ? "elke vorm, ook zelf doen, buiten " : "elke vorm buiten ") + listed(others);
        }
        return listed(forms);
    }

    /** Whether the two kinds of openbaar lichaam go together. */
    private static boolean both(Set<Form> forms) {
        return forms.contains(Form.PUBLIC_BODY) == forms.contains(Form.MODULAR_REGULATION);
    }

    private static String listed(Set<Form> forms) {
        boolean both = both(forms);
        return forms.stream()
                .filter(form -> !both || form != Form.MODULAR_REGULATION)
                .map(form -> form == Form.PUBLIC_BODY && !both ? "enkelvoudig " + form.code() : form.code())
                .collect(Collectors.joining(", "));
    }
}
