package nl.afwegingskader.governance.werkbank;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.json.DossierReader;
import nl.afwegingskader.governance.rules.json.Format;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.situation.Situation;

/**
 * Reads what somebody types as an answer on one kenmerk: the number of a choice, its code or its label, a number or a day as people write
 * them in Dutch, or else a value as it stands in a dossier in YAML.
 */
final class AnswerReader {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d+([.,]\\d+)?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[- /]([a-z]+|\\d{1,2})[- /](\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private final Situation situation;
    private final Characteristic<?> characteristic;

    /** @param situation the answers so far, which give the reference date */
    AnswerReader(Situation situation, Characteristic<?> characteristic) {
        this.situation = situation;
        this.characteristic = characteristic;
    }

    /** The situation in which only this answer is given, for who knows the type of the kenmerk to take it from. */
    Situation read(String line) throws InvalidSituationException {
        Kind<?> kind = characteristic.kind();
        if (isPlain(kind)) {
            return Situation.parse(situation.date(), Map.of(characteristic.code(), value(kind, line.strip())));
        }
        // Partners with their answers may come without the braces.
        boolean isBare = kind.allowed().startsWith("per partner") && line.contains(":") && !line.startsWith("{");
        String value = isBare ? "{" + line + "}" : line;
        String yaml =
                "peildatum: " + situation.date() + "\nkenmerken:\n  " + characteristic.code() + ": " + value + "\n";
        return DossierReader.read(yaml, Format.YAML);
    }

    /** Whether an answer is one of the values listed, some of them, a number or a day; of others the dossier shows how they are written. */
    static boolean isPlain(Kind<?> kind) {
        return !kind.values().isEmpty() && !kind.allowed().startsWith("per partner")
                || !kind.unit().isEmpty() && !kind.allowed().startsWith("een lijst")
                || kind.scale() == Kind.Scale.DAY;
    }

    /** What to say of a number that no choice has. */
    static Optional<String> outOfRange(Kind<?> kind, String typed) {
        int choices = kind.values().size();
        return Stream.of(typed.split("[,;]"))
                .map(String::strip)
                .filter(one -> choices > 0
                        && one.matches("\\d{1,6}")
                        && (Integer.parseInt(one) < 1 || Integer.parseInt(one) > choices))
                .findFirst()
                .map(one -> "keuze " + one + " is er niet; kies uit 1 tot en met " + choices + ".");
    }

    private static Object value(Kind<?> kind, String typed) {
        return switch (kind.scale()) {
            case CHOICE, ORDERED_CHOICE -> code(kind, typed);
            case SET -> codes(kind, typed);
            case NUMBER -> number(typed).<Object>map(number -> number).orElse(typed);
            case DAY -> day(typed.toLowerCase(Locale.ROOT));
        };
    }

    private static List<String> codes(Kind<?> kind, String typed) {
        String bare = typed.replaceAll("^\\[|]$", "").strip();
        if (kind.accepts(0) && (bare.isEmpty() || bare.equalsIgnoreCase("geen van deze"))) {
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        for (String one : bare.split("[,;]")) {
            String code = code(kind, one.strip());
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** The code that is meant; what is not known stays as it is, and is refused with the nearest that is. */
    private static String code(Kind<?> kind, String typed) {
        List<Coded> values = kind.values();
        for (int place = 0; place < values.size(); place++) {
            Coded value = values.get(place);
            if (typed.equals(String.valueOf(place + 1))
                    || typed.equalsIgnoreCase(value.code())
                    || typed.equalsIgnoreCase(value.label())) {
                return value.code();
            }
        }
        return typed;
    }

    private static Optional<BigDecimal> number(String typed) {
        String bare = typed.toLowerCase(Locale.ROOT)
                .replaceAll("€|%|euro|procent|partners?|,-$", "")
                .strip();
        if (GROUPED.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        return DECIMAL.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.replace(',', '.'))) : Optional.empty();
    }

    /** As in 1-3-2026 or 1 maart 2026; what is no such day stays as it is. */
    private static String day(String typed) {
        Matcher day = DAY.matcher(typed);
        if (!day.matches()) {
            return typed;
        }
        String month = day.group(2);
        int number = Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : MONTHS.indexOf(month.substring(0, Math.min(3, month.length())).replace("mrt", "maa")) + 1;
        try {
            return LocalDate.of(Integer.parseInt(day.group(3)), number, Integer.parseInt(day.group(1)))
                    .toString();
        } catch (DateTimeException noDay) {
            return typed;
        }
    }
}
