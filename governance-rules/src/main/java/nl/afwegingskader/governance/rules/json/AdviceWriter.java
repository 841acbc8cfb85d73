package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.DerivedValue;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.OpenQuestion;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * Writes an advice as JSON with Dutch keys, the same bytes for the same advice everywhere. Keys are stable: later versions add,
 * they do not rename. Thread-safe.
 */
public final class AdviceWriter {

    /** The version of the format, in the key {@code formaat}. */
    public static final String FORMAT = "1.0";

    private static final String DOSSIER = "dossier";
    private static final String LINE = "regel";

    private static final ObjectMapper MAPPER = new ObjectMapper(new JsonFactory());

    private final JsonGenerator json;

    private AdviceWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The advice as JSON, indented, ending with a line end. */
    public static String write(Advice advice) {
        return write(advice, every -> true);
    }

    /** The advice as JSON with only some of its forms; their ranks are still those among all. */
    public static String write(Advice advice, Predicate<Form> shown) {
        return written(advice, shown, true, json -> {});
    }

    /** The advice as JSON with only some of its forms, the key {@code dossier} saying first which dossier it is about. */
    public static String write(Advice advice, Predicate<Form> shown, String dossier) {
        return written(advice, shown, true, json -> json.writeStringField(DOSSIER, dossier));
    }

    /** The advice as one line of JSON Lines, the key {@code dossier} saying first which dossier it is about. */
    public static String writeLine(Advice advice, String dossier) {
        return written(advice, every -> true, false, json -> json.writeStringField(DOSSIER, dossier));
    }

    /** The advice as one line of JSON Lines, the key {@code regel} saying first which line of a file its dossier is. */
    public static String writeLine(Advice advice, long line) {
        return written(advice, every -> true, false, json -> json.writeNumberField(LINE, line));
    }

