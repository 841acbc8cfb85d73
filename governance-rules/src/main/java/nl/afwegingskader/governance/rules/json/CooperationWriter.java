package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.portfolio.CooperationReview;
import nl.afwegingskader.governance.portfolio.Due;
import nl.afwegingskader.governance.portfolio.Fact;
import nl.afwegingskader.governance.portfolio.FormReview;
import nl.afwegingskader.governance.portfolio.Heading;
import nl.afwegingskader.governance.portfolio.Measure;
import nl.afwegingskader.governance.portfolio.Missing;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.situation.Contribution;

/** Writes what the review of a portfolio says of one cooperation, under the headings of a dashboard. */
final class CooperationWriter {

    private final JsonGenerator json;
    private final JsonParts parts;

    CooperationWriter(JsonGenerator json, JsonParts parts) {
        this.json = json;
        this.parts = parts;
    }

    void write(CooperationReview review) throws IOException {
        json.writeStartObject();
        json.writeNumberField("nummer", review.cooperation().number());
        json.writeStringField("naam", review.cooperation().name());
        parts.optional("vervangenPeildatum", review.replacedDate().map(LocalDate::toString));
        for (Heading heading : Heading.values()) {
            json.writeObjectFieldStart(key(heading));
            parts.list("kenmerken", review.dashboard().under(heading), this::fact);
            part(heading, review);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** The code of a heading in camelCase. */
    static String key(Heading heading) {
        StringBuilder key = new StringBuilder();
        for (String word : heading.code().split("_")) {
            key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }

    /** What stands under a heading beside its kenmerken. */
    private void part(Heading heading, CooperationReview review) throws IOException {
        switch (heading) {
            case GENERAL, IMPORTANCE -> {}
            case REGIME -> {
                json.writeFieldName("vorm");
                form(review.form());
                parts.texts(
                        "vormenOpPlaatsEen",
                        review.firstForms().stream().map(Option::code).toList());
                parts.list("onderdelen", review.measures(), this::measure);
            }
            case RESULTS -> {
                if (review.results().isPresent()) {
                    parts.list("bijdragen", review.results().get(), this::contribution);
                } else {
                    json.writeNullField("bijdragen");
                }
            }
            case PROCESS -> parts.list("ontbreekt", review.missing(), this::missing);
            case EVALUATION -> {
                parts.list("agenda", review.agenda(), this::item);
                parts.list("kalender", review.calendar(), this::due);
            }
        }
    }

    private void fact(Fact<?> fact) throws IOException {
        json.writeStartObject();
        json.writeStringField("kenmerk", fact.characteristic().code());
        parts.value("waarde", fact.written());
        parts.rule(fact.derivedBy());
        json.writeEndObject();
    }

    private void form(Optional<FormReview> form) throws IOException {
        if (form.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("code", form.get().form().code());
        json.writeStringField("stand", form.get().standing().code());
        json.writeStringField("oordeel", form.get().verdict().code());
        parts.texts("beter", form.get().better().stream().map(Option::code).toList());
        parts.list("bevindingen", form.get().findings(), parts::finding);
        json.writeEndObject();
    }

    private void measure(Measure measure) throws IOException {
        json.writeStartObject();
        json.writeStringField("nummer", measure.option().number());
        json.writeStringField("code", measure.option().code());
        json.writeStringField("naam", measure.option().label());
        json.writeStringField("binding", measure.obligation().code());
        json.writeBooleanField("reconstructie", measure.isReconstructed());
        parts.texts(
                "regels", measure.rules().stream().map(rule -> rule.id().text()).toList());
        json.writeEndObject();
    }

    private void contribution(Contribution contribution) throws IOException {
        json.writeStartObject();
        parts.contribution(contribution);
        json.writeEndObject();
    }

    private void missing(Missing missing) throws IOException {
        json.writeStartObject();
        json.writeStringField("kenmerk", missing.characteristic().code());
        json.writeStringField("nummer", missing.characteristic().number());
        json.writeStringField("vraag", missing.characteristic().question());
        json.writeStringField("nodigVoor", missing.need().code());
        json.writeEndObject();
    }

    private void item(AgendaItem item) throws IOException {
        json.writeStartObject();
        parts.agendaItem(item);
        json.writeEndObject();
    }

    private void due(Due due) throws IOException {
        json.writeStartObject();
        parts.due(due);
        json.writeEndObject();
    }
}
