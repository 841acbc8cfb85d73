package nl.afwegingskader.governance.werkbank;

/** What {@code --formaat} can be. */
enum OutputFormat {
    tekst,
    json
}
