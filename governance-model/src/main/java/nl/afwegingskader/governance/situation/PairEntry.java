package nl.afwegingskader.governance.situation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of a text and one other part. */
abstract class PairEntry<T> implements Entry<T> {

    private final String textKey;
    private final String partKey;

    private PairEntry(String textKey, String partKey) {
        this.textKey = textKey;
        this.partKey = partKey;
    }

    abstract T read(String text, Object part) throws IllegalValueException;

    static final class OfTopic extends PairEntry<Topic> {

        static final List<Topic.Aspect> ASPECTS = Arrays.asList(Topic.Aspect.values());

        OfTopic() {
            super("tekst", "soort");
        }

        @Override
        public String allowed() {
            return "een lijst van onderwerpen, elk met tekst en soort (" + Codes.list(ASPECTS) + ")";
        }

        @Override
        Topic read(String text, Object part) throws IllegalValueException {
            return new Topic(text, Codes.find(ASPECTS, part));
        }

        @Override
        public Map<String, Object> write(Topic value) {
            return inOrder("tekst", value.text(), "soort", value.aspect().code());
        }

        @Override
        public String print(Topic value) {
            return value.text();
        }

        @Override
        public long bit(Topic value) {
            return 1L << value.aspect().ordinal();
        }

        @Override
        public Topic example(int place) {
            return new Topic("voorbeeld van een onderwerp", ASPECTS.get(place));
        }
    }

    static final class OfMoment extends PairEntry<Moment> {

        OfMoment() {
            super("omschrijving", "datum");
        }

        @Override
        public String allowed() {
            return "een lijst van momenten, elk met omschrijving en datum (jjjj-mm-dd)";
        }

        @Override
        Moment read(String text, Object part) throws IllegalValueException {
            return new Moment(Days.read(part, Days.ALLOWED), text);
        }

        @Override
        public Map<String, Object> write(Moment value) {
            return inOrder("datum", value.day().toString(), "omschrijving", value.text());
        }

        @Override
        public String print(Moment value) {
            return value.text();
        }

        @Override
        public Moment example(int place) {
            return new Moment(Days.LAST, "voorbeeld van een moment");
        }

        @Override
        public void check(Moment value) {
            Days.check(value.day());
        }
    }

    @Override
    public final T read(@Nullable Object found) throws IllegalValueException {
        if (found instanceof Map<?, ?> map
                && map.size() == 2
                && map.get(textKey) instanceof String text
                && !text.isBlank()
                && map.get(partKey) != null) {
            return read(text, map.get(partKey));
        }
        throw new IllegalValueException(
                "verwacht zijn precies de sleutels " + textKey + " (een niet-lege tekst) en " + partKey + ".");
    }

    private static Map<String, Object> inOrder(String key, String value, String otherKey, String otherValue) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(key, value);
        pair.put(otherKey, otherValue);
        return pair;
    }
}
