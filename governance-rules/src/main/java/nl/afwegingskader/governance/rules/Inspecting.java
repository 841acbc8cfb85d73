package nl.afwegingskader.governance.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.text.EditedFolder;
import nl.afwegingskader.governance.rules.text.ExampleTables;
import nl.afwegingskader.governance.rules.text.MutationReasons;
import nl.afwegingskader.governance.rules.text.RuleTexts;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.situation.Answer;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Validity;

/** One folder of rule files, while it is looked at. */
final class Inspecting {

    /** What comes before the name of each file of agreements, since they are a layer; empty for a rulebook. */
    private final String prefix;

    private final List<RuleTexts> openings;

    /** What is expected of the rules, beside them. */
    private final RuleTexts examples;

    Inspecting(Path folder) {
        EditedFolder edited = new EditedFolder(folder);
        this.prefix = edited.prefix();
        this.openings = edited.openings();
        this.examples = edited.examples();
    }

    Inspection files() {
        Set<RuleFileProblem> errors = new TreeSet<>();
        opened(errors);
        return new Inspection(relative(errors), List.of());
    }

    Inspection proven() {
        Set<RuleFileProblem> errors = new TreeSet<>();
        List<Rulebook> opened = opened(errors);
        Set<RuleFileProblem> warnings = new TreeSet<>();
        if (errors.isEmpty()) {
            for (int i = 0; i < openings.size(); i++) {
                // Without the agreements much would seem to be missing, so they count wherever there are any.
                if (openings.get(i).haveAgreements() || i == openings.size() - 1) {
                    warnings.addAll(found(opened.get(i)));
                }
            }
        }
        return new Inspection(relative(errors), relative(warnings));
    }

    /** The rulebooks that these files are; what is wrong with any of them, or else with their examples, is added. */
    private List<Rulebook> opened(Set<RuleFileProblem> errors) {
        List<Rulebook> opened = new ArrayList<>();
        for (RuleTexts texts : openings) {
            collect(errors, () -> opened.add(Rulebook.of(texts)));
        }
        if (errors.isEmpty()) {
            errors.addAll(examples.problems());
            List<Ruleset> rulesets = opened.stream().map(Rulebook::ruleset).toList();
            collect(errors, () -> ExampleTables.read(examples.texts(), rulesets));
            collect(errors, () -> MutationReasons.read(examples.texts()));
        }
        return opened;
    }

    private static void collect(Set<RuleFileProblem> errors, Runnable reading) {
        try {
            reading.run();
        } catch (RulebookException broken) {
            errors.addAll(broken.problems());
        }
    }

    /** What a proof finds and nobody accepted, at the first of the rules it is about that lies in this folder. */
    private List<RuleFileProblem> found(Rulebook rulebook) {
        Map<RuleId, RuleCard> cards =
                rulebook.cards().stream().collect(Collectors.toMap(RuleCard::id, Function.identity()));
        return rulebook.flaws().stream()
                .filter(flaw -> flaw.stays().isEmpty())
                .flatMap(flaw -> found(flaw, flaw.rules().stream().map(cards::get)).stream())
                .toList();
    }

    private Optional<RuleFileProblem> found(Flaw flaw, Stream<RuleCard> rules) {
        Optional<RuleCard> first =
                rules.filter(rule -> rule.file().startsWith(prefix)).findFirst();
        return ProblemCode.of(flaw.kind())
                .flatMap(code -> first.map(
                        rule -> new RuleFileProblem(code, rule.file(), rule.line(), 1, flaw.text(), remedy(flaw))));
    }

    /** The smallest situation that shows it, and what one could do. */
    private static String remedy(Flaw flaw) {
        return flaw.example().map(example -> shown(flaw, example)).orElse("")
                + flaw.kind().remedy();
    }

    /** The smallest situation that shows it; its date is told where that matters. */
    private static String shown(Flaw flaw, Situation situation) {
        Stream<String> day =
                flaw.period().equals(Validity.always()) ? Stream.empty() : Stream.of("peildatum = " + situation.date());
        Stream<String> answers = situation.known().stream().map(characteristic -> shown(situation, characteristic));
        String shown = Stream.concat(day, answers).collect(Collectors.joining(", "));
        return shown.isEmpty() ? "" : "Kleinste voorbeeld: " + shown + ". ";
    }

    private static <V> String shown(Situation situation, Characteristic<V> characteristic) {
        return characteristic.label() + " = "
                + situation
                        .get(characteristic)
                        .map(value -> new Answer<>(characteristic, value).printed())
                        .orElseThrow();
    }

    private List<RuleFileProblem> relative(Set<RuleFileProblem> found) {
        return found.stream()
                .map(problem -> problem.file().startsWith(prefix)
                        ? new RuleFileProblem(
                                problem.code(),
                                problem.file().substring(prefix.length()),
                                problem.line(),
                                problem.column(),
                                problem.message(),
                                problem.suggestion())
                        : problem)
                .sorted()
                .toList();
    }
}
