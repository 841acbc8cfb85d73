package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** When something holds: atoms, their opposites, and nothing but "all of" and "one of". */
public sealed interface Condition {

    /** Holds in every situation. */
    Condition ALWAYS = new All(List.of());

    /**
     * An atom or its opposite.
     *
     * @param atom the place in the table of atoms
     * @param positive false for the opposite
     */
    record Literal(int atom, boolean positive) implements Condition {}

    /** Holds when all parts hold. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Holds when at least one part holds. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** All parts together, flattened. */
    static Condition all(List<Condition> parts) {
        List<Condition> flat = new ArrayList<>();
        for (Condition part : parts) {
            if (part instanceof All all) {
                flat.addAll(all.parts());
            } else {
                flat.add(part);
            }
        }
        return flat.size() == 1 ? flat.get(0) : new All(flat);
    }

    /** Visits every literal. */
    default void literals(Consumer<Literal> visitor) {
        if (this instanceof Literal literal) {
            visitor.accept(literal);
        } else if (this instanceof All all) {
            all.parts().forEach(part -> part.literals(visitor));
        } else if (this instanceof Any any) {
            any.parts().forEach(part -> part.literals(visitor));
        }
    }
}
