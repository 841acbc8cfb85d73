package nl.afwegingskader.governance.werkbank;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.DossierImpact;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.rules.Impact;
import nl.afwegingskader.governance.rules.Inspection;
import nl.afwegingskader.governance.rules.RuleChange;
import nl.afwegingskader.governance.rules.RuleFileProblem;
import nl.afwegingskader.governance.rules.examples.MutationScore;
import nl.afwegingskader.governance.rules.examples.RuleCoverage;
import nl.afwegingskader.governance.source.RuleId;

/**
 * A change of the rules, for who has to agree with it: what changed in the text, what that does, and whether all is in order.
 *
 * @param before the folder as it was
 * @param after the folder as it is
 * @param made the day on which the note was made
 * @param files what changed in the text
 * @param hasVersion whether the folder says its version; agreements do not
 * @param impact what that does over all situations
 * @param dossiers what it does to dossiers, when there were any to look at
 * @param flaws what a proof finds in the rules as they were, also what has a reason to stay
 * @param inspection what is found in the folder as it is
 * @param tests what became of the examples and scenarios, with the changes of the rules that are other
 */
record ChangeNote(
        Path before,
        Path after,
        LocalDate made,
        List<FileChange> files,
        boolean hasVersion,
        Impact impact,
        Optional<DossierComparison> dossiers,
        List<Flaw> flaws,
        Inspection inspection,
        TestReport tests) {

    /**
     * What the examples show of a rule that is other.
     *
     * @param coverage absent for what has no condition, such as a sum
     * @param score how many changes of it they notice; absent when they fail, and for a rule that ships, under agreements
     */
    record Shown(RuleChange change, Optional<RuleCoverage> coverage, Optional<MutationScore> score) {

        /** Whether no example is about it. */
        boolean isBare() {
            return coverage.filter(rule -> rule.examples() == 0).isPresent();
        }

        String examples() {
            return coverage.map(rule -> String.valueOf(rule.examples())).orElse("");
        }

        String held() {
            return coverage.map(rule -> String.valueOf(rule.held())).orElse("");
        }

        String failed() {
            return coverage.map(rule -> String.valueOf(rule.failed())).orElse("");
        }

        String open() {
            return coverage.map(rule -> String.valueOf(rule.open())).orElse("");
        }

        String noticed() {
            return score.map(rule -> rule.noticed() + " van " + rule.counted()).orElse("");
        }
    }

    /** One line of the summary. */
    record Point(String about, String text) {}

    /** The rules that are there and do not mean what they did. */
    static List<RuleChange> other(Impact impact) {
        return impact.rules().stream()
                .filter(change -> change.after().isPresent() && change.kind() != RuleChange.Kind.OTHER_WORDS)
                .toList();
    }

    List<Shown> shown() {
        Map<RuleId, RuleCoverage> coverage = new HashMap<>();
        tests.coverage().forEach(rule -> coverage.put(rule.rule().id(), rule));
        Map<RuleId, MutationScore> scores = new HashMap<>();
        tests.mutations().stream()
                .flatMap(List::stream)
                .filter(score -> !tests.fails(score.rule()))
                .forEach(score -> scores.put(score.rule().id(), score));
        return other(impact).stream()
                .map(change -> new Shown(
                        change,
                        Optional.ofNullable(coverage.get(change.rule())),
                        Optional.ofNullable(scores.get(change.rule()))))
                .toList();
    }

    /** The dossiers that get another advice. */
    List<DossierImpact> changedDossiers() {
        return dossiers.stream()
                .flatMap(compared -> ImpactWords.changed(compared.dossiers()).stream())
                .toList();
    }

    /** The changes of these rules that no example notices, with the reason if there is one; a rule without examples has nothing to notice. */
    List<String> survivors() {
        Set<RuleId> bare = shown().stream()
                .filter(Shown::isBare)
                .map(rule -> rule.change().rule())
                .collect(Collectors.toSet());
        return Stream.concat(tests.incomplete().stream(), tests.explained().stream())
                .filter(score -> !bare.contains(score.rule().id()))
                .flatMap(score -> score.survivors().stream())
                .map(survivor -> survivor.mutant().rule().id() + ": geen voorbeeld merkt de wijziging \""
                        + survivor.mutant().change() + "\". "
                        + (survivor.isExplained()
                                ? "Reden: " + survivor.reason()
                                : "Er staat geen reden in mutaties.csv."))
                .toList();
    }

    /** What the proof warns of now and did not find before, wherever it stands. */
    List<RuleFileProblem> newWarnings() {
        Set<String> known = flaws.stream().map(Flaw::text).collect(Collectors.toSet());
        return inspection.warnings().stream()
                .filter(problem -> !known.contains(problem.message()))
                .toList();
    }

    /** What has to be mended before anybody reads this. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        if (!tests.passed()) {
            wrong.add(tests.verdict());
        }
        if (dossiers.isPresent() && !dossiers.get().isComplete()) {
            wrong.add("Niet elk dossier is te lezen.");
        }
        return wrong;
    }

    /** What a reader should look at. */
    List<String> attention() {
        List<String> attention = new ArrayList<>(ImpactWords.bounded(impact));
        if (hasVersion
                && impact.before().version().equals(impact.after().version())
                && files.stream().anyMatch(file -> !file.isExpectation())) {
            attention.add("De versie in editie.csv is niet verhoogd: "
                    + impact.after().version() + ".");
        }
        if (!newWarnings().isEmpty()) {
            attention.add("Het bewijs vindt iets wat er eerst niet was: zie hieronder.");
        }
        String bare = shown().stream()
                .filter(rule ->
                        rule.coverage().filter(one -> one.examples() == 0).isPresent())
                .map(rule -> rule.change().rule().text())
                .collect(Collectors.joining(", "));
        if (!bare.isEmpty()) {
            attention.add("Gewijzigde regels zonder eigen voorbeeld: " + bare + ".");
        }
        return attention;
    }

    String verdict() {
        if (files.isEmpty()) {
            return "De mappen zijn gelijk: er is niets te lezen.";
        }
        return wrong().isEmpty() ? "Klaar om te laten lezen." : "Nog niet klaar om te laten lezen.";
    }

    List<Point> summary() {
        List<Point> points = new ArrayList<>();
        points.add(new Point(
                "Tekst",
                files.isEmpty()
                        ? "geen verschil"
                        : PortfolioWords.count(files.size(), "bestand", "bestanden") + " anders, nieuw of vervallen"));
        points.add(new Point("Regels", rulesInShort()));
        points.add(new Point("Situaties", ImpactWords.verdict(impact)));
        points.add(new Point(
                "Dossiers",
                dossiers.map(compared -> ImpactWords.dossiers(compared.dossiers()))
                        .orElse("niet bekeken; noem een map met --dossiers")));
        points.add(new Point("Controle", inspectionInShort()));
        points.add(new Point("Toets", testsInShort()));
        return points;
    }

    private String rulesInShort() {
        String rules = Stream.of(RuleChange.Kind.values())
                .filter(kind -> !impact.rules(kind).isEmpty())
                .map(kind -> impact.rules(kind).size() + " " + inShort(kind))
                .collect(Collectors.joining(", "));
        return rules.isEmpty() ? "geen verschil" : rules;
    }

    private static String inShort(RuleChange.Kind kind) {
        return switch (kind) {
            case ADDED -> "nieuw";
            case REMOVED -> "vervallen";
            case OTHER_MEANING -> "met een andere betekenis";
            case OTHER_WHILE_UNANSWERED -> "alleen anders zolang antwoorden ontbreken";
            case OTHER_WORDS -> "alleen met andere woorden, bron of zekerheid";
        };
    }

    private String inspectionInShort() {
        int more = newWarnings().size();
        return "geen fouten; "
                + (more == 0
                        ? "het bewijs vindt niets nieuws"
                        : PortfolioWords.count(more, "nieuwe waarschuwing", "nieuwe waarschuwingen")
                                + " van het bewijs");
    }

    private String testsInShort() {
        return Progress.number(tests.examples().size()) + " voorbeelden en "
                + tests.scenarios().size() + " scenario's. " + tests.verdict();
    }
}
