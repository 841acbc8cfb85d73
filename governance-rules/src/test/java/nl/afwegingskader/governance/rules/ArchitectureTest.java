package nl.afwegingskader.governance.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the house. */
@AnalyzeClasses(packages = "nl.afwegingskader.governance", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String COMPILED = "nl.afwegingskader.governance.rules.compiled..";

    @ArchTest
    static final ArchRule DROOLS_IS_A_DETAIL_OF_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackages("nl.afwegingskader.governance.rules.engine..", COMPILED)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..");

    @ArchTest
    static final ArchRule JACKSON_BINDS_IN_JSON_AND_READS_TABLES_IN_TEXT = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "nl.afwegingskader.governance.rules.json..", "nl.afwegingskader.governance.rules.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "org.yaml..");

    @ArchTest
    static final ArchRule THE_MODEL_IS_PURE_JAVA = classes()
            .that()
            .resideInAnyPackage(
                    "nl.afwegingskader.governance",
                    "nl.afwegingskader.governance.situation..",
                    "nl.afwegingskader.governance.repertoire..",
                    "nl.afwegingskader.governance.advice..",
                    "nl.afwegingskader.governance.source..",
                    "nl.afwegingskader.governance.portfolio..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "nl.afwegingskader.governance",
                    "nl.afwegingskader.governance.situation..",
                    "nl.afwegingskader.governance.repertoire..",
                    "nl.afwegingskader.governance.advice..",
                    "nl.afwegingskader.governance.source..",
                    "nl.afwegingskader.governance.portfolio..");

    @ArchTest
    static final ArchRule RULES_BECOME_DATA_WITHOUT_KNOWING_WHO_USES_THEM = noClasses()
            .that()
            .resideInAPackage("nl.afwegingskader.governance.rules.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.afwegingskader.governance.rules.engine..",
                    "nl.afwegingskader.governance.rules.reason..",
                    "nl.afwegingskader.governance.rules.json..");

    @ArchTest
    static final ArchRule NOBODY_PRINTS = noClasses()
            .that()
            .resideInAPackage("nl.afwegingskader.governance..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule NO_CLOCK_NO_LOCALE = noClasses()
            .that()
            .resideInAPackage("nl.afwegingskader.governance..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault");

    @ArchTest
    static final ArchRule NO_LOGBACK =
            noClasses().should().dependOnClassesThat().resideInAPackage("ch.qos.logback..");
}
