package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import nl.afwegingskader.governance.advice.Actor;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.FormProperty;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Nearest;
import nl.afwegingskader.governance.situation.Timing;

/** Resolves quoted words against the catalogue and the repertoire; a word it does not know becomes a problem. */
final class Words {

    private static final Map<String, Characteristic<?>> CHARACTERISTICS = characteristics();
    private static final Map<String, Form> FORMS = coded(List.of(Form.values()));
    private static final Map<String, FormProperty> PROPERTIES = coded(List.of(FormProperty.values()));

    private static final Map<String, RoleOption> ROLES = numbered(List.of(RoleOption.values()));
    private static final Map<String, Instrument> INSTRUMENTS = numbered(List.of(Instrument.values()));

    private static final Map<String, Option> OPTIONS = options();
    private static final Map<String, Actor> ACTORS = coded(List.of(Actor.values()));
    private static final Map<String, Occasion> OCCASIONS = coded(List.of(Occasion.values()));

    /** The neuter words, which have no -e after "geen". */
    private static final Set<String> NEUTER = Set.of("kenmerk", "instrument");

    private final Problems problems;

    Words(Problems problems) {
        this.problems = problems;
    }

    /** A kenmerk by its Dutch label, its code or its number. */
    Optional<Characteristic<?>> characteristic(Quoted quoted) {
        return resolve(
                ProblemCode.UNKNOWN_CHARACTERISTIC,
                quoted,
                CHARACTERISTICS,
                "kenmerk",
                () -> Catalogue.all().stream().map(Characteristic::label).toList());
    }

    /** A form by its Dutch name or its code. */
    Optional<Form> form(Quoted quoted) {
        return resolve(
                ProblemCode.UNKNOWN_OPTION,
                quoted,
                FORMS,
                "vorm",
                () -> FORMS.values().stream().map(Form::label).distinct().toList());
    }

    /** Role options by their Dutch names, codes or numbers, divided by commas. */
    Optional<Set<Option>> roles(Quoted quoted) {
        return options(quoted, ROLES, "rol");
    }

    /** Instruments by their Dutch names, codes or numbers, divided by commas. */
    Optional<Set<Option>> instruments(Quoted quoted) {
        return options(quoted, INSTRUMENTS, "instrument");
    }

    private Optional<Set<Option>> options(Quoted quoted, Map<String, ? extends Option> known, String what) {
        Set<Option> options = new LinkedHashSet<>();
        boolean complete = true;
        for (Quoted part : quoted.parts()) {
            Optional<? extends Option> option = resolve(
                    ProblemCode.UNKNOWN_OPTION,
                    part,
                    known,
                    what,
                    () -> known.values().stream().map(Option::label).distinct().toList());
            complete &= option.isPresent();
            option.ifPresent(options::add);
        }
        return complete ? Optional.of(options) : Optional.empty();
    }

    /** A role option or an instrument by its number, or by a name or code that only one of them has. */
    Optional<Option> option(Quoted quoted) {
        String key = key(quoted.text());
        if (ROLES.containsKey(key) && INSTRUMENTS.containsKey(key)) {
            problems.add(
                    ProblemCode.AMBIGUOUS_OPTION,
                    quoted.place(),
                    "\"" + quoted.text() + "\" is zowel een rol ("
                            + ROLES.get(key).number() + ") als een instrument ("
                            + INSTRUMENTS.get(key).number() + ").",
                    "Schrijf het nummer.");
            return Optional.empty();
        }
        return resolve(
                ProblemCode.UNKNOWN_OPTION,
                quoted,
                OPTIONS,
                "rol of instrument",
                () -> OPTIONS.values().stream().map(Option::label).distinct().toList());
    }

    /** Who acts, divided by commas; empty after a problem. */
    List<Actor> actors(Quoted quoted) {
        List<Actor> actors = new ArrayList<>();
        for (Quoted part : quoted.parts()) {
            Optional<Actor> actor = oneOf(part, ACTORS);
            if (actor.isEmpty()) {
                return List.of();
            }
            actors.add(actor.get());
        }
        return actors;
    }

    /** When something comes up. */
    Optional<Occasion> occasion(Quoted quoted) {
        return oneOf(quoted, OCCASIONS);
    }

    private <C extends Coded> Optional<C> oneOf(Quoted quoted, Map<String, C> known) {
        Optional<C> found = Optional.ofNullable(known.get(key(quoted.text())));
        if (found.isEmpty()) {
            List<String> labels = known.values().stream().map(Coded::label).toList();
            problems.add(
                    ProblemCode.AGENDA_WORD,
                    quoted.place(),
                    "\"" + quoted.text() + "\" kan hier niet. Toegestaan is: " + String.join(", ", labels) + ".",
                    Nearest.question(quoted.text(), labels).strip());
        }
        return found;
    }

    /** The kenmerk that holds moments; there is one. */
    Optional<Characteristic<?>> decisiveMoments(Quoted quoted) {
        Optional<Characteristic<?>> found = characteristic(quoted);
        if (found.isPresent() && found.get() != Timing.DECISIVE_MOMENTS) {
            problems.add(
                    ProblemCode.SENTENCE_DOES_NOT_FIT,
                    quoted.place(),
                    "het kenmerk \"" + found.get().label() + "\" bevat geen momenten.",
                    "Schrijf \"" + Timing.DECISIVE_MOMENTS.label() + "\".");
            return Optional.empty();
        }
        return found;
    }

