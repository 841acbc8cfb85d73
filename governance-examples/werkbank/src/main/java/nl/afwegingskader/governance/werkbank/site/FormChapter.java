package nl.afwegingskader.governance.werkbank.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.FormProperty;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.rules.RuleOutline.Outcome;
import nl.afwegingskader.governance.source.Origin;

/** One form of cooperation. */
final class FormChapter extends Chapter {

    private final Form form;

    FormChapter(Book book, Links links, Form form) {
        super(book, links);
        this.form = form;
    }

    record Property(String name, String value) {}

    record Field(String name, String text) {}

    /** The rules with one effect on the form. */
    record Section(String name, List<Row> rows) {}

    /**
     * What a rule says.
     *
     * @param option the role or instrument it is about; empty when it is about the form
     */
    record Row(
            Place option,
            String effect,
            Ref rule,
            String reason,
            String layer,
            String confidence,
            boolean reconstructed) {}

    @Override
    String id() {
        return "vorm-" + form.code();
    }

    @Override
    String title() {
        return Wording.capital(form.label());
    }

    @Override
    String template() {
        return "vorm";
    }

    String number() {
        return form.number();
    }

    String code() {
        return form.code();
    }

    String description() {
        return form.description();
    }

    int weight() {
        return form.weight();
    }

    List<Field> fields() {
        return Stream.of(
                        new Field("Grondslag", form.legalBasis()),
                        new Field("Pleit er in het algemeen voor", form.advantages()),
                        new Field("Pleit er in het algemeen tegen", form.drawbacks()),
                        new Field("Toepassing", form.use()))
                .filter(field -> !field.text().isEmpty())
                .toList();
    }

    List<Span> source() {
        return citation(form.source());
    }

    List<Property> properties() {
        return Stream.of(FormProperty.values())
                .map(property -> new Property(
                        Wording.capital(property.label()),
                        form.property(property).code()))
                .toList();
    }

    String remarks() {
        return form.remarks();
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        add(sections, "Sluit deze vorm uit", outcome -> Book.is(outcome, Effect.EXCLUDES));
        add(
                sections,
                "Vereist deze vorm",
                outcome ->
                        Book.is(outcome, Effect.REQUIRES) && outcome.condition().isEmpty());
        add(
                sections,
                "Stelt een voorwaarde",
                outcome ->
                        Book.is(outcome, Effect.REQUIRES) && outcome.condition().isPresent());
        add(sections, "Keurt een ontwerp af", outcome -> Book.is(outcome, Effect.REJECTS_DESIGN));
        add(sections, "Pleit voor deze vorm", outcome -> Book.is(outcome, Effect.FAVOURS));
        add(sections, "Pleit tegen deze vorm", outcome -> Book.is(outcome, Effect.DISFAVOURS));
        add(sections, "Waarschuwt", outcome -> Book.is(outcome, Effect.WARNS));
        add(
                sections,
                "Zet een termijn op de kalender",
                outcome -> outcome.effect().isEmpty());
        return sections;
    }

    boolean hasSections() {
        return !sections().isEmpty();
    }

    private void add(List<Section> sections, String name, Predicate<Outcome> kind) {
        List<Row> rows = book().about(form, kind).stream()
                .sorted(Comparator.comparing(
                        said -> -said.outcome().strength().map(Strength::points).orElse(0)))
                .map(said -> row(new Place("", ""), said))
                .toList();
        if (!rows.isEmpty()) {
            sections.add(new Section(name, rows));
        }
    }

    private Row row(Place option, Book.Said said) {
        Outcome outcome = said.outcome();
        return new Row(
                option,
                Wording.effect(outcome),
                ref(said.rule()),
                Wording.reason(outcome),
                Wording.layer(outcome.rests().layer()),
                outcome.rests().confidence().code(),
                outcome.rests().origin() == Origin.RECONSTRUCTION);
    }

    /** On the page with everything the rules about roles and instruments are told once, and not again with every form. */
    boolean regimeElsewhere() {
        return links().onOnePage();
    }

    List<Row> roles() {
        return rows(RoleOption.class);
    }

    boolean hasRoles() {
        return !regimeElsewhere() && !roles().isEmpty();
    }

    List<Row> instruments() {
        return rows(Instrument.class);
    }

    boolean hasInstruments() {
        return !regimeElsewhere() && !instruments().isEmpty();
    }

    private List<Row> rows(Class<? extends Option> kind) {
        return book().regime(form).entrySet().stream()
                .filter(entry -> kind.isInstance(entry.getKey()))
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Option::number)))
                .flatMap(entry -> entry.getValue().stream()
                        .map(said -> row(
                                new Place(
                                        links().option(entry.getKey()),
                                        entry.getKey().number() + " "
                                                + entry.getKey().label()),
                                said)))
                .toList();
    }
}
