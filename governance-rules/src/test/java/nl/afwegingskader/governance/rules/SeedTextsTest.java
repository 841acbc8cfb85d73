package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import org.junit.jupiter.api.Test;

/** The sentences of the seed page that are honoured by a text stand where seed-checklist.md says, to the letter. */
class SeedTextsTest {

    private static final Path WORKING_METHOD = Project.DOCS.resolve("werkwijze-organisatie.md");

    @Test
    void cooperationIsNoGoalInItself() {
        quotes(
                explanation("A7"),
                "Samenwerking is het bundelen van krachten om gezamenlijke (en eigen) opgaven te realiseren.",
                "Samenwerking is geen doel op zich",
                "meer, betere of goedkopere resultaten – in vergelijking met geheel zelf doen");
    }

    @Test
    void aRegimeFillsInTheConditionsForGovernance() {
        quotes(
                Project.text(Project.RULES.resolve("LEESMIJ.md")),
                "de vorm van samenwerking, de rol-, taak- en bevoegdheidsverdeling, en de afspraken, procedures en"
                        + " instrumenten",
                "vult u de voorwaarden in om de gewenste governance mogelijk te maken");
    }

    @Test
    void theFourConditionsForGrowthAreQuestioned() {
        quotes(
                explanation("G8"),
                "open houding en tijd nemen om je te verdiepen in het standpunt, het perspectief en de belangen van"
                        + " anderen",
                "samen verkennen van de feitelijke situatie, samen bepalen wat wenselijk is",
                "samen bouwen: gezamenlijk formuleren van inhoudelijke opgaven en samen bekijken hoe deze gerealiseerd"
                        + " kunnen worden",
                "expliciet telkens stil staan op de kwaliteit van het proces: zijn we goed bezig, loopt de samenwerking"
                        + " goed, communiceren we helder en tijdig, et cetera");
    }

    @Test
    void thePerspectivesAndTheMonitoringOfValueAreQuestioned() {
        quotes(
                explanation("G3"),
                "binnen het gemeentebestuur – raad, college en organisatie – het gesprek over aangaan");
        quotes(
                explanation("G4"),
                "een open proces en een gezamenlijk bewustzijn",
                "waarbij de deelnemers vanuit hetzelfde perspectief kijken");
        quotes(
                explanation("J12"),
                "In beeld brengen van de beoogde meerwaarde. Dit transparant monitoren.",
                "uitgaande van de perspectieven (3) en (4) – ook per saldo over meerdere verbanden: wie doet wat in welk"
                        + " verband, met welk resultaat (inclusief kosten/baten) voor wie?");
    }

    @Test
    void bothWaysToSetACostKeyAreNamed() {
        quotes(explanation("D11"), "Het ijken en herijken van verdeelsleutels");
        quotes(explanation("D12a"), "naar rato van het aandeel van een ieder in de realisatie van de opgave");
        quotes(explanation("D12b"), "naar rato van het belang/ de baten van een ieder van de realisatie van de opgave");
        quotes(
                explanation("D10"),
                "onderscheid gemaakt tussen het aandeel in het “eigenaarschap” van een samenwerkingsverband en het"
                        + " inkopen van diensten voor eigen rekening");
    }

    @Test
    void theEightQuestionsOfPoliticalRelevanceAreAsked() {
        quotes(
                explanation("F3"),
                "De realisatie van de maatschappelijke effecten in relatie tot de gestelde doelen en opgaven.",
                "Waar is het wérkelijk om te doen?",
                "Wat verandert er in de samenleving?",
                "Wat merken de inwoners daarvan?",
                "Zijn de belangen van alle betrokkenen zorgvuldig afgewogen?",
                "De inzet van financiële en overige middelen om de opgaven te realiseren.",
                "Welke (financiële) middelen brengt de gemeente in?",
                "Hoe verhouden deze zicht tot de inbreng en het aandeel van andere partners?",
                "Is de inzet van middelen efficiënt?",
                "Krijgt de gemeente voldoende ‘value for money’?");
    }

    @Test
    void anEvaluationIsOfTheRegimeTheProcessAndTheResults() {
        for (Instrument evaluation : List.of(Instrument.I41, Instrument.I42)) {
            quotes(evaluation.description(), "het governance regime, het proces en de resultaten");
        }
    }

    @Test
    void theFourTasksOfTheAccountholderAreNamed() {
        quotes(
                explanation("J9"),
                "integrale projectleider",
                "De inhoudelijke opgaven die met de samenwerking gemoeid zijn.",
                "De financiële en juridische aansturing van en controle op het samenwerkingsverband.",
                "Het faciliteren van een kwalitatief goed politiek-bestuurlijk proces.",
                "Het leiding geven aan het benodigde (interdisciplinaire) team dat bij de samenwerking betrokken is.");
    }

    @Test
    void theTrainingOfAccountholdersHasItsTitle() {
        String title = "“Afwegingskader en gereedschapskist voor de governance van samenwerking”";
        quotes(explanation("J7"), title);
        quotes(Instrument.I48.description(), title, "competentieprofiel");
    }

    @Test
    void controlHasTwoMoreFieldsOfAttention() {
        quotes(
                RoleOption.RB24.description(),
                "‘kwaliteit van samenwerking’",
                "‘Realiseren van een gemeenschappelijke professionele werkwijze en professionele groei’");
    }

    @Test
    void theThreeGuidesAreReferredToByTheirTitles() {
        quotes(
                Project.text(WORKING_METHOD),
                "Handreiking Politieke relevantie",
                "Handreiking Evaluatie en monitoring van samenwerking",
                "Handreiking Actieve informatieplicht");
    }

    @Test
    void everyPointOfTheImplementationPlanIsOnTheChecklistOfTheOrganisation() {
        quotes(
                Project.text(WORKING_METHOD),
                "Een gemeenschappelijke professionele werkwijze die ten dienste staat aan samenwerking en het zijn van een"
                        + " goed samenwerkingspartner voor anderen.",
                "Het mogelijk maken dat samenwerkingsverbanden gemonitord kunnen worden.",
                "Het organiseren en ontsluiten van relevante informatie voor college, raad en de samenleving.",
                "De werkwijze van verantwoording en het verbeteren van de methodiek voor risicoanalyse.",
                "Het bijhouden en door-ontwikkelen van de digitale Samenwerkingswijzer.",
                "Het actualiseren van het dashboard voor alle samenwerkingsverbanden.",
                "Uitbreiden van control met de aandachtsgebieden ‘kwaliteit van samenwerking’ en ‘Realiseren van een"
                        + " gemeenschappelijke professionele werkwijze en professionele groei’.",
                "De rol en werkwijze van de accountmanagers plus een competentieprofiel.");
    }

    private static String explanation(String number) {
        return Catalogue.find(number).flatMap(Characteristic::explanation).orElseThrow();
    }

    /** A line may end anywhere in a document; in a text of the catalogue it never does. */
    private static void quotes(String text, String... sentences) {
        String flowing = text.replaceAll("\\s+", " ");
        for (String sentence : sentences) {
            assertTrue(flowing.contains(sentence), () -> "not quoted to the letter: " + sentence);
        }
    }
}
