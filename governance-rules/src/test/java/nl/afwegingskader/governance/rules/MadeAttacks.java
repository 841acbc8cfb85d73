package nl.afwegingskader.governance.rules;

import static nl.afwegingskader.governance.rules.SmallRulebook.rule;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Derived;
import nl.afwegingskader.governance.situation.Kind;

/** Attacks that are too large to commit, or that a checkout cannot hold: links, pipes, names and encodings. */
final class MadeAttacks {

    private static final String FILE = "wet/vormen/a.dslr";
    private static final String TABLE = "wet/tabellen/drempels.csv";
    private static final String HEADINGS = "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\n";
    private static final String RULE = rule("L001 Test", "Altijd", "Waarschuw dat \"dit speelt\"");
    private static final String THRESHOLD =
            rule("L001 Test", "Kenmerk \"Aantal partners\" ligt boven de drempel \"veel\"", "Waarschuw dat \"x\"");
    private static final int MEGABYTE = 1_048_576;

    private final Map<Attack, Making> attacks = new LinkedHashMap<>();

    @FunctionalInterface
    interface Making {
        void in(Path folder) throws IOException, InterruptedException;
    }

    private MadeAttacks() {}

    static Map<Attack, Making> all() {
        MadeAttacks made = new MadeAttacks();
        made.links();
        made.names();
        made.bytes();
        made.large();
        made.many();
        made.tables();
        return made.attacks;
    }

    private void add(String name, String what, Making making) {
        attacks.put(Attack.made(name, what), making);
    }

    private void text(String name, String what, String text) {
        add(name, what, folder -> SmallRulebook.in(folder).with(FILE, text));
    }

    private void links() {
        add("link-bestand", "een koppeling naar een bestand buiten de map", folder -> {
            SmallRulebook.in(folder).with(FILE, RULE);
            Files.createSymbolicLink(folder.resolve("wet/vormen/b.dslr"), Path.of("/etc/passwd"));
        });
        add("link-map", "een koppeling naar een map buiten de map", folder -> {
            SmallRulebook.in(folder).with(FILE, RULE);
            Files.createSymbolicLink(folder.resolve("praktijk"), Path.of("/etc"));
        });
        add("link-kring", "een koppeling naar de map zelf", folder -> {
            SmallRulebook.in(folder).with(FILE, RULE);
            Files.createSymbolicLink(folder.resolve("wet/vormen/kring"), folder);
        });
        add("link-eindeloos", "een koppeling naar een bestand zonder einde", folder -> {
            SmallRulebook.in(folder).with(FILE, RULE);
            Files.createSymbolicLink(folder.resolve("wet/vormen/b.dslr"), Path.of("/dev/zero"));
        });
        add("link-hoofdmap", "een map die zelf een koppeling is", folder -> {
            Files.delete(folder);
            Files.createSymbolicLink(folder, Path.of("/etc"));
        });
        add("pijp", "een pijp waar nooit iets uit komt", folder -> {
            SmallRulebook.in(folder).with(FILE, RULE);
            new ProcessBuilder("mkfifo", folder.resolve("wet/vormen/b.dslr").toString())
                    .start()
                    .waitFor();
        });
    }

    private void names() {
        name("naam-scherm", "een opdracht voor het scherm in de naam van een bestand", "wet/vormen/a\u001b[2J.dslr");
        name("naam-regel", "een regeleinde en een melding in de naam van een bestand", "wet/a\n::error::b.dslr");
        name("naam-bidi", "tekst van rechts naar links in de naam van een bestand", "wet/vormen/a\u202erlsd.dslr");
        name("naam-lookalike", "een Cyrillische letter in de naam van een map", "wet/vоrmen/b.dslr");
        add(
                "naam-script",
                "een script in de naam van een bestand",
                folder -> SmallRulebook.in(folder).with("wet/vormen/<img src=x onerror=alert(1)>.dslr", RULE));
        add(
                "naam-gemeente",
                "een script in de naam van een gemeente",
                folder -> SmallRulebook.in(folder)
                        .with(FILE, RULE)
                        .with("afspraken/<svg onload=alert(1)>/vormen/a.dslr", RULE.replace("L001", "V901")));
        add(
                "mappen-diep",
                "mappen twintig diep in elkaar",
                folder -> SmallRulebook.in(folder).with(FILE, RULE).with("wet/" + "m/".repeat(20) + "b.dslr", RULE));
    }

