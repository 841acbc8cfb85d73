package nl.afwegingskader.governance.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.afwegingskader.governance.DecisionEngine;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.situation.Cycle;
import nl.afwegingskader.governance.situation.Situation;

/** One review being made. */
final class Reviewing {

    private static final Comparator<Shared<AgendaItem>> BY_RULE =
            Comparator.comparing((Shared<AgendaItem> item) -> item.what().rule().id());

    /** Now first, then the council's days from near to far, then what comes up at each cooperation's own time. */
    private static final Comparator<OccasionAgenda> NEAREST_FIRST = Comparator.comparing(
                    (OccasionAgenda agenda) -> agenda.occasion() != Occasion.NOW)
            .thenComparing(agenda -> !Municipality.DATED.contains(agenda.occasion()))
            .thenComparing(agenda -> agenda.day().orElse(LocalDate.MAX));

    private final Portfolio portfolio;
    private final DecisionEngine engine;
    private final Municipality municipality;
    private final LocalDate date;

    /** What is advised when nothing is known: what it says holds for all cooperations. */
    private final Advice ofNothing;

    Reviewing(Portfolio portfolio, DecisionEngine engine) {
        this.portfolio = portfolio;
        this.engine = engine;
        this.municipality = portfolio.municipality();
        this.date = portfolio.date();
        this.ofNothing = engine.advise(Situation.on(date));
    }

    PortfolioReview review() {
        List<CooperationReview> reviews = new ArrayList<>();
        for (Situation own : portfolio.situations()) {
            Situation situation = municipality.complete(own.at(date));
            reviews.add(CooperationReview.of(reviews.size() + 1, own, situation, engine.advise(situation)));
        }
        return new PortfolioReview(
                municipality,
                date,
                reviews,
                agenda(reviews),
                calendar(reviews),
                Matrix.of(reviews),
                PerSaldo.of(reviews),
                warnings(reviews),
                portfolio.unread(),
                ofNothing.edition(),
                ofNothing.engine());
    }

    private List<OccasionAgenda> agenda(List<CooperationReview> reviews) {
        Map<AgendaItem, List<Cooperation>> items = new LinkedHashMap<>();
        Shared.among(reviews, CooperationReview::agenda).forEach(item -> items.put(item.what(), item.cooperations()));
        List<Cooperation> all =
                reviews.stream().map(CooperationReview::cooperation).toList();
        ofNewTerm().forEach(item -> items.put(item, all));
        return Arrays.stream(Occasion.values())
                .map(occasion -> new OccasionAgenda(
                        occasion,
                        municipality.next(occasion, date),
                        items.entrySet().stream()
                                .filter(item -> item.getKey().when() == occasion)
                                .map(item -> new Shared<>(item.getKey(), item.getValue()))
                                .sorted(BY_RULE)
                                .toList()))
                .filter(one -> Municipality.DATED.contains(one.occasion())
                        || !one.items().isEmpty())
                .sorted(NEAREST_FIRST)
                .toList();
    }

    /** What a new council term puts on the agenda: it does so for all cooperations, whatever else is known of them. */
    private List<AgendaItem> ofNewTerm() {
        if (!municipality.isInNewTerm(date)) {
            return List.of();
        }
        Situation quiet = Situation.on(date).with(Cycle.EVENTS, Set.of());
        List<AgendaItem> items =
                new ArrayList<>(engine.advise(quiet.with(Cycle.EVENTS, Set.of(Cycle.Event.NEW_COUNCIL_TERM)))
                        .agenda());
        items.removeAll(engine.advise(quiet).agenda());
        return items;
    }

    private List<Shared<Due>> calendar(List<CooperationReview> reviews) {
        Stream<Shared<Due>> council = municipality.days().entrySet().stream()
                .flatMap(occasion -> occasion.getValue().stream()
                        .filter(day -> !day.isBefore(date))
                        .map(day ->
                                Due.on(day, Due.Kind.COUNCIL, occasion.getKey().label())))
                .map(due -> new Shared<>(due, List.of()));
        return Stream.concat(council, Shared.among(reviews, CooperationReview::calendar).stream())
                .sorted(Comparator.comparing(Shared::what, Due.EARLIEST_FIRST))
                .toList();
    }

    private List<Shared<Warning>> warnings(List<CooperationReview> reviews) {
        return Stream.concat(
                        ofNothing.warnings().stream().map(warning -> new Shared<>(warning, List.of())),
                        Shared.among(reviews, CooperationReview::warnings).stream()
                                .filter(warning -> !ofNothing.warnings().contains(warning.what())))
                .toList();
    }
}
