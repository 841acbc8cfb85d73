package nl.afwegingskader.governance.werkbank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.FormCheck;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.portfolio.Cooperation;
import nl.afwegingskader.governance.portfolio.CooperationReview;
import nl.afwegingskader.governance.portfolio.Due;
import nl.afwegingskader.governance.portfolio.Heading;
import nl.afwegingskader.governance.portfolio.OccasionAgenda;
import nl.afwegingskader.governance.portfolio.PortfolioReview;
import nl.afwegingskader.governance.portfolio.Shared;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.SituationProblem;
import nl.afwegingskader.governance.situation.Steering;

/** What stands on the page of a portfolio. Each method is a name in the template. */
final class PageContent {

    private static final List<FormCheck.Verdict> NOT_ALLOWED =
            List.of(FormCheck.Verdict.INADMISSIBLE, FormCheck.Verdict.DESIGN_REJECTED);

    private final PortfolioReview review;
    private final int all;

    PageContent(PortfolioReview review) {
        this.review = review;
        this.all = review.cooperations().size();
    }

    record Count(String label, long number) {}

    record Link(int number, String name) {
        static Link to(Cooperation cooperation) {
            return new Link(cooperation.number(), PortfolioWords.name(cooperation));
        }
    }

    record Unread(String dossier, List<String> problems) {}

    record NotAllowed(int number, String name, String form, String verdict, List<String> findings) {}

    /** A text about some cooperations; about all of them when everyone is not empty. */
    record About(String text, String everyone, List<Link> links) {
        boolean hasLinks() {
            return !links.isEmpty();
        }
    }

    record Point(String what, String who, String reason, String source, String everyone, List<Link> links) {}

    record Points(String name, String day, List<Point> items) {
        boolean hasItems() {
            return !items.isEmpty();
        }
    }

    record Row(
            int number,
            String name,
            String form,
            String verdict,
            String importance,
            String risk,
            String arrangement,
            int agenda,
            int missing) {}

    record Day(String day, boolean past, String what, String when, String source, String everyone, List<Link> links) {
        boolean hasLinks() {
            return !links.isEmpty();
        }
    }

    record Term(String name, String text) {}

    String municipality() {
        String name = review.municipality().name();
        return name.isBlank() ? "Gemeente zonder naam" : name;
    }

    String date() {
        return PortfolioWords.day(review.date());
    }

    String count() {
        return PortfolioWords.count(all, "verband", "verbanden");
    }

    String edition() {
        return "versie " + review.edition().version();
    }

    String sha() {
        return "SHA-256 " + review.edition().sha256();
    }

    String redated() {
        List<Cooperation> redated = review.cooperations().stream()
                .filter(one -> one.replacedDate().isPresent())
                .map(CooperationReview::cooperation)
                .toList();
        return redated.isEmpty() ? "" : PortfolioWords.about(redated, all);
    }

    List<Count> counts() {
        return Stream.of(
                        new Count("verbanden", all),
                        new Count("dossiers niet gelezen", review.unread().size()),
                        new Count("vormen mogen niet", notAllowed().size()),
                        new Count("vormen nog niet te beoordelen", open()),
                        new Count("dagen voorbij", review.overdue().size()),
                        new Count("punten voor nu", points(Occasion.NOW)),
                        new Count("punten bij de kadernota", points(Occasion.FRAMEWORK_MEMORANDUM)),
                        new Count("punten bij de jaarrekening", points(Occasion.ANNUAL_ACCOUNTS)),
                        new Count("punten op de lange termijn agenda", points(Occasion.LONG_TERM_AGENDA)))
                .toList();
    }

    private long open() {
        return review.cooperations().stream()
                .filter(one -> one.form().filter(PortfolioWords::isOpen).isPresent())
                .count();
    }

    private long points(Occasion occasion) {
        return review.at(occasion).map(agenda -> agenda.items().size()).orElse(0);
    }

    boolean hasUnread() {
        return !review.unread().isEmpty();
    }

    List<Unread> unread() {
        return review.unread().stream()
                .map(one -> new Unread(
                        one.dossier(),
                        one.problems().stream().map(SituationProblem::toString).toList()))
                .toList();
    }

    boolean hasNotAllowed() {
        return !notAllowed().isEmpty();
    }

