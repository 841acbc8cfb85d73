package nl.afwegingskader.governance.werkbank;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.afwegingskader.governance.portfolio.Portfolio;
import nl.afwegingskader.governance.portfolio.PortfolioReview;
import nl.afwegingskader.governance.rules.json.MunicipalityReader;
import nl.afwegingskader.governance.rules.json.ReviewWriter;
import nl.afwegingskader.governance.situation.Situation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reviews the cooperations of one municipality together. */
@Command(
        name = "portefeuille",
        description =
                "Geef een overzicht van alle samenwerkingsverbanden van een gemeente: wat aandacht vraagt, de agenda"
                        + " van de raad, het arrangement en wat ontbreekt per verband, per saldo en de kalender.")
final class PortfolioCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Werkbank werkbank;

    @Parameters(
            paramLabel = "MAP",
            description = "Map met dossiers (JSON of YAML). Staat er een " + MunicipalityReader.FILE
                    + " in, dan komen daar de naam, de peildatum en de dagen van de raad vandaan.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--peildatum",
            paramLabel = "JJJJ-MM-DD",
            description = "De dag waarvan het recht geldt, voor alle verbanden; gaat voor op die in "
                    + MunicipalityReader.FILE + " en in de dossiers.")
    private @Nullable LocalDate date;

    @Option(
            names = "--formaat",
            paramLabel = "tekst|json|html",
            description =
                    "Tekst (standaard), JSON, of één HTML-bestand om te bekijken en af te drukken: zet er > overzicht.html"
                            + " achter.")
    private PortfolioFormat format = PortfolioFormat.tekst;

    @Mixin
    private RulebookSwitches rules = new RulebookSwitches();

    @Override
    public Integer call() {
        Terminal terminal = werkbank.terminal();
        Portfolio portfolio = PortfolioFolder.read(folder, asked());
        PortfolioReview review = portfolio.review(rules.open());
        switch (format) {
            case tekst -> terminal.print(new PortfolioText(review).text());
            case json -> terminal.printJson(ReviewWriter.write(review));
            case html -> new PortfolioPage(review).write(terminal.out());
        }
        portfolio
                .unread()
                .forEach(dossier -> dossier.problems()
                        .forEach(problem -> terminal.error(folder.resolve(dossier.dossier()) + ": " + problem)));
        return portfolio.unread().isEmpty() ? Werkbank.DONE : Werkbank.WRONG_INPUT;
    }

    private Optional<LocalDate> asked() {
        try {
            return Optional.ofNullable(date).map(day -> Situation.on(day).date());
        } catch (IllegalArgumentException outside) {
            throw Refusal.wrongUse(
                    "De peildatum " + date + " kan niet: hij ligt niet tussen 1900-01-01 en 2199-12-31.");
        }
    }
}
