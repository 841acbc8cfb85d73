package nl.afwegingskader.governance.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.DecisionEngine;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.advice.Warning;

/**
 * What a municipality must know of all its samenwerkingsverbanden together. An advice and not a decision, on a reconstructed framework.
 *
 * @param municipality whose they are
 * @param date the reference date of all of them
 * @param cooperations each cooperation, by number
 * @param agenda what comes up at each occasion: now, then on the days of the council, nearest first, then at other occasions; those of the
 *     council are always there, others when something comes up
 * @param calendar every day over all cooperations, with those of the council; earliest first, those without a day last
 * @param matrix the cooperations by importance and risk
 * @param perSaldo who does what, in which cooperation, with which result, for whom
 * @param warnings what the reader must know, each with the cooperations it is about; those about none hold for all
 * @param unread the dossiers that could not be read, and so are no part of all this
 * @param edition the rule files that gave the advices
 * @param engine what decided which rules hold
 */
public record PortfolioReview(
        Municipality municipality,
        LocalDate date,
        List<CooperationReview> cooperations,
        List<OccasionAgenda> agenda,
        List<Shared<Due>> calendar,
        Matrix matrix,
        PerSaldo perSaldo,
        List<Shared<Warning>> warnings,
        List<UnreadDossier> unread,
        Edition edition,
        Engine engine) {

    public PortfolioReview {
        cooperations = List.copyOf(cooperations);
        agenda = List.copyOf(agenda);
        calendar = List.copyOf(calendar);
        warnings = List.copyOf(warnings);
        unread = List.copyOf(unread);
    }

    /** Reviews a portfolio. Of each advice only a digest is kept, so memory grows little with their number. */
    public static PortfolioReview of(Portfolio portfolio, DecisionEngine engine) {
        return new Reviewing(portfolio, engine).review();
    }

    /** What comes up at an occasion. */
    public Optional<OccasionAgenda> at(Occasion occasion) {
        return agenda.stream().filter(one -> one.occasion() == occasion).findFirst();
    }

    /** What lies before the reference date and was not done, as far as known. */
    public List<Shared<Due>> overdue() {
        return calendar.stream().filter(due -> due.what().isBefore(date)).toList();
    }
}
