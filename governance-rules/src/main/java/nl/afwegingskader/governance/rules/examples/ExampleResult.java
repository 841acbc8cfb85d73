package nl.afwegingskader.governance.rules.examples;

/**
 * What rules made of an example.
 *
 * @param example the row
 * @param outcome what came, in the words of {@link Example#expected()}
 */
public record ExampleResult(Example example, String outcome) {

    /** Whether what came is what was expected. */
    public boolean passed() {
        return outcome.equals(example.expected());
    }
}
