package nl.afwegingskader.governance.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.afwegingskader.governance.rules.examples.Examples;

/** What lies around an example of LEESMIJ.md: a folder that is right when the example is. Lines of an example stand where {@code ◆} is. */
final class MessageFrames {

    private static final String LAW = "wet/vormen/voorbeeld.dslr";
    private static final String HEADINGS = "drempel;waarde;eenheid;vanaf;tot;bron;zekerheid;herkomst\n";
    private static final String WITH = "Waarschuw dat \"dit speelt\"";
    private static final String WHEN = "Kenmerk \"Soort partners\" bevat \"gemeente\"";

    private final Path root;
    private final SmallRulebook rules;

    private MessageFrames(Path root) {
        this.root = root;
        this.rules = SmallRulebook.in(root.resolve("mijn-regels"))
                .with(
                        "wet/tabellen/drempels.csv",
                        HEADINGS + "veel partners;8;partners;;;[LES16] 3;laag;reconstructie\n")
                .with(
                        "praktijk/tabellen/drempels.csv",
                        HEADINGS + "weinig partners (praktijk);3;partners;;;[LES16] 3;laag;reconstructie\n"
                                + "heel veel partners (praktijk);3;partners;;;[LES16] 3;laag;reconstructie\n")
                .with(
                        "praktijk/vormen/drempels.dslr",
                        rule(
                                        "F901",
                                        "Kenmerk \"Aantal partners\" ligt onder de drempel \"weinig partners (praktijk)\"",
                                        WITH)
                                + rule(
                                        "F902",
                                        "Kenmerk \"Aantal partners\" ligt op of boven de drempel \"heel veel partners (praktijk)\"",
                                        WITH));
    }

    /** What is told of an example, with {@code MAP} for the folder it is in. */
    static List<String> told(ProblemCode code, List<String> example, Path folder) {
        MessageFrames frames = new MessageFrames(folder);
        List<RuleFileProblem> problems;
        if (code.code().startsWith("GOV9")) {
            frames.proof(code, example);
            problems = Inspection.of(folder.resolve("mijn-regels")).warnings();
        } else {
            try {
                frames.open(code, example);
                return List.of();
            } catch (RulebookException refused) {
                problems = refused.problems();
            }
        }
        return problems.stream()
                .map(problem -> problem.toString().replace(folder.toString(), "MAP"))
                .toList();
    }

