package nl.afwegingskader.governance.werkbank;

/** What {@code --formaat} can be for a portfolio. */
enum PortfolioFormat {
    tekst,
    json,
    html
}
