package nl.afwegingskader.governance.werkbank.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.rules.RuleOutline;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.source.Origin;

/** What can be searched for, as a script: a page opened from a disk may not read a file of another kind. */
final class SearchIndex {

    private final List<Map<String, String>> entries = new ArrayList<>();
    private final Links links = Links.FROM_ROOT;

    SearchIndex(Book book) {
        for (Form form : Form.values()) {
            option("vorm", form);
        }
        Stream.of(RoleOption.values()).forEach(role -> option("rol", role));
        Stream.of(Instrument.values()).forEach(instrument -> option("instrument", instrument));
        Catalogue.all()
                .forEach(one -> add(
                        "kenmerk",
                        one.number() + " " + one.label(),
                        links.characteristic(one),
                        one.question(),
                        one.code() + " " + labels(one.kind().values()) + " "
                                + one.explanation().orElse("")));
        book.rules().forEach(this::rule);
        book.tables()
                .forEach(table -> add(
                        "tabel",
                        table.name() + " (" + Wording.layer(table.layer()) + ")",
                        links.table(book.tables(), table),
                        "",
                        table.rows().stream()
                                .map(row -> String.join(" ", row.cells()) + " " + row.source())
                                .collect(Collectors.joining(" "))));
        book.sources()
                .entries()
                .forEach(entry ->
                        add("bron", "[" + entry.code() + "]", links.source(entry), entry.description(), entry.cited()));
    }

    private void option(String kind, Option option) {
        add(kind, option.number() + " " + option.label(), links.option(option), option.description(), option.code());
    }

    private void rule(RuleOutline rule) {
        add(
                rule.card().origin() == Origin.RECONSTRUCTION ? "regel, reconstructie" : "regel",
                rule.card().id() + " " + rule.card().title(),
                links.rule(rule.card().id()),
                rule.outcomes().stream().map(Wording::reason).distinct().collect(Collectors.joining("; ")),
                String.join(" ", rule.card().text()) + " " + rule.card().source());
    }

    private static String labels(List<Coded> values) {
        return values.stream().map(Coded::label).collect(Collectors.joining(" "));
    }

    private void add(String kind, String title, String href, String shown, String searched) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("soort", kind);
        entry.put("titel", title);
        entry.put("adres", href);
        entry.put("tekst", shown);
        entry.put("ook", searched);
        entries.add(entry);
    }

    String script() {
        try {
            return "window.zoekindex = " + new ObjectMapper().writeValueAsString(entries) + ";\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
