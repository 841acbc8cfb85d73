package nl.afwegingskader.governance.werkbank;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.afwegingskader.governance.rules.RuleFiles;

/** Whether folders are what a command takes. */
final class RuleFolders {

    private static final List<String> LAYERS = List.of("wet", "praktijk", "afspraken");

    private RuleFolders() {}

    /** One layer of a rulebook is no rulebook, and no agreement either. */
    static void check(Path folder) {
        String name = name(folder);
        if (LAYERS.contains(name)) {
            throw Refusal.wrongUse("De map \"" + name
                    + "\" is één laag. Noem de map daarboven, waar wet, praktijk en afspraken in staan, of de map van één"
                    + " gemeente.");
        }
    }

    /** Both a rulebook, or both the agreements of the same municipality. */
    static void checkAlike(Path before, Path after) {
        check(before);
        check(after);
        boolean agreements = RuleFiles.isAgreements(after);
        if (Files.isDirectory(before) && Files.isDirectory(after) && RuleFiles.isAgreements(before) != agreements) {
            throw Refusal.wrongUse(
                    "De ene map heeft lagen (wet, praktijk, afspraken) en de andere alleen de afspraken van een"
                            + " gemeente. Noem twee mappen van dezelfde soort.");
        }
        if (agreements && !name(before).equals(name(after))) {
            throw Refusal.wrongUse("De mappen heten \"" + name(before) + "\" en \"" + name(after)
                    + "\". Een map met afspraken heet naar de gemeente, dus beide heten hetzelfde: zet de nieuwe versie in een"
                    + " andere map, zoals nieuw/" + name(before) + ".");
        }
    }

    private static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }
}
