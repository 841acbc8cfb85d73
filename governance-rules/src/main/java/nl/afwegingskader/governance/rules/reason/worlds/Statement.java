package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.rules.text.Trigger;

/**
 * What a trigger says of one option.
 *
 * @param about a form, or a role or instrument
 * @param with the form with which it is said, of a role or instrument; of a form the form itself
 * @param condition the legal condition ("mits …"), if it is one
 */
record Statement(Trigger trigger, Effect effect, Option about, Form with, Optional<String> condition) {

    static List<Statement> all(Ruleset ruleset) {
        List<Statement> all = new ArrayList<>();
        for (Trigger trigger : ruleset.triggers()) {
            for (Conclusion conclusion : trigger.then()) {
                if (conclusion instanceof Conclusion.AboutForms about) {
                    about.forms().stream()
                            .sorted()
                            .forEach(form ->
                                    all.add(new Statement(trigger, about.effect(), form, form, about.condition())));
                } else if (conclusion instanceof Conclusion.AboutOptions about) {
                    about.forms().stream()
                            .sorted()
                            .forEach(form -> about.options()
                                    .forEach(option -> all.add(
                                            new Statement(trigger, about.effect(), option, form, about.condition()))));
                }
            }
        }
        return all;
    }

    /** Whether it pleads, and so counts. */
    boolean pleads() {
        return effect == Effect.FAVOURS || effect == Effect.DISFAVOURS;
    }

    /** Whether it says outright that the option must be, or must not be. */
    boolean is(Effect wanted) {
        return effect == wanted && condition.isEmpty();
    }

    /** What is said of what, whoever says it. */
    Object matter() {
        return List.of(effect, about, with, condition);
    }

    /** Of what something is said. */
    Object subject() {
        return List.of(about, with);
    }
}
