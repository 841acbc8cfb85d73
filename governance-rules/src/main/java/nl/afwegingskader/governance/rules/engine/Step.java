package nl.afwegingskader.governance.rules.engine;

import java.util.List;
import nl.afwegingskader.governance.rules.text.Applicability;
import nl.afwegingskader.governance.rules.text.Definition;
import nl.afwegingskader.governance.rules.text.Trigger;

/** What is decided one by one: all but the calculations by an engine, and those by the {@link Program}. */
public sealed interface Step {

    /** One case of a definition. */
    record Case(Definition.Cases definition, int place) implements Step {
        /** The case itself. */
        public Definition.Case it() {
            return definition.cases().get(place);
        }

        /** The cases that must certainly fail before this one can hold. */
        public List<Definition.Case> earlier() {
            return definition.cases().subList(0, place);
        }
    }

    /** A calculation that has an outcome. */
    record Calculation(Definition.Arithmetic definition) implements Step {}

    /** A kenmerk that certainly does not apply. */
    record Inapplicable(Applicability applicability) implements Step {}

    /** A conclusion. */
    record Conclude(Trigger trigger) implements Step {}
}