    /** A column of the property matrix. */
    Optional<FormProperty> property(Quoted quoted) {
        return resolve(
                ProblemCode.UNKNOWN_PROPERTY,
                quoted,
                PROPERTIES,
                "eigenschap",
                () -> PROPERTIES.values().stream().map(Coded::label).distinct().toList());
    }

    /** One value of a kenmerk, as its place in the list of values. */
    OptionalLong value(Characteristic<?> characteristic, Quoted quoted) {
        List<Coded> values = characteristic.kind().values();
        for (int place = 0; place < values.size(); place++) {
            if (key(values.get(place).code()).equals(key(quoted.text()))) {
                return OptionalLong.of(place);
            }
        }
        List<String> known = values.stream().map(Coded::label).toList();
        problems.add(
                ProblemCode.UNKNOWN_VALUE,
                quoted.place(),
                "\"" + quoted.text() + "\" is geen waarde van het kenmerk \"" + characteristic.label()
                        + "\". Toegestaan is: " + String.join(", ", known) + ".",
                Nearest.question(quoted.text().replace('_', ' '), known).strip());
        return OptionalLong.empty();
    }

    /** Several values of a kenmerk, divided by commas, as one bit each. */
    OptionalLong values(Characteristic<?> characteristic, Quoted quoted) {
        long mask = 0;
        boolean complete = true;
        for (Quoted part : quoted.parts()) {
            OptionalLong value = value(characteristic, part);
            complete &= value.isPresent();
            mask |= 1L << value.orElse(0);
        }
        return complete ? OptionalLong.of(mask) : OptionalLong.empty();
    }

    /** Whether the kenmerk can be tested this way; if not, that is a problem. */
    boolean fits(Characteristic<?> characteristic, Quoted quoted, Kind.Scale... scales) {
        if (List.of(scales).contains(characteristic.kind().scale())) {
            return true;
        }
        problems.add(
                ProblemCode.SENTENCE_DOES_NOT_FIT,
                quoted.place(),
                "het kenmerk \"" + characteristic.label() + "\" is van het soort \""
                        + characteristic.kind().name() + "\"; deze zin past daar niet bij.",
                "Zinnen die passen: " + fitting(characteristic.kind().scale()) + ".");
        return false;
    }

    /** Whether two numbers can be subtracted or divided; if not, that is a problem. */
    boolean haveSameUnit(Characteristic<?> first, Characteristic<?> second, Quoted quoted) {
        String unit = first.kind().unit();
        if (unit.equals(second.kind().unit())) {
            return true;
        }
        problems.add(
                ProblemCode.UNIT,
                quoted.place(),
                "\"" + first.label() + "\" is in " + unit + " en \"" + second.label() + "\" in "
                        + second.kind().unit() + ".",
                "Reken alleen met kenmerken in dezelfde eenheid.");
        return false;
    }

    private static String fitting(Kind.Scale scale) {
        return switch (scale) {
            case CHOICE -> "is, is niet, is één van, is geen van";
            case ORDERED_CHOICE -> "is, is niet, is één van, is geen van, is minstens, is hoogstens";
            case SET ->
                "bevat, bevat niet, bevat één van, bevat geen van, bevat iets buiten, bevat niets buiten,"
                        + " is leeg, is niet leeg";
            case NUMBER -> "ligt boven, op of boven, onder, op of onder de drempel";
            case DAY -> "geen; leid eerst een leeftijd af";
        };
    }

    private <T> Optional<T> resolve(
            ProblemCode code, Quoted quoted, Map<String, T> known, String what, Supplier<List<String>> labels) {
        T found = known.get(key(quoted.text()));
        if (found == null) {
            problems.add(
                    code,
                    quoted.place(),
                    "\"" + quoted.text() + "\" is geen bekend" + (NEUTER.contains(what) ? " " : "e ") + what + ".",
                    Nearest.to(quoted.text(), labels.get())
                            .map(near -> "Bedoelt u \"" + near + "\"?")
                            .orElseGet(() -> allowed(code, labels.get())));
        }
        return Optional.ofNullable(found);
    }

    /** What is allowed, or where to find it when that is much. */
    private static String allowed(ProblemCode code, List<String> labels) {
        return switch (code) {
            case UNKNOWN_CHARACTERISTIC -> "De opdracht \"kenmerken\" toont ze allemaal.";
            case UNKNOWN_OPTION -> "De opdracht \"repertoire\" toont ze allemaal.";
            default -> "Toegestaan is: " + String.join(", ", labels) + ".";
        };
    }

    private static Map<String, Characteristic<?>> characteristics() {
        Map<String, Characteristic<?>> known = new HashMap<>();
        for (Characteristic<?> characteristic : Catalogue.all()) {
            known.put(key(characteristic.label()), characteristic);
            known.put(key(characteristic.code()), characteristic);
            known.put(key(characteristic.number()), characteristic);
        }
        return known;
    }

    private static <E extends Coded> Map<String, E> coded(List<E> values) {
        Map<String, E> known = new LinkedHashMap<>();
        values.forEach(value -> known.put(key(value.label()), value));
        values.forEach(value -> known.put(key(value.code()), value));
        return known;
    }

    private static <O extends Option> Map<String, O> numbered(List<O> values) {
        Map<String, O> known = new LinkedHashMap<>();
        known.putAll(coded(values));
        values.forEach(value -> known.put(key(value.number()), value));
        return known;
    }

    private static Map<String, Option> options() {
        Map<String, Option> known = new LinkedHashMap<>(ROLES);
        known.putAll(INSTRUMENTS);
        return known;
    }

    /** Case does not matter, and an underscore is a space. */
    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
