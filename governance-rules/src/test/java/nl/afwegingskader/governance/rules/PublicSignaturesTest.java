package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.examples.Example;
import nl.afwegingskader.governance.rules.examples.ExampleResult;
import nl.afwegingskader.governance.rules.examples.Examples;
import nl.afwegingskader.governance.rules.examples.Mutant;
import nl.afwegingskader.governance.rules.examples.MutationScore;
import nl.afwegingskader.governance.rules.examples.RuleCoverage;
import nl.afwegingskader.governance.rules.json.AdviceWriter;
import nl.afwegingskader.governance.rules.json.DossierReader;
import nl.afwegingskader.governance.rules.json.DossierWriter;
import nl.afwegingskader.governance.rules.json.FlawsWriter;
import nl.afwegingskader.governance.rules.json.ImpactWriter;
import nl.afwegingskader.governance.rules.json.InspectionWriter;
import nl.afwegingskader.governance.rules.json.MunicipalityReader;
import nl.afwegingskader.governance.rules.json.ReviewWriter;
import nl.afwegingskader.governance.rules.json.RoundTableWriter;
import nl.afwegingskader.governance.rules.json.SarifWriter;
import nl.afwegingskader.governance.rules.json.Schemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an embedder can call names no type of the engine or of Jackson. */
class PublicSignaturesTest {

    static Stream<Method> methods() {
        return Stream.of(
                        Rulebook.class,
                        LiveRulebook.class,
                        LiveOptions.class,
                        LiveEvent.class,
                        Shadow.class,
                        Examples.class,
                        Example.class,
                        ExampleResult.class,
                        MutationScore.class,
                        Mutant.class,
                        RuleCoverage.class,
                        Sensitivity.class,
                        OtherAnswer.class,
                        Weights.class,
                        Leeway.class,
                        Fraction.class,
                        RoundTable.class,
                        RoundTableWriter.class,
                        Impact.class,
                        RuleChange.class,
                        Share.class,
                        DossierImpact.class,
                        ImpactWriter.class,
                        RulebookException.class,
                        RuleFileProblem.class,
                        ProblemCode.class,
                        Inspection.class,
                        InspectionWriter.class,
                        SarifWriter.class,
                        AdviceWriter.class,
                        DossierReader.class,
                        DossierWriter.class,
                        Flaw.class,
                        Flaw.Kind.class,
                        FlawsWriter.class,
                        MunicipalityReader.class,
                        ReviewWriter.class,
                        Schemas.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getDeclaringClass() != Object.class);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void namesNoForeignType(Method method) {
        for (String foreign :
                List.of("org.kie", "org.drools", "com.fasterxml", "rules.engine", "rules.text", "rules.reason")) {
            assertFalse(method.toGenericString().contains(foreign), method.toGenericString());
        }
    }
}
