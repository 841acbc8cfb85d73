package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.RoundTable;
import nl.afwegingskader.governance.situation.Answer;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;

/**
 * Writes what partners come to together as JSON with Dutch keys, the same bytes for the same table everywhere. Keys are stable: later
 * versions add, they do not rename. Thread-safe.
 */
public final class RoundTableWriter {

    private final JsonGenerator json;
    private final JsonParts parts;
    private final ChangesWriter changes;

    private RoundTableWriter(JsonGenerator json) {
        this.json = json;
        this.parts = JsonParts.on(json);
        this.changes = new ChangesWriter(json);
    }

    /** The table as JSON, indented, ending with a line end. */
    public static String write(RoundTable table) {
        return JsonParts.text(true, json -> new RoundTableWriter(json).table(table));
    }

    private void table(RoundTable table) throws IOException {
        RoundTable.Seat first = table.seats().get(0);
        json.writeStartObject();
        json.writeStringField("formaat", AdviceWriter.FORMAT);
        json.writeStringField("peildatum", first.situation().date().toString());
        parts.list("partners", table.seats(), this::seat);
        parts.list("eens", table.agreed(), this::answer);
        parts.list("verschillen", table.differences(), this::difference);
        parts.texts("voorIedereenMogelijk", ChangesWriter.codes(forms(table.regrets())));
        parts.texts("minsteSpijt", ChangesWriter.codes(forms(table.leastRegret())));
        parts.list("spijt", table.regrets(), this::regret);
        parts.edition(first.advice().edition());
        json.writeEndObject();
    }

    private static List<Form> forms(List<RoundTable.Regret> regrets) {
        return regrets.stream().map(RoundTable.Regret::form).toList();
    }

    private void seat(RoundTable.Seat seat) throws IOException {
        json.writeStartObject();
        json.writeStringField("partner", seat.name());
        json.writeStringField("naam", seat.situation().name());
        parts.optional("perspectief", seat.perspective().map(Coded::code));
        parts.texts("perspectiefOvergenomenVan", seat.perspectivesOf());
        parts.texts("eerstePlaats", ChangesWriter.codes(seat.advice().firstPlace()));
        parts.list("vormen", seat.advice().regimes(), this::form);
        json.writeEndObject();
    }

    private void form(Regime regime) throws IOException {
        OptionAdvice<Form> form = regime.form();
        json.writeStartObject();
        json.writeStringField("code", form.option().code());
        json.writeStringField("stand", form.standing().code());
        parts.optional("rang", form.rank());
        json.writeNumberField("score", form.score());
        json.writeEndObject();
    }

    private <V> void answer(Answer<V> answer) throws IOException {
        json.writeStartObject();
        characteristic(answer.characteristic());
        parts.value("antwoord", Optional.of(answer.written()));
        json.writeEndObject();
    }

    private void characteristic(Characteristic<?> characteristic) throws IOException {
        json.writeStringField("kenmerk", characteristic.code());
        json.writeStringField("nummer", characteristic.number());
    }

    private <V> void difference(RoundTable.Difference<V> difference) throws IOException {
        Characteristic<V> characteristic = difference.characteristic();
        json.writeStartObject();
        characteristic(characteristic);
        json.writeBooleanField("oneens", difference.isDispute());
        parts.list("antwoorden", difference.positions(), position -> {
            json.writeStartObject();
            parts.value("antwoord", Optional.of(characteristic.kind().write(position.value())));
            parts.texts("partners", position.partners());
            json.writeEndObject();
        });
        parts.texts("zonderAntwoord", difference.unanswered());
        json.writeNumberField("eerstePlaatsBij", difference.changesFirstPlace());
        json.writeNumberField("standBij", difference.changesStanding());
        json.writeNumberField("scoreBij", difference.changesScore());
        parts.list("overgenomen", difference.swaps(), swap -> {
            json.writeStartObject();
            json.writeStringField("partner", swap.partner());
            parts.value("antwoord", Optional.of(characteristic.kind().write(swap.value())));
            changes.write(swap.difference());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void regret(RoundTable.Regret regret) throws IOException {
        json.writeStartObject();
        json.writeStringField("vorm", regret.form().code());
        parts.list("punten", regret.points(), json::writeNumber);
        json.writeNumberField("hoogste", regret.most());
        json.writeNumberField("samen", regret.total());
        json.writeEndObject();
    }
}
