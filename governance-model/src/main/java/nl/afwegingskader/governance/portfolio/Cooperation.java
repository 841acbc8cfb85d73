package nl.afwegingskader.governance.portfolio;

/**
 * One samenwerkingsverband among those of a portfolio.
 *
 * @param number its place in the portfolio, from 1; two cooperations can have the same name
 * @param name its name; empty when the situation has none
 */
public record Cooperation(int number, String name) {}
