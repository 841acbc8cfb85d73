package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * Tables that name roles and instruments in groups, so that a municipality can change which come with a light or heavy
 * arrangement without writing a rule.
 */
final class ChoiceTables {

    static final String AGREED = "afgesproken";

    static final List<String> HEADINGS =
            List.of("groep", "keuze", "kracht", "hoeVaak", "vanaf", "tot", "bron", "zekerheid", "herkomst");

    private static final List<String> FORCES =
            List.of(AGREED, Strength.STRONG.code(), Strength.MODERATE.code(), Strength.WEAK.code());

    private static final Map<String, Strength> STRENGTHS = Map.of(
            Strength.WEAK.code(), Strength.WEAK,
            Strength.MODERATE.code(), Strength.MODERATE,
            Strength.STRONG.code(), Strength.STRONG);

    private final Tables tables;
    private final Words words;
    private final Problems problems;

    ChoiceTables(Tables tables, Words words, Problems problems) {
        this.tables = tables;
        this.words = words;
        this.problems = problems;
    }

    /** What a row concludes, while it holds. */
    record Choice(RuleCard rule, Conclusion.AboutOptions conclusion) {}

    /** What the rows of a group conclude by the authority of the rule that takes them over. */
    List<Choice> choices(ParsedRule rule, Statement.TakeOver take) {
        Optional<RuleText> file = tables.named(take.table(), rule.card().authority());
        if (file.isEmpty()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        Set<Option> seen = new HashSet<>();
        boolean grouped = false;
        int before = problems.count();
        for (Csv.Row row : tables.rows(file.get())) {
            Place place = new Place(file.get().path(), row.line(), 0);
            TableRow cells = new TableRow(row, place, problems);
            if (!cells.has(HEADINGS)) {
                return List.of();
            }
            if (cells.required("groep").equals(take.group().text())) {
                grouped = true;
                choice(rule, take, cells, seen).ifPresent(choices::add);
            }
        }
        if (!grouped && problems.count() == before && !tables.isBroken(file.get())) {
            problems.add(
                    ProblemCode.UNKNOWN_NAME,
                    take.group().place(),
                    "de tabel \"" + take.table().text() + "\" heeft geen groep \""
                            + take.group().text() + "\".",
                    "Kijk of de naam klopt, of zet rijen met deze groep in de tabel.");
        }
        return choices;
    }

    private Optional<Choice> choice(ParsedRule rule, Statement.TakeOver take, TableRow cells, Set<Option> seen) {
        RuleCard card = cells.provenance().card(rule.card());
        String choice = cells.required("keuze");
        Optional<Option> option = choice.isEmpty() ? Optional.empty() : words.option(new Quoted(choice, cells.place()));
        Optional<String> force = cells.one("kracht", FORCES, Function.identity());
        if (force.isEmpty()) {
            return Optional.empty();
        }
        Optional<Strength> strength = Optional.ofNullable(STRENGTHS.get(force.get()));
        boolean agreed = strength.isEmpty();
        if (agreed && card.authority() != Authority.AGREEMENT) {
            problems.add(
                    ProblemCode.CELL_VALUE,
                    cells.place(),
                    "\"" + AGREED + "\" kan alleen in een tabel van een eigen afspraak.",
                    "Schrijf sterk, matig of zwak, of zet de tabel in afspraken/…/tabellen.");
        }
        if (option.isPresent() && !seen.add(option.get())) {
            problems.add(
                    ProblemCode.NAME_TWICE,
                    cells.place(),
                    option.get().number() + " staat al in de groep \""
                            + take.group().text() + "\".",
                    "Noem elke keuze één keer per groep.");
        }
        String often = cells.row().cell("hoeVaak");
        return option.map(found -> new Choice(
                card,
                new Conclusion.AboutOptions(
                        agreed ? Effect.REQUIRES : Effect.FAVOURS,
                        strength,
                        Set.of(found),
                        take.target().forms(),
                        Optional.empty(),
                        take.reason() + (often.isEmpty() ? "" : " (" + often + ")"))));
    }
}
