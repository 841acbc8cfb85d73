package nl.afwegingskader.governance.werkbank.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.RuleOutline;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Theme;
import nl.afwegingskader.governance.source.Layer;

/** What the site is, how to read it, and a list of everything in it. */
final class ContentsChapter extends Chapter {

    private final boolean hasHistory;

    ContentsChapter(Book book, Links links, boolean hasHistory) {
        super(book, links);
        this.hasHistory = hasHistory;
    }

    record Part(String name, List<Subject> subjects) {}

    record Subject(String name, List<Ref> rules) {}

    record ThemePart(String name, List<Place> characteristics) {}

    @Override
    String id() {
        return "begin";
    }

    @Override
    String title() {
        return "Regelboek";
    }

    @Override
    String template() {
        return "inhoud";
    }

    String name() {
        return book().edition().name();
    }

    String version() {
        return book().edition().version();
    }

    String sha() {
        return book().edition().sha256();
    }

    String layers() {
        return book().edition().layers().stream().map(Wording::layer).collect(Collectors.joining(", "));
    }

    boolean hasHistory() {
        return hasHistory;
    }

    int ruleCount() {
        return book().rules().size();
    }

    int formCount() {
        return Form.values().length;
    }

    int characteristicCount() {
        return Catalogue.all().size();
    }

    List<Place> forms() {
        return Stream.of(Form.values())
                .map(form -> new Place(links().form(form), form.label()))
                .toList();
    }

    /** The rules by layer and by file: one file is one subject. */
    List<Part> parts() {
        Map<Layer, Map<String, List<RuleOutline>>> byLayer = new LinkedHashMap<>();
        book().rules().stream()
                .sorted(Comparator.comparing((RuleOutline rule) -> rule.card().layer())
                        .thenComparing(rule -> rule.card().file())
                        .thenComparing(rule -> rule.card().id()))
                .forEach(rule -> byLayer.computeIfAbsent(rule.card().layer(), ignored -> new LinkedHashMap<>())
                        .computeIfAbsent(subject(rule), ignored -> new ArrayList<>())
                        .add(rule));
        return byLayer.entrySet().stream()
                .map(layer -> new Part(
                        Wording.capital(Wording.layer(layer.getKey())),
                        layer.getValue().entrySet().stream()
                                .map(subject -> new Subject(subject.getKey(), refs(subject.getValue())))
                                .toList()))
                .toList();
    }

    /** The folder and the name of the file, without the layer and the ending. */
    private static String subject(RuleOutline rule) {
        String file = rule.card().file().substring(rule.card().layer().folder().length() + 1);
        return Wording.capital(
                file.replaceFirst("\\.dslr$", "").replace("/", ": ").replace('-', ' '));
    }

    List<ThemePart> themes() {
        return Stream.of(Theme.values())
                .map(theme -> new ThemePart(
                        theme + ". " + theme.label(),
                        Catalogue.all().stream()
                                .filter(one -> one.theme() == theme)
                                .map(this::place)
                                .toList()))
                .toList();
    }

    private Place place(Characteristic<?> one) {
        return new Place(links().characteristic(one), one.number() + " " + one.label());
    }
}
