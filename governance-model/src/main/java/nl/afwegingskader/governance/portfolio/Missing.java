package nl.afwegingskader.governance.portfolio;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.OpenQuestion;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Steering;

/**
 * An unanswered kenmerk, and what for its answer is needed first.
 *
 * @param characteristic the kenmerk to answer
 * @param need what its answer is needed for
 */
public record Missing(Characteristic<?> characteristic, Need need) {

    /** What an answer is needed for, the weightiest first. */
    public enum Need implements Coded {
        /** Whether the form that exists is allowed; without one, which forms are and in what order. */
        FORM("vorm"),
        /** Who involves themselves, how risky the cooperation is, and so how heavy its arrangement. */
        IMPORTANCE("belangrijkheid"),
        /** What comes on the agenda. */
        AGENDA("agenda"),
        /** The roles and instruments that come with the form. */
        REGIME("regime");

        private final String code;

        Need(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What a cooperation misses, each kenmerk once, with its weightiest need; in the order of needs. */
    static List<Missing> of(Advice advice, Dashboard dashboard) {
        Map<Need, Stream<Characteristic<?>>> wanted = new EnumMap<>(Need.class);
        wanted.put(Need.FORM, asked(advice, OpenQuestion.Stake.STANDING, OpenQuestion.Stake.ORDER));
        wanted.put(
                Need.IMPORTANCE, isSteered(dashboard) ? Stream.empty() : blanks(dashboard.under(Heading.IMPORTANCE)));
        wanted.put(Need.AGENDA, asked(advice, OpenQuestion.Stake.AGENDA));
        wanted.put(Need.REGIME, asked(advice, OpenQuestion.Stake.REGIME));
        Set<Characteristic<?>> seen = new HashSet<>();
        return wanted.entrySet().stream()
                .flatMap(need -> need.getValue().map(one -> new Missing(one, need.getKey())))
                .filter(missing -> seen.add(missing.characteristic()))
                .toList();
    }

    /** The questions with these stakes; a form that exists is not to be chosen, so the order of others is no matter then. */
    private static Stream<Characteristic<?>> asked(Advice advice, OpenQuestion.Stake... stakes) {
        Optional<Form> existing = advice.existing();
        return advice.openQuestions().stream()
                .filter(question -> List.of(stakes).contains(question.decides()))
                .filter(question -> existing.isEmpty() || concerns(question, existing.get()))
                .map(OpenQuestion::characteristic);
    }

    private static boolean concerns(OpenQuestion question, Form existing) {
        return switch (question.decides()) {
            case STANDING, REGIME -> question.forms().contains(existing);
            case ORDER -> false;
            case AGENDA -> true;
        };
    }

    /** Whether it is settled how heavily the cooperation is governed and who is involved. */
    private static boolean isSteered(Dashboard dashboard) {
        return dashboard.value(Steering.ARRANGEMENT).isPresent()
                && dashboard.value(Steering.IMPORTANCE_CLASS).isPresent();
    }

    private static Stream<Characteristic<?>> blanks(List<Fact<?>> facts) {
        return facts.stream()
                .filter(fact -> fact.value().isEmpty() && !fact.characteristic().isDerived())
                .map(Fact::characteristic);
    }
}
