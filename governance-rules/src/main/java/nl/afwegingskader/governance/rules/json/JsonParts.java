package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.afwegingskader.governance.advice.Actor;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.portfolio.Due;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Contribution;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.situation.Money;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;

/** What the writers here write alike. */
final class JsonParts {

    private static final ObjectMapper MAPPER = new ObjectMapper(new JsonFactory());

    private final JsonGenerator json;

    private JsonParts(JsonGenerator json) {
        this.json = json;
    }

    @FunctionalInterface
    interface Writer<T> {
        void write(T value) throws IOException;
    }

    /** What a writer writes, as text that ends with a line end. */
    static String text(boolean indented, Writer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = MAPPER.getFactory().createGenerator(text)) {
            if (indented) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                json.setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            }
            content.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    static JsonParts on(JsonGenerator json) {
        return new JsonParts(json);
    }

    <T> void list(String key, List<? extends T> values, Writer<T> writer) throws IOException {
        json.writeArrayFieldStart(key);
        for (T value : values) {
            writer.write(value);
        }
        json.writeEndArray();
    }

    /** Which form it is, and where it stands. */
    void place(OptionAdvice<Form> form, Standing standing) throws IOException {
        json.writeStringField("code", form.option().code());
        json.writeStringField("naam", form.option().label());
        json.writeStringField("stand", standing.code());
        optional("rang", form.rank());
        json.writeNumberField("score", form.score());
        json.writeNumberField("scoreMinimaal", form.lowestScore());
        json.writeNumberField("scoreMaximaal", form.highestScore());
    }

    /** The texts under a key. */
    void texts(String key, List<String> values) throws IOException {
        list(key, values, json::writeString);
    }

    void optional(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        } else {
            json.writeNullField(key);
        }
    }

    void optional(String key, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(key, value.getAsInt());
        } else {
            json.writeNullField(key);
        }
    }

    /** A value as a kenmerk writes it. */
    void value(String key, Optional<Object> value) throws IOException {
        json.writeFieldName(key);
        MAPPER.writeValue(json, value.orElse(null));
    }

    /** The rule, with its source. */
    void rule(RuleCard rule) throws IOException {
        json.writeStringField("regel", rule.id().text());
        source(rule);
    }

    /** The rule with its source, or that there is none. */
    void rule(Optional<RuleCard> rule) throws IOException {
        if (rule.isPresent()) {
            rule(rule.get());
        } else {
            json.writeNullField("regel");
        }
    }

    void source(RuleCard rule) throws IOException {
        json.writeStringField("bron", rule.source().citation());
        json.writeStringField("gezag", rule.authority().code());
        json.writeStringField("zekerheid", rule.confidence().code());
        json.writeStringField("herkomst", rule.origin().code());
    }

    void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("regel", finding.rule().id().text());
        json.writeStringField("effect", finding.effect().code());
        optional("sterkte", finding.strength().map(strength -> strength.code()));
        optional("voorwaarde", finding.condition());
        json.writeStringField("reden", finding.reason());
        source(finding.rule());
        json.writeBooleanField("zeker", finding.certain());
        texts(
                "kenmerken",
                finding.characteristics().stream().map(Characteristic::code).toList());
        if (!finding.together().isEmpty()) {
            texts("samen", finding.together().stream().map(RuleId::text).toList());
        }
        json.writeEndObject();
    }

    /** The fields of an agenda item. */
    void agendaItem(AgendaItem item) throws IOException {
        json.writeStringField("wat", item.what());
        texts("wie", item.who().stream().map(Actor::code).toList());
        json.writeStringField("wanneer", item.when().code());
        json.writeStringField("reden", item.reason());
        rule(item.rule());
    }

    /** The fields of a warning. */
    void warning(Warning warning) throws IOException {
        json.writeStringField("soort", warning.kind().code());
        json.writeStringField("tekst", warning.text());
        rule(warning.rule());
    }

    /** The fields of one line of the view over several cooperations; an amount that is not known is null. */
    void contribution(Contribution contribution) throws IOException {
        json.writeStringField("wie", contribution.who());
        json.writeStringField("wat", contribution.what());
        json.writeStringField("resultaat", contribution.result());
        amount("kosten", contribution.cost());
        amount("baten", contribution.benefit());
        json.writeStringField("voorWie", contribution.forWhom());
    }

    void amount(String key, Optional<Money> amount) throws IOException {
        value(key, amount.map(Means.ANNUAL_CONTRIBUTION.kind()::write));
    }

    /** The fields of an entry of a calendar. */
    void due(Due due) throws IOException {
        json.writeStringField("soort", due.kind().code());
        optional("datum", due.day().map(LocalDate::toString));
        json.writeStringField("wat", due.what());
        json.writeStringField("wanneer", due.when());
        optional("begrotingsjaar", due.budgetYear());
        rule(due.rule());
    }

    void edition(Edition edition) throws IOException {
        json.writeObjectFieldStart("editie");
        json.writeStringField("naam", edition.name());
        json.writeStringField("versie", edition.version());
        json.writeStringField("sha256", edition.sha256());
        texts("bestanden", edition.files());
        json.writeEndObject();
    }
}
