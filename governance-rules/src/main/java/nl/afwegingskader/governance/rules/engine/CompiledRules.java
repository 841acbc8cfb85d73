package nl.afwegingskader.governance.rules.engine;

import java.util.Map;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.rules.text.Sha256;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;

/**
 * The classes Drools makes of a program, and the name of the model among them. The package of the classes carries the
 * fingerprint of the rule text and the catalogue they were made from.
 *
 * @param model the class name of the model
 * @param classes class files by class name
 */
public record CompiledRules(String model, Map<String, byte[]> classes) {

    /** Under this package every compiled rulebook has one of its own. */
    static final String PACKAGE = "nl.afwegingskader.governance.rules.compiled";

    public CompiledRules {
        classes = Map.copyOf(classes);
    }

    /** The package for a ruleset: another text, another catalogue or another format gives another package. */
    public static String packageOf(Ruleset ruleset) {
        StringBuilder text = new StringBuilder("format 2\n")
                .append(ruleset.edition().sha256())
                .append('\n');
        for (Characteristic<?> characteristic : Catalogue.all()) {
            text.append(characteristic.number());
            for (Coded value : characteristic.kind().values()) {
                text.append(' ').append(value.code());
            }
            text.append('\n');
        }
        for (Form form : Form.values()) {
            text.append(form.number()).append('\n');
        }
        return PACKAGE + ".h" + new Sha256().add(text.toString()).hex();
    }
}
