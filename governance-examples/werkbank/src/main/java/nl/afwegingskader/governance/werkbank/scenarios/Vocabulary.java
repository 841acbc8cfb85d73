package nl.afwegingskader.governance.werkbank.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Nearest;
import nl.afwegingskader.governance.situation.Situation;

/** The sentences that steps can be. The whole list; there are no others. */
final class Vocabulary {

    private final Words words;
    private final List<Phrase> phrases = new ArrayList<>();

    /** @param dossiers reads a dossier by the name that a step gives it */
    Vocabulary(Words words, Function<String, Situation> dossiers) {
        this.words = words;
        given(dossiers);
        asked();
        forms();
        rules();
        options();
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /** The step that a text is. Throws {@link UnknownWords} when it is none. */
    Phrase.Step step(String text) {
        for (Phrase phrase : phrases) {
            Optional<List<String>> texts = phrase.texts(text);
            if (texts.isPresent()) {
                return phrase.meaning().apply(texts.get());
            }
        }
        List<String> templates = phrases.stream().map(Phrase::template).toList();
        throw new UnknownWords(
                ProblemCode.SCENARIO_STEP,
                "deze zin is onbekend: " + text + "."
                        + Nearest.to(text.replaceAll("\"[^\"]*\"", "\"…\""), templates)
                                .map(nearest -> " Bedoelt u: " + nearest + "?")
                                .orElse(" LEESMIJ.md noemt alle zinnen."));
    }

    private void add(String template, Function<List<String>, Phrase.Step> meaning) {
        phrases.add(new Phrase(template, meaning));
    }

    private void given(Function<String, Situation> dossiers) {
        add("een situatie op DATUM", texts -> {
            var date = words.date(texts.get(0));
            return world -> world.begin(date);
        });
        add("het dossier \"…\"", texts -> {
            Situation situation = dossiers.apply(texts.get(0));
            return world -> world.begin(situation);
        });
        add("het kenmerk \"…\" is \"…\"", texts -> answer(words.characteristic(texts.get(0)), texts.get(1)));
        add("het kenmerk \"…\" is onbekend", texts -> {
            Characteristic<?> characteristic = words.characteristic(texts.get(0));
            return world -> world.forget(characteristic);
        });
    }

    private Phrase.Step answer(Characteristic<?> characteristic, String text) {
        Situation answer = words.answer(characteristic, text);
        return world -> world.answer(characteristic, answer);
    }

    private void asked() {
        add("advies wordt gevraagd", texts -> World::advise);
    }

    private void forms() {
        add("is de vorm \"…\" STAND", texts -> {
            List<Form> forms = words.forms(texts.get(0));
            Standing standing = words.standing(texts.get(1));
            return world -> forms.forEach(form -> Checks.standing(world.advice(), form, standing));
        });
        add("is elke vorm uitgesloten behalve \"…\"", texts -> {
            List<Form> forms = words.forms(texts.get(0));
            return world -> Checks.allExcludedBut(world.advice(), forms);
        });
        add("staat de vorm \"…\" op de eerste plaats", texts -> {
            List<Form> forms = words.forms(texts.get(0));
            return world -> forms.forEach(form -> Checks.first(world.advice(), form));
        });
        add("staat de vorm \"…\" vóór de vorm \"…\"", texts -> {
            Form one = words.form(texts.get(0));
            Form other = words.form(texts.get(1));
            return world -> Checks.before(world.advice(), one, other);
        });
        add("geldt bij de vorm \"…\" de voorwaarde \"…\"", texts -> {
            List<Form> forms = words.forms(texts.get(0));
            return world -> forms.forEach(form -> Checks.condition(world.advice(), form, texts.get(1)));
        });
        add("is het ontwerp bij de vorm \"…\" afgekeurd door regel \"…\"", texts -> {
            List<Form> forms = words.forms(texts.get(0));
            List<String> rules = words.rules(texts.get(1));
            return world -> forms.forEach(form -> Checks.rejected(world.advice(), form, rules));
        });
        add("is het ontwerp bij de vorm \"…\" niet afgekeurd", texts -> {
            List<Form> forms = words.forms(texts.get(0));
            return world -> forms.forEach(form -> Checks.rejected(world.advice(), form, List.of()));
        });
    }

    private void rules() {
        add("noemt het advies regel \"…\"", texts -> {
            List<String> rules = words.rules(texts.get(0));
            return world -> Checks.named(Said.in(world.advice()), rules, "het advies");
        });
        add("noemt het advies regel \"…\" niet", texts -> {
            List<String> rules = words.rules(texts.get(0));
            return world -> Checks.notNamed(Said.in(world.advice()), rules);
        });
        add("noemt het advies bij de vorm \"…\" regel \"…\"", texts -> {
            List<Form> forms = words.forms(texts.get(0));
            List<String> rules = words.rules(texts.get(1));
            return world -> forms.forEach(
                    form -> Checks.named(Said.with(world.advice(), form), rules, "het advies bij " + form.label()));
        });
        add("vraagt het advies naar \"…\"", texts -> {
            Characteristic<?> characteristic = words.characteristic(texts.get(0));
            return world -> Checks.asks(world.advice(), characteristic);
        });
        add("is het kenmerk \"…\" afgeleid als \"…\"", texts -> {
            Characteristic<?> characteristic = words.characteristic(texts.get(0));
            return world -> Checks.derived(world.advice(), characteristic, texts.get(1));
        });
    }

    private void options() {
        add("hoort bij de vorm \"…\" \"…\"", texts -> option(texts, Standing.REQUIRED));
        add("hoort bij de vorm \"…\" niet \"…\"", texts -> option(texts, Standing.EXCLUDED));
    }

    private Phrase.Step option(List<String> texts, Standing standing) {
        List<Form> forms = words.forms(texts.get(0));
        var options = words.options(texts.get(1));
        return world -> {
            Advice advice = world.advice();
            forms.forEach(form -> options.forEach(option -> Checks.option(advice, form, option, standing)));
        };
    }
}
