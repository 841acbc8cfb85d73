package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A handful of rules, so that a whole text can stand in a test and stays the same when the shipped rules change. */
final class SmallRules {

    private static final String LAW = """
            // Wet, voor tests.

            regel "L901 Een bv keert winst uit"
                @bron("BW 2")
                @zekerheid("hoog")
            als
                Kenmerk "Winstuitkering" is "ja"
            dan
                Sluit "stichting, vereniging" uit omdat "die geen winst mogen uitkeren"
            einde
            """;

    private static final String PRACTICE = """
            // Praktijk, voor tests.

            regel "F901 Veel partners vragen om een eigen bestuur"
                @bron("handreiking")
                @zekerheid("middel")
            als
                Kenmerk "Aantal partners" ligt op of boven de drempel "veel partners"
            dan
                Pleit sterk voor enkelvoudig "openbaar lichaam" omdat "veel partners een eigen bestuur vragen"
            einde

            regel "F902 Eigen personeel vraagt om een rechtspersoon"
                @bron("handreiking")
                @zekerheid("middel")
            als
                Kenmerk "Eigen personeel nodig" is "ja"
            dan
                Pleit matig voor "stichting" omdat "een stichting personeel in dienst kan nemen"
            einde

            regel "F903 Wisselende perspectieven vragen om een lichte vorm"
                @bron("handreiking")
                @zekerheid("laag")
            als
                Kenmerk "Eigen perspectief" is "P1"
                Kenmerk "Perspectieven van partners" bevat iets buiten "P1"
            dan
                Pleit sterk voor "convenant" omdat "de partners nog naar elkaar toe moeten groeien"
            einde
            """;

    private static final String THRESHOLDS = """
            drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst
            veel partners;8;partners;;;handreiking;laag;bron
            """;

    private SmallRules() {}

    /** Writes them below a folder, and gives that place. */
    static Path in(Path folder) throws IOException {
        Path rules = folder.resolve("regels");
        write(rules.resolve("wet/vormen/a.dslr"), LAW);
        write(rules.resolve("praktijk/vormen/a.dslr"), PRACTICE);
        write(rules.resolve("praktijk/tabellen/drempels.csv"), THRESHOLDS);
        return rules;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
