package nl.afwegingskader.governance.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.Deadline;
import nl.afwegingskader.governance.advice.DerivedValue;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.FormCheck;
import nl.afwegingskader.governance.advice.OpenQuestion;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.rules.Sensitivity;

/**
 * Writes an advice as JSON with Dutch keys, the same bytes for the same advice everywhere. Keys are stable: later versions add,
 * they do not rename. Thread-safe.
 */
public final class AdviceWriter {

    /** The version of the format, in the key {@code formaat}. */
    public static final String FORMAT = "1.0";

    private static final String DOSSIER = "dossier";
    private static final String LINE = "regel";

    private final JsonGenerator json;
    private final JsonParts parts;

    private AdviceWriter(JsonGenerator json) {
        this.json = json;
        this.parts = JsonParts.on(json);
    }

    /** The advice as JSON, indented, ending with a line end. */
    public static String write(Advice advice) {
        return write(advice, Optional.empty(), Optional.empty());
    }

    /**
     * The advice as JSON.
     *
     * @param given a form to hold the advice against: then only that form and zelf doen are written; their ranks are still those among
     *     all
     * @param dossier which dossier it is about, said first in the key {@code dossier}
     */
    public static String write(Advice advice, Optional<Form> given, Optional<String> dossier) {
        return written(advice, given, Optional.empty(), true, json -> origin(json, dossier));
    }

    /**
     * The same, with how firmly the advice stands in the key {@code gevoeligheid}.
     *
     * @see #write(Advice, Optional, Optional)
     */
    public static String write(Advice advice, Sensitivity sensitivity, Optional<Form> given, Optional<String> dossier) {
        return written(advice, given, Optional.of(sensitivity), true, json -> origin(json, dossier));
    }

    private static void origin(JsonGenerator json, Optional<String> dossier) throws IOException {
        if (dossier.isPresent()) {
            json.writeStringField(DOSSIER, dossier.get());
        }
    }

    /** The advice as one line of JSON Lines, the key {@code dossier} saying first which dossier it is about. */
    public static String writeLine(Advice advice, String dossier) {
        return written(advice, Optional.empty(), Optional.empty(), false, json -> origin(json, Optional.of(dossier)));
    }

    /** The advice as one line of JSON Lines, the key {@code regel} saying first which line of a file its dossier is. */
    public static String writeLine(Advice advice, long line) {
        return written(advice, Optional.empty(), Optional.empty(), false, json -> json.writeNumberField(LINE, line));
    }

    private static String written(
            Advice advice,
            Optional<Form> given,
            Optional<Sensitivity> sensitivity,
            boolean indented,
            JsonParts.Writer<JsonGenerator> origin) {
        return JsonParts.text(indented, json -> new AdviceWriter(json).advice(advice, given, sensitivity, origin));
    }

    private void advice(
            Advice advice,
            Optional<Form> given,
            Optional<Sensitivity> sensitivity,
            JsonParts.Writer<JsonGenerator> origin)
            throws IOException {
        json.writeStartObject();
        origin.write(json);
        json.writeStringField("formaat", FORMAT);
        json.writeStringField("naam", advice.name());
        json.writeStringField("peildatum", advice.date().toString());
        List<Regime> regimes = advice.regimes().stream()
                .filter(regime -> given.isEmpty()
                        || regime.form().option() == given.get()
                        || regime.form().option() == Form.LOCAL)
                .toList();
        json.writeFieldName("toets");
        check(given.or(advice::existing).map(advice::check));
        parts.list("vormen", regimes, regime -> form(regime.form()));
        parts.list("erbij", alike(regimes), this::parts);
        parts.list("afgeleid", advice.derived(), this::derived);
        parts.list("openVragen", advice.openQuestions(), this::question);
        parts.list("agenda", advice.agenda(), this::agendaItem);
        parts.list("kalender", advice.deadlines(), this::deadline);
        parts.list("waarschuwingen", advice.warnings(), this::warning);
        if (sensitivity.isPresent()) {
            json.writeFieldName("gevoeligheid");
            new SensitivityWriter(json).write(sensitivity.get());
        }
        parts.edition(advice.edition());
        json.writeStringField("motor", advice.engine().code());
        json.writeEndObject();
    }

    /** What a given form comes to; its findings stand with the form. */
    private void check(Optional<FormCheck> given) throws IOException {
        if (given.isEmpty()) {
            json.writeNull();
            return;
        }
        FormCheck check = given.get();
        json.writeStartObject();
        json.writeStringField("vorm", check.form().option().code());
        json.writeStringField("oordeel", check.verdict().code());
        parts.texts(
                "beter",
                check.better().stream().map(form -> form.option().code()).toList());
        json.writeEndObject();
    }

    private void form(OptionAdvice<Form> form) throws IOException {
        json.writeStartObject();
        parts.place(form, form.standing());
        parts.texts("voorwaarden", form.conditions());
        parts.list("bevindingen", form.findings(), parts::finding);
        json.writeEndObject();
    }

    /** Forms with the same roles and instruments together, so that these are written once; forms that are excluded have none, unless they exist. */
    private static List<List<Regime>> alike(List<Regime> regimes) {
        List<List<Regime>> groups = new ArrayList<>();
        for (Regime regime : regimes) {
            if (!regime.roles().isEmpty() || !regime.instruments().isEmpty()) {
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
        parts.texts(
                "vormen",
                alike.stream().map(regime -> regime.form().option().code()).toList());
        Regime regime = alike.get(0);
        parts.list("rollen", named(regime.roles(), true), this::option);
        parts.list("instrumenten", named(regime.instruments(), true), this::option);
        json.writeObjectFieldStart("open");
        parts.list("rollen", named(regime.roles(), false), this::open);
        parts.list("instrumenten", named(regime.instruments(), false), this::open);
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
        parts.texts(
                "regels",
                option.findings().stream()
                        .map(finding -> finding.rule().id().text())
                        .distinct()
                        .toList());
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
        parts.texts("voorwaarden", option.conditions());
        parts.list("bevindingen", option.findings(), parts::finding);
        json.writeEndObject();
    }

    private void derived(DerivedValue derived) throws IOException {
        json.writeStartObject();
        json.writeStringField("kenmerk", derived.characteristic().code());
        parts.value("waarde", Optional.of(derived.written()));
        parts.rule(derived.rule());
        json.writeEndObject();
    }

    private void question(OpenQuestion question) throws IOException {
        json.writeStartObject();
        json.writeStringField("kenmerk", question.characteristic().code());
        json.writeStringField("nummer", question.characteristic().number());
        json.writeStringField("vraag", question.characteristic().question());
        json.writeStringField("beslist", question.decides().code());
        parts.texts("vormen", question.forms().stream().map(Option::code).toList());
        json.writeEndObject();
    }

    private void agendaItem(AgendaItem item) throws IOException {
        json.writeStartObject();
        parts.agendaItem(item);
        json.writeEndObject();
    }

    private void deadline(Deadline deadline) throws IOException {
        json.writeStartObject();
        json.writeStringField("wat", deadline.what());
        json.writeStringField("wanneer", deadline.when());
        parts.optional("datum", deadline.day().map(LocalDate::toString));
        parts.optional("begrotingsjaar", deadline.budgetYear());
        parts.texts("vormen", deadline.forms().stream().map(Option::code).toList());
        json.writeStringField("reden", deadline.reason());
        parts.rule(deadline.rule());
        json.writeEndObject();
    }

    private void warning(Warning warning) throws IOException {
        json.writeStartObject();
        parts.warning(warning);
        json.writeEndObject();
    }
}
