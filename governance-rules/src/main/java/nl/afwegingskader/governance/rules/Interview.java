package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.worlds.Contradiction;
import nl.afwegingskader.governance.rules.reason.worlds.NextQuestion;
import nl.afwegingskader.governance.rules.reason.worlds.NextStep;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleCard;
import org.jspecify.annotations.Nullable;

/**
 * Asks about a situation until no answer that can still be given changes what the law says of a form, nor which forms come first.
 *
 * <pre>{@code
 * Interview interview = rulebook.interview(Situation.on(today));
 * while (interview.next() instanceof Interview.Question question) {
 *     interview = interview.answer(question.characteristic(), …);
 * }
 * }</pre>
 *
 * <p>Next is always the kenmerk that is expected to settle most, over the ways in which what is unanswered can turn out: first
 * of what the law says, and when that is settled of which forms come first. A kenmerk that people do not know stays unknown; it is not asked
 * again, and keeps open what it keeps open.
 *
 * <p>Immutable and thread-safe: an answer gives another interview. The same answers give the same next question.
 */
public final class Interview {

    private final Rulebook rulebook;
    private final Situation situation;
    private final List<Characteristic<?>> unknown;
    private final @Nullable Interview before;
    private final Lazy<Step> next;

    private Interview(
            Rulebook rulebook, Situation situation, List<Characteristic<?>> unknown, @Nullable Interview before) {
        this.rulebook = rulebook;
        this.situation = situation;
        this.unknown = List.copyOf(unknown);
        this.before = before;
        this.next = new Lazy<>(this::step);
    }

    static Interview of(Rulebook rulebook, Situation situation) {
        return new Interview(
                rulebook, Objects.requireNonNull(situation, "the situation to start from"), List.of(), null);
    }

    /** How an interview goes on: with a question, or not at all. */
    public sealed interface Step {}

    /** What an answer can decide, what matters most first. */
    public enum Stake implements Coded {
        /** What the law says of a form. */
        STANDING("stand"),
        /** Which forms come first. */
        FIRST_PLACE("eerste_plaats");

        private final String code;

        Stake(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * A question that can decide something: there are two ways in which everything can turn out that show it.
     *
     * @param characteristic the kenmerk that is asked
     * @param stake what it decides
     * @param settles how much of the uncertainty about that is expected to go with the answer, from 0 to 1: uncertainty is the chance that
     *     two ways in which everything can turn out differ in what they say of a form, added up over the forms. An estimate, over some hundreds of such
     *     ways by chance, in which the answers on a kenmerk weigh equally; nothing of how often they occur in reality
     * @param forms the forms it was seen to separate, lightest first; there may be more
     * @param rules the rules that were seen to make the difference, by id; there may be more
     */
    public record Question(
            Characteristic<?> characteristic, Stake stake, double settles, List<Form> forms, List<RuleCard> rules)
            implements Step {
        public Question {
            forms = List.copyOf(forms);
            rules = List.copyOf(rules);
        }
    }

    /**
     * No answer that can still be given decides anything.
     *
     * @param standings what the law says of each form; conditional where that depends on what people do not know
     * @param first the forms that come first; when that is not settled, those that were seen to be able to
     * @param isFirstSettled whether those come first whatever the unanswered kenmerken turn out to be
     * @param open the forms of which the standing was seen to depend on what people do not know, lightest first
     * @param keptOpenBy the kenmerken that people do not know and that were seen to decide something
     * @param bounded of what it was not proven that no answer decides it; mostly nothing
     */
    public record Settled(
            Map<Form, Standing> standings,
            List<Form> first,
            boolean isFirstSettled,
            List<Form> open,
            List<Characteristic<?>> keptOpenBy,
            Set<Stake> bounded)
            implements Step {
        public Settled {
            standings = Map.copyOf(standings);
            first = List.copyOf(first);
            open = List.copyOf(open);
            keptOpenBy = List.copyOf(keptOpenBy);
            bounded = Set.copyOf(bounded);
        }
    }

    /** The next question, or what is settled. Takes some tens of milliseconds the first time, at the end longer, and nothing after that. */
    public Step next() {
        return next.get();
    }

    /** The answers so far, those from before the interview included. */
    public Situation situation() {
        return situation;
    }

    /** The kenmerken that people do not know, in the order in which they said so. */
    public List<Characteristic<?>> unknown() {
        return unknown;
    }

    /**
     * The interview with one more answer, or another one; it may be on any kenmerk.
     *
     * @throws IllegalArgumentException when the value is not allowed, or the kenmerk is derived by rules
     */
    public <V> Interview answer(Characteristic<V> characteristic, V value) {
        return with(situation.with(characteristic, value), without(characteristic));
    }

    /** The interview in which this kenmerk is unknown, and not asked any more. */
    public Interview dontKnow(Characteristic<?> characteristic) {
        List<Characteristic<?>> more = without(characteristic);
        more.add(characteristic);
        return with(situation.without(characteristic), more);
    }

    private Interview with(Situation changed, List<Characteristic<?>> skipped) {
        return new Interview(rulebook, changed, skipped, this);
    }

    private List<Characteristic<?>> without(Characteristic<?> characteristic) {
        List<Characteristic<?>> others = new ArrayList<>(unknown);
        others.remove(characteristic);
        return others;
    }

    /** The interview as it was before the last answer; empty at the beginning. */
    public Optional<Interview> back() {
        return Optional.ofNullable(before);
    }

    /** Why the answers cannot all be true, in Dutch; empty when they can. */
    public List<String> impossible() {
        Reading reading = reading();
        return rulebook.reasoners()
                .ask(reasoner -> reasoner.contradiction(situation, reading))
                .map(Contradiction::reasons)
                .orElse(List.of());
    }

    private Reading reading() {
        return Reading.of(rulebook.program(), rulebook.masks().decide(situation));
    }

    private Step step() {
        Reading reading = reading();
        BitSet skipped = new BitSet();
        unknown.forEach(one -> skipped.set(one.index()));
        NextStep step = rulebook.reasoners().ask(reasoner -> reasoner.next(situation, reading, skipped));
        return step.question().<Step>map(Interview::question).orElseGet(() -> settled(step, reading));
    }

    private static Question question(NextQuestion next) {
        return new Question(
                Catalogue.all().get(next.subject()),
                next.stake(),
                next.settles(),
                lightestFirst(next.forms()),
                next.triggers().stream()
                        .map(Trigger::rule)
                        .distinct()
                        .sorted(Comparator.comparing(RuleCard::id))
                        .toList());
    }

    private Settled settled(NextStep step, Reading reading) {
        return new Settled(
                rulebook.reasoners()
                        .ask(reasoner -> reasoner.standings(situation, reading))
                        .standings(),
                lightestFirst(step.first()),
                step.isFirstSettled(),
                lightestFirst(step.open()),
                unknown.stream()
                        .filter(one -> step.keptOpenBy().contains(one.index()))
                        .toList(),
                step.bounded());
    }

    private static List<Form> lightestFirst(Set<Form> forms) {
        return forms.stream()
                .sorted(Comparator.comparingInt(Form::weight).thenComparing(form -> form))
                .toList();
    }
}
