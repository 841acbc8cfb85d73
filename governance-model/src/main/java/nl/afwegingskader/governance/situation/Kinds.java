package nl.afwegingskader.governance.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Short names for the kinds, so that the themes read as a table. */
final class Kinds {

    private Kinds() {}

    static Kind<Boolean> yesNo() {
        return new YesNoKind();
    }

    /** One of the values, without order. */
    static <E extends Enum<E> & Coded> Kind<E> choice(Class<E> values) {
        return new ChoiceKind<>(values, Kind.Scale.CHOICE);
    }

    /** One of the values, which are declared from low to high. */
    static <E extends Enum<E> & Coded> Kind<E> ordered(Class<E> values) {
        return new ChoiceKind<>(values, Kind.Scale.ORDERED_CHOICE);
    }

    /** One or more of the values; a value with the code {@code geen} excludes the others. */
    static <E extends Enum<E> & Coded> Kind<Set<E>> set(Class<E> values) {
        return new SetKind<>(values, false);
    }

    /** Any number of the values; none is an answer too. */
    static <E extends Enum<E> & Coded> Kind<Set<E>> setOrNone(Class<E> values) {
        return new SetKind<>(values, true);
    }

    static Kind<Integer> count(String unit, int least, int most) {
        return NumberKind.count(unit, least, most);
    }

    static Kind<Money> amount() {
        return NumberKind.amount();
    }

    /** A percentage from 0 to the given most. */
    static Kind<Percentage> percentage(int most) {
        return NumberKind.percentage(most);
    }

    static Kind<LocalDate> day() {
        return new DayKind();
    }

    static Kind<LastTime> lastTime() {
        return new LastTimeKind();
    }

    static Kind<List<Topic>> topics() {
        return ListKind.topics();
    }

    static Kind<List<Moment>> moments() {
        return ListKind.moments();
    }

    static Kind<List<Contribution>> contributions() {
        return ListKind.contributions();
    }

    /** How many months or days ago; only for what rules derive. */
    static Kind<Age> age(String unit) {
        return new AgeKind(unit);
    }

    static <E extends Enum<E> & Coded> Kind<Map<String, E>> perPartner(Class<E> values) {
        return new PerPartnerKind<>(values);
    }
}
