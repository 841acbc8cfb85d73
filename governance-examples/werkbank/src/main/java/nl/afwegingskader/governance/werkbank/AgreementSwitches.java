package nl.afwegingskader.governance.werkbank;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.situation.Nearest;
import picocli.CommandLine.Option;

/** The option that adds agreements to the rules a command works with. */
final class AgreementSwitches {

    @Option(
            names = "--afspraken",
            paramLabel = "NAAM_OF_MAP",
            description =
                    "Voeg de afspraken van een gemeente toe: meegeleverde (venlo), of die in een eigen map. Mag vaker. Een map"
                            + " die net zo heet als meegeleverde afspraken, noemt u met ./ ervoor.")
    private List<String> agreements = List.of();

    /** The agreements, as they were asked for. */
    List<String> asked() {
        return agreements;
    }

    /**
     * The rulebook; every problem in a folder is told.
     *
     * @param folder where the rules are, if not in the library
     */
    Rulebook open(Optional<Path> folder) {
        folder.filter(RuleFolders::lacksLaw).ifPresent(one -> {
            throw Refusal.wrongInput(one + ": " + RuleFolders.LAW_IS_LACKING + " " + RuleFolders.LAW_REMEDY);
        });
        return over(() -> folder.map(one -> Rulebook.read(one)).orElseGet(Rulebook::standard));
    }

    /** A rulebook with the agreements on top; every problem in a folder is told. */
    Rulebook over(Supplier<Rulebook> below) {
        try {
            Rulebook rulebook = below.get();
            for (String one : agreements) {
                rulebook = with(rulebook, one);
            }
            return rulebook;
        } catch (RulebookException broken) {
            throw Refusal.of(broken);
        }
    }

    /** The agreements that are a folder. */
    Stream<Path> folders() {
        return agreements.stream()
                .filter(one -> !Rulebook.shippedAgreements().contains(one) && exists(one))
                .map(Path::of);
    }

    private static Rulebook with(Rulebook rulebook, String agreements) {
        List<String> shipped = Rulebook.shippedAgreements();
        if (shipped.contains(agreements)) {
            return rulebook.with(agreements);
        }
        if (!exists(agreements)) {
            throw Refusal.wrongUse("De afspraken \"" + agreements
                    + "\" zijn niet meegeleverd en er is geen map die zo heet." + Nearest.question(agreements, shipped)
                    + " Meegeleverd: " + String.join(", ", shipped) + ".");
        }
        return rulebook.with(Path.of(agreements));
    }

    private static boolean exists(String folder) {
        try {
            return Files.exists(Path.of(folder));
        } catch (InvalidPathException impossible) {
            return false;
        }
    }
}
