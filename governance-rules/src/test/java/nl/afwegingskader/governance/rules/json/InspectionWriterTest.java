package nl.afwegingskader.governance.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.afwegingskader.governance.rules.Inspection;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.rules.RuleFileProblem;
import org.junit.jupiter.api.Test;

/** What is wrong with a folder, as programs read it. */
class InspectionWriterTest {

    private static final Inspection INSPECTION = new Inspection(
            List.of(new RuleFileProblem(ProblemCode.NO_RULES, ".", 0, 0, "geen \"regelbestand\".", "")),
            List.of(new RuleFileProblem(
                    ProblemCode.COUNTS_TWICE, "praktijk/een twee.dslr", 10, 1, "dubbel.", "Kijk na.")));

    @Test
    void theJsonReadsLikeThisAndIsOfItsSchema() {
        String json = InspectionWriter.write(INSPECTION);

        assertEquals(List.of(), SchemaErrors.of(Schemas.inspection(), json));
        assertEquals("""
                {
                  "formaat" : "1.0",
                  "fouten" : 1,
                  "waarschuwingen" : 1,
                  "meldingen" : [
                    {
                      "ernst" : "fout",
                      "code" : "GOV006",
                      "soort" : "geen regelbestand",
                      "bestand" : ".",
                      "tekstregel" : null,
                      "kolom" : null,
                      "melding" : "geen \\"regelbestand\\".",
                      "voorstel" : null
                    },
                    {
                      "ernst" : "waarschuwing",
                      "code" : "GOV906",
                      "soort" : "argument dat dubbel telt",
                      "bestand" : "praktijk/een twee.dslr",
                      "tekstregel" : 10,
                      "kolom" : 1,
                      "melding" : "dubbel.",
                      "voorstel" : "Kijk na."
                    }
                  ]
                }
                """, json);
    }

    @Test
    void sarifIsWrittenLikeThis() {
        assertEquals("""
                {
                  "$schema" : "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                  "version" : "2.1.0",
                  "runs" : [
                    {
                      "tool" : {
                        "driver" : {
                          "name" : "afwegingskader controleer",
                          "language" : "nl-NL",
                          "rules" : [
                            {
                              "id" : "GOV006",
                              "shortDescription" : {
                                "text" : "geen regelbestand"
                              },
                              "help" : {
                                "text" : "LEESMIJ.md legt GOV006 uit, met een voorbeeld."
                              }
                            },
                            {
                              "id" : "GOV906",
                              "shortDescription" : {
                                "text" : "argument dat dubbel telt"
                              },
                              "help" : {
                                "text" : "LEESMIJ.md legt GOV906 uit, met een voorbeeld."
                              }
                            }
                          ]
                        }
                      },
                      "columnKind" : "utf16CodeUnits",
                      "results" : [
                        {
                          "ruleId" : "GOV006",
                          "ruleIndex" : 0,
                          "level" : "error",
                          "message" : {
                            "text" : "geen \\"regelbestand\\"."
                          },
                          "locations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "regels/."
                                }
                              }
                            }
                          ]
                        },
                        {
                          "ruleId" : "GOV906",
                          "ruleIndex" : 1,
                          "level" : "warning",
                          "message" : {
                            "text" : "dubbel. Kijk na."
                          },
                          "locations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "regels/praktijk/een%20twee.dslr"
                                },
                                "region" : {
                                  "startLine" : 10,
                                  "startColumn" : 1
                                }
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """, SarifWriter.write(INSPECTION, file -> "regels/" + file.replace(" ", "%20")));
    }
}
