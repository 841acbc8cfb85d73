package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.RuleFiles;
import nl.afwegingskader.governance.rules.text.RuleFolder;

/** Whether folders are what a command takes. */
final class RuleFolders {

    /** What to tell of a rulebook without the law. */
    static final String LAW_IS_LACKING = "de map \"wet\" ontbreekt.";

    static final String LAW_REMEDY =
            "Zonder de wet lijkt elke vorm toelaatbaar. Kopieer de hele map met regels opnieuw (LEESMIJ.md, hoofdstuk 7).";

    private RuleFolders() {}

    /** One layer of a rulebook is no rulebook, and no agreement either; nor is a part of a layer, or the folder above. */
    static void check(Path folder) {
        String name = name(folder);
        if (RuleFolder.PARTS.contains(name)) {
            throw Refusal.wrongUse(
                    "De map \"" + name
                            + "\" is een onderdeel van een laag. Noem de map waar wet en praktijk in staan, of de map van één gemeente.");
        }
        if (!isRules(folder)) {
            below(folder).ifPresent(rules -> {
                throw Refusal.wrongUse(
                        "In de map " + folder + " staan geen regels, wel in " + rules + ". Noem die map.");
            });
        }
        if (RuleFolder.LAYERS.contains(name)) {
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

    /** A rulebook without the law in it: by that, every form would seem to be allowed. */
    static boolean lacksLaw(Path folder) {
        return !Files.isDirectory(folder.resolve(RuleFolder.LAYERS.get(0)))
                && RuleFolder.LAYERS.stream().anyMatch(layer -> Files.isDirectory(folder.resolve(layer)));
    }

    private static boolean isRules(Path folder) {
        return RuleFolder.LAYERS.stream().anyMatch(layer -> Files.isDirectory(folder.resolve(layer)))
                || RuleFolder.PARTS.stream().anyMatch(part -> Files.isDirectory(folder.resolve(part)));
    }

    /** A folder in this one that has the law in it. */
    private static Optional<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(one -> Files.isDirectory(one.resolve("wet")))
                    .sorted()
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
