package nl.afwegingskader.governance.rules;

import java.nio.file.Path;
import nl.afwegingskader.governance.rules.json.Schemas;
import org.junit.jupiter.api.Test;

/** The committed schemas are the generated ones. */
class SchemasTest {

    private static final Path FOLDER = Path.of("src/main/resources/nl/afwegingskader/governance/rules/json");

    @Test
    void theCommittedDossierSchemaIsTheGeneratedOne() {
        Project.assertCommitted(FOLDER.resolve("dossier.schema.json"), Schemas.dossier());
    }

    @Test
    void theCommittedAdviceSchemaIsTheGeneratedOne() {
        Project.assertCommitted(FOLDER.resolve("advies.schema.json"), Schemas.advice());
    }

    @Test
    void theCommittedMunicipalitySchemaIsTheGeneratedOne() {
        Project.assertCommitted(FOLDER.resolve("gemeente.schema.json"), Schemas.municipality());
    }

    @Test
    void theCommittedReviewSchemaIsTheGeneratedOne() {
        Project.assertCommitted(FOLDER.resolve("portefeuille.schema.json"), Schemas.review());
    }

    @Test
    void theCommittedRoundTableSchemaIsTheGeneratedOne() {
        Project.assertCommitted(FOLDER.resolve("tafel.schema.json"), Schemas.roundTable());
    }

    @Test
    void theCommittedInspectionSchemaIsTheGeneratedOne() {
        Project.assertCommitted(FOLDER.resolve("controle.schema.json"), Schemas.inspection());
    }

    @Test
    void theCommittedExplanationSchemaIsTheGeneratedOne() {
        Project.assertCommitted(FOLDER.resolve("waarom.schema.json"), Schemas.explanation());
    }

    @Test
    void theCommittedProofSchemaIsTheGeneratedOne() {
        Project.assertCommitted(FOLDER.resolve("bewijs.schema.json"), Schemas.flaws());
    }

    @Test
    void theCommittedImpactSchemaIsTheGeneratedOne() {
        Project.assertCommitted(FOLDER.resolve("vergelijking.schema.json"), Schemas.impact());
    }

    @Test
    void theCommittedTestSchemaIsTheGeneratedOne() {
        Project.assertCommitted(FOLDER.resolve("toets.schema.json"), Schemas.test());
    }
}
