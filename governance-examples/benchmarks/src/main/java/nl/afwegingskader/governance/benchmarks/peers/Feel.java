package nl.afwegingskader.governance.benchmarks.peers;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Formulas in FEEL, and the inputs they need: a kenmerk is a number, an element of a set a boolean, and what is unknown is null.
 * FEEL finds null unequal to everything, so {@code not} is never used: what is not among some values is among the others.
 */
final class Feel {

    /** Numbers of choices, made once. */
    private static final BigDecimal[] SMALL =
            IntStream.range(0, Long.SIZE).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);

    private final Map<String, Function<Facts, @Nullable Object>> inputs = new LinkedHashMap<>();

    /** What the formulas written so far look at, by name. */
    Map<String, Function<Facts, @Nullable Object>> inputs() {
        return inputs;
    }

    String text(Formula formula) {
        return formula.text("and", "or", this::text);
    }

    private String text(Formula.Check check) {
        int subject = check.subject();
        long operand = check.operand();
        return switch (check.test()) {
            case AMONG -> oneOf(subject, operand);
            case NOT_AMONG -> oneOf(subject, ~operand);
            case HAS_ANY -> any(subject, operand);
            case HAS_NONE -> none(subject, operand);
            case HAS_OTHER -> any(subject, ~operand);
            case HAS_NO_OTHER -> none(subject, ~operand);
            case AT_LEAST -> number(subject) + " >= " + operand;
            case BELOW -> number(subject) + " < " + operand;
            case PRESENT -> known(subject);
            case MISSING -> input("missing" + subject, facts -> facts.missing(subject));
            case INAPPLICABLE -> input("inapplicable" + subject, facts -> facts.inapplicable(subject));
        };
    }

    private String oneOf(int subject, long mask) {
        return joined(subject, mask, " or ", "false", place -> number(subject) + " = " + place);
    }

    private String any(int subject, long mask) {
        return joined(subject, mask, " or ", "false", place -> element(subject, place));
    }

    private String none(int subject, long mask) {
        return joined(subject, mask, " and ", known(subject), place -> element(subject, place) + " = false");
    }

    private static String joined(
            int subject, long mask, String operator, String none, Function<Integer, String> expression) {
        List<String> parts = IntStream.range(0, kind(subject).values().size())
                .filter(place -> (mask >>> place & 1) == 1)
                .mapToObj(expression::apply)
                .toList();
        return parts.isEmpty() ? none : parts.stream().collect(Collectors.joining(operator, "(", ")"));
    }

    private String known(int subject) {
        boolean set = subject < Catalogue.all().size() && kind(subject).scale() == Kind.Scale.SET;
        return (set ? element(subject, 0) : number(subject)) + " != null";
    }

    private static Kind<?> kind(int subject) {
        return Catalogue.all().get(subject).kind();
    }

    private String number(int subject) {
        return input("number" + subject, facts -> facts.present(subject) ? decimal(facts.value(subject)) : null);
    }

    private static BigDecimal decimal(long value) {
        return value >= 0 && value < SMALL.length ? SMALL[(int) value] : BigDecimal.valueOf(value);
    }

    private String element(int subject, int place) {
        long bit = 1L << place;
        return input(
                "element" + subject + "_" + place,
                facts -> facts.present(subject) ? (Object) facts.hasAny(subject, bit) : null);
    }

    private String input(String name, Function<Facts, @Nullable Object> value) {
        inputs.putIfAbsent(name, value);
        return name;
    }
}
