package nl.afwegingskader.governance.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about one samenwerkingsverband on one date. What is absent is unknown, and nothing else: unknown is
 * never "no".
 *
 * <pre>{@code
 * Situation situation = Situation.on(LocalDate.of(2026, 1, 1))
 *         .with(Task.POLICY_DISCRETION, Task.PolicyDiscretion.LIMITED)
 *         .with(Partners.NUMBER_OF_PARTNERS, 5);
 * }</pre>
 *
 * <p>Immutable and thread-safe; {@code with} and {@code without} give a changed copy.
 */
public final class Situation {

    private static final String CHARACTERISTICS = "kenmerken.";

    private final LocalDate date;
    private final String name;
    private final @Nullable Object[] values;

    private Situation(LocalDate date, String name, @Nullable Object[] values) {
        this.date = date;
        this.name = name;
        this.values = values;
    }

    /**
     * A situation of which nothing is known but the date.
     *
     * @param date the reference date (peildatum): the day whose law is applied
     * @throws IllegalArgumentException when the year lies outside 1900 to 2199
     */
    public static Situation on(LocalDate date) {
        Days.check(Objects.requireNonNull(date, "the reference date"));
        return new Situation(date, "", new Object[Catalogue.all().size()]);
    }

    /**
     * Reads values as a JSON parser leaves them ({@code Boolean}, {@code String}, {@code Long}, {@code BigDecimal}, {@code
     * List}, {@code Map}); a null value is unknown. This is the single place where text becomes values.
     *
     * @param date the reference date
     * @param answers values by code or number of the kenmerk
     * @throws InvalidSituationException listing every unknown key and every value that is not allowed
     */
    public static Situation parse(LocalDate date, Map<String, ? extends @Nullable Object> answers)
            throws InvalidSituationException {
        List<SituationProblem> problems = new ArrayList<>();
        Situation empty = on(date);
        String[] keys = new String[empty.values.length];
        for (Map.Entry<String, ? extends @Nullable Object> answer : answers.entrySet()) {
            empty.parse(
                    Objects.requireNonNull(answer.getKey(), "the code of a kenmerk"),
                    answer.getValue(),
                    keys,
                    problems);
        }
        if (!problems.isEmpty()) {
            throw new InvalidSituationException(problems);
        }
        return empty;
    }

    /** Puts one answer into the values of a situation that nobody has seen yet. */
    private void parse(String key, @Nullable Object answer, @Nullable String[] keys, List<SituationProblem> problems) {
        Characteristic<?> characteristic = Catalogue.find(key).orElse(null);
        if (characteristic == null) {
            problems.add(problem(
                    key,
                    "dit kenmerk bestaat niet." + Nearest.question(key, Catalogue.codesToFillIn())
                            + " De opdracht \"kenmerken\" geeft de hele lijst."));
            return;
        }
        int place = characteristic.index();
        if (keys[place] != null) {
            problems.add(problem(key, "dit kenmerk staat er al als " + keys[place] + "; geef het één keer."));
            return;
        }
        keys[place] = key;
        if (characteristic.isDerived()) {
            problems.add(problem(key, "dit kenmerk wordt afgeleid en kan niet worden ingevuld. Laat het weg."));
            return;
        }
        if (answer == null) {
            return;
        }
        try {
            values[place] = characteristic.kind().read(answer);
        } catch (IllegalValueException wrong) {
            wrong.faults().forEach(fault -> problems.add(problem(key + fault.where(), fault.message())));
        }
    }

    private static SituationProblem problem(String key, String message) {
        return new SituationProblem(CHARACTERISTICS + key, 0, 0, message);
    }

    /** The reference date: the day whose law is applied. */
    public LocalDate date() {
        return date;
    }

    /** The name of the samenwerkingsverband; empty when it has none. */
    public String name() {
        return name;
    }

    public Situation named(String newName) {
        return new Situation(date, Objects.requireNonNull(newName, "the name of a situation"), values);
    }

    /** The same answers on another reference date. */
    public Situation at(LocalDate newDate) {
        Days.check(newDate);
        return new Situation(newDate, name, values);
    }

    /**
     * A copy in which the kenmerk has this value.
     *
     * @throws IllegalArgumentException when the value is not allowed, or the kenmerk is derived by rules
     */
    public <V> Situation with(Characteristic<V> characteristic, V value) {
        if (characteristic.isDerived()) {
            throw new IllegalArgumentException(characteristic + " is derived by rules and cannot be filled in");
        }
        @Nullable Object[] copy = values.clone();
        copy[characteristic.index()] =
                characteristic.kind().keep(Objects.requireNonNull(value, characteristic.toString()));
        return new Situation(date, name, copy);
    }

    /** A copy in which the kenmerk is unknown. */
    public Situation without(Characteristic<?> characteristic) {
        @Nullable Object[] copy = values.clone();
        copy[characteristic.index()] = null;
        return new Situation(date, name, copy);
    }

    /** What is known of a kenmerk; empty is unknown. */
    @SuppressWarnings("unchecked")
    public <V> Optional<V> get(Characteristic<V> characteristic) {
        return Optional.ofNullable((V) values[characteristic.index()]);
    }

    public boolean knows(Characteristic<?> characteristic) {
        return values[characteristic.index()] != null;
    }

    /**
     * Puts the number of every known kenmerk ({@link Kind#encode}) at its place in the catalogue, for engines that compare numbers.
     *
     * @param numbers receives the numbers; what is unknown is left as it is
     * @param known receives true for what is known
     */
    public void encode(long[] numbers, boolean[] known) {
        for (int place = 0; place < values.length; place++) {
            Object value = values[place];
            if (value != null) {
                numbers[place] = encode(Catalogue.all().get(place), value);
                known[place] = true;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <V> long encode(Characteristic<V> characteristic, Object value) {
        return characteristic.kind().encode((V) value);
    }

    /** The kenmerken that are known, in the order of the catalogue. */
    public List<Characteristic<?>> known() {
        List<Characteristic<?>> known = new ArrayList<>();
        for (Characteristic<?> characteristic : Catalogue.all()) {
            if (knows(characteristic)) {
                known.add(characteristic);
            }
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Situation that
                && date.equals(that.date)
                && name.equals(that.name)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, name, Arrays.hashCode(values));
    }

    /** For logs and failing tests: the date and what is known. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(date.toString());
        for (Characteristic<?> characteristic : known()) {
            text.append(", ").append(characteristic.number()).append('=').append(values[characteristic.index()]);
        }
        return text.toString();
    }
}
