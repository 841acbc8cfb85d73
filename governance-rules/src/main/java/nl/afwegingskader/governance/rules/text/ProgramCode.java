package nl.afwegingskader.governance.rules.text;

import java.util.regex.Pattern;

/** Recognises a line of Drools or Java, to say that a rule file holds no program. Only for the message: it is refused anyway. */
final class ProgramCode {

    private static final Pattern CODE = Pattern.compile(
            "(?i)(package|import|function|global|query|declare|eval|rule|when|then|end|salience|dialect|agenda-group|"
                    + "activation-group|ruleflow-group|no-loop|lock-on-active|auto-focus|timer|calendars|duration|enabled|"
                    + "unit|insert|modify|update|delete|retract|not|exists|forall|accumulate|from)\\b.*");

    private ProgramCode() {}

    static boolean matches(String line) {
        return CODE.matcher(line).matches();
    }

    static String remedy(String line) {
        return "Een regelbestand bevat alleen zinnen en geen programmacode; \"" + line.split("[^\\p{L}-]")[0]
                + "\" kan hier niet.";
    }
}
