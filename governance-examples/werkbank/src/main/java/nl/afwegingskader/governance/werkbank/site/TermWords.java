package nl.afwegingskader.governance.werkbank.site;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** When a term falls, from the cells of its row. */
final class TermWords {

    private final Map<String, String> cells = new HashMap<>();

    private TermWords(List<String> headings, List<String> row) {
        for (int i = 0; i < headings.size(); i++) {
            cells.put(headings.get(i), row.get(i));
        }
    }

    static String of(List<String> headings, List<String> row) {
        TermWords words = new TermWords(headings, row);
        return words.when() + words.otherwise();
    }

    private String when() {
        String amount = cell("aantal");
        return switch (cell("soort")) {
            case "vóór datum" -> "vóór " + day();
            case "uiterlijk op datum" -> "uiterlijk op " + day();
            case "weken vóór" -> amount + " weken vóór " + cell("gebeurtenis");
            case "weken na" -> amount + " weken na " + cell("gebeurtenis");
            case "dagen na" -> "binnen " + amount + " dagen na " + cell("gebeurtenis");
            case "maanden na" -> "binnen " + amount + " maanden na " + cell("gebeurtenis");
            case "keer per jaar" -> "ten minste " + amount + " keer per jaar";
            default -> cell("gebeurtenis");
        };
    }

    private String day() {
        String month = Month.of(Integer.parseInt(cell("maand")))
                .getDisplayName(TextStyle.FULL, Locale.forLanguageTag("nl-NL"));
        return cell("dag") + " " + month + " " + year(Integer.parseInt(cell("jaar")));
    }

    private static String year(int afterBudgetYear) {
        return switch (afterBudgetYear) {
            case 0 -> "van het begrotingsjaar";
            case -1 -> "van het jaar vóór het begrotingsjaar";
            case 1 -> "van het jaar na het begrotingsjaar";
            default -> "van het begrotingsjaar " + (afterBudgetYear > 0 ? "+ " : "− ") + Math.abs(afterBudgetYear);
        };
    }

    private String otherwise() {
        return cell("anders").isEmpty()
                ? ""
                : "; als die dag niet bekend is, telt de laatst mogelijke dag volgens “" + cell("anders") + "”";
    }

    private String cell(String heading) {
        return cells.getOrDefault(heading, "");
    }
}