    private void open(ProblemCode code, List<String> example) {
        String lines = String.join("\n", example);
        switch (code) {
            case UNREADABLE -> {
                Rulebook.read(root.resolve(lines.substring(lines.indexOf(' ') + 1)));
                return;
            }
            case TOO_LARGE -> {
                int size = Integer.parseInt(lines.substring(0, lines.indexOf(' '))) * 1024;
                rules.with(LAW, "// Leeg.".repeat(size / 8));
            }
            case LINK -> link(lines);
            case FILE_NOT_READ, OUTSIDE_LAYERS -> rules.with(lines, rule("L001", WHEN, WITH));
            case NO_RULES -> {
                Rulebook.read(only(lines));
                return;
            }
            case LAYER_IN_AGREEMENTS, FILE_TWICE -> {
                agreements(example);
                return;
            }
            case ENCODING ->
                encoded(lines.endsWith("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
            case BLOCK_COMMENT, MISPLACED_LINE -> rules.with(LAW, lines + "\n\n" + rule("L001", WHEN, WITH));
            case RULE_NAME, ID_TWICE ->
                each(example, name -> rule("L001", WHEN, WITH).replaceFirst("regel .*", name));
            case RULE_NOT_CLOSED ->
                rules.with(
                        LAW,
                        upTo(rule("L001", WHEN, WITH), "    Waarschuw")
                                + lines.indent(4).replace("    einde", "einde"));
            case KEYWORD_ORDER, NO_CONDITION ->
                rules.with(LAW, upTo(rule("L001", WHEN, WITH), "als\n") + lines + "\n    " + WITH + "\neinde\n");
            case NO_CONCLUSION -> rules.with(LAW, upTo(rule("L001", WHEN, WITH), "dan\n") + lines + "\n");
            case UNKNOWN_METADATA, METADATA_TWICE, METADATA_MISSING ->
                rules.with(LAW, rule("L001", WHEN, WITH).replaceFirst(" *@bron.*\n", lines.indent(4)));
            case METADATA_VALUE -> rules.with(LAW, rule("L001", WHEN, WITH).replaceFirst("@zekerheid.*", lines));
            case PERIOD_REVERSED ->
                rules.with(LAW, rule("L001", WHEN, WITH).replaceFirst("als\n", lines.indent(4) + "als\n"));
            case REFUSED_SIGN, EMPTY_TEXT, UNKNOWN_OPTION, UNKNOWN_PROPERTY, NO_FORM, AGENDA_WORD, PLEADS_TWICE ->
                rules.with(LAW, rule("L001", WHEN, lines));
            case LAW_ONLY -> rules.with("praktijk/vormen/voorbeeld.dslr", rule("F001", WHEN, lines));
            case WEAKENS_LAW ->
                rules.with(
                                LAW,
                                rule(
                                        "L001",
                                        "Altijd",
                                        "Vereis instrument \"I07\" bij elk GR-lichaam omdat \"het moet\""))
                        .with("praktijk/vormen/voorbeeld.dslr", rule("F001", WHEN, lines));
            case DERIVATION_ALONE, CIRCLE ->
                rules.with(LAW, rule("L001", "Kenmerk \"Beleidsruimte\" is \"ruim\"", lines));
            case NOT_DERIVABLE -> rules.with(LAW, rule("L001", "Anders", lines));
            case DERIVATION_CONDITIONAL ->
                rules.with(
                        LAW,
                        rule(
                                "L001",
                                lines,
                                "Leid \"Aantal taaksoorten\" af als het aantal gekozen waarden van \"Aard van de taak\""));
            case DEFINED_TWICE -> each(example, sentence -> rule("L001", WHEN, sentence));
            case AMBIGUOUS_OPTION ->
                rules.with(
                                "praktijk/tabellen/keuzes.csv",
                                "groep;keuze;kracht;hoeVaak;vanaf;tot;bron;zekerheid;herkomst\n" + lines + "\n")
                        .with(
                                "praktijk/vormen/voorbeeld.dslr",
                                rule(
                                        "F001",
                                        WHEN,
                                        "Neem de keuzes van \"licht\" over uit de tabel \"keuzes\" bij elke samenwerkingsvorm omdat"
                                                + " \"dat past\""));
            case REPLACES_LAW, UNUSED ->
                rules.with("afspraken/waterdorp/tabellen/drempels.csv", HEADINGS + lines + "\n");
            case TWO_AGREEMENTS ->
                rules.with(
                                "afspraken/bosdorp/tabellen/drempels.csv",
                                HEADINGS + "weinig partners (praktijk);2;partners;;;besluit;hoog;bron\n")
                        .with("afspraken/waterdorp/tabellen/drempels.csv", HEADINGS + lines + "\n");
            case UNCLOSED_CELL, CELL_COUNT, EMPTY_CELL, NUMBER, CELL_VALUE, PERIODS ->
                rules.with("wet/tabellen/drempels.csv", HEADINGS + lines + "\n");
            case HEADING_MISSING -> rules.with("wet/tabellen/drempels.csv", lines + "\n");
            case NAME_TWICE -> rules.with("editie.csv", "sleutel;waarde;bron\n" + lines + "\n");
            case EXAMPLE_COLUMNS, EXAMPLE_RULE, EXAMPLE_ANSWER, EXAMPLE_EXPECTED, MUTATION_REASON -> {
                examples(code, lines);
                return;
            }
            case COMBINATIONS -> decisionTable("E1;AF20;vanaf;tot;bron;zekerheid;herkomst\n" + lines + "\n");
            case DECISION_COLUMNS -> decisionTable(lines + "\n");
            default -> rules.with(LAW, rule("L001", lines, "Sluit \"bv\" uit omdat \"dat niet past\""));
        }
        rules.open();
    }

    private void examples(ProblemCode code, String lines) {
        String headings =
                code == ProblemCode.EXAMPLE_COLUMNS ? "" : "regel;voorbeeld;peildatum;beleidsruimte;verwacht\n";
        rules.with(
                LAW, rule("L001", "Kenmerk \"Beleidsruimte\" is \"ruim\"", "Sluit \"bv\" uit omdat \"dat niet past\""));
        if (code == ProblemCode.MUTATION_REASON) {
            rules.with("mutaties.csv", "regel;wijziging;reden\n" + lines + "\n");
        } else {
            rules.with(LAW.replace(".dslr", ".voorbeelden.csv"), headings + lines + "\n");
        }
        Examples.read(root.resolve("mijn-regels"));
    }

    private void proof(ProblemCode code, List<String> example) {
        String lines = String.join("\n", example);
        switch (code) {
            case ALL_EXCLUDED -> rules.with(LAW, rule("L001", WHEN, lines));
            case NEVER_HOLDS -> rules.with(LAW, rule("L001", lines, WITH));
            case GAP_IN_TIME ->
                each(
                        example,
                        given -> rule("L001", WHEN, "Sluit \"bv\" uit omdat \"dat niet past\"")
                                .replaceFirst("als\n", "    " + given + "\nals\n"));
            case GAP_IN_VALUES -> each(example, condition -> rule("L001", condition, WITH));
            default -> each(example, sentence -> rule("L001", WHEN, sentence));
        }
    }

    private static String rule(String id, String conditions, String conclusions) {
        return SmallRulebook.rule(id + " Voorbeeld", conditions, conclusions);
    }

    private static String upTo(String rule, String part) {
        return rule.substring(0, rule.indexOf(part));
    }

    /** Every line in a rule of its own; their ids count up, unless the line is the name. */
    private void each(List<String> lines, Function<String, String> rule) {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String text = rule.apply(lines.get(i));
            file.append(lines.get(i).startsWith("regel") ? text : text.replaceFirst("L001", "L00" + (i + 1)));
        }
        rules.with(LAW, file.toString());
    }

    private void decisionTable(String table) {
        rules.with("wet/tabellen/risico.csv", table)
                .with(LAW, rule("AF20", "Altijd", "Leid \"Risicoklasse volgens tabel\" af uit de tabel \"risico\""));
    }

    private void encoded(Charset charset) {
        try {
            Path file = root.resolve("mijn-regels").resolve(LAW);
            Files.createDirectories(file.getParent());
            Files.write(file, ("// Over de coöperatie.\n\n" + rule("L001", WHEN, WITH)).getBytes(charset));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void link(String lines) {
        rules.with("wet/vormen/los.dslr", rule("L001", WHEN, WITH));
        try {
            Path place = root.resolve("mijn-regels/wet/vormen/" + lines.substring(lines.indexOf(' ') + 1));
            if (lines.startsWith("verwijzing")) {
                Files.createSymbolicLink(place, root.resolve("mijn-regels/wet/vormen/los.dslr"));
            } else {
                Files.move(root.resolve("mijn-regels/wet/vormen/los.dslr"), place);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Path only(String file) {
        Path folder = root.resolve("leeg");
        SmallRulebook.in(folder).with(file, file.endsWith(".dslr") ? rule("L001", WHEN, WITH) : HEADINGS);
        return folder;
    }

    /** Folders of agreements, as the first names of the paths, or one with a file in it. */
    private void agreements(List<String> paths) {
        Rulebook opened = rules.open();
        if (paths.size() == 1) {
            String path = paths.get(0);
            SmallRulebook.in(root).with(path, rule("A001", WHEN, WITH));
            opened.with(root.resolve(path.substring(0, path.indexOf('/'))));
        } else {
            for (int i = 0; i < paths.size(); i++) {
                SmallRulebook.in(root).with(paths.get(i) + "/vormen/a.dslr", rule("A00" + (i + 1), WHEN, WITH));
            }
            opened.with(root.resolve(paths.get(0)), root.resolve(paths.get(1)));
        }
    }
}
