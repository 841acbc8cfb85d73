package nl.afwegingskader.governance.werkbank.scenarios;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.rules.examples.ScenarioFiles;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Nearest;
import nl.afwegingskader.governance.situation.Situation;

/** What the words in steps mean; a word that means nothing is told with the nearest that does. */
final class Words {

    private final List<String> rules;

    /** @param rules the ids of the rules there are */
    Words(List<String> rules) {
        this.rules = rules;
    }

    Characteristic<?> characteristic(String text) {
        return one(
                text,
                Catalogue.all(),
                one -> Stream.of(one.label(), one.code(), one.number()),
                "is geen bekend kenmerk");
    }

    /** Forms, divided by commas. */
    List<Form> forms(String text) {
        return each(
                text,
                part -> one(
                        part,
                        List.of(Form.values()),
                        form -> Stream.of(form.label(), form.code()),
                        "is geen bekende vorm"));
    }

    Form form(String text) {
        List<Form> forms = forms(text);
        if (forms.size() > 1) {
            throw new UnknownWords(
                    ProblemCode.SCENARIO_WORD, "hier past één vorm, en er staan er " + forms.size() + ".");
        }
        return forms.get(0);
    }

    /** Roles and instruments, divided by commas. */
    List<Option> options(String text) {
        List<Option> all = new ArrayList<>(List.of(RoleOption.values()));
        all.addAll(List.of(Instrument.values()));
        return each(
                text,
                part -> one(
                        part,
                        all,
                        option -> Stream.of(option.number(), option.label(), option.code()),
                        "is geen bekende rol en geen bekend instrument"));
    }

    /** Ids of rules, divided by commas. */
    List<String> rules(String text) {
        return each(text, part -> one(part, rules, Stream::of, "is geen regel in deze map"));
    }

    Standing standing(String text) {
        return one(text, List.of(Standing.values()), standing -> Stream.of(standing.code()), "is geen stand");
    }

    LocalDate date(String text) {
        try {
            return Situation.on(LocalDate.parse(text)).date();
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new UnknownWords(
                    ProblemCode.SCENARIO_WORD,
                    "de peildatum \"" + text
                            + "\" kan niet. Schrijf jjjj-mm-dd, van 1900-01-01 tot en met 2199-12-31.");
        }
    }

    /** A situation of which nothing is known but one answer. */
    Situation answer(Characteristic<?> characteristic, String text) {
        try {
            return Situation.parse(
                    LocalDate.EPOCH, Map.of(characteristic.code(), ScenarioFiles.answer(characteristic, text)));
        } catch (InvalidSituationException invalid) {
            throw new UnknownWords(
                    ProblemCode.SCENARIO_WORD,
                    "\"" + characteristic.label() + "\": "
                            + invalid.problems().get(0).message());
        }
    }

    private static <T> List<T> each(String text, Function<String, T> meaning) {
        return Arrays.stream(text.split(",")).map(String::strip).map(meaning).toList();
    }

    private static <T> T one(String text, List<T> known, Function<T, Stream<String>> names, String otherwise) {
        return known.stream()
                .filter(one -> names.apply(one).anyMatch(name -> key(name).equals(key(text))))
                .findFirst()
                .orElseThrow(() -> new UnknownWords(
                        ProblemCode.SCENARIO_WORD,
                        "\"" + text + "\" " + otherwise + "."
                                + Nearest.question(
                                        text,
                                        known.stream().flatMap(names).distinct().toList())));
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
