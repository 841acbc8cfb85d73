package nl.afwegingskader.governance.rules.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.rules.text.Conclusion;

/** The small changes of what a rule concludes: another option, another strength. */
final class ConclusionChanges {

    private ConclusionChanges() {}

    /**
     * One change.
     *
     * @param text the change in Dutch
     * @param then the changed conclusions
     */
    record One(Mutant.Kind kind, String text, UnaryOperator<List<Conclusion>> then) {}

    static List<One> of(List<Conclusion> conclusions) {
        List<One> changes = new ArrayList<>();
        for (int place = 0; place < conclusions.size(); place++) {
            Conclusion conclusion = conclusions.get(place);
            if (conclusion instanceof Conclusion.AboutForms about) {
                Set<Form> other = other(about.forms());
                changes.add(option(about.forms(), other, place, aboutForms(about, about.strength(), other)));
                strengths(about.strength(), place, strength -> aboutForms(about, strength, about.forms()), changes);
            } else if (conclusion instanceof Conclusion.AboutOptions about) {
                Set<Form> forms = other(about.forms());
                changes.add(option(
                        about.forms(), forms, place, aboutOptions(about, about.strength(), about.options(), forms)));
                Set<Option> options = otherOptions(about.options());
                changes.add(option(
                        about.options(),
                        options,
                        place,
                        aboutOptions(about, about.strength(), options, about.forms())));
                strengths(
                        about.strength(),
                        place,
                        strength -> aboutOptions(about, strength, about.options(), about.forms()),
                        changes);
            } else if (conclusion instanceof Conclusion.SetsTerm sets) {
                Set<Form> other = other(sets.forms());
                changes.add(
                        option(sets.forms(), other, place, new Conclusion.SetsTerm(sets.term(), other, sets.reason())));
            }
        }
        return changes;
    }

    private static Conclusion aboutForms(Conclusion.AboutForms about, Optional<Strength> strength, Set<Form> forms) {
        return new Conclusion.AboutForms(about.effect(), strength, forms, about.condition(), about.reason());
    }

    private static Conclusion aboutOptions(
            Conclusion.AboutOptions about, Optional<Strength> strength, Set<Option> options, Set<Form> forms) {
        return new Conclusion.AboutOptions(about.effect(), strength, options, forms, about.condition(), about.reason());
    }

    private static One option(Set<? extends Option> now, Set<? extends Option> other, int place, Conclusion changed) {
        return new One(Mutant.Kind.OPTION, difference(now, other), replacing(place, changed));
    }

    private static String difference(Set<? extends Option> now, Set<? extends Option> other) {
        Set<Option> gone = new HashSet<>(now);
        gone.removeAll(other);
        Set<Option> come = new HashSet<>(other);
        come.removeAll(now);
        return (come.isEmpty() ? "niet over " : names(come) + ", in plaats van ") + names(gone);
    }

    private static String names(Set<Option> options) {
        return options.stream()
                .map(option -> "\"" + option.label() + "\"")
                .sorted()
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
    }

    private static void strengths(
            Optional<Strength> now, int place, Function<Optional<Strength>, Conclusion> changed, List<One> changes) {
        now.ifPresent(strength -> Arrays.stream(Strength.values())
                .filter(other -> other != strength)
                .forEach(other -> changes.add(new One(
                        Mutant.Kind.STRENGTH,
                        other.code() + ", in plaats van " + strength.code(),
                        replacing(place, changed.apply(Optional.of(other)))))));
    }

    private static UnaryOperator<List<Conclusion>> replacing(int place, Conclusion changed) {
        return conclusions -> {
            List<Conclusion> all = new ArrayList<>(conclusions);
            all.set(place, changed);
            return all;
        };
    }

    /** The first form becomes one that was not there; when all were there, it goes. */
    private static Set<Form> other(Set<Form> forms) {
        EnumSet<Form> other = EnumSet.copyOf(forms);
        other.remove(other.iterator().next());
        EnumSet<Form> outside = EnumSet.complementOf(EnumSet.copyOf(forms));
        if (!outside.isEmpty()) {
            other.add(outside.iterator().next());
        }
        return other;
    }

    private static Set<Option> otherOptions(Set<Option> options) {
        Set<Option> other = new HashSet<>(options);
        Option first =
                options.stream().min(Comparator.comparing(Option::number)).orElseThrow();
        other.remove(first);
        List<? extends Option> all =
                first instanceof RoleOption ? List.of(RoleOption.values()) : List.of(Instrument.values());
        all.stream().filter(option -> !options.contains(option)).findFirst().ifPresent(other::add);
        return other;
    }
}
