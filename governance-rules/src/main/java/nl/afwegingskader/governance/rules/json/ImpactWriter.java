package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Change;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.rules.DossierImpact;
import nl.afwegingskader.governance.rules.Impact;
import nl.afwegingskader.governance.rules.RuleChange;
import nl.afwegingskader.governance.rules.Share;
import nl.afwegingskader.governance.situation.Answer;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * Writes what another edition of the rules changes as JSON with Dutch keys, the same bytes for the same impact everywhere. Keys are stable: later
 * versions add, they do not rename. Thread-safe.
 */
public final class ImpactWriter {

    /** So many digits of a share after the point. */
    private static final int DIGITS = 12;

    private final JsonGenerator json;
    private final JsonParts parts;
    private final ChangesWriter changes;

    private ImpactWriter(JsonGenerator json) {
        this.json = json;
        this.parts = JsonParts.on(json);
        this.changes = new ChangesWriter(json);
    }

    /**
     * The impact as JSON, indented, ending with a line end.
     *
     * @param dossiers what it does to the advice on each of these; may be none
     */
    public static String write(Impact impact, List<DossierImpact> dossiers) {
        return JsonParts.text(true, json -> new ImpactWriter(json).impact(impact, dossiers));
    }

    private void impact(Impact impact, List<DossierImpact> dossiers) throws IOException {
        json.writeStartObject();
        json.writeStringField("formaat", AdviceWriter.FORMAT);
        edition("oud", impact.before());
        edition("nieuw", impact.after());
        json.writeBooleanField("geenAnderAdvies", impact.isNone());
        parts.list("regels", impact.rules(), this::rule);
        parts.list("standen", impact.standings(), this::standing);
        parts.list("eerstePlaatsen", impact.firstPlaces(), this::firstPlace);
        json.writeObjectFieldStart("aandelen");
        share("andereStand", impact.anyStanding());
        share("andereEerstePlaats", impact.anyFirstPlace());
        json.writeEndObject();
        json.writeObjectFieldStart("begrensd");
        parts.texts("standen", ChangesWriter.codes(impact.undecidedStandings()));
        parts.texts("eerstePlaatsen", ChangesWriter.codes(impact.undecidedFirstPlaces()));
        json.writeEndObject();
        parts.list("dossiers", dossiers, this::dossier);
        json.writeEndObject();
    }

    private void edition(String key, Edition edition) throws IOException {
        json.writeObjectFieldStart(key);
        parts.edition(edition);
        json.writeEndObject();
    }

    private void rule(RuleChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("regel", change.rule().text());
        json.writeStringField("soort", change.kind().code());
        json.writeBooleanField("eigenTekstGelijk", change.hasOwnTextStill());
        parts.optional("was", change.before().map(RuleCard::title));
        parts.optional("wordt", change.after().map(RuleCard::title));
        json.writeEndObject();
    }

    private void standing(Impact.StandingShift shift) throws IOException {
        json.writeStartObject();
        json.writeStringField("vorm", shift.form().code());
        json.writeStringField("was", shift.before().code());
        json.writeStringField("wordt", shift.after().code());
        shown(shift);
        json.writeEndObject();
    }

    private void firstPlace(Impact.FirstPlaceShift shift) throws IOException {
        json.writeStartObject();
        json.writeStringField("vorm", shift.form().code());
        json.writeStringField("eerstePlaats", shift.comes() ? "komt" : "verlaat");
        shown(shift);
        json.writeEndObject();
    }

    private void shown(Impact.Shift shift) throws IOException {
        share("aandeel", shift.share());
        json.writeObjectFieldStart("voorbeeld");
        json.writeBooleanField("kleinste", shift.example().isFewest());
        json.writeFieldName("dossier");
        dossier(shift.example());
        changed(shift.example().difference().changes());
        json.writeEndObject();
    }

    private void share(String key, Share share) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeNumberField("deel", share.part().rounded(DIGITS));
        json.writeStringField("breuk", share.part().toString());
        json.writeNumberField("ondergrens", rounded(share.lowest()));
        json.writeNumberField("bovengrens", rounded(share.highest()));
        json.writeNumberField("getrokken", share.drawn());
        json.writeEndObject();
    }

    private static BigDecimal rounded(double number) {
        return new BigDecimal(number).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    /** The situation as a dossier that can be read again. */
    private void dossier(Impact.Example example) throws IOException {
        json.writeStartObject();
        json.writeStringField("peildatum", example.situation().date().toString());
        json.writeObjectFieldStart("kenmerken");
        for (Answer<?> answer : example.answers()) {
            parts.value(answer.characteristic().code(), Optional.of(answer.written()));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void dossier(DossierImpact impact) throws IOException {
        json.writeStartObject();
        json.writeStringField("dossier", impact.dossier());
        json.writeStringField("naam", impact.after().name());
        changes.write(impact.difference());
        changed(impact.difference().changes());
        json.writeEndObject();
    }

    private void changed(List<Change> all) throws IOException {
        parts.texts("verschillen", all.stream().map(Change::sentence).toList());
    }
}
