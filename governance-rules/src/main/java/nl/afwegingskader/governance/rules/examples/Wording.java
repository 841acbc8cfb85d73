package nl.afwegingskader.governance.rules.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.rules.text.Atom;
import nl.afwegingskader.governance.rules.text.Condition;
import nl.afwegingskader.governance.rules.text.Subjects;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;

/** Conditions in Dutch, in the words of the rule sentences, with the numbers that thresholds stand for. */
final class Wording {

    private final List<Atom> atoms;

    Wording(List<Atom> atoms) {
        this.atoms = atoms;
    }

    String of(Condition condition) {
        if (condition instanceof Condition.Literal literal) {
            return of(atoms.get(literal.atom()), literal.positive());
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts = all ? ((Condition.All) condition).parts() : ((Condition.Any) condition).parts();
        if (parts.isEmpty()) {
            return all ? "altijd" : "nooit";
        }
        return parts.stream().map(this::of).collect(Collectors.joining(all ? " en " : " of ", "(", ")"));
    }

    private static String of(Atom atom, boolean holds) {
        if (atom.characteristic() == Subjects.DATE) {
            return "de peildatum ligt " + (holds ? "op of na " : "vóór ") + LocalDate.ofEpochDay(atom.operand());
        }
        Characteristic<?> characteristic = Catalogue.all().get(atom.characteristic());
        return "\"" + characteristic.label() + "\" " + test(characteristic, atom, holds);
    }

    private static String test(Characteristic<?> characteristic, Atom atom, boolean holds) {
        List<String> values = values(characteristic, atom.operand());
        boolean one = values.size() == 1;
        String quoted = " \"" + String.join(", ", values) + "\"";
        return switch (atom.test()) {
            case AMONG -> (one ? (holds ? "is" : "is niet") : (holds ? "is één van" : "is geen van")) + quoted;
            case OVERLAPS ->
                (one ? (holds ? "bevat" : "bevat niet") : (holds ? "bevat één van" : "bevat geen van")) + quoted;
            case BEYOND ->
                values.isEmpty()
                        ? (holds ? "is niet leeg" : "is leeg")
                        : (holds ? "bevat iets buiten" : "bevat niets buiten") + quoted;
            case AT_LEAST -> (holds ? "is minstens " : "is minder dan ") + number(characteristic, atom.operand());
            case MISSING -> holds ? "is niet ingevuld" : "is ingevuld";
        };
    }

    private static List<String> values(Characteristic<?> characteristic, long mask) {
        List<Coded> known = characteristic.kind().values();
        List<String> values = new ArrayList<>();
        for (int place = 0; place < known.size(); place++) {
            if ((mask >>> place & 1) == 1) {
                values.add(known.get(place).code());
            }
        }
        return values;
    }

    /** A number of a kenmerk, as people read it. */
    static <V> String number(Characteristic<V> characteristic, long number) {
        return characteristic.kind().print(characteristic.kind().decode(number));
    }
}
