package nl.afwegingskader.governance.rules.text;

import static nl.afwegingskader.governance.rules.text.Atom.Test.AMONG;
import static nl.afwegingskader.governance.rules.text.Atom.Test.AT_LEAST;
import static nl.afwegingskader.governance.rules.text.Atom.Test.BEYOND;
import static nl.afwegingskader.governance.rules.text.Atom.Test.MISSING;
import static nl.afwegingskader.governance.rules.text.Atom.Test.OVERLAPS;
import static nl.afwegingskader.governance.situation.Kind.Scale.CHOICE;
import static nl.afwegingskader.governance.situation.Kind.Scale.NUMBER;
import static nl.afwegingskader.governance.situation.Kind.Scale.ORDERED_CHOICE;
import static nl.afwegingskader.governance.situation.Kind.Scale.SET;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Kind;

/** The sentences that can stand under {@code als}. The whole list; there are no others. */
final class ConditionSentences {

    /** Stands for "none of the cases above"; only the last case of a definition may use it. */
    static final Template OTHERWISE = new Template("Anders");

    static final Template MISSING_ANSWER = new Template("Kenmerk \"{kenmerk}\" is niet ingevuld");

    private final AtomTable atoms;
    private final Words words;
    private final Thresholds thresholds;
    private final Problems problems;
    private final List<Sentence> sentences = List.of(
            one("is", true),
            one("is niet", false),
            several("is één van", AMONG, true),
            several("is geen van", AMONG, false),
            from("is minstens", true),
            from("is hoogstens", false),
            element("bevat", true),
            element("bevat niet", false),
            several("bevat één van", OVERLAPS, true),
            several("bevat geen van", OVERLAPS, false),
            several("bevat iets buiten", BEYOND, true),
            several("bevat niets buiten", BEYOND, false),
            empty("is leeg", false),
            empty("is niet leeg", true),
            threshold("ligt boven", 1, true),
            threshold("ligt op of boven", 0, true),
            threshold("ligt onder", 0, false),
            threshold("ligt op of onder", 1, false),
            date("ligt op of na", true),
            date("ligt vóór", false),
            new Sentence(MISSING_ANSWER, quoted -> missing(quoted)),
            new Sentence(new Template("Altijd"), quoted -> Optional.of(Condition.ALWAYS)),
            new Sentence(OTHERWISE, quoted -> Optional.of(Condition.ALWAYS)));

    ConditionSentences(AtomTable atoms, Words words, Thresholds thresholds, Problems problems) {
        this.atoms = atoms;
        this.words = words;
        this.thresholds = thresholds;
        this.problems = problems;
    }

    /** One sentence: its form, and what it means given its quoted texts; empty after a problem. */
    record Sentence(Template template, Meaning meaning) {}

    @FunctionalInterface
    interface Meaning {
        Optional<Condition> of(List<Quoted> quoted);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    private static Template about(String verb) {
        return new Template("Kenmerk \"{kenmerk}\" " + verb);
    }

    private Sentence one(String verb, boolean positive) {
        return mask(about(verb + " \"{waarde}\""), AMONG, positive, new Kind.Scale[] {CHOICE, ORDERED_CHOICE}, false);
    }

    private Sentence element(String verb, boolean positive) {
        return mask(about(verb + " \"{waarde}\""), OVERLAPS, positive, new Kind.Scale[] {SET}, false);
    }

    private Sentence several(String verb, Atom.Test test, boolean positive) {
        Kind.Scale[] scales = test == AMONG ? new Kind.Scale[] {CHOICE, ORDERED_CHOICE} : new Kind.Scale[] {SET};
        return mask(about(verb + " \"{waarden}\""), test, positive, scales, true);
    }

    private Sentence mask(Template template, Atom.Test test, boolean positive, Kind.Scale[] scales, boolean list) {
        return new Sentence(template, quoted -> {
            Optional<Characteristic<?>> found = words.characteristic(quoted.get(0));
            if (found.isEmpty() || !words.fits(found.get(), quoted.get(0), scales)) {
                return Optional.empty();
            }
            OptionalLong values =
                    list ? words.values(found.get(), quoted.get(1)) : shifted(words.value(found.get(), quoted.get(1)));
            return values.isEmpty()
                    ? Optional.empty()
                    : Optional.of(atoms.literal(found.get().index(), test, values.getAsLong(), positive));
        });
    }

    private static OptionalLong shifted(OptionalLong place) {
        return place.isEmpty() ? place : OptionalLong.of(1L << place.getAsLong());
    }

    /** From a value up, or up to and including a value: the mask of those values. */
    private Sentence from(String verb, boolean up) {
        return new Sentence(about(verb + " \"{waarde}\""), quoted -> {
            Optional<Characteristic<?>> found = words.characteristic(quoted.get(0));
            if (found.isEmpty() || !words.fits(found.get(), quoted.get(0), ORDERED_CHOICE)) {
                return Optional.empty();
            }
            OptionalLong value = words.value(found.get(), quoted.get(1));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            int count = found.get().kind().values().size();
            long upTo = (1L << value.getAsLong() + 1) - 1;
            long every = (1L << count) - 1;
            long mask = up ? every & ~(upTo >>> 1) : upTo;
            return Optional.of(atoms.literal(found.get().index(), AMONG, mask, true));
        });
    }

    private Sentence empty(String verb, boolean positive) {
        return new Sentence(about(verb), quoted -> {
            Optional<Characteristic<?>> found = words.characteristic(quoted.get(0));
            return found.isEmpty() || !words.fits(found.get(), quoted.get(0), SET)
                    ? Optional.empty()
                    : Optional.of(atoms.literal(found.get().index(), BEYOND, 0, positive));
        });
    }

    /** @param step what to add to the threshold, since "above" is "at least one more" for whole numbers */
    private Sentence threshold(String verb, int step, boolean positive) {
        return new Sentence(about(verb + " de drempel \"{drempel}\""), quoted -> {
            Optional<Characteristic<?>> found = words.characteristic(quoted.get(0));
            if (found.isEmpty() || !words.fits(found.get(), quoted.get(0), NUMBER)) {
                return Optional.empty();
            }
            return thresholds.condition(found.get(), quoted.get(1), step, positive);
        });
    }

    private Sentence date(String verb, boolean positive) {
        return new Sentence(new Template("De peildatum " + verb + " \"{datum}\""), quoted -> {
            Optional<LocalDate> day = day(quoted.get(0), problems);
            return day.map(date -> atoms.literal(Subjects.DATE, AT_LEAST, date.toEpochDay(), positive));
        });
    }

    private Optional<Condition> missing(List<Quoted> quoted) {
        return words.characteristic(quoted.get(0)).map(found -> atoms.literal(found.index(), MISSING, 0, true));
    }

    /** A day as rule files write it. */
    static Optional<LocalDate> day(Quoted quoted, Problems problems) {
        Optional<LocalDate> day = Days.day(quoted.text());
        if (day.isEmpty()) {
            problems.add(
                    ProblemCode.DATE,
                    quoted.place(),
                    "\"" + quoted.text() + "\" is geen bestaande datum als jjjj-mm-dd.",
                    "Schrijf " + Days.dutch(quoted.text()).map(meant -> "").orElse("bijvoorbeeld ") + "\""
                            + Days.dutch(quoted.text()).map(LocalDate::toString).orElse("2022-07-01") + "\".");
        }
        return day;
    }
}
