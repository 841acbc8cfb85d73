package nl.afwegingskader.governance.werkbank;

import java.nio.file.Path;
import nl.afwegingskader.governance.rules.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say with which rules a command works, and the rulebook they ask for. */
final class RulebookSwitches {

    @Option(
            names = "--regels",
            paramLabel = "MAP",
            description = "Gebruik de regelbestanden in deze map, in plaats van de meegeleverde wet en praktijk.")
    private @Nullable Path rules;

    @Mixin
    private AgreementSwitches agreements = new AgreementSwitches();

    /** The rulebook; every problem in a folder is told. */
    Rulebook open() {
        return agreements.open(rules);
    }
}
