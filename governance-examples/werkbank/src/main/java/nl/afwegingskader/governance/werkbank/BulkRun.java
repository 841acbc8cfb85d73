package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.afwegingskader.governance.rules.BulkOptions;
import nl.afwegingskader.governance.rules.Rulebook;

/** Advises on many dossiers: one line of output for each, in their order. However it ends, what is written is whole. */
final class BulkRun {

    private final Terminal terminal;
    private final Rulebook rulebook;
    private final BulkOptions options;
    private final Path path;
    private final String resume;
    private long broken;

    /**
     * @param path the name of the output
     * @param resume the command that goes on when the run breaks off
     */
    BulkRun(Terminal terminal, Rulebook rulebook, BulkOptions options, Path path, String resume) {
        this.terminal = terminal;
        this.rulebook = rulebook;
        this.options = options;
        this.path = path;
        this.resume = resume;
    }

    /** Goes on where the output ends. */
    int goOn(DossierSource source, LinesFile output) {
        try {
            broken = new Resumption(path, rulebook, options).goOn(output, source);
        } catch (IOException | UncheckedIOException failed) {
            throw Refusal.wrongInput(path + ": verder gaan in dit bestand lukt niet: " + failed.getMessage());
        }
        return run(source, output);
    }

    int run(DossierSource source, LinesFile output) {
        Progress progress = new Progress(terminal);
        long before = output.lines();
        Thread cancelled = new Thread(() -> {
            if (output.stop()) {
                told("Afgebroken.", output).forEach(terminal::error);
            }
        });
        Runtime.getRuntime().addShutdownHook(cancelled);
        boolean finished;
        try {
            write(source, output, progress);
            finished = output.stop();
        } catch (IOException failed) {
            throw refusal(path + ": schrijven lukt niet meer: " + failed.getMessage() + ". Is de schijf vol?", output);
        } catch (UncheckedIOException unreadable) {
            throw refusal(String.valueOf(unreadable.getMessage()), output);
        } catch (Refusal disagreement) {
            List<String> lines = new ArrayList<>(disagreement.lines());
            lines.add(state(output));
            throw new Refusal(disagreement.exitCode(), lines);
        } catch (RuntimeException broke) {
            terminal.error(state(output));
            throw broke;
        } finally {
            output.stop();
            forget(cancelled);
        }
        if (!finished) {
            // The hook speaks; the process ends.
            return Werkbank.WRONG_INPUT;
        }
        terminal.endProgress();
        terminal.print(summary(output.lines(), before, progress.seconds()));
        return broken == 0 ? Werkbank.DONE : Werkbank.WRONG_INPUT;
    }

    private static void forget(Thread cancelled) {
        try {
            Runtime.getRuntime().removeShutdownHook(cancelled);
        } catch (IllegalStateException stopping) {
            // It runs already.
        }
    }

    private void write(DossierSource source, LinesFile output, Progress progress) throws IOException {
        Stream<Dossier> dossiers = StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(source, Spliterator.ORDERED | Spliterator.NONNULL), false);
        try (Stream<BulkLine> lines = rulebook.inBulk(dossiers, BulkLine::of, options)) {
            Iterator<BulkLine> each = lines.iterator();
            while (each.hasNext()) {
                BulkLine line = each.next();
                if (!output.add(line.bytes())) {
                    return;
                }
                line.problems().forEach(terminal::error);
                broken += line.problems().isEmpty() ? 0 : 1;
                progress.show(output.lines(), broken, source.share());
            }
        }
    }

    private Refusal refusal(String why, LinesFile output) {
        return new Refusal(Werkbank.WRONG_INPUT, told(why, output));
    }

    private List<String> told(String why, LinesFile output) {
        return List.of(why, state(output), "Ga verder met: " + resume);
    }

    private String state(LinesFile output) {
        return "In " + path + (output.lines() == 1 ? " staat " : " staan ") + Progress.dossiers(output.lines())
                + ", elk compleet.";
    }

    private String summary(long lines, long before, long seconds) {
        String advised = path + ": " + Progress.dossiers(lines - broken) + " geadviseerd";
        String wrong = broken == 0 ? "" : " en " + Progress.number(broken) + " met fouten";
        String resumed = before == 0 ? "" : "; " + Progress.number(before) + " daarvan stonden er al";
        return advised + wrong + " (" + Progress.number(seconds) + (seconds == 1 ? " seconde" : " seconden") + resumed
                + ").\n";
    }
}