    private void name(String name, String what, String file) {
        add(name, what, folder -> SmallRulebook.in(folder).with(FILE, RULE).with(file, RULE));
    }

    private void bytes() {
        bytes("bytes-utf16", "een regelbestand in UTF-16", RULE.getBytes(StandardCharsets.UTF_16));
        bytes(
                "bytes-utf7",
                "aanhalingstekens in UTF-7",
                RULE.replace("\"", "+ACI-").getBytes(StandardCharsets.UTF_8));
        bytes(
                "bytes-overlang",
                "een aanhalingsteken in twee bytes waar er één hoort",
                RULE.replace("speelt", "\u00C0\u00A2").getBytes(StandardCharsets.ISO_8859_1));
        bytes(
                "bytes-bom",
                "een BOM midden in een regel",
                RULE.replace("dan", "\uFEFFdan").getBytes(StandardCharsets.UTF_8));
        bytes("bytes-zip", "een zipbestand dat een regelbestand heet", new byte[] {'P', 'K', 3, 4, 0, 0});
        bytes("bytes-klasse", "een klasse van Java die een regelbestand heet", new byte[] {
            (byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61
        });
        bytes("bytes-nullen", "een megabyte aan nullen", new byte[MEGABYTE]);
    }

    private void bytes(String name, String what, byte[] bytes) {
        add(name, what, folder -> {
            SmallRulebook.in(folder).with(FILE, "");
            Files.write(folder.resolve(FILE), bytes);
        });
    }

    private void large() {
        add("groot-ijl", "een bestand van een terabyte zonder inhoud", folder -> {
            SmallRulebook.in(folder).with(FILE, "");
            try (var file = new RandomAccessFile(folder.resolve(FILE).toFile(), "rw")) {
                file.setLength(1L << 40);
            }
        });
        text("groot-bestand", "een bestand van meer dan een megabyte", RULE + "// vol\n".repeat(160_000));
        add("groot-samen", "vijf bestanden van een megabyte", folder -> {
            for (int file = 1; file <= 5; file++) {
                SmallRulebook.in(folder)
                        .with(
                                "wet/vormen/" + file + ".dslr",
                                RULE.replace("L001", "L00" + file) + "// vol\n".repeat(140_000));
            }
        });
        text("lang-reden", "een reden van een megabyte", RULE.replace("dit speelt", "a".repeat(1_000_000)));
        text("lang-naam", "een naam van een megabyte", RULE.replace("Test", "a".repeat(1_000_000)));
        text(
                "lang-spaties",
                "een half miljoen spaties in een zin",
                RULE.replace("Waarschuw dat", "Waarschuw" + " ".repeat(500_000) + "dat"));
        text(
                "lang-kommas",
                "een half miljoen komma's in een waarde",
                RULE.replace("Altijd", "Kenmerk \"Beleidsruimte\" is één van \"" + ",".repeat(500_000) + "\""));
        text("lang-aanhalingstekens", "een miljoen aanhalingstekens", RULE.replace("Altijd", "\"".repeat(1_000_000)));
        text(
                "lang-accenten",
                "een half miljoen accenten op één letter",
                RULE.replace("speelt", "s" + "\u0300\u0323".repeat(250_000)));
        text(
                "lang-streepjes",
                "een half miljoen streepjes voor een zin",
                RULE.replace("Altijd", "één van:\n" + "- ".repeat(500_000) + "Altijd"));
        text(
                "lang-einde",
                "een woord van Drools met een staart van een megabyte",
                RULE.replace("Altijd", "end-" + "a".repeat(1_000_000)));
    }

    private void many() {
        text("veel-fouten", "een half miljoen onbekende zinnen", RULE.replace("Altijd", "x\n".repeat(500_000)));
        text("veel-code", "vijftigduizend regels met code erboven", "import a;\n\n".repeat(50_000) + RULE);
        add(
                "veel-regels",
                "drieduizend regels",
                folder -> SmallRulebook.in(folder)
                        .with("wet/vormen/a.dslr", rules(1, 1_500))
                        .with("wet/vormen/b.dslr", rules(1_501, 3_000)));
        text(
                "veel-gevolgen",
                "zesduizend gevolgen in één regel",
                RULE.replace("    Waarschuw dat \"dit speelt\"\n", "    Waarschuw dat \"dit speelt\"\n".repeat(6_000)));
        text(
                "veel-keuzes",
                "twintigduizend keuzes onder één van:",
                RULE.replace("Altijd", "één van:\n" + "- Kenmerk \"Beleidsruimte\" is \"ruim\"\n".repeat(20_000)));
        add("veel-bestanden", "zesduizend bestanden", folder -> {
            SmallRulebook rules = SmallRulebook.in(folder).with(FILE, RULE);
            for (int file = 0; file < 6_000; file++) {
                rules.with("wet/vormen/" + file + ".dslr", "");
            }
        });
        add("veel-vreemd", "tweeduizend bestanden die er niet horen", folder -> {
            SmallRulebook rules = SmallRulebook.in(folder).with(FILE, RULE);
            for (int file = 1_000; file < 3_000; file++) {
                rules.with("wet/vormen/" + file + ".exe", "");
            }
        });
    }

    /** Rules that each look at something else, so that none is like another. */
    private static String rules(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> rule(
                        "L" + number + " Test",
                        "De peildatum ligt op of na \"" + LocalDate.ofEpochDay(number) + "\"",
                        "Waarschuw dat \"dit speelt\""))
                .collect(Collectors.joining());
    }

