package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.rules.text.Term;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.source.Validity;

/** What rules say nothing of: options, kenmerken, values between other values, periods between other periods. */
final class CoverageProof {

    private final Proof proof;

    CoverageProof(Proof proof) {
        this.proof = proof;
    }

    void addTo(List<Flaw> flaws) {
        new TimeProof(proof).addTo(flaws);
        new ValuesProof(proof).addTo(flaws);
        addUnusedOptions(flaws);
        addUnusedCharacteristics(flaws);
    }

    private void addUnusedOptions(List<Flaw> flaws) {
        Set<Option> concluded = new LinkedHashSet<>();
        for (Statement statement : Statement.all(proof.reasoner().program().ruleset())) {
            if (!concluded.contains(statement.about())
                    && proof.periods().stream().anyMatch(days -> days.canHold(statement.trigger()))) {
                concluded.add(statement.about());
            }
        }
        Stream.<Option[]>of(Form.values(), RoleOption.values(), Instrument.values())
                .flatMap(Stream::of)
                .filter(option -> !concluded.contains(option))
                .forEach(option -> flaws.add(unused(
                        Flaw.Kind.UNUSED_OPTION,
                        "Geen enkele regel zegt ooit iets over " + option.number() + " \"" + option.label() + "\".",
                        option.number())));
    }

    private void addUnusedCharacteristics(List<Flaw> flaws) {
        BitSet used = new Reach(proof.reasoner().program()).ofAllRules();
        terms().flatMap(term -> term.bounds().stream())
                .flatMap(bound -> bound.eventDay().stream())
                .forEach(day -> used.set(day.index()));
        for (Characteristic<?> characteristic : Catalogue.all()) {
            if (!used.get(characteristic.index())) {
                flaws.add(unused(
                        Flaw.Kind.UNUSED_CHARACTERISTIC,
                        "Geen enkele regel kijkt naar " + characteristic.number() + " \"" + characteristic.label()
                                + "\", ook niet via een afleiding of een termijn.",
                        characteristic.number()));
            }
        }
    }

    private static Flaw unused(Flaw.Kind kind, String text, String number) {
        return new Flaw(kind, text, List.of(), Validity.always(), Optional.empty()).about(number);
    }

    private Stream<Term> terms() {
        return proof.reasoner().program().ruleset().triggers().stream()
                .flatMap(trigger -> trigger.then().stream())
                .flatMap(conclusion ->
                        conclusion instanceof Conclusion.SetsTerm set ? Stream.of(set.term()) : Stream.empty());
    }
}
