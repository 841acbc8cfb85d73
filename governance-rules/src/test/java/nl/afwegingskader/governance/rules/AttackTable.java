package nl.afwegingskader.governance.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The corpus of attacks as a table for people. */
final class AttackTable {

    private AttackTable() {}

    static String of(List<Attack> attacks) {
        long harmless = attacks.stream()
                .filter(attack -> attack.outcome().contains(Attack.HARMLESS))
                .count();
        Map<String, Long> codes = attacks.stream()
                .flatMap(attack -> attack.outcome().stream()
                        .filter(line -> !line.equals(Attack.HARMLESS))
                        .map(line -> line.split(" ")[0])
                        .distinct())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        StringBuilder table = new StringBuilder("# Aanvallen\n\n")
                .append(
                        "Een regelmap kan van een ander komen. Deze vijandige mappen worden in de tests geopend; een test maakt deze pagina."
                                + " Vijandige werkboeken van Excel (zip bomb, externe XML, formule) staan bij de werkbank: HostileFilesTest, RoundTripTest en WorkbookCommandTest.\n\n")
                .append(attacks.size())
                .append(" aanvallen: ")
                .append(attacks.size() - harmless)
                .append(" geweigerd met het bestand en, waar het om een tekst gaat, de tekstregel, ")
                .append(harmless)
                .append(
                        " onschadelijk: die komen als gewone tekst in het advies, of doen niet mee. Bij geen ervan is code uitgevoerd, een"
                                + " klasse gemaakt of een bestand geschreven.\n\n")
                .append("Geweigerd met: ")
                .append(codes.entrySet().stream()
                        .map(code -> code.getKey() + " (" + code.getValue() + ")")
                        .collect(Collectors.joining(", ")))
                .append(". Een aanval kan meer codes hebben.\n\n")
                .append("| Aanval | Wat | Waar | Uitkomst |\n|---|---|---|---|\n");
        attacks.forEach(attack -> table.append(row(attack)));
        return table.toString();
    }

    /** The codes, and the first place. */
    private static String row(Attack attack) {
        List<String> outcome = attack.outcome();
        String codes =
                outcome.stream().map(line -> line.split(" ")[0]).distinct().collect(Collectors.joining(", "));
        String first = outcome.get(0);
        String place = first.contains(" ") ? "`" + first.substring(first.indexOf(' ') + 1) + "`" : "";
        return "| " + attack.name() + " | " + attack.what() + " | " + place + " | " + codes + " |\n";
    }
}
