package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.json.AdviceWriter;
import nl.afwegingskader.governance.rules.json.DossierReader;
import nl.afwegingskader.governance.rules.json.Format;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Nearest;
import nl.afwegingskader.governance.situation.Situation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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
            description = "Bestand met een dossier (JSON of YAML); - leest van de standaardinvoer.")
    @SuppressWarnings("NullAway.Init")
    private List<String> dossiers;

    @Option(
            names = "--vorm",
            paramLabel = "CODE",
            description = "Geef de argumenten voor deze ene vorm, naast zelf doen (bijvoorbeeld openbaar_lichaam).")
    private @Nullable String form;

    @Option(names = "--formaat", paramLabel = "tekst|json", description = "Tekst (standaard) of JSON.")
    private OutputFormat format = OutputFormat.tekst;

    @Option(names = "--regels", paramLabel = "MAP", description = "Gebruik de regelbestanden in deze map.")
    private @Nullable Path rules;

    @Override
    public Integer call() {
        Predicate<Form> shown = shown();
        if (Collections.frequency(dossiers, STANDARD_INPUT) > 1) {
            throw Refusal.wrongUse("De standaardinvoer (-) kan maar één keer worden gelezen.");
        }
        Rulebook rulebook = Rulebooks.open(rules);
        List<Advice> advices = new ArrayList<>();
        boolean complete = true;
        for (String dossier : dossiers) {
            Optional<Situation> situation = read(dossier);
            complete &= situation.isPresent();
            situation.ifPresent(one -> advices.add(rulebook.advise(one)));
        }
        Terminal terminal = werkbank.terminal();
        if (format == OutputFormat.json) {
            terminal.printJson(json(advices, shown));
        } else {
            terminal.print(Stream.of(advices)
                    .flatMap(List::stream)
                    .map(advice -> new AdviceText(advice, shown).text())
                    .reduce((one, next) -> one + "\n\n" + next)
                    .orElse(""));
        }
        return complete ? Werkbank.DONE : Werkbank.WRONG_INPUT;
    }

    private Predicate<Form> shown() {
        if (form == null) {
            return every -> true;
        }
        List<String> codes = Arrays.stream(Form.values()).map(Form::code).toList();
        if (!codes.contains(form)) {
            throw Refusal.wrongUse("De vorm \"" + form + "\" bestaat niet." + Nearest.question(form, codes)
                    + " De opdracht \"repertoire\" geeft alle vormen.");
        }
        String code = form;
        return one -> one.code().equals(code) || one == Form.LOCAL;
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
                tell(dossier, "dit is een map; geef de naam van een bestand.");
                return Optional.empty();
            }
            if (!Files.exists(file)) {
                tell(dossier, "dit bestand bestaat niet.");
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

    /** One advice as an object, several as a list. */
    private String json(List<Advice> advices, Predicate<Form> shown) {
        List<String> written = advices.stream()
                .map(advice -> AdviceWriter.write(advice, shown))
                .toList();
        if (dossiers.size() == 1) {
            return written.isEmpty() ? "" : written.get(0);
        }
        return written.stream()
                .map(String::strip)
                .reduce((one, next) -> one + ",\n" + next)
                .map(all -> "[" + all + "]\n")
                .orElse("[]\n");
    }
}
