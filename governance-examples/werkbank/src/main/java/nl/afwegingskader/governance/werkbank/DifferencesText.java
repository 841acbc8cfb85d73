package nl.afwegingskader.governance.werkbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Change;
import nl.afwegingskader.governance.rules.RoundTable;
import nl.afwegingskader.governance.situation.Characteristic;

/** Where partners differ, what matters most first. */
final class DifferencesText {

    private final Layout layout;
    private final RoundTable table;

    DifferencesText(Layout layout, RoundTable table) {
        this.layout = layout;
        this.table = table;
    }

    void write() {
        List<RoundTable.Difference<?>> disputes = table.differences().stream()
                .filter(RoundTable.Difference::isDispute)
                .toList();
        layout.heading("Waar de antwoorden verschillen");
        if (disputes.isEmpty()) {
            layout.line("Nergens.");
        } else {
            layout.hanging(
                    "",
                    "Wat het meeste uitmaakt, staat bovenaan: bij hoeveel partners verandert er iets als zij het antwoord van"
                            + " een ander overnemen? Sommige vragen gaan over de eigen gemeente; dan is een verschil geen"
                            + " meningsverschil.");
            disputes.forEach(this::difference);
        }
        List<RoundTable.Difference<?>> gaps = table.differences().stream()
                .filter(difference -> !difference.isDispute())
                .toList();
        if (!gaps.isEmpty()) {
            layout.heading("Wat niet iedereen heeft beantwoord");
            gaps.forEach(this::difference);
        }
    }

    private <V> void difference(RoundTable.Difference<V> difference) {
        Characteristic<V> characteristic = difference.characteristic();
        layout.hanging(Layout.right(characteristic.number(), 5) + "  ", characteristic.label());
        difference
                .positions()
                .forEach(position -> layout.hanging(
                        "       ",
                        characteristic.kind().print(position.value()) + ": " + String.join(", ", position.partners())));
        if (!difference.unanswered().isEmpty()) {
            layout.hanging("       ", "geen antwoord: " + String.join(", ", difference.unanswered()));
        }
        layout.hanging("       > ", effect(difference));
        firstPlaces(difference);
    }

    private String effect(RoundTable.Difference<?> difference) {
        List<String> parts = new ArrayList<>();
        add(parts, "de eerste plaats", difference.changesFirstPlace());
        add(parts, "wat de wet van een vorm zegt", difference.changesStanding());
        add(parts, "een score", difference.changesScore());
        return parts.isEmpty() ? "maakt voor deze adviezen niets uit" : "verandert " + String.join(", ", parts);
    }

    private void add(List<String> parts, String what, int partners) {
        if (partners > 0) {
            parts.add(what + " bij " + partners + " van de " + table.seats().size());
        }
    }

    /** What would stand first, partners with the same change together. */
    private <V> void firstPlaces(RoundTable.Difference<V> difference) {
        Map<String, List<String>> sentences = new LinkedHashMap<>();
        for (RoundTable.Swap<V> swap : difference.swaps()) {
            swap.difference()
                    .firstPlace()
                    .map(Change::sentence)
                    .ifPresent(sentence -> sentences
                            .computeIfAbsent(sentence, ignored -> new ArrayList<>())
                            .add(swap.partner() + " met \""
                                    + difference.characteristic().kind().print(swap.value()) + "\""));
        }
        sentences.forEach((sentence, partners) ->
                layout.hanging("       - ", partners.stream().collect(Collectors.joining("; ")) + ": " + sentence));
    }
}
