package nl.afwegingskader.governance.werkbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Lists the catalogue of kenmerken. */
@Command(name = "kenmerken", description = "Toon alle kenmerken met vraag en toegestane waarden.")
final class CharacteristicsCommand extends ListingCommand {

    @Override
    String text() {
        Layout layout = new Layout();
        @Nullable Theme theme = null;
        for (Characteristic<?> characteristic : Catalogue.all()) {
            if (characteristic.theme() != theme) {
                theme = characteristic.theme();
                layout.heading(theme + ". " + theme.label());
            }
            layout.line(Layout.left(characteristic.number(), 6) + characteristic.label() + " (" + characteristic.code()
                    + ")");
            layout.hanging("      ", characteristic.question());
            layout.hanging("      ", characteristic.kind().allowed());
        }
        return layout.toString();
    }

    @Override
    List<Map<String, Object>> json() {
        List<Map<String, Object>> listing = new ArrayList<>();
        for (Characteristic<?> characteristic : Catalogue.all()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("nummer", characteristic.number());
            one.put("code", characteristic.code());
            one.put("label", characteristic.label());
            one.put("labelEngels", characteristic.englishLabel());
            one.put("thema", characteristic.theme().label());
            one.put("vraag", characteristic.question());
            one.put("soort", characteristic.kind().name());
            one.put(
                    "waarden",
                    characteristic.kind().values().stream().map(Coded::code).toList());
            one.put("eenheid", characteristic.kind().unit());
            one.put("toegestaan", characteristic.kind().allowed());
            one.put("afgeleid", characteristic.isDerived());
            listing.add(one);
        }
        return listing;
    }
}
