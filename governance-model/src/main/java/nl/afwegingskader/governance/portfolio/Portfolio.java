package nl.afwegingskader.governance.portfolio;

import java.time.LocalDate;
import java.util.List;
import nl.afwegingskader.governance.DecisionEngine;
import nl.afwegingskader.governance.situation.Situation;

/**
 * The samenwerkingsverbanden of one municipality, on one day.
 *
 * @param municipality whose they are
 * @param date the one reference date; it takes the place of those of the situations, so that all are held against the same law and days
 * @param situations what is known of each, in the order in which they are numbered
 * @param unread the dossiers that should be in it and could not be read
 */
public record Portfolio(
        Municipality municipality, LocalDate date, List<Situation> situations, List<UnreadDossier> unread) {

    public Portfolio {
        situations = List.copyOf(situations);
        unread = List.copyOf(unread);
    }

    /** A portfolio of which every dossier was read. */
    public Portfolio(Municipality municipality, LocalDate date, List<Situation> situations) {
        this(municipality, date, situations, List.of());
    }

    /** Reviews it: the same portfolio and edition of the rules give an equal review. */
    public PortfolioReview review(DecisionEngine engine) {
        return PortfolioReview.of(this, engine);
    }
}
