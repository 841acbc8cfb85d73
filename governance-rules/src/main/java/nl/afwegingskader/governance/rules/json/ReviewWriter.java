package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.portfolio.Cooperation;
import nl.afwegingskader.governance.portfolio.Due;
import nl.afwegingskader.governance.portfolio.Matrix;
import nl.afwegingskader.governance.portfolio.Municipality;
import nl.afwegingskader.governance.portfolio.OccasionAgenda;
import nl.afwegingskader.governance.portfolio.PerSaldo;
import nl.afwegingskader.governance.portfolio.PortfolioReview;
import nl.afwegingskader.governance.portfolio.Shared;
import nl.afwegingskader.governance.portfolio.UnreadDossier;
import nl.afwegingskader.governance.situation.LastTime;
import nl.afwegingskader.governance.situation.SituationProblem;

/**
 * Writes the review of a portfolio as JSON with Dutch keys, the same bytes for the same review everywhere. Keys are stable: later versions
 * add, they do not rename. Thread-safe.
 */
public final class ReviewWriter {

    /** The version of the format, in the key {@code formaat}. */
    public static final String FORMAT = "1.0";

    private final JsonGenerator json;
    private final JsonParts parts;

    private ReviewWriter(JsonGenerator json) {
        this.json = json;
        this.parts = JsonParts.on(json);
    }

    /** The review as JSON, indented, ending with a line end. */
    public static String write(PortfolioReview review) {
        return JsonParts.text(true, json -> new ReviewWriter(json).review(review));
    }

    private void review(PortfolioReview review) throws IOException {
        CooperationWriter cooperations = new CooperationWriter(json, parts);
        json.writeStartObject();
        json.writeStringField("formaat", FORMAT);
        json.writeFieldName("gemeente");
        municipality(review.municipality());
        json.writeStringField("peildatum", review.date().toString());
        parts.list("ongelezen", review.unread(), this::unread);
        parts.list("waarschuwingen", review.warnings(), this::warning);
        parts.list("agenda", review.agenda(), this::agenda);
        parts.list("matrix", review.matrix().cells(), this::cell);
        parts.list("verbanden", review.cooperations(), cooperations::write);
        json.writeFieldName("perSaldo");
        perSaldo(review.perSaldo());
        parts.list("kalender", review.calendar(), due -> due(due, review.date()));
        parts.edition(review.edition());
        json.writeStringField("motor", review.engine().code());
        json.writeEndObject();
    }

    private void municipality(Municipality municipality) throws IOException {
        json.writeStartObject();
        json.writeStringField("naam", municipality.name());
        for (Occasion occasion : Municipality.DATED) {
            parts.texts(
                    MunicipalityReader.key(occasion),
                    municipality.days(occasion).stream()
                            .map(LocalDate::toString)
                            .toList());
        }
        parts.optional("beginRaadsperiode", municipality.councilTermStart().map(LocalDate::toString));
        parts.optional("notaVerbondenPartijen", municipality.policyPaper().map(LastTime::toString));
        json.writeEndObject();
    }

    private void unread(UnreadDossier unread) throws IOException {
        json.writeStartObject();
        json.writeStringField("dossier", unread.dossier());
        parts.list("problemen", unread.problems(), this::problem);
        json.writeEndObject();
    }

    private void problem(SituationProblem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("pad", problem.path());
        if (problem.line() == 0) {
            json.writeNullField("regel");
            json.writeNullField("kolom");
        } else {
            json.writeNumberField("regel", problem.line());
            json.writeNumberField("kolom", problem.column());
        }
        json.writeStringField("melding", problem.message());
        json.writeEndObject();
    }

    private void warning(Shared<Warning> warning) throws IOException {
        json.writeStartObject();
        parts.warning(warning.what());
        about(warning.cooperations());
        json.writeEndObject();
    }

    private void agenda(OccasionAgenda agenda) throws IOException {
        json.writeStartObject();
        json.writeStringField("wanneer", agenda.occasion().code());
        parts.optional("datum", agenda.day().map(LocalDate::toString));
        parts.list("punten", agenda.items(), this::item);
        json.writeEndObject();
    }

    private void item(Shared<AgendaItem> item) throws IOException {
        json.writeStartObject();
        parts.agendaItem(item.what());
        about(item.cooperations());
        json.writeEndObject();
    }

    private void cell(Matrix.Cell cell) throws IOException {
        json.writeStartObject();
        parts.optional("belangrijkheid", cell.importance().map(importance -> importance.code()));
        parts.optional("risicoklasse", cell.risk().map(risk -> risk.code()));
        about(cell.cooperations());
        json.writeEndObject();
    }

    private void perSaldo(PerSaldo perSaldo) throws IOException {
        json.writeStartObject();
        parts.list("regels", perSaldo.rows(), this::row);
        sum("kosten", perSaldo.cost());
        sum("baten", perSaldo.benefit());
        parts.list("perDeelnemer", perSaldo.parties(), this::party);
        numbers("zonderResultaten", perSaldo.without());
        json.writeEndObject();
    }

    private void row(PerSaldo.Row row) throws IOException {
        json.writeStartObject();
        json.writeNumberField("verband", row.cooperation().number());
        parts.contribution(row.contribution());
        json.writeEndObject();
    }

    private void party(PerSaldo.Party party) throws IOException {
        json.writeStartObject();
        json.writeStringField("wie", party.who());
        sum("kosten", party.cost());
        sum("baten", party.benefit());
        json.writeEndObject();
    }

    private void sum(String key, PerSaldo.Sum sum) throws IOException {
        json.writeObjectFieldStart(key);
        parts.amount("bekend", Optional.of(sum.known()));
        json.writeNumberField("regelsOnbekend", sum.unknown());
        json.writeEndObject();
    }

    private void due(Shared<Due> due, LocalDate date) throws IOException {
        json.writeStartObject();
        parts.due(due.what());
        json.writeBooleanField("voorbij", due.what().isBefore(date));
        about(due.cooperations());
        json.writeEndObject();
    }

    private void about(List<Cooperation> cooperations) throws IOException {
        numbers("verbanden", cooperations);
    }

    private void numbers(String key, List<Cooperation> cooperations) throws IOException {
        parts.list(key, cooperations, cooperation -> json.writeNumber(cooperation.number()));
    }
}
