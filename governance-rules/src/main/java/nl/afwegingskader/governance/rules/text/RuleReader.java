package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.source.Layer;
import nl.afwegingskader.governance.source.RuleCard;

/** The door: texts in, rules as data out, or every problem at once. */
public final class RuleReader {

    private RuleReader() {}

    /**
     * Reads files with which nothing is wrong yet; their order does not matter.
     *
     * @throws RulebookException listing every problem
     */
    public static Ruleset read(List<RuleText> files) {
        return read(new RuleTexts(files, List.of()));
    }

    /**
     * Reads the files of a rulebook; their order does not matter. What is wrong with a file as such is told with the rest.
     *
     * @throws RulebookException listing every problem
     */
    public static Ruleset read(RuleTexts files) {
        Problems problems = new Problems(files.problems());
        List<RuleText> sorted = counting(files.texts().stream().sorted().toList(), problems);
        AtomTable atoms = new AtomTable(problems);
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
        if (problems.count() == 0 && sorted.stream().noneMatch(RuleText::isRules)) {
            problems.add(
                    ProblemCode.NO_RULES,
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

    /** The files that lie in a layer, without the tables that another layer replaces. */
    private static List<RuleText> counting(List<RuleText> files, Problems problems) {
        Layered<RuleText> tables = new Layered<>("de tabel", problems);
        Set<String> paths = new HashSet<>();
        List<RuleText> placed = new ArrayList<>();
        for (RuleText file : files) {
            if (!paths.add(file.path())) {
                problems.add(
                        ProblemCode.FILE_TWICE,
                        Place.of(file.path()),
                        "dit bestand is er twee keer.",
                        "Open elke map maar één keer, en geef mappen met afspraken elk een eigen naam.");
            } else if (!EditionFile.isEdition(file) && Layer.of(file.path()).isEmpty()) {
                problems.add(
                        ProblemCode.OUTSIDE_LAYERS,
                        Place.of(file.path()),
                        "dit bestand staat niet in de map wet, praktijk of afspraken.",
                        "De map bepaalt het gezag van een regel; zet het bestand in één van die drie.");
            } else {
                placed.add(file);
                if (file.isNamedTable()) {
                    tables.add(file.name(), Place.of(file.path()), file);
                }
            }
        }
        Set<RuleText> counting = new HashSet<>();
        tables.counting().values().forEach(counting::addAll);
        return placed.stream()
                .filter(file -> !file.isNamedTable() || counting.contains(file))
                .toList();
    }
}
