package nl.afwegingskader.governance.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.afwegingskader.governance.advice.Actor;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.AgendaItem;
import nl.afwegingskader.governance.advice.Deadline;
import nl.afwegingskader.governance.advice.DerivedValue;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.Finding;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.advice.OpenQuestion;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Warning;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.LegalContext;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Confidence;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Source;
import nl.afwegingskader.governance.source.Validity;

/** An advice put together by hand, for engines that are a lambda. */
final class Advices {

    private final Situation situation;
    private final List<Regime> regimes = new ArrayList<>();
    private final List<DerivedValue> derived = new ArrayList<>();
    private final List<AgendaItem> agenda = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<OpenQuestion> questions = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    private Advices(Situation situation) {
        this.situation = situation;
    }

    static Advices on(Situation situation) {
        return new Advices(situation);
    }

    static RuleCard rule(String id, Authority authority, Origin origin) {
        return new RuleCard(
                new RuleId(id),
                "Een regel",
                authority,
                new Source("bron van de test"),
                Validity.always(),
                Confidence.HIGH,
                origin,
                "test.dslr",
                1,
                List.of(),
                Optional.empty());
    }

    static RuleCard rule(String id) {
        return rule(id, Authority.LAW, Origin.LAW);
    }

    static AgendaItem item(String id, Occasion when, String what) {
        return new AgendaItem(rule(id), what, List.of(Actor.COUNCIL), when, "het zo is");
    }

    static OptionAdvice<Instrument> required(Instrument instrument, RuleCard... rules) {
        return new OptionAdvice<>(
                instrument, Standing.REQUIRED, OptionalInt.empty(), 0, 0, 0, findings(Effect.REQUIRES, rules));
    }

    static OptionAdvice<Instrument> advised(Instrument instrument, RuleCard... rules) {
        return new OptionAdvice<>(
                instrument, Standing.ADMISSIBLE, OptionalInt.empty(), 2, 2, 2, findings(Effect.FAVOURS, rules));
    }

    static OptionAdvice<Instrument> open(Instrument instrument) {
        return new OptionAdvice<>(instrument, Standing.ADMISSIBLE, OptionalInt.empty(), 0, 0, 2, List.of());
    }

    static List<Finding> findings(Effect effect, RuleCard... rules) {
        return List.of(rules).stream()
                .map(rule ->
                        new Finding(rule, effect, Optional.empty(), Optional.empty(), "het zo is", true, List.of()))
                .toList();
    }

    Advices form(Form form, int rank, List<OptionAdvice<Instrument>> instruments) {
        regimes.add(new Regime(
                new OptionAdvice<>(form, Standing.ADMISSIBLE, OptionalInt.of(rank), 0, 0, 0, List.of()),
                List.of(),
                instruments));
        return this;
    }

    Advices excluded(Form form, RuleCard rule) {
        regimes.add(new Regime(
                new OptionAdvice<>(
                        form, Standing.EXCLUDED, OptionalInt.empty(), 0, 0, 0, findings(Effect.EXCLUDES, rule)),
                List.of(),
                List.of()));
        return this;
    }

    <V> Advices derived(Characteristic<V> characteristic, V value) {
        derived.add(new DerivedValue(characteristic, value, rule("AF06", Authority.PRACTICE, Origin.RECONSTRUCTION)));
        return this;
    }

    Advices agenda(AgendaItem item) {
        agenda.add(item);
        return this;
    }

    Advices term(String what, LocalDate day, Form... forms) {
        deadlines.add(new Deadline(
                rule("L056"),
                what,
                "uiterlijk " + day,
                Optional.of(day),
                OptionalInt.of(2027),
                List.of(forms),
                "het zo is"));
        return this;
    }

    Advices asks(Characteristic<?> characteristic, OpenQuestion.Stake stake, Form... forms) {
        questions.add(new OpenQuestion(characteristic, stake, List.of(forms)));
        return this;
    }

    Advices warns(String text) {
        warnings.add(new Warning(Warning.Kind.RULE, text, Optional.empty()));
        return this;
    }

    Advice advice() {
        return new Advice(
                situation.name(),
                situation.date(),
                situation.get(LegalContext.EXISTING_FORM),
                regimes,
                derived,
                agenda,
                deadlines,
                questions,
                warnings,
                new Edition("test", "1", "0".repeat(64), List.of()),
                Engine.DROOLS);
    }
}
