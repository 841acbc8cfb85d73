package nl.afwegingskader.governance.benchmarks.report;

/** The main of a JVM that does one measurement and prints its figures. */
final class InFreshJvm {

    private InFreshJvm() {}

    /** @param arguments the class of the measurement */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Measurement measurement = (Measurement)
                Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
        Figures figures = new Figures();
        measurement.measure(figures, Boolean.getBoolean("quick"));
        figures.print(System.out);
    }
}
