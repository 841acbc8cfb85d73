package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.rules.text.Conclusion;

/**
 * The second and third part of a regime: the roles and instruments that rules name, per form. Most forms share what is said of
 * them, so each combination is worked out once.
 */
final class RegimeParts {

    /** What the law requires, what was agreed, then by score; what cannot be comes last. */
    private static final Comparator<Weighed<?>> REQUIRED_THEN_BEST_FIRST = Comparator.<Weighed<?>>comparingInt(
                    RegimeParts::place)
            .thenComparingInt(option -> -option.arguments().score());

    private final Remarks remarks;
    private final Optional<Form> existing;
    private final List<Said> said = new ArrayList<>();
    private final Map<BitSet, Parts> parts = new HashMap<>();

    /**
     * @param remarks receives the options that are both required and excluded
     * @param existing the form there is already: it has a regime even when the law excludes it
     */
    RegimeParts(Remarks remarks, Optional<Form> existing) {
        this.remarks = remarks;
        this.existing = existing;
    }

    /** A finding, with what it is about. */
    private record Said(Conclusion.AboutOptions about, Finding finding) {}

    private record Parts(List<OptionAdvice<RoleOption>> roles, List<OptionAdvice<Instrument>> instruments) {}

    private record Weighed<O extends Option>(Arguments<O> arguments, Standing standing) {}

    private static int place(Weighed<?> option) {
        return switch (option.standing()) {
            case REQUIRED -> option.arguments().requiredByLaw() ? 0 : 1;
            case ADMISSIBLE, CONDITIONAL -> 2;
            case EXCLUDED -> 3;
        };
    }

    /** Adds a finding; they come in the order of rule ids. */
    void add(Conclusion.AboutOptions about, Finding finding) {
        said.add(new Said(about, finding));
    }

    /** The regime of a form; one that is excluded has none beside itself, unless it exists. */
    Regime regime(OptionAdvice<Form> form) {
        if (form.standing() == Standing.EXCLUDED
                && existing.filter(form.option()::equals).isEmpty()) {
            return new Regime(form, List.of(), List.of());
        }
        BitSet applying = new BitSet(said.size());
        for (int place = 0; place < said.size(); place++) {
            applying.set(place, said.get(place).about().forms().contains(form.option()));
        }
        Parts both = parts.computeIfAbsent(applying, this::weigh);
        return new Regime(form, both.roles(), both.instruments());
    }

    private Parts weigh(BitSet applying) {
        Map<RoleOption, Arguments<RoleOption>> roles = new LinkedHashMap<>();
        Map<Instrument, Arguments<Instrument>> instruments = new LinkedHashMap<>();
        applying.stream().mapToObj(said::get).forEach(one -> {
            for (Option option : one.about().options()) {
                if (option instanceof RoleOption role) {
                    roles.computeIfAbsent(role, Arguments::new).add(one.finding());
                } else if (option instanceof Instrument instrument) {
                    instruments.computeIfAbsent(instrument, Arguments::new).add(one.finding());
                }
            }
        });
        return new Parts(List.copyOf(sorted(roles)), List.copyOf(sorted(instruments)));
    }

    private <O extends Enum<O> & Option> List<OptionAdvice<O>> sorted(Map<O, Arguments<O>> arguments) {
        return arguments.values().stream()
                .map(one -> new Weighed<>(one, one.standing(one.certainly(Effect.REQUIRES))))
                .sorted(REQUIRED_THEN_BEST_FIRST.thenComparing(
                        option -> option.arguments().option().number()))
                .map(this::advice)
                .toList();
    }

    private <O extends Option> OptionAdvice<O> advice(Weighed<O> option) {
        OptionAdvice<O> advice = option.arguments().advice(option.standing(), OptionalInt.empty());
        if (option.arguments().certainly(Effect.REQUIRES) && option.arguments().certainly(Effect.EXCLUDES)) {
            remarks.addContradiction(advice);
        }
        return advice;
    }
}
