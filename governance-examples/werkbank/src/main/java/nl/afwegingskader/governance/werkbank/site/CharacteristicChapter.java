package nl.afwegingskader.governance.werkbank.site;

import java.util.List;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;

/** One kenmerk. */
final class CharacteristicChapter extends Chapter {

    private final Characteristic<?> characteristic;

    CharacteristicChapter(Book book, Links links, Characteristic<?> characteristic) {
        super(book, links);
        this.characteristic = characteristic;
    }

    record Value(String code, String label) {}

    @Override
    String id() {
        return Links.characteristicId(characteristic);
    }

    @Override
    String title() {
        return characteristic.label();
    }

    @Override
    String template() {
        return "kenmerk";
    }

    String number() {
        return characteristic.number();
    }

    String code() {
        return characteristic.code();
    }

    String question() {
        return characteristic.question();
    }

    boolean derived() {
        return characteristic.isDerived();
    }

    String theme() {
        return characteristic.theme() + ". " + characteristic.theme().label();
    }

    String kind() {
        return characteristic.kind().name();
    }

    String allowed() {
        return characteristic.kind().allowed();
    }

    String explanation() {
        return characteristic.explanation().orElse("");
    }

    List<Value> values() {
        return characteristic.kind().values().stream()
                .map((Coded value) -> new Value(value.code(), value.label()))
                .toList();
    }

    boolean hasValues() {
        return !values().isEmpty();
    }

    List<Ref> settling() {
        return refs(book().settling(characteristic));
    }

    boolean hasSettling() {
        return !settling().isEmpty();
    }

    List<Ref> using() {
        return refs(book().using(characteristic));
    }

    boolean hasUsing() {
        return !using().isEmpty();
    }

    List<Place> tables() {
        return book().tables().stream()
                .filter(table -> table.headings().contains(characteristic.code()))
                .map(table -> new Place(
                        links().table(book().tables(), table),
                        table.name() + " (" + Wording.layer(table.layer()) + ")"))
                .toList();
    }

    boolean hasTables() {
        return !tables().isEmpty();
    }

    /** Examples of what is derived have the number of the kenmerk. */
    List<Examples.Example> examples() {
        return book().examples().of(characteristic.number());
    }

    boolean showsExamples() {
        return !links().onOnePage() && !examples().isEmpty();
    }
}
