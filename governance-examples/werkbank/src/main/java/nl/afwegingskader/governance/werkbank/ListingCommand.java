package nl.afwegingskader.governance.werkbank;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A command that lists something, as text or as JSON. */
abstract class ListingCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Werkbank werkbank;

    @Option(names = "--formaat", paramLabel = "tekst|json", description = "Tekst (standaard) of JSON.")
    private OutputFormat format = OutputFormat.tekst;

    /** The listing for reading. */
    abstract String text();

    /** The listing as maps and lists. */
    abstract Object json();

    @Override
    public final Integer call() {
        if (format == OutputFormat.json) {
            werkbank.terminal().printJson(Listing.json(json()));
        } else {
            werkbank.terminal().print(text());
        }
        return Werkbank.DONE;
    }
}
