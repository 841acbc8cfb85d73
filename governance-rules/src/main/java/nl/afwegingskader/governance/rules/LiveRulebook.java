package nl.afwegingskader.governance.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.DecisionEngine;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.rules.LiveEvent.Refused;
import nl.afwegingskader.governance.rules.text.RuleFolder;
import nl.afwegingskader.governance.rules.text.RuleText;
import nl.afwegingskader.governance.situation.Situation;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook that follows its folder: who saves a rule sees it decide within a second, without a restart.
 *
 * <pre>{@code
 * LiveOptions options = LiveOptions.standard().telling(event -> log.info(event.text()));
 * try (LiveRulebook live = LiveRulebook.on(Rulebook.standard(), Path.of("waterdorp"), options)) {
 *     Advice advice = live.advise(situation); // advice.edition() says by which rules
 * }
 * }</pre>
 *
 * <p>A changed folder is read when nothing has been saved for a while, and opened and tried on recent situations aside. Then it takes the
 * place of the edition before, at once and whole: an advice is by the one or by the other. Is anything wrong with it, then it is refused
 * with all its problems and the edition before goes on deciding, until the folder changes again.
 *
 * <p>Thread-safe. Advising takes no lock and costs what it costs in a {@link Rulebook}. Who asks more than one question about a situation,
 * asks them of one {@link #current()}. One daemon thread follows the folder until {@link #close()}.
 */
public final class LiveRulebook implements DecisionEngine, AutoCloseable {

    private final LiveOptions options;
    private final FolderWatch watch;
    private final Function<List<RuleText>, Rulebook> opening;
    private final Recent recent;

    /** Held while the edition changes, so that changes come one by one; never while a folder is read, which can hang. */
    private final Object changing = new Object();

    private volatile State state;

    /** An edition to go back to: its files, since an open rulebook takes far more room. */
    private record Past(Edition edition, List<RuleText> texts) {}

    /** What readers see, whole. The deciding edition is the first of the past. */
    private record State(
            Rulebook deciding,
            Lazy<List<Flaw>> flaws,
            List<Past> past,
            @Nullable Refused refusal) {

        static State of(Rulebook first) {
            return new State(first, new Lazy<>(first::flaws), List.of(past(first)), null);
        }

        private static Past past(Rulebook rulebook) {
            return new Past(rulebook.edition(), rulebook.texts());
        }

        State decidedBy(Rulebook next, Lazy<List<Flaw>> itsFlaws, int kept, @Nullable Refused still) {
            Stream<Past> others = past.stream().filter(one -> !one.edition().equals(next.edition()));
            return new State(
                    next,
                    itsFlaws,
                    Stream.concat(Stream.of(past(next)), others).limit(kept).toList(),
                    still);
        }

        State refusing(@Nullable Refused why) {
            return new State(deciding, flaws, past, why);
        }
    }

    /** @param opening makes a rulebook of the files in the folders */
    LiveRulebook(FolderWatch watch, Function<List<RuleText>, Rulebook> opening, LiveOptions options) {
        this.options = options;
        this.watch = watch;
        this.opening = opening;
        this.recent = new Recent(options.remembered());
        this.state = State.of(watch.first().open(opening));
        Thread thread = new Thread(this::follow, "afwegingskader-live");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Opens folders as {@link Rulebook#read} does, and follows them.
     *
     * @throws RulebookException listing every problem in the folders as they are now
     */
    public static LiveRulebook read(List<Path> folders, LiveOptions options) {
        List<Path> copy = List.copyOf(folders);
        return new LiveRulebook(
                new FolderWatch(copy, () -> RuleFolder.texts(copy).sound(), options), Rulebook::of, options);
    }

    /** As {@link #read(List, LiveOptions)}, of one folder. */
    public static LiveRulebook read(Path folder, LiveOptions options) {
        return read(List.of(folder), options);
    }

    /**
     * Opens a folder with the agreements of a municipality on a rulebook as {@link Rulebook#with(Path, Path...)} does, and follows it.
     *
     * @throws RulebookException listing every problem in the folder as it is now
     */
    public static LiveRulebook on(Rulebook below, Path folder, LiveOptions options) {
        List<Path> folders = List.of(folder);
        return new LiveRulebook(
                new FolderWatch(folders, () -> RuleFolder.agreements(folders).sound(), options), below::with, options);
    }

    /** Advises by the edition that decides now; the advice names it. */
    @Override
    public Advice advise(Situation situation) {
        Advice advice = state.deciding().advise(situation);
        recent.add(situation);
        return advice;
    }

    /** The rulebook that decides now; it stays as it is when another takes its place. */
    public Rulebook current() {
        return state.deciding();
    }

    /** The edition that decides now. */
    public Edition edition() {
        return state.deciding().edition();
    }

    /** The editions to go back to, the latest that decided first; that is the one that decides now. */
    public List<Edition> history() {
        return state.past().stream().map(Past::edition).toList();
    }

    /** Why what lies in the folder does not decide; empty when it was not refused. */
    public Optional<Refused> refusal() {
        return Optional.ofNullable(state.refusal());
    }

    /**
     * Lets an earlier edition decide again, until the folder changes. The folder stays as it is: it decides after a restart, unless the
     * rules there are put back too. To stay with an edition whatever happens to the folder, {@link #close()} first.
     *
     * @param edition one of the {@link #history()}; when it decides already, nothing happens
     * @throws IllegalArgumentException when it is not kept
     */
    public void rollBackTo(Edition edition) {
        Objects.requireNonNull(edition, "the edition to go back to");
        synchronized (changing) {
            State now = state;
            Past past = now.past().stream()
                    .filter(one -> one.edition().equals(edition))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("edition " + edition.sha256()
                            + " is not kept; kept are "
                            + history().stream().map(Edition::sha256).collect(Collectors.joining(", "))));
            if (past.edition().equals(now.deciding().edition())) {
                return;
            }
            Rulebook earlier = Rulebook.of(past.texts());
            state = now.decidedBy(earlier, new Lazy<>(earlier::flaws), options.kept(), now.refusal());
            tell(new LiveEvent.RolledBack(edition, now.deciding().edition()));
        }
    }

    /** Stops following the folder: once this returns, the folder changes nothing any more. Advising and rolling back go on. */
    @Override
    public void close() {
        watch.end();
        synchronized (changing) {
            // Nothing to do but wait for an edition that is being tried.
        }
    }

    private void follow() {
        while (watch.goesOn()) {
            try {
                watch.change().ifPresent(this::consider);
            } catch (RuntimeException | Error failed) {
                refuse(new LiveEvent.Failed(failed));
            }
        }
    }

    private void consider(FolderContent content) {
        synchronized (changing) {
            if (watch.hasEnded()) {
                return;
            }
            try {
                consider(content.open(opening));
            } catch (RulebookException broken) {
                refuse(
                        broken.problems().isEmpty()
                                ? new LiveEvent.Failed(broken)
                                : new LiveEvent.Broken(broken.problems()));
            }
        }
    }

    private void consider(Rulebook next) {
        State now = state;
        Edition before = now.deciding().edition();
        if (next.edition().equals(before)) {
            if (now.refusal() != null) {
                state = now.refusing(null);
                tell(new LiveEvent.Taken(before, before, new Shadow(0, List.of())));
            }
            return;
        }
        Lazy<List<Flaw>> flaws = new Lazy<>(next::flaws);
        List<Flaw> added =
                options.refused().isEmpty() ? List.of() : added(now.flaws().get(), flaws.get());
        if (!added.isEmpty()) {
            refuse(new LiveEvent.Regressed(next.edition(), added));
            return;
        }
        Shadow shadow = Shadow.of(now.deciding(), next, recent.different());
        state = now.decidedBy(next, flaws, options.kept(), null);
        tell(new LiveEvent.Taken(next.edition(), before, shadow));
    }

    /** The flaws of refused kinds that differ from each earlier one in more than the situation that shows them. */
    private List<Flaw> added(List<Flaw> earlier, List<Flaw> later) {
        Set<List<Object>> known = earlier.stream().map(Flaw::finding).collect(Collectors.toSet());
        return later.stream()
                .filter(flaw -> options.refused().contains(flaw.kind()) && !known.contains(flaw.finding()))
                .toList();
    }

    /** The same refusal once more is no news. */
    private void refuse(Refused refused) {
        synchronized (changing) {
            Refused before = state.refusal();
            if (!watch.hasEnded() && (before == null || !before.text().equals(refused.text()))) {
                state = state.refusing(refused);
                tell(refused);
            }
        }
    }

    private void tell(LiveEvent event) {
        try {
            options.listener().accept(event);
        } catch (RuntimeException | Error failed) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failed);
        }
    }
}
