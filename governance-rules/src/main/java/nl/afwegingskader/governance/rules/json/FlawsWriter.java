package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;

/**
 * Writes what was proven about a rulebook as JSON with Dutch keys, the same bytes for the same rulebook everywhere. Keys are stable: later
 * versions add, they do not rename. Thread-safe.
 */
public final class FlawsWriter {

    private final JsonGenerator json;
    private final JsonParts parts;
    private final Map<RuleId, RuleCard> cards;

    private FlawsWriter(JsonGenerator json, Rulebook rulebook) {
        this.json = json;
        this.parts = JsonParts.on(json);
        this.cards = rulebook.cards().stream().collect(Collectors.toMap(RuleCard::id, Function.identity()));
    }

    /**
     * The flaws as JSON, indented, ending with a line end.
     *
     * @param rulebook the one they are of
     */
    public static String write(Rulebook rulebook, List<Flaw> flaws) {
        return JsonParts.text(true, json -> new FlawsWriter(json, rulebook).flaws(rulebook, flaws));
    }

    private void flaws(Rulebook rulebook, List<Flaw> flaws) throws IOException {
        json.writeStartObject();
        json.writeStringField("formaat", AdviceWriter.FORMAT);
        json.writeObjectFieldStart("aantallen");
        for (Flaw.Kind kind : Flaw.Kind.values()) {
            json.writeNumberField(
                    kind.code(),
                    flaws.stream().filter(flaw -> flaw.kind() == kind).count());
        }
        json.writeEndObject();
        parts.list("bevindingen", flaws, this::flaw);
        parts.edition(rulebook.edition());
        json.writeEndObject();
    }

    private void flaw(Flaw flaw) throws IOException {
        json.writeStartObject();
        json.writeStringField("soort", flaw.kind().code());
        json.writeStringField("tekst", flaw.text());
        json.writeStringField("watTeDoen", flaw.kind().remedy());
        parts.list("regels", flaw.rules().stream().map(cards::get).toList(), this::rule);
        parts.optional("waarover", flaw.about());
        parts.optional("vanaf", flaw.period().from().map(LocalDate::toString));
        parts.optional("tot", flaw.period().until().map(LocalDate::toString));
        if (flaw.example().isPresent()) {
            json.writeFieldName("situatie");
            DossierWriter.write(flaw.example().get(), json);
        } else {
            json.writeNullField("situatie");
        }
        parts.optional("redenVanDeMakers", flaw.stays());
        json.writeEndObject();
    }

    private void rule(RuleCard card) throws IOException {
        json.writeStartObject();
        parts.rule(card);
        json.writeStringField("titel", card.title());
        json.writeStringField("bestand", card.file());
        json.writeNumberField("regelnummer", card.line());
        json.writeEndObject();
    }
}
