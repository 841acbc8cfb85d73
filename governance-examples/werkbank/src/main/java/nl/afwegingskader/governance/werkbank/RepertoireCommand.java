package nl.afwegingskader.governance.werkbank;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.FormProperty;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.RoleOption;
import picocli.CommandLine.Command;

/** Lists the keuzerepertoire. */
@Command(name = "repertoire", description = "Toon het keuzerepertoire: vormen, rollen en instrumenten.")
final class RepertoireCommand extends ListingCommand {

    @Override
    String text() {
        Layout layout = new Layout();
        layout.heading("Vormen van samenwerking");
        for (Form form : Form.values()) {
            layout.line(
                    Layout.left(form.number(), 6) + form.label() + " (" + form.code() + "), gewicht W" + form.weight());
            layout.hanging("      ", form.description());
            field(layout, "grondslag", form.legalBasis());
            field(layout, "voor", form.advantages());
            field(layout, "tegen", form.drawbacks());
            field(layout, "toepassing", form.use());
        }
        layout.heading("Rollen, taken en bevoegdheden");
        Arrays.stream(RoleOption.values()).forEach(role -> option(layout, role));
        layout.heading("Afspraken, procedures en instrumenten");
        Arrays.stream(Instrument.values()).forEach(instrument -> option(layout, instrument));
        return layout.toString();
    }

    private static void option(Layout layout, nl.afwegingskader.governance.repertoire.Option option) {
        layout.line(Layout.left(option.number(), 6) + option.label());
        layout.hanging("      ", option.description());
    }

    private static void field(Layout layout, String name, String text) {
        if (!text.isEmpty()) {
            layout.hanging("      " + name + ": ", text);
        }
    }

    @Override
    Map<String, Object> json() {
        Map<String, Object> repertoire = new LinkedHashMap<>();
        repertoire.put(
                "vormen",
                Arrays.stream(Form.values()).map(RepertoireCommand::form).toList());
        repertoire.put(
                "rolopties",
                Arrays.stream(RoleOption.values())
                        .map(RepertoireCommand::common)
                        .toList());
        repertoire.put(
                "instrumenten",
                Arrays.stream(Instrument.values())
                        .map(instrument -> {
                            Map<String, Object> one = common(instrument);
                            one.put("wanneer", instrument.occasion());
                            return one;
                        })
                        .toList());
        return repertoire;
    }

    private static Map<String, Object> form(Form form) {
        Map<String, Object> one = common(form);
        one.put("gewicht", form.weight());
        one.put("grondslag", form.legalBasis());
        one.put("voor", form.advantages());
        one.put("tegen", form.drawbacks());
        one.put("toepassing", form.use());
        Map<String, String> properties = new LinkedHashMap<>();
        for (FormProperty property : FormProperty.values()) {
            properties.put(property.code(), form.property(property).code());
        }
        one.put("eigenschappen", properties);
        one.put("toelichting", form.remarks());
        return one;
    }

    private static Map<String, Object> common(nl.afwegingskader.governance.repertoire.Option option) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("nummer", option.number());
        one.put("code", option.code());
        one.put("label", option.label());
        one.put("labelEngels", option.englishLabel());
        one.put("omschrijving", option.description());
        one.put("bron", option.source());
        return one;
    }
}
