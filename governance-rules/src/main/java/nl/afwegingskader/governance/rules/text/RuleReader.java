package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.source.Layer;
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
        Problems problems = new Problems();
        List<RuleText> sorted = counting(files.stream().sorted().toList(), problems);
        AtomTable atoms = new AtomTable();
        Words words = new Words(problems);
        Thresholds thresholds = new Thresholds(atoms, problems);
        Terms terms = new Terms(words, problems);
        Tables tables = new Tables(problems);
        EditionFile edition = new EditionFile(problems);
        for (RuleText file : sorted) {
            if (EditionFile.isEdition(file)) {
                edition.read(file);
            } else if (file.isThresholds()) {
                thresholds.read(file);
            } else if (file.isTerms()) {
                terms.read(file);
            } else if (file.isNamedTable()) {
                tables.add(file);
            }
        }
        thresholds.settle();
        terms.settle();
        RuleParser parser = new RuleParser(
                problems,
                thresholds,
                new ConditionSentences(atoms, words, thresholds, problems),
                new ConclusionSentences(words, new Targets(words, problems)));
        for (RuleText file : sorted) {
            if (file.isRules()) {
                Layer.of(file.path()).ifPresent(layer -> parser.read(file, layer.authority()));
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
        thresholds.checkUsed();
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

    /** The files without the tables that another layer replaces. */
    private static List<RuleText> counting(List<RuleText> files, Problems problems) {
        Layered<RuleText> tables = new Layered<>("de tabel", problems);
        Set<String> paths = new HashSet<>();
        for (RuleText file : files) {
            if (!paths.add(file.path())) {
                problems.add(
                        Place.of(file.path()),
                        "dit bestand is er twee keer.",
                        "Open elke map maar één keer, en geef mappen met afspraken elk een eigen naam.");
            } else if (!EditionFile.isEdition(file) && Layer.of(file.path()).isEmpty()) {
                problems.add(
                        Place.of(file.path()),
                        "dit bestand staat niet in de map wet, praktijk of afspraken.",
                        "De map bepaalt het gezag van een regel; zet het bestand in één van die drie.");
            }
            if (file.isNamedTable()) {
                tables.add(file.name(), Place.of(file.path()), file);
            }
        }
        problems.refuse();
        Set<RuleText> counting = new HashSet<>();
        tables.counting().values().forEach(counting::addAll);
        return files.stream()
                .filter(file -> !file.isNamedTable() || counting.contains(file))
                .toList();
    }
}
