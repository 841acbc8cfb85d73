package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.AdviceDifference;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Kind;

/**
 * Another answer to one kenmerk, all other answers staying as they are, and what it does to the advice.
 *
 * @param characteristic the kenmerk
 * @param given the answer that is given
 * @param other the other answer; of a number or day, the one nearest to the given one
 * @param furthest of a number or day, the one furthest away that still does the same, with all between; else the other answer
 * @param difference what the advice then differs in from the advice on the answers given
 */
public record OtherAnswer<V>(
        Characteristic<V> characteristic, V given, V other, V furthest, AdviceDifference difference) {

    private static final long NEVER = Long.MIN_VALUE;

    /** Whether other forms would stand first. */
    public boolean changesFirstPlace() {
        return difference.firstPlace().isPresent();
    }

    /** Whether the standing of any form would change. */
    public boolean changesStanding() {
        return !difference.standings().isEmpty();
    }

    /** The answer that is given, as a Dutch reader sees it. */
    public String givenWords() {
        return characteristic.kind().print(given);
    }

    /** The other answer in Dutch words: "nee", "8 of meer", "ook provincie", "zonder raad". */
    public String otherWords() {
        if (other instanceof Set<?> now && given instanceof Set<?> was) {
            return turned(was, now);
        }
        if (other instanceof List<?> now && given instanceof List<?> was) {
            return "zonder \"" + without(was, now) + "\"";
        }
        if (other instanceof Map<?, ?> now && given instanceof Map<?, ?> was) {
            return now.entrySet().stream()
                    .filter(one -> !one.getValue().equals(was.get(one.getKey())))
                    .map(one -> one.getKey() + ": " + label(one.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return ranged();
    }

    private static String turned(Set<?> was, Set<?> now) {
        if (now.isEmpty()) {
            return "niets";
        }
        String more = labels(rest(now, was));
        if (now.size() == 1 && !more.isEmpty()) {
            return more;
        }
        return more.isEmpty() ? "zonder " + labels(rest(was, now)) : "ook " + more;
    }

    private String without(List<?> was, List<?> now) {
        List<Object> gone = new ArrayList<>(was);
        now.forEach(gone::remove);
        return printed(gone);
    }

    /** A list that is part of the one given has the type of the kenmerk. */
    @SuppressWarnings("unchecked")
    private String printed(List<Object> part) {
        return characteristic.kind().print((V) part);
    }

    private static Collection<?> rest(Set<?> some, Set<?> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    private static String labels(Collection<?> values) {
        return values.stream().map(OtherAnswer::label).collect(Collectors.joining(", "));
    }

    private static String label(Object value) {
        return value instanceof Coded coded ? coded.label() : String.valueOf(value);
    }

    private String ranged() {
        Kind<V> kind = characteristic.kind();
        if (other.equals(furthest)) {
            return kind.print(other);
        }
        boolean up = kind.encode(furthest) > kind.encode(other);
        V low = up ? other : furthest;
        V high = up ? furthest : other;
        boolean day = kind.scale() == Kind.Scale.DAY;
        if (kind.encode(high) == kind.highest()) {
            return kind.print(low) + (day ? " of later" : " of meer");
        }
        if (kind.encode(low) == kind.lowest()) {
            return kind.print(high) + (day ? " of eerder" : " of minder");
        }
        return kind.print(low) + " tot en met " + kind.print(high);
    }

    /** The same, going on as far as another one that lies directly behind it. */
    OtherAnswer<V> upTo(OtherAnswer<V> next) {
        return new OtherAnswer<>(characteristic, given, other, next.furthest, difference);
    }

    /** Whether another one does the same and lies directly behind this one. */
    boolean goesOnIn(OtherAnswer<V> next) {
        Kind<V> kind = characteristic.kind();
        boolean counted = kind.scale() == Kind.Scale.NUMBER || kind.scale() == Kind.Scale.DAY;
        return counted
                && !(other instanceof List)
                && difference.equals(next.difference)
                && kind.encode(next.other) != NEVER
                && Math.abs(kind.encode(next.other) - kind.encode(furthest)) == 1;
    }
}
