package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.BulkOptions;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.json.AdviceWriter;
import nl.afwegingskader.governance.rules.json.DossierReader;
import nl.afwegingskader.governance.rules.json.Format;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Nearest;
import nl.afwegingskader.governance.situation.Situation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Advises on dossiers. */
@Command(name = "adviseer", description = "Geef advies over één of meer dossiers.")
final class AdviseCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Werkbank werkbank;

    @Parameters(
            paramLabel = "DOSSIER",
            arity = "1..*",
            description =
                    "Bestand met een dossier (JSON of YAML); - leest van de standaardinvoer. Met --uit: een map met"
                            + " dossiers, of een JSONL-bestand, met op elke tekstregel één dossier in JSON.")
    @SuppressWarnings("NullAway.Init")
    private List<String> dossiers;

    @Option(
            names = "--vorm",
            paramLabel = "CODE",
            description =
                    "De vorm is gegeven: toets deze vorm, naast zelf doen (bijvoorbeeld openbaar_lichaam). Zonder deze optie"
                            + " wordt de bestaande vorm uit het dossier getoetst, als die er is.")
    private @Nullable String form;

    @Option(names = "--formaat", paramLabel = "tekst|json", description = "Tekst (standaard) of JSON.")
    private @Nullable OutputFormat format;

    @Option(
            names = "--motor",
            paramLabel = "drools|maskers",
            description =
                    "Wat de regels toepast; het advies is hetzelfde. Standaard drools, en bij --uit maskers, dat sneller is.")
    private @Nullable Motor motor;

    @Mixin
    private BulkSwitches bulk = new BulkSwitches();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private RulebookSwitches rules = new RulebookSwitches();

    @Override
    public Integer call() {
        Optional<Form> asked = asked();
        if (Collections.frequency(dossiers, STANDARD_INPUT) > 1) {
            throw Refusal.wrongUse("De standaardinvoer (-) kan maar één keer worden gelezen.");
        }
        Terminal terminal = werkbank.terminal();
        if (bulk.asked(form != null, format != null)) {
            List<String> arguments = spec.root().commandLine().getParseResult().originalArgs();
            return bulk.run(dossiers, rules.open(), motor == null ? Motor.maskers : motor, terminal, arguments);
        }
        List<Advised> advices = advices(rules.open());
        if (format == OutputFormat.json) {
            terminal.printJson(json(advices, asked));
        } else {
            terminal.print(advices.stream()
                    .map(one -> new AdviceText(one.advice(), asked).text())
                    .reduce((one, next) -> one + "\n\n" + next)
                    .orElse(""));
        }
        return advices.size() == dossiers.size() ? Werkbank.DONE : Werkbank.WRONG_INPUT;
    }

    /** A dossier by its name, and what was read. */
    private record Given(String dossier, Situation situation) {}

    /** A dossier by its name, and the advice on it. */
    private record Advised(String dossier, Advice advice) {}

    /** The advices on the dossiers that can be read. */
    private List<Advised> advices(Rulebook rulebook) {
        BulkOptions options = BulkOptions.standard()
                .decidingBy((motor == null ? Motor.drools : motor).engine())
                .checkingOneIn(0);
        // Read in order on this thread, so that problems are told in order.
        Stream<Given> given =
                dossiers.stream().flatMap(dossier -> read(dossier).map(read -> new Given(dossier, read)).stream());
        return rulebook.inBulk(
                        given, (one, engine) -> new Advised(one.dossier(), engine.advise(one.situation())), options)
                .toList();
    }

    private Optional<Form> asked() {
        if (form == null) {
            return Optional.empty();
        }
        String code = form;
        Optional<Form> asked = Arrays.stream(Form.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
        if (asked.isEmpty()) {
            List<String> codes = Arrays.stream(Form.values()).map(Form::code).toList();
            throw Refusal.wrongUse("De vorm \"" + code + "\" bestaat niet." + Nearest.question(code, codes)
                    + " De opdracht \"repertoire\" geeft alle vormen.");
        }
        return asked;
    }

    /** Reads one dossier; what is wrong with it is told, and the others go on. */
    private Optional<Situation> read(String dossier) {
        try {
            if (dossier.equals(STANDARD_INPUT)) {
                byte[] bytes = werkbank.terminal().in().readNBytes(DossierReader.LARGEST + 1);
                return Optional.of(DossierReader.read(bytes, Format.ofText(DossierReader.text(bytes))));
            }
            Path file = Path.of(dossier);
            if (Files.isDirectory(file)) {
                tell(
                        dossier,
                        "dit is een map. Geef de naam van een bestand, of zet met --uit BESTAND de adviezen over alle"
                                + " dossiers in deze map in een bestand.");
                return Optional.empty();
            }
            if (!Files.exists(file)) {
                tell(dossier, "dit bestand bestaat niet.");
                return Optional.empty();
            }
            if (DossierSource.isLines(dossier)) {
                tell(dossier, "in dit bestand staan meer dossiers. Zet de adviezen met --uit BESTAND in een bestand.");
                return Optional.empty();
            }
            return Optional.of(DossierReader.read(file));
        } catch (InvalidSituationException invalid) {
            invalid.problems().forEach(problem -> tell(dossier, problem.toString()));
        } catch (IOException | InvalidPathException unreadable) {
            tell(dossier, "dit bestand is niet te lezen. Kijk of u er rechten op hebt.");
        }
        return Optional.empty();
    }

    private void tell(String dossier, String problem) {
        String name = dossier.equals(STANDARD_INPUT) ? "standaardinvoer" : dossier;
        werkbank.terminal().error(name + ": " + problem);
    }

    /** One advice as an object; several as a list, each with its dossier. */
    private String json(List<Advised> advices, Optional<Form> asked) {
        if (dossiers.size() == 1) {
            return advices.stream()
                    .map(Advised::advice)
                    .map(advice -> asked.map(form -> AdviceWriter.write(advice, form))
                            .orElseGet(() -> AdviceWriter.write(advice)))
                    .findFirst()
                    .orElse("");
        }
        return advices.stream()
                .map(one ->
                        AdviceWriter.write(one.advice(), asked, one.dossier()).strip())
                .reduce((one, next) -> one + ",\n" + next)
                .map(all -> "[" + all + "]\n")
                .orElse("[]\n");
    }
}
