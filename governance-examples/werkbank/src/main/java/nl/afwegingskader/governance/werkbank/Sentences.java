package nl.afwegingskader.governance.werkbank;

import java.util.List;
import nl.afwegingskader.governance.situation.Answer;
import nl.afwegingskader.governance.situation.Characteristic;

/** Parts of Dutch sentences about answers. */
final class Sentences {

    private Sentences() {}

    /** "a", "a en b", "a, b en c". */
    static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " en " + parts.get(last);
    }

    static String named(Characteristic<?> characteristic) {
        return "\"" + characteristic.label() + "\" (" + characteristic.number() + ")";
    }

    static String isSo(Answer<?> answer) {
        return named(answer.characteristic()) + " is \"" + answer.printed() + "\"";
    }

    /** The same, behind "omdat". */
    static String soIs(Answer<?> answer) {
        return named(answer.characteristic()) + " \"" + answer.printed() + "\" is";
    }
}
