package nl.afwegingskader.governance.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A list of small records. Rules see only the bits that the {@link Entry} gives, or the length of the list. */
final class ListKind<T> extends Kind<List<T>> {

    /** Longer lists than this are not made as an example; a list that is filled in has no bound. */
    private static final int MOST = 1_000;

    private final Entry<T> entry;

    private ListKind(String name, Scale scale, List<? extends Coded> values, Entry<T> entry) {
        super(scale, name, values, "");
        this.entry = entry;
    }

    static Kind<List<Topic>> topics() {
        return new ListKind<>("onderwerpen", Scale.SET, PairEntry.OfTopic.ASPECTS, new PairEntry.OfTopic());
    }

    static Kind<List<Moment>> moments() {
        return new ListKind<>("momenten", Scale.NUMBER, List.of(), new PairEntry.OfMoment());
    }

    static Kind<List<Contribution>> contributions() {
        return new ListKind<>("resultaten", Scale.NUMBER, List.of(), new ContributionEntry());
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
        return value.isEmpty() ? "(niets)" : value.stream().map(entry::print).collect(Collectors.joining("; "));
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
    public List<List<T>> others(List<T> value) {
        List<List<T>> others = new ArrayList<>();
        for (int place = 0; place < value.size(); place++) {
            List<T> fewer = new ArrayList<>(value);
            fewer.remove(place);
            others.add(List.copyOf(fewer));
        }
        return others;
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
                read.add(entry.read(list.get(i)));
            } catch (IllegalValueException wrong) {
                String where = "[" + (i + 1) + "]";
                wrong.faults()
                        .forEach(fault ->
                                faults.add(new IllegalValueException.Fault(where + fault.where(), fault.message())));
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
}
