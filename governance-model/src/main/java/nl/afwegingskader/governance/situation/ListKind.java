package nl.afwegingskader.governance.situation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A list of small records, each with a text and one other part. Rules see only the number that {@link Entry} gives. */
final class ListKind<T> extends Kind<List<T>> {

    /** As many moments as an example may have. */
    private static final int MOST = 12;

    private final Entry<T> entry;

    private ListKind(String name, Scale scale, List<? extends Coded> values, Entry<T> entry) {
        super(scale, name, values, "");
        this.entry = entry;
    }

    /** How one record is read and written: its text under one key, its other part under another. */
    private interface Entry<T> {
        String textKey();

        String partKey();

        String allowed();

        T read(String text, Object part) throws IllegalValueException;

        Map<String, Object> write(T value);

        long bit(T value);

        /** A record with this place among those of an example, and a text that says that it is one. */
        T example(int place);

        default void check(T value) {}
    }

    static Kind<List<Topic>> topics() {
        List<Topic.Aspect> aspects = Arrays.asList(Topic.Aspect.values());
        return new ListKind<>("onderwerpen", Scale.SET, aspects, new Entry<>() {
            @Override
            public String textKey() {
                return "tekst";
            }

            @Override
            public String partKey() {
                return "soort";
            }

            @Override
            public String allowed() {
                return "een lijst van onderwerpen, elk met tekst en soort (" + Codes.list(aspects) + ")";
            }

            @Override
            public Topic read(String text, Object part) throws IllegalValueException {
                return new Topic(text, Codes.find(aspects, part));
            }

            @Override
            public Map<String, Object> write(Topic value) {
                return pair("tekst", value.text(), "soort", value.aspect().code());
            }

            @Override
            public long bit(Topic value) {
                return 1L << value.aspect().ordinal();
            }

            @Override
            public Topic example(int place) {
                return new Topic("voorbeeld van een onderwerp", aspects.get(place));
            }
        });
    }

    static Kind<List<Moment>> moments() {
        return new ListKind<>("momenten", Scale.NUMBER, List.of(), new Entry<>() {
            @Override
            public String textKey() {
                return "omschrijving";
            }

            @Override
            public String partKey() {
                return "datum";
            }

            @Override
            public String allowed() {
                return "een lijst van momenten, elk met omschrijving en datum (jjjj-mm-dd)";
            }

            @Override
            public Moment read(String text, Object part) throws IllegalValueException {
                return new Moment(Days.read(part, Days.ALLOWED), text);
            }

            @Override
            public Map<String, Object> write(Moment value) {
                return pair("datum", value.day().toString(), "omschrijving", value.text());
            }

            @Override
            public long bit(Moment value) {
                return 0;
            }

            @Override
            public Moment example(int place) {
                return new Moment(Days.LAST, "voorbeeld van een moment");
            }

            @Override
            public void check(Moment value) {
                Days.check(value.day());
            }
        });
    }

    private static Map<String, Object> pair(String key, String value, String otherKey, String otherValue) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(key, value);
        pair.put(otherKey, otherValue);
        return pair;
    }

    @Override
    public String allowed() {
        return entry.allowed();
    }

    @Override
    public Object write(List<T> value) {
        return value.stream().map(entry::write).toList();
    }

    @Override
    public String print(List<T> value) {
        return value.isEmpty()
                ? "(niets)"
                : value.stream()
                        .map(one -> String.valueOf(entry.write(one).get(entry.textKey())))
                        .collect(Collectors.joining("; "));
    }

    @Override
    public long encode(List<T> value) {
        long bits = 0;
        for (T one : value) {
            bits |= entry.bit(one);
        }
        return scale() == Scale.SET ? bits : value.size();
    }

    @Override
    public List<T> decode(long number) {
        throw new UnsupportedOperationException("a list cannot be made from its number");
    }

    @Override
    public List<T> example(long number) {
        List<T> examples = new ArrayList<>();
        for (int place = 0; place < (scale() == Scale.SET ? values().size() : number); place++) {
            if (scale() != Scale.SET || (number >>> place & 1) == 1) {
                examples.add(entry.example(place));
            }
        }
        return List.copyOf(examples);
    }

    @Override
    public long highest() {
        return scale() == Scale.SET ? super.highest() : MOST;
    }

    @Override
    List<T> read(Object value) throws IllegalValueException {
        if (!(value instanceof List<?> list)) {
            throw new IllegalValueException("gevonden is " + Found.words(value) + "; verwacht is " + allowed() + ".");
        }
        List<IllegalValueException.Fault> faults = new ArrayList<>();
        List<T> read = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            try {
                read.add(readOne(list.get(i)));
            } catch (IllegalValueException wrong) {
                String where = "[" + (i + 1) + "]";
                wrong.faults().forEach(fault -> faults.add(new IllegalValueException.Fault(where, fault.message())));
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalValueException(faults);
        }
        return List.copyOf(read);
    }

    @Override
    List<T> keep(List<T> value) {
        value.forEach(entry::check);
        return List.copyOf(value);
    }

    private T readOne(Object element) throws IllegalValueException {
        if (element instanceof Map<?, ?> map
                && map.size() == 2
                && map.get(entry.textKey()) instanceof String text
                && !text.isBlank()
                && map.get(entry.partKey()) != null) {
            return entry.read(text, map.get(entry.partKey()));
        }
        throw new IllegalValueException("verwacht zijn precies de sleutels " + entry.textKey()
                + " (een niet-lege tekst) en " + entry.partKey() + ".");
    }
}
