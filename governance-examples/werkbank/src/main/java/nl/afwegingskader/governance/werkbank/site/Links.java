package nl.afwegingskader.governance.werkbank.site;

import java.util.List;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.rules.RuleTable;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.source.RuleId;

/**
 * Addresses of what the site tells, seen from one page. Names in them are ids and codes of ours, and numbers; never a text from a rule file.
 *
 * @param root the way from the page to the folder of the site: empty or {@code ../}
 * @param onOnePage whether everything stands on this page
 */
record Links(String root, boolean onOnePage) {

    static final Links FROM_ROOT = new Links("", false);
    static final Links FROM_FOLDER = new Links("../", false);
    static final Links ON_ONE_PAGE = new Links("", true);

    static final String FORMS = "vormen/";
    static final String RULES = "regels/";
    static final String CHARACTERISTICS = "kenmerken/";
    static final String OPTIONS = "rollen-en-instrumenten.html";
    static final String TABLES = "tabellen.html";
    static final String SOURCES = "bronnen.html";

    String rule(RuleId id) {
        return to(RULES + id + ".html", ruleId(id), false);
    }

    String form(Form form) {
        return to(FORMS + form.code() + ".html", "vorm-" + form.code(), false);
    }

    String characteristic(Characteristic<?> characteristic) {
        return to(CHARACTERISTICS + characteristic.code() + ".html", characteristicId(characteristic), false);
    }

    String option(Option option) {
        return option instanceof Form form ? form(form) : to(OPTIONS, optionId(option), true);
    }

    String table(List<RuleTable> tables, RuleTable table) {
        return to(TABLES, tableId(tables, table), true);
    }

    String source(Sources.Entry source) {
        return to(SOURCES, sourceId(source), true);
    }

    private String to(String file, String id, boolean partOfFile) {
        return onOnePage ? "#" + id : root + file + (partOfFile ? "#" + id : "");
    }

    static String ruleId(RuleId id) {
        return "regel-" + id;
    }

    static String characteristicId(Characteristic<?> characteristic) {
        return "kenmerk-" + characteristic.code();
    }

    static String optionId(Option option) {
        return "keuze-" + option.number();
    }

    /** A table is named by its file, and a file can have any name; so its place counts. */
    static String tableId(List<RuleTable> tables, RuleTable table) {
        return "tabel-" + (tables.indexOf(table) + 1);
    }

    static String sourceId(Sources.Entry source) {
        return "bron-" + source.number();
    }
}
