package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives every different atom one number while rules are being read. */
final class AtomTable {

    /** Twenty times the rules that ship. */
    private static final int MOST_LITERALS = 200_000;

    private final Map<Atom, Integer> numbers = new LinkedHashMap<>();
    private final Problems problems;
    private int literals;

    AtomTable(Problems problems) {
        this.problems = problems;
    }

    Condition literal(int characteristic, Atom.Test test, long operand, boolean positive) {
        if (++literals > MOST_LITERALS) {
            problems.addTooLarge(
                    Place.of("."),
                    "deze regels en tabellen hebben samen meer dan " + MOST_LITERALS + " voorwaarden.",
                    "Kijk of dit de goede map is, en of een tabel niet te veel rijen heeft.");
        }
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
