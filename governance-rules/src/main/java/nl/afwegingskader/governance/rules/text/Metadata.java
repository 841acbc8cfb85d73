package nl.afwegingskader.governance.rules.text;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.situation.Nearest;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Confidence;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.Source;
import nl.afwegingskader.governance.source.Validity;
import org.jspecify.annotations.Nullable;

/** The lines that start with {@code @}: where a rule comes from, how sure we are, and when it holds. */
final class Metadata {

    static final List<String> NAMES = List.of("bron", "vanaf", "tot", "zekerheid", "herkomst", "uitgeschakeld");

    private static final String VENLO = "afspraken/venlo/";

    private final Map<String, Quoted> given = new LinkedHashMap<>();
    private final Set<String> misspelled = new HashSet<>();
    private final Problems problems;

    Metadata(Problems problems) {
        this.problems = problems;
    }

    void put(String name, Quoted value, Place place) {
        if (!NAMES.contains(name)) {
            tried(name);
            problems.add(
                    ProblemCode.UNKNOWN_METADATA,
                    place,
                    "@" + name + " bestaat niet. Toegestaan is: @" + String.join(", @", NAMES) + ".",
                    Nearest.to(name, NAMES)
                            .map(near -> "Bedoelt u @" + near + "?")
                            .orElse(""));
        } else if (given.putIfAbsent(name, value) != null) {
            problems.add(ProblemCode.METADATA_TWICE, place, "@" + name + " staat hier al boven.", "Laat er één staan.");
        } else if (value.text().isBlank()) {
            problems.add(
                    ProblemCode.METADATA_MISSING,
                    value.place(),
                    "@" + name + " is leeg.",
                    "Vul een tekst in tussen de aanhalingstekens.");
        }
    }

    /** Something like this stood here: no second message that it is absent. */
    void tried(String name) {
        Nearest.to(name, NAMES).ifPresent(misspelled::add);
    }

    Source source(Place rule) {
        Quoted source =
                required("bron", "Zet onder de naam van de regel bijvoorbeeld @bron(\"Wgr art. 8 lid 3\").", rule);
        return new Source(source == null || source.text().isBlank() ? "?" : source.text());
    }

    Confidence confidence(Place rule) {
        Quoted found = required(
                "zekerheid", "Kies @zekerheid(\"hoog\"), @zekerheid(\"middel\") of @zekerheid(\"laag\").", rule);
        return one(found, List.of(Confidence.values()), Confidence::code).orElse(Confidence.LOW);
    }

    /** Unless it says otherwise, a rule comes from where its folder says. */
    Origin origin(Authority authority, String file) {
        return one(given.get("herkomst"), List.of(Origin.values()), Origin::code)
                .orElse(
                        authority == Authority.LAW
                                ? Origin.LAW
                                : file.startsWith(VENLO) ? Origin.VENLO : Origin.PUBLIC_SOURCE);
    }

    Validity validity() {
        LocalDate from = day("vanaf");
        LocalDate until = day("tot");
        Quoted end = given.get("tot");
        if (from != null && until != null && end != null && !from.isBefore(until)) {
            problems.add(
                    ProblemCode.PERIOD_REVERSED,
                    end.place(),
                    "@tot(\"" + until + "\") ligt niet na @vanaf(\"" + from + "\").",
                    "De dag van @tot telt zelf niet meer mee.");
            return Validity.always();
        }
        return Validity.between(from, until);
    }

    Optional<String> switchedOff() {
        return Optional.ofNullable(given.get("uitgeschakeld")).map(Quoted::text);
    }

    private @Nullable LocalDate day(String name) {
        Quoted quoted = given.get(name);
        return quoted == null ? null : ConditionSentences.day(quoted, problems).orElse(null);
    }

    private @Nullable Quoted required(String name, String remedy, Place rule) {
        Quoted found = given.get(name);
        if (found == null && !misspelled.contains(name)) {
            problems.add(ProblemCode.METADATA_MISSING, rule, "deze regel heeft geen @" + name + ".", remedy);
        }
        return found;
    }

    private <E> Optional<E> one(@Nullable Quoted found, List<E> values, Function<E, String> code) {
        if (found == null) {
            return Optional.empty();
        }
        Optional<E> value = values.stream()
                .filter(each -> code.apply(each).equals(found.text()))
                .findFirst();
        if (value.isEmpty()) {
            List<String> codes = values.stream().map(code).toList();
            problems.add(
                    ProblemCode.METADATA_VALUE,
                    found.place(),
                    "\"" + found.text() + "\" kan hier niet. Toegestaan is: " + String.join(", ", codes) + ".",
                    Nearest.question(found.text(), codes).strip());
        }
        return value;
    }
}
