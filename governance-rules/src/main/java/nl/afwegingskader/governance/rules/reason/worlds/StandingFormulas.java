package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.text.Trigger;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** When each form has which standing, as formulas over the answers: what {@link World} works out for one world. */
final class StandingFormulas {

    private final Encoding encoding;
    private final FormulaFactory logic;
    private final FormRules rules;
    private final Map<Form, Formula> excluded = new EnumMap<>(Form.class);
    private final Map<Form, Formula> mayBeRequired = new EnumMap<>(Form.class);

    StandingFormulas(Encoding encoding, FormRules rules) {
        this.encoding = encoding;
        this.logic = encoding.logic();
        this.rules = rules;
    }

    /** When a rule of law excludes the form for certain. */
    Formula excluded(Form form) {
        return excluded.computeIfAbsent(form, one -> some(rules.excluding(one)));
    }

    /** When a rule of law excludes the form, or cannot be said not to. */
    Formula notAdmitted(Form form) {
        return notRefuted(rules.excluding(form));
    }

    /** When this form is the one that is required, and nothing excludes it. */
    Formula required(Form form) {
        if (rules.requiring(form).isEmpty()) {
            return logic.falsum();
        }
        List<Formula> parts = new ArrayList<>();
        parts.add(some(rules.requiring(form)));
        parts.add(logic.not(notAdmitted(form)));
        for (Form other : Form.values()) {
            if (other != form) {
                parts.add(logic.not(mayBeRequired(other)));
            }
        }
        return logic.and(parts);
    }

    /** When a form has this standing. */
    Formula is(Form form, Standing standing) {
        return switch (standing) {
            case REQUIRED -> required(form);
            case ADMISSIBLE -> logic.not(logic.or(notAdmitted(form), required(form)));
            case CONDITIONAL -> logic.and(notAdmitted(form), logic.not(excluded(form)));
            case EXCLUDED -> excluded(form);
        };
    }

    private Formula mayBeRequired(Form form) {
        return mayBeRequired.computeIfAbsent(
                form, one -> logic.and(notRefuted(rules.requiring(one)), logic.not(excluded(one))));
    }

    /** When the answers can all be true. */
    Formula possible() {
        return logic.not(some(rules.impossible()));
    }

    private Formula some(List<Trigger> triggers) {
        return logic.or(triggers.stream()
                .map(trigger -> encoding.certain(trigger.when()))
                .toList());
    }

    private Formula notRefuted(List<Trigger> triggers) {
        return logic.or(triggers.stream()
                .map(trigger -> logic.not(encoding.refuted(trigger.when())))
                .toList());
    }
}
