package nl.afwegingskader.governance.werkbank;

/** What {@code --formaat} can be when rule files are checked. */
enum CheckFormat {
    tekst,
    json,
    sarif,
    github
}
