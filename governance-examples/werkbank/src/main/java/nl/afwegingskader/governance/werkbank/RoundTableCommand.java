package nl.afwegingskader.governance.werkbank;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.rules.RoundTable;
import nl.afwegingskader.governance.rules.json.RoundTableWriter;
import nl.afwegingskader.governance.situation.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Brings together what several partners answered. */
@Command(
        name = "tafel",
        description =
                "Leg de dossiers van partners naast elkaar: wat zij delen, welke verschillen ertoe doen, hoe de vormen bij"
                        + " ieder scoren en met welke vorm iedereen kan leven.")
final class RoundTableCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Werkbank werkbank;

    @Parameters(
            paramLabel = "DOSSIER",
            arity = "2..*",
            description =
                    "Van elke partner een bestand met zijn dossier (JSON of YAML). De partner heet zoals het bestand, zonder wat"
                            + " achter de punt staat: beesel.yaml is van beesel.")
    @SuppressWarnings("NullAway.Init")
    private List<String> dossiers;

    @Option(names = "--formaat", paramLabel = "tekst|json", description = "Tekst (standaard) of JSON.")
    private OutputFormat format = OutputFormat.tekst;

    @Mixin
    private RulebookSwitches rules = new RulebookSwitches();

    @Override
    public Integer call() {
        checkNames();
        List<RoundTable.Partner> partners = partners();
        if (partners.size() < dossiers.size()) {
            return Werkbank.WRONG_INPUT;
        }
        checkDates(partners);
        RoundTable table = rules.open().roundTable(partners);
        if (format == OutputFormat.json) {
            werkbank.terminal().printJson(RoundTableWriter.write(table));
        } else {
            werkbank.terminal().print(new RoundTableText(table).text());
        }
        return Werkbank.DONE;
    }

    /** The name of the partner whose dossier a file is. */
    static String name(String dossier) {
        String file = String.valueOf(Path.of(dossier).getFileName());
        int dot = file.lastIndexOf('.');
        String name = (dot > 0 ? file.substring(0, dot) : file)
                .replaceAll("[_-]+", " ")
                .strip();
        return name.isEmpty() ? file : name;
    }

    private void checkNames() {
        Map<String, String> files = new HashMap<>();
        for (String dossier : dossiers) {
            if (dossier.equals(DossierInput.STANDARD)) {
                throw Refusal.wrongUse(
                        "Aan tafel komt elk dossier uit een bestand: de partner heet zoals het bestand.");
            }
            String other = files.put(name(dossier).toLowerCase(Locale.ROOT), dossier);
            if (other != null) {
                throw Refusal.wrongUse("De bestanden " + other + " en " + dossier
                        + " horen bij een partner die hetzelfde heet. Geef ze verschillende namen.");
            }
        }
    }

    private List<RoundTable.Partner> partners() {
        DossierInput input = new DossierInput(werkbank.terminal(), "");
        List<RoundTable.Partner> partners = new ArrayList<>();
        for (String dossier : dossiers) {
            Optional<Situation> read = input.read(dossier);
            read.ifPresent(situation -> partners.add(new RoundTable.Partner(name(dossier), situation)));
        }
        return partners;
    }

    private static void checkDates(List<RoundTable.Partner> partners) {
        TreeSet<LocalDate> dates = partners.stream()
                .map(partner -> partner.situation().date())
                .collect(Collectors.toCollection(TreeSet::new));
        if (dates.size() > 1) {
            throw Refusal.wrongInput("De dossiers hebben verschillende peildatums, van " + dates.first() + " tot "
                    + dates.last() + ". Geef ze alle dezelfde: de wet van één dag geldt voor de hele tafel.");
        }
    }
}
