package nl.afwegingskader.governance.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Any number of values of an enum; the value {@code geen} stands alone. */
final class SetKind<E extends Enum<E> & Coded> extends Kind<Set<E>> {

    private static final String NONE = "geen";

    private final Class<E> type;
    private final List<E> constants;
    private final boolean empty;

    /** @param empty whether an empty set says something */
    SetKind(Class<E> values, boolean empty) {
        super(Scale.SET, "meerkeuze", List.of(values.getEnumConstants()), "");
        this.type = values;
        this.constants = List.of(values.getEnumConstants());
        this.empty = empty;
        if (constants.size() > Long.SIZE) {
            throw new IllegalArgumentException(values + " has more than " + Long.SIZE + " values");
        }
    }

    @Override
    public String allowed() {
        return "een lijst met " + (empty ? "nul" : "één") + " of meer van: " + Codes.list(constants);
    }

    @Override
    public Object write(Set<E> value) {
        return sorted(value).stream().map(Coded::code).toList();
    }

    @Override
    public String print(Set<E> value) {
        return value.isEmpty()
                ? "(niets)"
                : sorted(value).stream().map(Coded::label).collect(Collectors.joining(", "));
    }

    @Override
    public long encode(Set<E> value) {
        long bits = 0;
        for (E element : value) {
            bits |= 1L << element.ordinal();
        }
        return bits;
    }

    @Override
    public Set<E> decode(long number) {
        EnumSet<E> decoded = EnumSet.noneOf(type);
        for (E constant : constants) {
            if ((number >>> constant.ordinal() & 1) == 1) {
                decoded.add(constant);
            }
        }
        return Collections.unmodifiableSet(decoded);
    }

    @Override
    public boolean accepts(long number) {
        return super.accepts(number) && (number != 0 || empty) && !standsNotAlone(decode(number));
    }

    @Override
    public List<Set<E>> others(Set<E> value) {
        long bits = encode(value);
        List<Long> others = new ArrayList<>();
        for (E element : constants) {
            others.add(bits ^ 1L << element.ordinal());
        }
        if (value.size() == 1) {
            constants.forEach(element -> others.add(1L << element.ordinal()));
        }
        return others.stream()
                .filter(other -> other != bits && accepts(other))
                .distinct()
                .map(this::decode)
                .toList();
    }

    @Override
    Set<E> read(Object value) throws IllegalValueException {
        if (!(value instanceof List<?> list)) {
            throw new IllegalValueException("gevonden is " + Found.words(value) + "; verwacht is " + allowed()
                    + ". Zet de waarde tussen rechte haken: [" + example(value) + "].");
        }
        List<IllegalValueException.Fault> faults = new ArrayList<>();
        EnumSet<E> elements = EnumSet.noneOf(type);
        for (int i = 0; i < list.size(); i++) {
            String where = "[" + (i + 1) + "]";
            try {
                E element = Codes.find(constants, list.get(i));
                if (!elements.add(element)) {
                    faults.add(
                            new IllegalValueException.Fault(where, "\"" + element.code() + "\" staat er twee keer."));
                }
            } catch (IllegalValueException wrong) {
                faults.add(new IllegalValueException.Fault(
                        where, wrong.faults().get(0).message()));
            }
        }
        if (list.isEmpty() && !empty) {
            faults.add(new IllegalValueException.Fault(
                    "",
                    "deze lijst is leeg; verwacht is " + allowed() + ". Laat het kenmerk weg als u het niet weet."));
        }
        if (standsNotAlone(elements)) {
            faults.add(new IllegalValueException.Fault(
                    "", "\"" + NONE + "\" sluit de andere waarden uit. Kies \"" + NONE + "\" of de andere waarden."));
        }
        if (!faults.isEmpty()) {
            throw new IllegalValueException(faults);
        }
        return Collections.unmodifiableSet(elements);
    }

    @Override
    Set<E> keep(Set<E> value) {
        if (standsNotAlone(value)) {
            throw new IllegalArgumentException("'" + NONE + "' excludes the other values, but this is " + value);
        }
        if (value.isEmpty() && !empty) {
            throw new IllegalArgumentException(
                    "an empty set says nothing here; leave the kenmerk out when it is unknown");
        }
        EnumSet<E> kept = EnumSet.noneOf(type);
        kept.addAll(value);
        return Collections.unmodifiableSet(kept);
    }

    private boolean standsNotAlone(Set<E> value) {
        return value.size() > 1
                && value.stream().anyMatch(element -> element.code().equals(NONE));
    }

    private List<E> sorted(Collection<E> value) {
        return value.stream().sorted().toList();
    }

    private String example(Object value) {
        return constants.stream().anyMatch(constant -> constant.code().equals(value))
                ? value.toString()
                : constants.get(0).code();
    }
}
