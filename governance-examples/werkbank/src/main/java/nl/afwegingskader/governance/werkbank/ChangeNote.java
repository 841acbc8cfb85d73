package nl.afwegingskader.governance.werkbank;

import java.lang.module.ModuleDescriptor.Version;
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
import nl.afwegingskader.governance.rules.Impact;
import nl.afwegingskader.governance.rules.RuleChange;
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
 * @param beside the changed rules about what is not compared over all situations: roles, instruments, agenda and calendar
 * @param dossiers what it does to dossiers, when there were any to look at
 * @param proof what a proof finds that it did not find before
 * @param tests what became of the examples and scenarios, with small changes of the rules in {@code tried}
 * @param tried the rules that mean something else, or have other examples
 * @param examplesBefore how many examples there were
 */
record ChangeNote(
        Path before,
        Path after,
        LocalDate made,
        List<FileChange> files,
        boolean hasVersion,
        Impact impact,
        List<RuleId> beside,
        Optional<DossierComparison> dossiers,
        ProofChange proof,
        TestReport tests,
        Set<RuleId> tried,
        int examplesBefore) {

    /** One line of the summary. */
    record Point(String about, String text) {}

    List<ShownRule> shown() {
        Map<RuleId, RuleCoverage> coverage = new HashMap<>();
        tests.coverage().forEach(rule -> coverage.put(rule.rule().id(), rule));
        Map<RuleId, MutationScore> scores = new HashMap<>();
        tests.telling().forEach(score -> scores.put(score.rule().id(), score));
        return tried.stream()
                .filter(rule -> coverage.containsKey(rule) || scores.containsKey(rule))
                .sorted()
                .map(rule -> new ShownRule(
                        rule, Optional.ofNullable(coverage.get(rule)), Optional.ofNullable(scores.get(rule))))
                .toList();
    }

    /** Rules that mean something else and that this folder can have no examples of, since they ship. */
    private List<RuleId> shipped() {
        Set<RuleId> own = shown().stream().map(ShownRule::rule).collect(Collectors.toSet());
        return tried.stream().filter(rule -> !own.contains(rule)).sorted().toList();
    }

    /** The dossiers that get another advice. */
    List<DossierImpact> changedDossiers() {
        return dossiers.stream()
                .flatMap(compared -> ImpactWords.changed(compared.dossiers()).stream())
                .toList();
    }

    /** The changes of these rules that no example notices, with the reason if there is one; a rule without examples has nothing to notice. */
    List<String> survivors() {
        Set<RuleId> bare =
                shown().stream().filter(ShownRule::isBare).map(ShownRule::rule).collect(Collectors.toSet());
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

    /** What has to be mended before anybody reads this. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        if (!tests.passed()) {
            wrong.add(tests.verdict());
        }
        dossiers.map(DossierComparison::unread)
                .filter(unread -> !unread.isEmpty())
                .ifPresent(unread -> wrong.add("Niet te lezen: " + String.join(", ", unread) + "."));
        return wrong;
    }

    /** What a reader should look at. */
    List<String> attention() {
        List<String> attention = new ArrayList<>(ImpactWords.bounded(impact));
        if (hasVersion && !isRaised() && files.stream().anyMatch(file -> !file.isExpectation())) {
            attention.add("De versie in editie.csv is niet hoger: was "
                    + impact.before().version() + ", is " + impact.after().version() + ".");
        }
        if (!beside.isEmpty()) {
            attention.add("Over rollen, instrumenten, agenda of kalender gaan: " + names(beside)
                    + ". Dat is niet over alle situaties vergeleken; kijk in de dossiers.");
        }
        if (!proof.isEmpty()) {
            attention.add("Het bewijs vindt iets om naar te kijken: zie hieronder.");
        }
        if (proof.leavesNothing() && !impact.standings().isEmpty()) {
            attention.add(
                    "Er is een situatie waarin geen enkele vorm overblijft. Het bewijs noemt er per periode één; kijk of"
                            + " deze wijziging er een bij maakt.");
        }
        List<RuleId> bare =
                shown().stream().filter(ShownRule::isBare).map(ShownRule::rule).toList();
        if (!bare.isEmpty()) {
            attention.add("Gewijzigde regels zonder eigen voorbeeld: " + names(bare) + ".");
        }
        if (!shipped().isEmpty()) {
            attention.add("Meegeleverde regels die nu iets anders zeggen, zonder voorbeelden hier: " + names(shipped())
                    + ".");
        }
        if (tests.examples().size() < examplesBefore) {
            attention.add("Er zijn minder voorbeelden: was " + Progress.number(examplesBefore) + ", is "
                    + Progress.number(tests.examples().size()) + ".");
        }
        return attention;
    }

    private static String names(List<RuleId> rules) {
        return rules.stream().map(RuleId::text).collect(Collectors.joining(", "));
    }

    /** Versions that cannot be laid in order are only held equal or not. */
    private boolean isRaised() {
        String was = impact.before().version();
        String is = impact.after().version();
        try {
            return Version.parse(was).compareTo(Version.parse(is)) < 0;
        } catch (IllegalArgumentException noOrder) {
            return !was.equals(is);
        }
    }

    String verdict() {
        if (!wrong().isEmpty()) {
            return "Nog niet klaar om te laten lezen.";
        }
        return files.isEmpty() ? "De mappen zijn gelijk: er is niets te lezen." : "Klaar om te laten lezen.";
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
        points.add(new Point("Controle", proofInShort()));
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
            case OTHER_WORDS -> "alleen met andere woorden, bron, zekerheid of laag";
        };
    }

    private String proofInShort() {
        return "geen fouten; "
                + (proof.isEmpty()
                        ? "het bewijs vindt niets wat het niet al vond"
                        : PortfolioWords.count(
                                        proof.fresh().size() + proof.doubtful().size(), "bevinding", "bevindingen")
                                + " van het bewijs om naar te kijken");
    }

    private String testsInShort() {
        return PortfolioWords.count(tests.examples().size(), "voorbeeld", "voorbeelden") + " en "
                + PortfolioWords.count(tests.scenarios().size(), "scenario", "scenario's") + ". " + tests.verdict();
    }
}
