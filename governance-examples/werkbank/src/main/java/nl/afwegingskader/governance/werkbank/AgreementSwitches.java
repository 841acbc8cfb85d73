package nl.afwegingskader.governance.werkbank;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.situation.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which agreements lie on the rules a command works with, and the rulebook that they make together. */
final class AgreementSwitches {

    @Option(
            names = "--afspraken",
            paramLabel = "NAAM_OF_MAP",
            description =
                    "Voeg de afspraken van een gemeente toe: meegeleverde (venlo), of die in een eigen map. Mag vaker. Een map"
                            + " die net zo heet als meegeleverde afspraken, noemt u met ./ ervoor.")
    private List<String> agreements = List.of();

    /**
     * The rulebook; every problem in a folder is told.
     *
     * @param rules the folder of rules; null for the shipped ones
     */
    Rulebook open(@Nullable Path rules) {
        try {
            Rulebook rulebook = rules == null ? Rulebook.standard() : Rulebook.read(rules);
            for (String one : agreements) {
                rulebook = with(rulebook, one);
            }
            return rulebook;
        } catch (RulebookException broken) {
            String message = broken.getMessage();
            throw new Refusal(
                    Werkbank.WRONG_INPUT,
                    message == null ? List.of() : message.lines().toList());
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
