package nl.afwegingskader.governance.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.source.RuleId;

/** Lays an advice beside an earlier one. */
final class Comparison {

    private final Advice before;
    private final Advice after;
    private final List<Change> changes = new ArrayList<>();
    private final List<Pair> forms = new ArrayList<>();

    /** A form in both advices, with the findings on it that differ. */
    private record Pair(Regime was, Regime is, List<FindingChange> findings) {
        Form form() {
            return is.form().option();
        }

        boolean isRankedInBoth() {
            return was.form().rank().isPresent() && is.form().rank().isPresent();
        }

        List<FindingChange> some(Predicate<FindingChange> wanted) {
            return findings.stream().filter(wanted).toList();
        }
    }

    Comparison(Advice before, Advice after) {
        this.before = before;
        this.after = after;
        Map<Form, Regime> earlier = new EnumMap<>(Form.class);
        before.regimes().forEach(regime -> earlier.put(regime.form().option(), regime));
        for (Regime is : after.regimes()) {
            Regime was = earlier.get(is.form().option());
            if (was == null) {
                throw new IllegalArgumentException(
                        "the earlier advice has no " + is.form().option());
            }
            forms.add(
                    new Pair(was, is, differing(was.form().findings(), is.form().findings())));
        }
    }

    AdviceDifference difference() {
        firstPlace();
        standings();
        places();
        // The others are told in the order of the repertoire, since one sentence names several forms.
        forms.sort(Comparator.comparing(Pair::form));
        remarks();
        parts();
        cameAndWent(before.warnings(), after.warnings(), Comparison::key, Change.Warned::new);
        cameAndWent(before.agenda(), after.agenda(), Comparison::key, Change.OnAgenda::new);
        cameAndWent(before.deadlines(), after.deadlines(), Comparison::key, Change.OnCalendar::new);
        return new AdviceDifference(changes);
    }

    private void firstPlace() {
        List<Form> was = before.firstPlace();
        List<Form> is = after.firstPlace();
        if (was.equals(is)) {
            return;
        }
        List<FindingChange> causes = forms.stream()
                .filter(pair -> was.contains(pair.form()) || is.contains(pair.form()))
                .flatMap(pair -> pair.some(change -> change.points() != 0 || decidesStanding(change)).stream())
                .distinct()
                .sorted(Comparator.comparing(change -> change.rule().id()))
                .toList();
        changes.add(new Change.FirstPlace(was, is, causes));
    }

    private static boolean decidesStanding(FindingChange change) {
        Finding said = change.said();
        return said.condition().isEmpty() && (said.effect() == Effect.EXCLUDES || said.effect() == Effect.REQUIRES);
    }

    private void standings() {
        for (Pair pair : forms) {
            Standing was = pair.was().form().standing();
            Standing is = pair.is().form().standing();
            if (was != is) {
                List<FindingChange> causes = pair.some(Comparison::decidesStanding);
                changes.add(new Change.FormStanding(pair.form(), was, is, causes));
            }
        }
    }

    private void places() {
        for (Pair pair : forms) {
            OptionAdvice<Form> was = pair.was().form();
            OptionAdvice<Form> is = pair.is().form();
            if (pair.isRankedInBoth() && (!was.rank().equals(is.rank()) || was.score() != is.score())) {
                changes.add(new Change.FormPlace(
                        pair.form(),
                        was.rank().getAsInt(),
                        is.rank().getAsInt(),
                        was.score(),
                        is.score(),
                        pair.some(change -> change.points() != 0)));
            }
        }
    }

    /** What rules say of forms that decides neither standing nor place. Of a form that is excluded the standing says enough. */
    private void remarks() {
        Map<FindingChange, List<Form>> said = new LinkedHashMap<>();
        for (Pair pair : forms) {
            if (pair.isRankedInBoth()) {
                pair.some(change -> !decidesStanding(change)
                                && change.said().strength().isEmpty())
                        .forEach(change -> said.computeIfAbsent(change, ignored -> new ArrayList<>())
                                .add(pair.form()));
            }
        }
        said.forEach((change, about) -> changes.add(new Change.Remark(about, change)));
    }

