package nl.afwegingskader.governance.werkbank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.afwegingskader.governance.source.RuleCard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the rule cards. */
@Command(name = "regels", description = "Toon alle regels met bron, geldigheid en zekerheid.")
final class RulesCommand extends ListingCommand {

    @Mixin
    private RulebookSwitches rules = new RulebookSwitches();

    @Override
    String text() {
        List<RuleCard> cards = rules.open().cards();
        Layout layout = new Layout();
        for (RuleCard card : cards) {
            layout.blank().hanging(Layout.left(card.id().text(), 7), card.title());
            card.switchedOff().ifPresent(why -> layout.hanging("       ", "UITGESCHAKELD: " + why));
            card.text().forEach(line -> layout.hanging(isKeyword(line) ? "       " : "         ", line));
            layout.hanging("       ", "bron: " + card.source());
            layout.line("       laag " + card.layer() + " · herkomst "
                    + card.origin().code() + " · zekerheid " + card.confidence().code() + validity(card));
            layout.line("       " + card.file() + ", regel " + card.line());
        }
        return layout.toString();
    }

    private static boolean isKeyword(String line) {
        return line.equals("als") || line.equals("dan");
    }

    private static String validity(RuleCard card) {
        return card.validity().from().map(day -> " · vanaf " + day).orElse("")
                + card.validity().until().map(day -> " · tot " + day).orElse("");
    }

    @Override
    List<Map<String, @Nullable Object>> json() {
        List<RuleCard> cards = rules.open().cards();
        List<Map<String, @Nullable Object>> listing = new ArrayList<>();
        for (RuleCard card : cards) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("regel", card.id().text());
            one.put("titel", card.title());
            one.put("tekst", card.text());
            one.put("bron", card.source().citation());
            one.put("gezag", card.authority().code());
            one.put("laag", card.layer().folder());
            one.put("zekerheid", card.confidence().code());
            one.put("herkomst", card.origin().code());
            one.put("vanaf", card.validity().from().map(LocalDate::toString).orElse(null));
            one.put("tot", card.validity().until().map(LocalDate::toString).orElse(null));
            one.put("uitgeschakeld", card.switchedOff().orElse(null));
            one.put("bestand", card.file());
            one.put("regelnummer", card.line());
            listing.add(one);
        }
        return listing;
    }
}