    private static String written(
            Advice advice, Predicate<Form> shown, boolean indented, Writer<JsonGenerator> origin) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = MAPPER.getFactory().createGenerator(text)) {
            if (indented) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                json.setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            }
            new AdviceWriter(json).advice(advice, shown, origin);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private void advice(Advice advice, Predicate<Form> shown, Writer<JsonGenerator> origin) throws IOException {
        json.writeStartObject();
        origin.write(json);
        json.writeStringField("formaat", FORMAT);
        json.writeStringField("naam", advice.name());
        json.writeStringField("peildatum", advice.date().toString());
        List<Regime> regimes = advice.regimes().stream()
                .filter(regime -> shown.test(regime.form().option()))
                .toList();
        list("vormen", regimes, regime -> form(regime.form()));
        list("erbij", alike(regimes), this::parts);
        list("afgeleid", advice.derived(), this::derived);
        list("openVragen", advice.openQuestions(), this::question);
        list("agenda", advice.agenda(), this::agendaItem);
        list("waarschuwingen", advice.warnings(), this::warning);
        json.writeFieldName("editie");
        edition(advice.edition());
        json.writeStringField("motor", advice.engine().code());
        json.writeEndObject();
    }

    @FunctionalInterface
    private interface Writer<T> {
        void write(T value) throws IOException;
    }

    private <T> void list(String key, List<? extends T> values, Writer<T> writer) throws IOException {
        json.writeArrayFieldStart(key);
        for (T value : values) {
            writer.write(value);
        }
        json.writeEndArray();
    }

    private void form(OptionAdvice<Form> form) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", form.option().code());
        json.writeStringField("naam", form.option().label());
        json.writeStringField("stand", form.standing().code());
        if (form.rank().isPresent()) {
            json.writeNumberField("rang", form.rank().getAsInt());
        } else {
            json.writeNullField("rang");
        }
        json.writeNumberField("score", form.score());
        json.writeNumberField("scoreMinimaal", form.lowestScore());
        json.writeNumberField("scoreMaximaal", form.highestScore());
        list("voorwaarden", form.conditions(), json::writeString);
        list("bevindingen", form.findings(), this::finding);
        json.writeEndObject();
    }

    /** Forms with the same roles and instruments together, so that these are written once; forms that are excluded have none. */
    private static List<List<Regime>> alike(List<Regime> regimes) {
        List<List<Regime>> groups = new ArrayList<>();
        for (Regime regime : regimes) {
            if (regime.form().standing() != Standing.EXCLUDED) {
                Optional<List<Regime>> group = groups.stream()
                        .filter(one -> one.get(0).roles().equals(regime.roles())
                                && one.get(0).instruments().equals(regime.instruments()))
                        .findFirst();
                group.ifPresentOrElse(one -> one.add(regime), () -> groups.add(new ArrayList<>(List.of(regime))));
            }
        }
        return groups;
    }

    private void parts(List<Regime> alike) throws IOException {
        json.writeStartObject();
        list(
                "vormen",
                alike.stream().map(regime -> regime.form().option().code()).toList(),
                json::writeString);
        Regime regime = alike.get(0);
        list("rollen", named(regime.roles(), true), this::option);
        list("instrumenten", named(regime.instruments(), true), this::option);
        json.writeObjectFieldStart("open");
        list("rollen", named(regime.roles(), false), this::open);
        list("instrumenten", named(regime.instruments(), false), this::open);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The options of which a rule certainly says something, or the others. */
    private static List<? extends OptionAdvice<?>> named(List<? extends OptionAdvice<?>> options, boolean certain) {
        return options.stream()
                .filter(option -> option.findings().stream().anyMatch(Finding::certain) == certain)
                .toList();
    }

    /** What rules may yet say something of: in short, or it would be most of the advice. */
    private void open(OptionAdvice<?> option) throws IOException {
        json.writeStartObject();
        json.writeStringField("nummer", option.option().number());
        json.writeStringField("code", option.option().code());
        list(
                "regels",
                option.findings().stream()
                        .map(finding -> finding.rule().id().text())
                        .distinct()
                        .toList(),
                json::writeString);
        json.writeEndObject();
    }

    /** A role or instrument that comes with a form. */
    private void option(OptionAdvice<?> option) throws IOException {
        json.writeStartObject();
        json.writeStringField("nummer", option.option().number());
        json.writeStringField("code", option.option().code());
        json.writeStringField("naam", option.option().label());
        json.writeStringField("stand", option.standing().code());
        json.writeNumberField("score", option.score());
        json.writeNumberField("scoreMinimaal", option.lowestScore());
        json.writeNumberField("scoreMaximaal", option.highestScore());
        list("voorwaarden", option.conditions(), json::writeString);
        list("bevindingen", option.findings(), this::finding);
        json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("regel", finding.rule().id().text());
        json.writeStringField("effect", finding.effect().code());
        optional("sterkte", finding.strength().map(strength -> strength.code()));
        optional("voorwaarde", finding.condition());
        json.writeStringField("reden", finding.reason());
        source(finding.rule());
        json.writeBooleanField("zeker", finding.certain());
        list(
                "kenmerken",
                finding.characteristics().stream().map(Characteristic::code).toList(),
                json::writeString);
        if (!finding.together().isEmpty()) {
            list("samen", finding.together(), rule -> json.writeString(rule.text()));
        }
        json.writeEndObject();
    }

    private void source(RuleCard rule) throws IOException {
        json.writeStringField("bron", rule.source().citation());
        json.writeStringField("gezag", rule.authority().code());
        json.writeStringField("zekerheid", rule.confidence().code());
        json.writeStringField("herkomst", rule.origin().code());
    }

    private void optional(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(key, value.get());
        } else {
            json.writeNullField(key);
        }
    }

    private void derived(DerivedValue derived) throws IOException {
        json.writeStartObject();
        json.writeStringField("kenmerk", derived.characteristic().code());
        json.writeFieldName("waarde");
        MAPPER.writeValue(json, derived.written());
        json.writeStringField("regel", derived.rule().id().text());
        source(derived.rule());
        json.writeEndObject();
    }

    private void question(OpenQuestion question) throws IOException {
        json.writeStartObject();
        json.writeStringField("kenmerk", question.characteristic().code());
        json.writeStringField("nummer", question.characteristic().number());
        json.writeStringField("vraag", question.characteristic().question());
        json.writeStringField("beslist", question.decides().code());
        list("vormen", question.forms().stream().map(Option::code).toList(), json::writeString);
        json.writeEndObject();
    }

    private void agendaItem(AgendaItem item) throws IOException {
        json.writeStartObject();
        json.writeStringField("wat", item.what());
        json.writeStringField("wie", item.who());
        json.writeStringField("wanneer", item.when());
        json.writeStringField("reden", item.reason());
        json.writeStringField("regel", item.rule().id().text());
        source(item.rule());
        json.writeEndObject();
    }

    private void warning(Warning warning) throws IOException {
        json.writeStartObject();
        json.writeStringField("soort", warning.kind().code());
        json.writeStringField("tekst", warning.text());
        optional("regel", warning.rule().map(rule -> rule.id().text()));
        if (warning.rule().isPresent()) {
            source(warning.rule().get());
        }
        json.writeEndObject();
    }

    private void edition(Edition edition) throws IOException {
        json.writeStartObject();
        json.writeStringField("naam", edition.name());
        json.writeStringField("versie", edition.version());
        json.writeStringField("sha256", edition.sha256());
        list("bestanden", edition.files(), json::writeString);
        json.writeEndObject();
    }
}
