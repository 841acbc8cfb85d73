package nl.afwegingskader.governance.werkbank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes a listing as JSON, the same bytes everywhere. */
final class Listing {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private Listing() {}

    static String json(Object listing) {
        try {
            return new ObjectMapper()
                            .writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(INDENTER)
                                    .withArrayIndenter(INDENTER))
                            .writeValueAsString(listing)
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
