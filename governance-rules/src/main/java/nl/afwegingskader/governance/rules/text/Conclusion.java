package nl.afwegingskader.governance.rules.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.afwegingskader.governance.advice.Actor;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Option;

/** What follows when a rule holds. */
public sealed interface Conclusion {

    /**
     * Something about forms.
     *
     * @param condition the legal condition ("mits …"), for a requirement that is not the form itself
     */
    record AboutForms(
            Effect effect, Optional<Strength> strength, Set<Form> forms, Optional<String> condition, String reason)
            implements Conclusion {
        public AboutForms {
            forms = Set.copyOf(forms);
        }
    }

    /**
     * Something about roles or instruments, with some forms.
     *
     * @param options all role options, or all instruments
     * @param forms the forms with which it is said
     * @param condition the legal condition ("mits …"), for a requirement that is not the option itself
     */
    record AboutOptions(
            Effect effect,
            Optional<Strength> strength,
            Set<Option> options,
            Set<Form> forms,
            Optional<String> condition,
            String reason)
            implements Conclusion {
        public AboutOptions {
            options = Set.copyOf(options);
            forms = Set.copyOf(forms);
        }
    }

    /** A warning that is not about one form, as a whole sentence. */
    record Warns(String text) implements Conclusion {}

    /** Something for an agenda. */
    record Schedules(String what, List<Actor> who, Occasion when, String reason) implements Conclusion {
        public Schedules {
            who = List.copyOf(who);
        }
    }

    /** A term that must be kept with some forms. */
    record SetsTerm(Term term, Set<Form> forms, String reason) implements Conclusion {
        public SetsTerm {
            forms = Set.copyOf(forms);
        }
    }

    /** The answers that make the rule hold cannot all be true. */
    record Impossible(String reason) implements Conclusion {}
}
