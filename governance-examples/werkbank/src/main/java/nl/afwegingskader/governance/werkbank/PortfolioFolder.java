package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.portfolio.Municipality;
import nl.afwegingskader.governance.portfolio.Portfolio;
import nl.afwegingskader.governance.portfolio.UnreadDossier;
import nl.afwegingskader.governance.rules.json.DossierReader;
import nl.afwegingskader.governance.rules.json.MunicipalityReader;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.SituationProblem;

/** A folder with the dossiers of one municipality, and the file about the municipality if there is one. */
final class PortfolioFolder {

    private final Path folder;
    private final List<Situation> situations = new ArrayList<>();
    private final List<UnreadDossier> unread = new ArrayList<>();

    private PortfolioFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads all of it.
     *
     * @param asked the reference date, when it was asked for; it goes before that of the municipality, and that before those of dossiers
     */
    static Portfolio read(Path folder, Optional<LocalDate> asked) {
        if (!Files.isDirectory(folder)) {
            throw Refusal.wrongInput(folder + (Files.exists(folder) ? ": dit is geen map." : ": deze map bestaat niet.")
                    + " Geef de map met de dossiers van de gemeente.");
        }
        return new PortfolioFolder(folder).portfolio(asked);
    }

    private Portfolio portfolio(Optional<LocalDate> asked) {
        MunicipalityReader.Read read = municipality();
        Optional<LocalDate> given = asked.or(read::date);
        try (DossierSource dossiers = DossierSource.open(folder)) {
            while (dossiers.hasNext()) {
                if (dossiers.next() instanceof Dossier.OfFile file) {
                    add(file.path(), given);
                }
            }
        } catch (IOException unreadable) {
            throw Refusal.wrongInput(folder + ": deze map is niet te lezen. Kijk of u er rechten op hebt.");
        }
        return new Portfolio(read.municipality(), given.orElseGet(this::only), situations, unread);
    }

    private MunicipalityReader.Read municipality() {
        Path file = folder.resolve(MunicipalityReader.FILE);
        if (!Files.exists(file)) {
            return new MunicipalityReader.Read(Municipality.named(""), Optional.empty());
        }
        try {
            return MunicipalityReader.read(file);
        } catch (InvalidSituationException invalid) {
            throw new Refusal(
                    Werkbank.WRONG_INPUT,
                    invalid.problems().stream()
                            .map(problem -> file + ": " + problem)
                            .toList());
        } catch (IOException unreadable) {
            throw Refusal.wrongInput(file + ": dit bestand is niet te lezen. Kijk of u er rechten op hebt.");
        }
    }

    private void add(Path file, Optional<LocalDate> date) {
        String name = String.valueOf(file.getFileName());
        try {
            Situation situation = date.isPresent() ? DossierReader.read(file, date.get()) : DossierReader.read(file);
            situations.add(situation.name().isBlank() ? situation.named(name) : situation);
        } catch (InvalidSituationException invalid) {
            unread.add(new UnreadDossier(name, invalid.problems()));
        } catch (IOException unreadable) {
            String message = "dit bestand is niet te lezen. Kijk of u er rechten op hebt.";
            unread.add(new UnreadDossier(name, List.of(new SituationProblem("", 0, 0, message))));
        }
    }

    /** The one reference date that all dossiers have. */
    private LocalDate only() {
        TreeSet<LocalDate> dates =
                situations.stream().map(Situation::date).collect(Collectors.toCollection(TreeSet::new));
        if (dates.size() == 1) {
            return dates.first();
        }
        List<String> lines = new ArrayList<>();
        unread.forEach(one ->
                one.problems().forEach(problem -> lines.add(folder.resolve(one.dossier()) + ": " + problem)));
        String found = dates.isEmpty()
                ? "geen dossier is te lezen"
                : "de dossiers hebben verschillende peildatums, van " + dates.first() + " tot " + dates.last();
        lines.add(folder + ": " + found
                + ". Een portefeuille heeft één peildatum: geef hem met --peildatum, of zet hem in "
                + MunicipalityReader.FILE + ".");
        throw new Refusal(Werkbank.WRONG_INPUT, lines);
    }
}
