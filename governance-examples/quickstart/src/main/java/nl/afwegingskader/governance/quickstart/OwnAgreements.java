package nl.afwegingskader.governance.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.situation.Risk;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Steering;
import nl.afwegingskader.governance.source.Authority;

/** What a municipality's own agreements change: those of the fictitious Waterdorp, in the folder beside this program. */
public final class OwnAgreements {

    private OwnAgreements() {}

    /** @param arguments the folder, when it is not {@code waterdorp} here */
    public static void main(String[] arguments) {
        Path waterdorp = Path.of(arguments.length == 0 ? "waterdorp" : arguments[0]);
        Situation situation = Situation.on(LocalDate.of(2026, 1, 1))
                .with(Council.COUNCIL_IMPORTANCE, Council.Importance.IMPORTANT)
                .with(Risk.FINANCIAL_RISK, Risk.Level.MEDIUM)
                .with(Risk.GOVERNANCE_RISK, Risk.Level.MEDIUM)
                .with(Risk.CONTENT_RISK, Risk.Level.LOW)
                .with(Risk.REPUTATION_RISK, Risk.Level.LOW)
                .with(Risk.EXIT_BARRIER, Risk.Level.LOW)
                .with(Means.FINANCIAL_EXPOSURE, Means.Exposure.CONTRIBUTION);
        print(Rulebook.standard().advise(situation));
        print(Rulebook.standard().with(waterdorp).advise(situation));
    }

    /** How heavily to govern, by which source, and what a municipality agreed on. */
    private static void print(Advice advice) {
        System.out.println(advice.edition().layers());
        advice.derived().stream()
                .filter(value -> value.characteristic() == Steering.ARRANGEMENT)
                .forEach(value -> System.out.println(
                        "  arrangement " + value.printed() + ": " + value.rule().source()));
        advice.regimes().stream()
                .filter(regime -> regime.form().option() == Form.PUBLIC_BODY)
                .flatMap(regime -> regime.instruments().stream())
                .filter(instrument -> instrument.findings().stream()
                        .anyMatch(finding -> finding.certain() && finding.rule().authority() == Authority.AGREEMENT))
                .forEach(instrument -> System.out.println(
                        "  afgesproken: " + instrument.option().label()));
    }
}