    private void parts() {
        Map<Change.Part, List<Form>> said = new LinkedHashMap<>();
        for (Pair pair : forms) {
            if (pair.isRankedInBoth()) {
                Map<Option, OptionAdvice<?>> was = options(pair.was());
                Map<Option, OptionAdvice<?>> is = options(pair.is());
                Stream.concat(is.keySet().stream(), was.keySet().stream())
                        .distinct()
                        .flatMap(option ->
                                part(option, Optional.ofNullable(was.get(option)), Optional.ofNullable(is.get(option)))
                                        .stream())
                        .forEach(part -> said.computeIfAbsent(part, ignored -> new ArrayList<>())
                                .add(pair.form()));
            }
        }
        said.forEach((part, with) ->
                changes.add(new Change.Part(with, part.option(), part.before(), part.after(), part.causes())));
    }

    private static Map<Option, OptionAdvice<?>> options(Regime regime) {
        Map<Option, OptionAdvice<?>> options = new LinkedHashMap<>();
        regime.roles().forEach(role -> options.put(role.option(), role));
        regime.instruments().forEach(instrument -> options.put(instrument.option(), instrument));
        return options;
    }

    private static Optional<Change.Part> part(
            Option option, Optional<OptionAdvice<?>> was, Optional<OptionAdvice<?>> is) {
        Optional<Counsel> before = was.map(Counsel::of);
        Optional<Counsel> after = is.map(Counsel::of);
        if (before.equals(after)) {
            return Optional.empty();
        }
        List<FindingChange> causes = differing(
                was.map(OptionAdvice::findings).orElse(List.of()),
                is.map(OptionAdvice::findings).orElse(List.of()));
        return Optional.of(new Change.Part(List.of(), option, before, after, causes));
    }

    private <T> void cameAndWent(
            List<T> was, List<T> is, Function<T, List<Object>> key, BiFunction<T, Boolean, Change> change) {
        without(is, was, key).forEach(came -> changes.add(change.apply(came, true)));
        without(was, is, key).forEach(went -> changes.add(change.apply(went, false)));
    }

    /** The ones whose key the others have not, or have less often. */
    private static <T> List<T> without(List<T> some, List<T> others, Function<T, List<Object>> key) {
        List<List<Object>> left = new ArrayList<>(others.stream().map(key).toList());
        return new ArrayList<>(
                some.stream().filter(one -> !left.remove(key.apply(one))).toList());
    }

    // The keys hold what is said and by which rule, and not where that rule stands or how it reasons.

    private static List<Object> key(Warning warning) {
        return List.of(warning.kind(), warning.text(), warning.rule().map(rule -> rule.id()));
    }

    private static List<Object> key(AgendaItem item) {
        return List.of(item.rule().id(), item.what(), item.who(), item.when());
    }

    private static List<Object> key(Deadline deadline) {
        return List.of(deadline.rule().id(), deadline.what(), deadline.when(), deadline.forms());
    }

    private static List<Object> key(Finding finding) {
        return List.of(
                finding.rule().id(), finding.effect(), finding.strength(), finding.condition(), finding.certain());
    }

    /** The findings that only one of the two has, those of one rule to one effect together, in the order of rule ids. */
    private static List<FindingChange> differing(List<Finding> was, List<Finding> is) {
        if (was.equals(is)) {
            return List.of();
        }
        List<Finding> gone = without(was, is, Comparison::key);
        List<FindingChange> changes = new ArrayList<>();
        for (Finding came : without(is, was, Comparison::key)) {
            RuleId rule = came.rule().id();
            Optional<Finding> same = gone.stream()
                    .filter(went -> went.rule().id().equals(rule) && went.effect() == came.effect())
                    .findFirst();
            same.ifPresent(gone::remove);
            changes.add(new FindingChange(same, Optional.of(came)));
        }
        gone.forEach(went -> changes.add(new FindingChange(Optional.of(went), Optional.empty())));
        changes.sort(Comparator.comparing(change -> change.rule().id()));
        return List.copyOf(changes);
    }
}
