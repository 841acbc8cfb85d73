package nl.afwegingskader.governance.werkbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Nearest;
import nl.afwegingskader.governance.situation.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the catalogue of kenmerken. */
@Command(name = "kenmerken", description = "Toon alle kenmerken met vraag, toegestane waarden en uitleg.")
final class CharacteristicsCommand extends ListingCommand {

    @Parameters(
            paramLabel = "KENMERK",
            arity = "0..*",
            description = "Toon alleen deze kenmerken, met hun nummer (F3) of code (politiekRelevanteOnderwerpen).")
    private List<String> asked = List.of();

    @Override
    String text() {
        Layout layout = new Layout();
        @Nullable Theme theme = null;
        for (Characteristic<?> characteristic : characteristics()) {
            if (characteristic.theme() != theme) {
                theme = characteristic.theme();
                layout.heading(theme + ". " + theme.label());
            }
            layout.line(Layout.left(characteristic.number(), 6) + characteristic.label() + " (" + characteristic.code()
                    + ")");
            layout.hanging("      ", characteristic.question());
            layout.hanging("      ", characteristic.kind().allowed());
            characteristic.explanation().ifPresent(explanation -> layout.hanging("      uitleg: ", explanation));
        }
        return layout.toString();
    }

    @Override
    List<Map<String, Object>> json() {
        List<Map<String, Object>> listing = new ArrayList<>();
        for (Characteristic<?> characteristic : characteristics()) {
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
            one.put("toelichting", characteristic.explanation().orElse(""));
            one.put("afgeleid", characteristic.isDerived());
            listing.add(one);
        }
        return listing;
    }

    /** What was asked for, in the order of the catalogue; everything when nothing was. */
    private List<Characteristic<?>> characteristics() {
        List<String> unknown =
                asked.stream().filter(key -> Catalogue.find(key).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(
                    Werkbank.WRONG_INPUT,
                    unknown.stream().map(CharacteristicsCommand::refusal).toList());
        }
        return Catalogue.all().stream()
                .filter(one -> asked.isEmpty() || asked.contains(one.code()) || asked.contains(one.number()))
                .toList();
    }

    private static String refusal(String key) {
        List<String> codes = Catalogue.all().stream().map(Characteristic::code).toList();
        return key + ": dit kenmerk bestaat niet." + Nearest.question(key, codes);
    }
}