    List<NotAllowed> notAllowed() {
        return review.cooperations().stream()
                .flatMap(one -> one.form().stream()
                        .filter(form -> NOT_ALLOWED.contains(form.verdict()))
                        .map(form -> new NotAllowed(
                                one.cooperation().number(),
                                PortfolioWords.name(one.cooperation()),
                                form.form().label(),
                                PortfolioWords.verdict(form),
                                PortfolioWords.against(form))))
                .toList();
    }

    boolean hasOverdue() {
        return !review.overdue().isEmpty();
    }

    List<Day> overdue() {
        return review.overdue().stream().map(this::day).toList();
    }

    boolean hasWarnings() {
        return !review.warnings().isEmpty();
    }

    List<About> warnings() {
        return review.warnings().stream()
                .map(warning -> new About(
                        PortfolioWords.sentence(PortfolioWords.warning(warning.what())),
                        everyone(warning.cooperations()),
                        links(warning.cooperations())))
                .toList();
    }

    private String everyone(List<Cooperation> cooperations) {
        return isEveryone(cooperations) ? PortfolioWords.about(cooperations, all) : "";
    }

    private List<Link> links(List<Cooperation> cooperations) {
        return isEveryone(cooperations)
                ? List.of()
                : cooperations.stream().map(Link::to).toList();
    }

    private boolean isEveryone(List<Cooperation> cooperations) {
        return cooperations.size() == all && all > 1;
    }

    List<Points> now() {
        return review.at(Occasion.NOW).map(this::points).stream().toList();
    }

    List<Points> agenda() {
        return review.agenda().stream()
                .filter(one -> one.occasion() != Occasion.NOW)
                .map(this::points)
                .toList();
    }

    private Points points(OccasionAgenda agenda) {
        return new Points(
                PortfolioWords.occasion(agenda.occasion()),
                PortfolioWords.day(agenda).orElse(""),
                agenda.items().stream().map(this::point).toList());
    }

    private Point point(Shared<AgendaItem> item) {
        return new Point(
                PortfolioWords.sentence(item.what().what()),
                item.what().actors(),
                item.what().reason(),
                PortfolioWords.source(item.what().rule()),
                everyone(item.cooperations()),
                links(item.cooperations()));
    }

    boolean hasCooperations() {
        return all > 0;
    }

    List<Row> overview() {
        return review.cooperations().stream()
                .map(one -> new Row(
                        one.cooperation().number(),
                        PortfolioWords.name(one.cooperation()),
                        one.form().map(form -> form.form().label()).orElse("nog geen"),
                        one.form().map(form -> PortfolioWords.verdict(form)).orElse("–"),
                        label(one.dashboard().value(Council.COUNCIL_IMPORTANCE)),
                        label(one.dashboard().value(Steering.RISK_CLASS)),
                        PortfolioWords.arrangement(one, "?"),
                        one.agenda().size(),
                        one.missing().size()))
                .toList();
    }

    private static String label(Optional<? extends Coded> value) {
        return value.map(Coded::label).orElse("?");
    }

    /** Which columns of the overview were reconstructed; empty when none. */
    String reconstructed() {
        return PortfolioWords.reconstructedColumns(review);
    }

    MatrixPicture matrix() {
        return new MatrixPicture(review.matrix(), PortfolioWords.isReconstructed(review, Steering.RISK_CLASS));
    }

    /** One at a time, so that a thousand do not all lie in memory. */
    Iterable<PageArticle> cooperations() {
        return () -> review.cooperations().stream().map(PageArticle::new).iterator();
    }

    PageSaldo perSaldo() {
        return new PageSaldo(review.perSaldo());
    }

    boolean hasCalendar() {
        return !review.calendar().isEmpty();
    }

    List<Day> calendar() {
        return review.calendar().stream().map(this::day).toList();
    }

    private Day day(Shared<Due> due) {
        Due what = due.what();
        return new Day(
                what.day().map(PortfolioWords::day).orElse("zonder dag"),
                what.isBefore(review.date()),
                PortfolioWords.what(what),
                what.when(),
                what.rule().map(PortfolioWords::source).orElse(""),
                everyone(due.cooperations()),
                links(due.cooperations()));
    }

    /** What the words mean that the makers chose themselves. */
    List<Term> terms() {
        return Stream.of(Heading.values())
                .flatMap(heading -> heading.characteristics().stream())
                .flatMap(PageContent::term)
                .toList();
    }

    private static Stream<Term> term(Characteristic<?> characteristic) {
        return characteristic.explanation().stream()
                .filter(text -> text.startsWith(Reconstruction.MARK))
                .map(text -> new Term(characteristic.label(), text));
    }
}