    private void tables() {
        table(
                "tabel-perioden",
                "tienduizend perioden van één drempel in honderd regels",
                HEADINGS + periods(10_000),
                IntStream.range(1, 101)
                        .mapToObj(number -> THRESHOLD.replace("L001", "L" + number))
                        .collect(Collectors.joining()));
        table(
                "tabel-kolommen",
                "een kop van honderdduizend kolommen",
                IntStream.range(0, 100_000).mapToObj(column -> "k" + column).collect(Collectors.joining(";"))
                        + "\nveel\n",
                THRESHOLD);
        table(
                "tabel-cel",
                "een cel van een megabyte",
                HEADINGS + "veel;8;partners;;;" + "b".repeat(1_000_000) + ";hoog;wet\n",
                THRESHOLD);
        table("tabel-fouten", "tienduizend rijen met fouten", HEADINGS + "x;y;z\n".repeat(10_000), THRESHOLD);
        add(
                "tabel-combinaties",
                "meer combinaties dan een getal kan tellen",
                folder -> SmallRulebook.in(folder)
                        .with(FILE, rule("AF01 Test", "Altijd", "Leid \"Verbonden partij\" af uit de tabel \"t\""))
                        .with("wet/tabellen/t.csv", wide()));
        add(
                "tabel-rijen",
                "een beslistabel van tienduizend rijen",
                folder -> SmallRulebook.in(folder)
                        .with(FILE, rule("AF01 Test", "Altijd", "Leid \"Verbonden partij\" af uit de tabel \"t\""))
                        .with(
                                "wet/tabellen/t.csv",
                                "beleidsruimte;Verbonden partij;vanaf;tot;bron;zekerheid;herkomst\n"
                                        + "ruim;ja;;;b;hoog;wet\n".repeat(10_000)));
    }

    private void table(String name, String what, String table, String rules) {
        add(name, what, folder -> SmallRulebook.in(folder).with(FILE, rules).with(TABLE, table));
    }

    /** A table of every kenmerk that a table can have, and one row. */
    private static String wide() {
        List<Characteristic<?>> columns = Catalogue.all().stream()
                .filter(one -> one != Derived.CONNECTED_PARTY)
                .filter(one ->
                        one.kind().scale() == Kind.Scale.CHOICE || one.kind().scale() == Kind.Scale.ORDERED_CHOICE)
                .limit(64)
                .toList();
        return columns.stream().map(Characteristic::number).collect(Collectors.joining(";"))
                + ";AF01;vanaf;tot;bron;zekerheid;herkomst\n"
                + columns.stream().map(one -> one.kind().values().get(0).code()).collect(Collectors.joining(";"))
                + ";ja;;;b;hoog;wet\n";
    }

    private static String periods(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "veel;8;partners;"
                        + (number == 0 ? "" : LocalDate.ofEpochDay(number)) + ";"
                        + (number == count - 1 ? "" : LocalDate.ofEpochDay(number + 1L)) + ";b;hoog;wet\n")
                .collect(Collectors.joining());
    }
}
