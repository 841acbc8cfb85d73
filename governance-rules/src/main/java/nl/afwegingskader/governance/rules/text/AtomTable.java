package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives every different atom one number while rules are being read. */
final class AtomTable {

    private final Map<Atom, Integer> numbers = new LinkedHashMap<>();

    Condition literal(int characteristic, Atom.Test test, long operand, boolean positive) {
        Atom atom = new Atom(characteristic, test, operand);
        Integer number = numbers.get(atom);
        if (number == null) {
            number = numbers.size();
            numbers.put(atom, number);
        }
        return new Condition.Literal(number, positive);
    }

    List<Atom> atoms() {
        return new ArrayList<>(numbers.keySet());
    }
}
