package nl.afwegingskader.governance.werkbank;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.afwegingskader.governance.advice.Explanation;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.json.ExplanationWriter;
import nl.afwegingskader.governance.situation.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Explains why a form is excluded or not first, and what would have to be otherwise. */
@Command(
        name = "waarom",
        description =
                "Leg uit waarom een vorm niet mag of niet op de eerste plaats staat: welke antwoorden dat doen, en welke er"
                        + " anders zouden moeten zijn.")
final class WhyCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Werkbank werkbank;

    @Parameters(
            index = "0",
            paramLabel = "DOSSIER",
            description = "Bestand met een dossier (JSON of YAML); - leest van de standaardinvoer.")
    @SuppressWarnings("NullAway.Init")
    private String dossier;

    @Parameters(
            index = "1",
            paramLabel = "VORM",
            description =
                    "De code van de vorm, bijvoorbeeld openbaar_lichaam. De opdracht \"repertoire\" geeft ze alle.")
    @SuppressWarnings("NullAway.Init")
    private String form;

    @Option(names = "--formaat", paramLabel = "tekst|json", description = "Tekst (standaard) of JSON.")
    private OutputFormat format = OutputFormat.tekst;

    @Mixin
    private RulebookSwitches rules = new RulebookSwitches();

    @Override
    public Integer call() {
        Form asked = FormCode.find(form);
        Optional<Situation> situation = new DossierInput(werkbank.terminal(), "").read(dossier);
        if (situation.isEmpty()) {
            return Werkbank.WRONG_INPUT;
        }
        Explanation explanation = rules.open().why(situation.get(), asked);
        if (format == OutputFormat.json) {
            werkbank.terminal().printJson(ExplanationWriter.write(explanation));
        } else {
            werkbank.terminal().print(new WhyText(explanation).text());
        }
        return Werkbank.DONE;
    }
}
