package nl.afwegingskader.governance.werkbank;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How far a run is, on one line of a terminal, a few times per second; and how long it took. */
final class Progress {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(300);

    private final Terminal terminal;
    private final long start = System.nanoTime();
    private long shown = start;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(long dossiers, long broken, double share) {
        show(dossiers(dossiers) + (broken == 0 ? "" : ", " + number(broken) + " met fouten"), share);
    }

    /** @param done what is done so far, in Dutch */
    void show(String done, double share) {
        long now = System.nanoTime();
        if (now - shown >= BETWEEN) {
            shown = now;
            terminal.progress(percent(share) + "  " + done);
        }
    }

    long seconds() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    }

    static String dossiers(long number) {
        return number(number) + (number == 1 ? " dossier" : " dossiers");
    }

    static String number(long number) {
        return String.format(DUTCH, "%,d", number);
    }

    private static String percent(double share) {
        return String.format(DUTCH, "%3d%%", (int) (100 * share));
    }
}
