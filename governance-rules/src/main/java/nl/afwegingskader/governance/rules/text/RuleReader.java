package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.RuleCard;

/** The door: texts in, rules as data out, or every problem at once. */
public final class RuleReader {

    private RuleReader() {}

    /**
     * Reads the files of a rulebook; their order does not matter.
     *
     * @throws RulebookException listing every problem
     */
    public static Ruleset read(List<RuleText> files) {
        List<RuleText> sorted = files.stream().sorted().toList();
        Problems problems = new Problems();
        AtomTable atoms = new AtomTable();
        Words words = new Words(problems);
        Thresholds thresholds = new Thresholds(atoms, problems);
        Terms terms = new Terms(words, problems);
        Tables tables = new Tables(problems);
        EditionFile edition = new EditionFile(problems);
        for (RuleText file : sorted) {
            if (EditionFile.isEdition(file)) {
                edition.read(file);
            } else if (file.isTable() && file.name().equals("drempels")) {
                thresholds.read(file);
            } else if (file.isTable() && file.name().equals(Terms.NAME)) {
                terms.read(file);
            } else if (file.isTable()) {
                tables.add(file);
            }
        }
        thresholds.checkPeriods();
        RuleParser parser = new RuleParser(
                problems,
                thresholds,
                new ConditionSentences(atoms, words, thresholds, problems),
                new ConclusionSentences(words, new Targets(words, problems)));
        for (RuleText file : sorted) {
            if (file.isRules()) {
                authority(file, problems).ifPresent(authority -> parser.read(file, authority));
            }
        }
        if (sorted.stream().noneMatch(RuleText::isRules)) {
            problems.add(
                    Place.of("."),
                    "in deze map staat geen enkel regelbestand (*.dslr).",
                    "Kijk of dit de goede map is.");
        }
        Assembly assembly = new Assembly(
                atoms,
                new DecisionTables(tables, atoms, words, problems),
                new ChoiceTables(tables, words, problems),
                terms,
                problems,
                parser.rules());
        assembly.assemble();
        tables.checkUsed();
        terms.checkUsed();
        List<Ruleset.Stage> stages = assembly.stages();
        problems.refuse();
        List<RuleCard> cards = new ArrayList<>();
        parser.rules().forEach(rule -> cards.add(rule.card()));
        cards.sort(Comparator.comparing(RuleCard::id));
        return new Ruleset(
                cards,
                atoms.atoms(),
                stages,
                assembly.triggers(),
                edition.edition(sorted),
                edition.lawCheckedFrom(),
                edition.lawCheckedUntil());
    }

    private static Optional<Authority> authority(RuleText file, Problems problems) {
        String folder =
                file.path().contains("/") ? file.path().substring(0, file.path().indexOf('/')) : "";
        switch (folder) {
            case "wet":
                return Optional.of(Authority.LAW);
            case "praktijk":
                return Optional.of(Authority.PRACTICE);
            case "afspraken":
                return Optional.of(Authority.AGREEMENT);
            default:
                problems.add(
                        Place.of(file.path()),
                        "dit bestand staat niet in de map wet, praktijk of afspraken.",
                        "De map bepaalt het gezag van een regel; zet het bestand in één van die drie.");
                return Optional.empty();
        }
    }
}
