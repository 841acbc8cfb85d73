package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code publiccode.yml} has what the standard asks, and the version of the build. */
class PubliccodeTest {

    private static JsonNode publiccode() throws IOException {
        return new YAMLMapper().readTree(Files.readString(Path.of("../publiccode.yml")));
    }

    @Test
    void hasTheMandatoryKeys() throws IOException {
        JsonNode publiccode = publiccode();
        for (String path : List.of(
                "/publiccodeYmlVersion",
                "/name",
                "/url",
                "/platforms/0",
                "/developmentStatus",
                "/softwareType",
                "/legal/license",
                "/maintenance/type",
                "/maintenance/contacts/0/name",
                "/localisation/localisationReady",
                "/localisation/availableLanguages/0",
                "/description/nl/features/0",
                "/description/en/features/0")) {
            assertFalse(publiccode.at(path).isMissingNode(), path);
        }
        assertEquals("EUPL-1.2", publiccode.at("/legal/license").asText());
    }

    @Test
    void descriptionsHaveTheRightLength() throws IOException {
        for (String language : List.of("nl", "en")) {
            JsonNode description = publiccode().at("/description/" + language);
            assertTrue(description.get("shortDescription").asText().length() <= 150, language);
            int length = description.get("longDescription").asText().length();
            assertTrue(length >= 150 && length <= 10_000, language + " " + length);
        }
    }

    @Test
    void namesTheVersionOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("../pom.xml"));
        assertTrue(
                pom.contains("<version>" + publiccode().get("softwareVersion").asText() + "</version>"));
    }
}
