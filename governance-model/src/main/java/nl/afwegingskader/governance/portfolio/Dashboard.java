package nl.afwegingskader.governance.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.repertoire.FormProperty;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Derived;
import nl.afwegingskader.governance.situation.Situation;

/**
 * The kenmerken of a cooperation under the headings of a dashboard, known and unknown.
 *
 * @param parts one for each heading, in their order
 */
public record Dashboard(List<Part> parts) {

    /** Derived from who takes part, whatever the form is; with a form outside the Wgr they would mislead. */
    private static final List<Characteristic<?>> ABOUT_A_REGULATION =
            List.of(Derived.REGULATION_TYPE, Derived.SUPERVISOR);

    public Dashboard {
        parts = List.copyOf(parts);
    }

    /** What stands under one heading. */
    public record Part(Heading heading, List<Fact<?>> facts) {

        public Part {
            facts = List.copyOf(facts);
        }
    }

    static Dashboard of(Situation situation, Advice advice) {
        List<Part> parts = new ArrayList<>();
        for (Heading heading : Heading.values()) {
            List<Fact<?>> facts = new ArrayList<>();
            for (Characteristic<?> characteristic : heading.characteristics()) {
                if (!ABOUT_A_REGULATION.contains(characteristic) || !isNoRegulation(advice)) {
                    facts.add(Fact.of(characteristic, situation, advice));
                }
            }
            parts.add(new Part(heading, facts));
        }
        return new Dashboard(parts);
    }

    private static boolean isNoRegulation(Advice advice) {
        return advice.existing()
                .filter(form -> form.property(FormProperty.WGR_PROCEDURE) == FormProperty.Value.NO)
                .isPresent();
    }

    /** The facts under a heading. */
    public List<Fact<?>> under(Heading heading) {
        return parts.stream()
                .filter(part -> part.heading() == heading)
                .flatMap(part -> part.facts().stream())
                .toList();
    }

    /** What is known of a kenmerk that stands on the dashboard; empty is unknown. */
    @SuppressWarnings("unchecked")
    public <V> Optional<V> value(Characteristic<V> characteristic) {
        return parts.stream()
                .flatMap(part -> part.facts().stream())
                .filter(fact -> fact.characteristic() == characteristic)
                .findFirst()
                .flatMap(fact -> ((Fact<V>) fact).value());
    }
}
