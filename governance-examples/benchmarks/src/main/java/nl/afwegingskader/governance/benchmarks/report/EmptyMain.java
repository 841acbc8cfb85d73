package nl.afwegingskader.governance.benchmarks.report;

/** Does nothing: what the JVM itself takes to start. */
final class EmptyMain {

    private EmptyMain() {}

    /** @param arguments not looked at */
    public static void main(String[] arguments) {}
}
