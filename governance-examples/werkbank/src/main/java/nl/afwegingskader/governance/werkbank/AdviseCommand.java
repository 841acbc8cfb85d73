package nl.afwegingskader.governance.werkbank;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.BulkOptions;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.Sensitivity;
import nl.afwegingskader.governance.rules.json.AdviceWriter;
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
            names = "--gevoeligheid",
            description =
                    "Zeg ook hoe stevig het advies is: welk ander antwoord de eerste plaats of een stand zou veranderen,"
                            + " en wat de gewichten van de argumenten uitmaken.")
    private boolean sensitivity;

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
        if (Collections.frequency(dossiers, DossierInput.STANDARD) > 1) {
            throw Refusal.wrongUse("De standaardinvoer (-) kan maar één keer worden gelezen.");
        }
        Terminal terminal = werkbank.terminal();
        if (bulk.asked(form != null, format != null, sensitivity)) {
            List<String> arguments = spec.root().commandLine().getParseResult().originalArgs();
            return bulk.run(dossiers, rules.open(), motor == null ? Motor.maskers : motor, terminal, arguments);
        }
        List<Advised> advices = advices(rules.open());
        if (format == OutputFormat.json) {
            terminal.printJson(json(advices, asked));
        } else {
            terminal.print(advices.stream()
                    .map(one -> new AdviceText(one.advice(), asked, one.sensitivity()).text())
                    .reduce((one, next) -> one + "\n\n" + next)
                    .orElse(""));
        }
        return advices.size() == dossiers.size() ? Werkbank.DONE : Werkbank.WRONG_INPUT;
    }

    /** A dossier by its name, and what was read. */
    private record Given(String dossier, Situation situation) {}

    /** A dossier by its name, and the advice on it, with how firmly it stands if that was asked. */
    private record Advised(String dossier, Advice advice, Optional<Sensitivity> sensitivity) {}

    /** The advices on the dossiers that can be read. */
    private List<Advised> advices(Rulebook rulebook) {
        BulkOptions options = BulkOptions.standard()
                .decidingBy((motor == null ? Motor.drools : motor).engine())
                .checkingOneIn(0);
        DossierInput input = new DossierInput(
                werkbank.terminal(), ", of zet met --uit BESTAND de adviezen over alle dossiers in een bestand");
        // Read in order on this thread, so that problems are told in order.
        Stream<Given> given = dossiers.stream()
                .flatMap(dossier -> input.read(dossier).map(read -> new Given(dossier, read)).stream());
        return rulebook.inBulk(
                        given,
                        (one, engine) -> new Advised(
                                one.dossier(), engine.advise(one.situation()), sensitivity(rulebook, one.situation())),
                        options)
                .toList();
    }

    private Optional<Sensitivity> sensitivity(Rulebook rulebook, Situation situation) {
        return sensitivity ? Optional.of(rulebook.sensitivity(situation)) : Optional.empty();
    }

    private Optional<Form> asked() {
        return Optional.ofNullable(form).map(FormCode::find);
    }

    /** One advice as an object; several as a list, each with its dossier. */
    private String json(List<Advised> advices, Optional<Form> asked) {
        if (dossiers.size() == 1) {
            return advices.stream()
                    .map(one -> json(one, asked, Optional.empty()))
                    .findFirst()
                    .orElse("");
        }
        return advices.stream()
                .map(one -> json(one, asked, Optional.of(one.dossier())).strip())
                .reduce((one, next) -> one + ",\n" + next)
                .map(all -> "[" + all + "]\n")
                .orElse("[]\n");
    }

    private static String json(Advised one, Optional<Form> asked, Optional<String> dossier) {
        return one.sensitivity()
                .map(sensitivity -> AdviceWriter.write(one.advice(), sensitivity, asked, dossier))
                .orElseGet(() -> AdviceWriter.write(one.advice(), asked, dossier));
    }
}
