package nl.afwegingskader.governance.rules.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.FormProperty;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Kind;

/**
 * The forms a conclusion is about. "Openbaar lichaam" includes the modular one unless it says {@code enkelvoudig}; zelf doen
 * is in no group unless it is named.
 */
final class Targets {

    /** Forms that are not in a kenmerk: which they are depends on the answers. */
    private static final String OUTSIDE = "buiten kenmerk";

    private final Words words;
    private final Problems problems;
    private final List<Phrase> phrases;

    Targets(Words words, Problems problems) {
        this.words = words;
        this.problems = problems;
        this.phrases = List.of(
                new Phrase("\"{vormen}\"", quoted -> named(quoted).map(Target::fixed)),
                new Phrase(
                        "enkelvoudig \"{vorm}\"",
                        quoted -> words.form(quoted).map(EnumSet::of).map(Target::fixed)),
                group("elke Wgr-vorm", FormGroups.WGR),
                group("elk GR-lichaam", FormGroups.BODIES),
                group("elke private vorm", FormGroups.PRIVATE),
                group("elke samenwerkingsvorm", FormGroups.COOPERATION),
                new Phrase(
                        "elke vorm buiten \"{vormen}\"", quoted -> named(quoted).map(named -> others(named, false))),
                new Phrase(
                        "elke vorm, ook zelf doen, buiten \"{vormen}\"",
                        quoted -> named(quoted).map(named -> others(named, true))),
                new Phrase("elke vorm " + OUTSIDE + " \"{kenmerk}\"", quoted -> outside(quoted, false)),
                new Phrase("elke vorm, ook zelf doen, " + OUTSIDE + " \"{kenmerk}\"", quoted -> outside(quoted, true)),
                new Phrase("elke vorm vanaf gewicht \"{gewicht}\"", this::heavy),
                new Phrase(
                        "elke vorm met eigenschap \"{eigenschap}\"", quoted -> having(quoted, FormProperty.Value.YES)),
                new Phrase(
                        "elke vorm zonder eigenschap \"{eigenschap}\"",
                        quoted -> having(quoted, FormProperty.Value.NO)));
    }

    /** How a target is written, and the forms it means given its quoted text; empty after a problem. */
    record Phrase(String text, Meaning meaning) {
        boolean hasQuoted() {
            return text.contains("{");
        }
    }

    @FunctionalInterface
    interface Meaning {
        Optional<Target> of(Quoted quoted);
    }

    /**
     * The forms.
     *
     * @param forms the forms it can be about
     * @param outside a kenmerk that holds forms: the conclusion is only about forms that are not in it
     */
    record Target(Set<Form> forms, Optional<Characteristic<?>> outside) {
        static Target fixed(Set<Form> forms) {
            return new Target(forms, Optional.empty());
        }
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /** The phrases that mean the same forms in every situation. */
    List<Phrase> fixedPhrases() {
        return phrases.stream()
                .filter(phrase -> !phrase.text().contains(OUTSIDE))
                .toList();
    }

    private static Phrase group(String text, Set<Form> forms) {
        return new Phrase(text, quoted -> Optional.of(Target.fixed(forms)));
    }

    private Optional<Set<Form>> named(Quoted quoted) {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        boolean complete = true;
        for (Quoted part : quoted.parts()) {
            Optional<Form> form = words.form(part);
            complete &= form.isPresent();
            form.ifPresent(forms::add);
        }
        if (forms.contains(Form.PUBLIC_BODY)) {
            forms.add(Form.MODULAR_REGULATION);
        }
        return complete ? Optional.of(forms) : Optional.empty();
    }

    private static Target others(Set<Form> named, boolean local) {
        Set<Form> others = EnumSet.complementOf(EnumSet.copyOf(named));
        if (!local) {
            others.remove(Form.LOCAL);
        }
        return Target.fixed(others);
    }

    private Optional<Target> outside(Quoted quoted, boolean local) {
        Optional<Characteristic<?>> found = words.characteristic(quoted);
        if (found.isEmpty() || !words.fits(found.get(), quoted, Kind.Scale.SET)) {
            return Optional.empty();
        }
        if (found.get().kind().values().get(0) instanceof Form) {
            return Optional.of(new Target(local ? EnumSet.allOf(Form.class) : FormGroups.COOPERATION, found));
        }
        problems.add(
                ProblemCode.SENTENCE_DOES_NOT_FIT,
                quoted.place(),
                "het kenmerk \"" + found.get().label() + "\" bevat geen vormen.",
                "Noem een meerkeuzevraag naar vormen.");
        return Optional.empty();
    }

    private Optional<Target> heavy(Quoted quoted) {
        if (!quoted.text().matches("W[0-5]")) {
            problems.add(
                    ProblemCode.UNKNOWN_PROPERTY,
                    quoted.place(),
                    "\"" + quoted.text() + "\" is geen gewicht.",
                    "Schrijf W0, W1, W2, W3, W4 of W5.");
            return Optional.empty();
        }
        int least = quoted.text().charAt(1) - '0';
        Set<Form> heavy = EnumSet.copyOf(FormGroups.COOPERATION);
        heavy.removeIf(form -> form.weight() < least);
        return Optional.of(Target.fixed(heavy));
    }

    private Optional<Target> having(Quoted quoted, FormProperty.Value value) {
        Optional<FormProperty> property = words.property(quoted);
        Set<Form> having = EnumSet.copyOf(FormGroups.COOPERATION);
        having.removeIf(
                form -> property.filter(found -> form.property(found) == value).isEmpty());
        if (property.isPresent() && having.isEmpty()) {
            problems.add(
                    ProblemCode.NO_FORM,
                    quoted.place(),
                    "geen enkele vorm heeft \"" + value.code() + "\" bij de eigenschap \"" + quoted.text() + "\".",
                    "Noem de vormen bij naam.");
            return Optional.empty();
        }
        return property.map(found -> Target.fixed(having));
    }
}
