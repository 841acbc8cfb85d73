package nl.afwegingskader.governance.werkbank;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.situation.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say with which rules a command works, and the rulebook they ask for. */
final class RulebookSwitches {

    @Option(
            names = "--regels",
            paramLabel = "MAP",
            description = "Gebruik de regelbestanden in deze map, in plaats van de meegeleverde wet en praktijk.")
    private @Nullable Path rules;

    @Option(
            names = "--afspraken",
            paramLabel = "NAAM_OF_MAP",
            description =
                    "Voeg de afspraken van een gemeente toe: meegeleverde (venlo), of die in een eigen map. Mag vaker. Een map"
                            + " die net zo heet als meegeleverde afspraken, noemt u met ./ ervoor.")
    private List<String> agreements = List.of();

    /** The rulebook; every problem in a folder is told. */
    Rulebook open() {
        try {
            Path folder = rules;
            Rulebook rulebook = folder == null ? Rulebook.standard() : Rulebook.read(folder);
            for (String one : agreements) {
                rulebook = with(rulebook, one);
            }
            return rulebook;
        } catch (RulebookException broken) {
            throw Refusal.of(broken);
        }
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
