package nl.afwegingskader.governance.situation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One value per partner; rules see the set of values that occur. */
final class PerPartnerKind<E extends Enum<E> & Coded> extends Kind<Map<String, E>> {

    private final List<E> constants;

    PerPartnerKind(Class<E> values) {
        super(Scale.SET, "keuze per partner", List.of(values.getEnumConstants()), "");
        this.constants = List.of(values.getEnumConstants());
    }

    @Override
    public String allowed() {
        return "per partner één van: " + Codes.list(constants);
    }

    @Override
    public Object write(Map<String, E> value) {
        Map<String, Object> written = new TreeMap<>();
        value.forEach((partner, one) -> written.put(partner, one.code()));
        return written;
    }

    @Override
    public String print(Map<String, E> value) {
        return value.isEmpty()
                ? "(niets)"
                : new TreeMap<>(value)
                        .entrySet().stream()
                                .map(one -> one.getKey() + ": " + one.getValue().label())
                                .collect(Collectors.joining(", "));
    }

    @Override
    public long encode(Map<String, E> value) {
        long bits = 0;
        for (E one : value.values()) {
            bits |= 1L << one.ordinal();
        }
        return bits;
    }

    @Override
    public Map<String, E> decode(long number) {
        throw new UnsupportedOperationException("the partners cannot be made from the number");
    }

    @Override
    public Map<String, E> example(long number) {
        Map<String, E> partners = new TreeMap<>();
        for (E one : constants) {
            if ((number >>> one.ordinal() & 1) == 1) {
                partners.put("voorbeeld van een partner met " + one.code(), one);
            }
        }
        return Collections.unmodifiableMap(partners);
    }

    @Override
    public long lowest() {
        return 1;
    }

    @Override
    public List<Map<String, E>> others(Map<String, E> value) {
        List<Map<String, E>> others = new ArrayList<>();
        value.forEach((partner, given) -> {
            for (E other : constants) {
                if (other != given) {
                    Map<String, E> changed = new TreeMap<>(value);
                    changed.put(partner, other);
                    others.add(Collections.unmodifiableMap(changed));
                }
            }
        });
        return others;
    }

    @Override
    Map<String, E> keep(Map<String, E> value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("no partners say nothing; leave the kenmerk out when it is unknown");
        }
        if (value.keySet().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a partner needs a name, but one of " + value + " is blank");
        }
        return Collections.unmodifiableMap(new TreeMap<>(value));
    }

    @Override
    Map<String, E> read(Object value) throws IllegalValueException {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalValueException("gevonden is " + Found.words(value) + "; verwacht is " + allowed()
                    + ", bijvoorbeeld {gemeente Beesel: " + constants.get(0).code() + "}.");
        }
        if (map.isEmpty()) {
            throw new IllegalValueException("hier staat geen enkele partner; verwacht is " + allowed()
                    + ". Laat het kenmerk weg als u het niet weet.");
        }
        List<IllegalValueException.Fault> faults = new ArrayList<>();
        Map<String, E> read = new TreeMap<>();
        for (Map.Entry<?, ?> one : map.entrySet()) {
            try {
                if (String.valueOf(one.getKey()).isBlank()) {
                    throw new IllegalValueException("een partner heeft een naam nodig.");
                }
                read.put(String.valueOf(one.getKey()), Codes.find(constants, one.getValue()));
            } catch (IllegalValueException wrong) {
                faults.add(new IllegalValueException.Fault(
                        "." + one.getKey(), wrong.faults().get(0).message()));
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalValueException(faults);
        }
        return Collections.unmodifiableMap(read);
    }
}
