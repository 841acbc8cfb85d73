package nl.afwegingskader.governance.werkbank;

import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.portfolio.PerSaldo;
import nl.afwegingskader.governance.werkbank.PageContent.Link;

/** The view per saldo on the page of a portfolio. Each method is a name in the template. */
final class PageSaldo {

    private final PerSaldo perSaldo;

    PageSaldo(PerSaldo perSaldo) {
        this.perSaldo = perSaldo;
    }

    record Row(
            int number,
            String name,
            String who,
            String what,
            String result,
            String forWhom,
            String cost,
            String benefit) {}

    boolean hasRows() {
        return !perSaldo.rows().isEmpty();
    }

    List<Row> rows() {
        return perSaldo.rows().stream()
                .map(row -> new Row(
                        row.cooperation().number(),
                        PortfolioWords.name(row.cooperation()),
                        row.contribution().who(),
                        row.contribution().what(),
                        row.contribution().result(),
                        row.contribution().forWhom(),
                        PortfolioWords.amount(row.contribution().cost()),
                        PortfolioWords.amount(row.contribution().benefit())))
                .toList();
    }

    String cost() {
        return PortfolioWords.amount(perSaldo.cost().known());
    }

    String benefit() {
        return PortfolioWords.amount(perSaldo.benefit().known());
    }

    /** With one party there is nothing to tell apart. */
    boolean hasParties() {
        return perSaldo.parties().size() > 1;
    }

    List<String> parties() {
        return perSaldo.parties().stream().map(PortfolioWords::party).toList();
    }

    List<String> notes() {
        return Stream.of(
                        PortfolioWords.unknown("de kosten", perSaldo.cost(), perSaldo),
                        PortfolioWords.unknown("de baten", perSaldo.benefit(), perSaldo))
                .flatMap(note -> note.stream())
                .toList();
    }

    boolean hasWithout() {
        return !perSaldo.without().isEmpty();
    }

    List<Link> without() {
        return perSaldo.without().stream().map(Link::to).toList();
    }
}
