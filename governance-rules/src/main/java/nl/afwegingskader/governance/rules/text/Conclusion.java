package nl.afwegingskader.governance.rules.text;

import java.util.Optional;
import java.util.Set;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.repertoire.Form;

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

    /** A warning that is not about one form, as a whole sentence. */
    record Warns(String text) implements Conclusion {}

    /** Something for an agenda. */
    record Schedules(String what, String who, String when, String reason) implements Conclusion {}

    /** The answers that make the rule hold cannot all be true. */
    record Impossible(String reason) implements Conclusion {}
}
