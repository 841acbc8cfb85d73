package nl.afwegingskader.governance.rules.text;

import java.util.Optional;
import java.util.Set;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.situation.Characteristic;

/** One sentence under {@code dan}, before it is assembled into a conclusion or a definition. */
sealed interface Statement {

    record AboutForms(
            Effect effect,
            Optional<Strength> strength,
            Targets.Target target,
            Optional<String> condition,
            String reason)
            implements Statement {}

    record AboutOptions(
            Effect effect,
            Optional<Strength> strength,
            Set<Option> options,
            Targets.Target target,
            Optional<String> condition,
            String reason)
            implements Statement {}

    /** The roles and instruments of a group of a table, for some forms. */
    record TakeOver(Quoted group, Quoted table, Targets.Target target, String reason) implements Statement {}

    /** A term for the calendar, with some forms. */
    record SetTerm(Quoted term, Targets.Target target, String reason) implements Statement {}

    /** A conclusion that needs no further work. */
    record Plain(Conclusion conclusion) implements Statement {}

    record DeriveCase(Characteristic<?> characteristic, long value) implements Statement {}

    record DeriveFromTable(Characteristic<?> characteristic, Quoted table) implements Statement {}

    record DeriveByArithmetic(
            Characteristic<?> characteristic,
            Definition.Operation operation,
            Characteristic<?> first,
            Characteristic<?> second)
            implements Statement {}

    record AskOnlyThen(Characteristic<?> characteristic) implements Statement {}
}
