package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.rules.text.Trigger;

/** What triggers conclude, by what they conclude it of. Immutable. */
final class FormRules {

    private final Map<Form, List<Trigger>> excluding = new EnumMap<>(Form.class);
    private final Map<Form, List<Trigger>> requiring = new EnumMap<>(Form.class);
    private final Map<Form, List<Pleading>> pleading = new EnumMap<>(Form.class);
    private final List<Trigger> impossible = new ArrayList<>();

    FormRules(Ruleset ruleset) {
        for (Form form : Form.values()) {
            excluding.put(form, new ArrayList<>());
            requiring.put(form, new ArrayList<>());
            pleading.put(form, new ArrayList<>());
        }
        for (Trigger trigger : ruleset.triggers()) {
            for (Conclusion conclusion : trigger.then()) {
                if (conclusion instanceof Conclusion.AboutForms about) {
                    about.forms().forEach(form -> add(trigger, about, form));
                } else if (conclusion instanceof Conclusion.Impossible) {
                    impossible.add(trigger);
                }
            }
        }
    }

    /** A trigger with the points it adds to a form's score, or takes from it. */
    record Pleading(Trigger trigger, int points) {}

    private void add(Trigger trigger, Conclusion.AboutForms about, Form form) {
        about.strength()
                .ifPresent(strength -> list(pleading, form)
                        .add(new Pleading(
                                trigger,
                                about.effect() == Effect.DISFAVOURS ? -strength.points() : strength.points())));
        if (about.effect() == Effect.EXCLUDES) {
            list(excluding, form).add(trigger);
        } else if (about.effect() == Effect.REQUIRES && about.condition().isEmpty()) {
            list(requiring, form).add(trigger);
        }
    }

    private static <T> List<T> list(Map<Form, List<T>> lists, Form form) {
        return lists.getOrDefault(form, List.of());
    }

    /** The triggers that exclude a form. */
    List<Trigger> excluding(Form form) {
        return list(excluding, form);
    }

    /** The triggers that require a form itself, and not a condition it must meet. */
    List<Trigger> requiring(Form form) {
        return list(requiring, form);
    }

    /** The triggers that plead for or against a form. */
    List<Pleading> pleading(Form form) {
        return list(pleading, form);
    }

    /** What a standing or a score can depend on. */
    BitSet looked(Reach reach) {
        BitSet looked = reach.of(impossible);
        for (Form form : Form.values()) {
            looked.or(reach.of(excluding(form)));
            looked.or(reach.of(requiring(form)));
            looked.or(reach.of(pleading(form).stream().map(Pleading::trigger).toList()));
        }
        return looked;
    }

    /** The triggers that say that answers cannot all be true. */
    List<Trigger> impossible() {
        return impossible;
    }
}
