package nl.afwegingskader.governance.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OwnAgreementsTest {

    @Test
    void theTableAndTheRuleOfWaterdorpChangeTheAdvice() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            OwnAgreements.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertEquals("""
                [wet, praktijk]
                  arrangement basis: [ZUT17],[LIN20] + [REC]
                [wet, praktijk, afspraken/waterdorp]
                  arrangement zwaar: Nota verbonden partijen Waterdorp (verzonnen)
                  afgesproken: kwartaal- en bestuursrapportages
                """, printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
}
