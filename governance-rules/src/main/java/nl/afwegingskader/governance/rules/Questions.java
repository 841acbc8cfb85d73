package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.OpenQuestion;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.situation.Catalogue;

/**
 * The unanswered kenmerken that can still change a standing, the order, the regime of the forms in view or the agenda. Never too few; where several unknowns depend on
 * each other it may be more than strictly needed.
 */
final class Questions {

    private final Reading reading;
    private final Set<Form> excluded;
    private final Set<Form> inView;
    private final Map<Integer, Set<Form>> standing = new TreeMap<>();
    private final Map<Integer, Set<Form>> order = new TreeMap<>();
    private final Map<Integer, Set<Form>> regime = new TreeMap<>();
    private final Map<Integer, Set<Form>> agenda = new TreeMap<>();

    /**
     * @param excluded the forms that no answer can bring back
     * @param inView the forms whose roles and instruments are worth a question
     */
    Questions(Reading reading, Set<Form> excluded, Set<Form> inView) {
        this.reading = reading;
        this.inView = inView;
        this.excluded = excluded;
    }

    /** Adds what an open trigger depends on. */
    void add(Trigger trigger) {
        for (Conclusion conclusion : trigger.then()) {
            if (conclusion instanceof Conclusion.AboutForms about) {
                Set<Form> forms = EnumSet.noneOf(Form.class);
                forms.addAll(about.forms());
                forms.removeAll(excluded);
                boolean decidesStanding = about.effect() == Effect.EXCLUDES
                        || about.effect() == Effect.REQUIRES
                                && about.condition().isEmpty();
                boolean decidesOrder = about.strength().isPresent() && Form.values().length - excluded.size() > 1;
                if (!forms.isEmpty() && (decidesStanding || decidesOrder)) {
                    add(trigger, forms, decidesStanding ? standing : order);
                }
                if (about.effect() == Effect.REJECTS_DESIGN) {
                    addInView(trigger, about.forms());
                }
            } else if (conclusion instanceof Conclusion.AboutOptions about) {
                addInView(trigger, about.forms());
            } else if (conclusion instanceof Conclusion.Schedules) {
                add(trigger, Set.of(), agenda);
            }
        }
    }

    private void addInView(Trigger trigger, Set<Form> about) {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        forms.addAll(inView);
        forms.retainAll(about);
        if (!forms.isEmpty()) {
            add(trigger, forms, regime);
        }
    }

    private void add(Trigger trigger, Set<Form> forms, Map<Integer, Set<Form>> questions) {
        BitSet places = reading.questions(trigger.when());
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            questions
                    .computeIfAbsent(place, ignored -> EnumSet.noneOf(Form.class))
                    .addAll(forms);
        }
    }

    /** Those that decide a standing first, then the order, the regime and the agenda; within each, those that touch most forms first. */
    List<OpenQuestion> open() {
        order.keySet().removeAll(standing.keySet());
        regime.keySet().removeAll(standing.keySet());
        regime.keySet().removeAll(order.keySet());
        List.of(standing, order, regime).forEach(weightier -> agenda.keySet().removeAll(weightier.keySet()));
        List<OpenQuestion> open = new ArrayList<>(questions(standing, OpenQuestion.Stake.STANDING));
        open.addAll(questions(order, OpenQuestion.Stake.ORDER));
        open.addAll(questions(regime, OpenQuestion.Stake.REGIME));
        open.addAll(questions(agenda, OpenQuestion.Stake.AGENDA));
        return open;
    }

    private static List<OpenQuestion> questions(Map<Integer, Set<Form>> questions, OpenQuestion.Stake stake) {
        return questions.entrySet().stream()
                .map(question -> new OpenQuestion(
                        Catalogue.all().get(question.getKey()), stake, lightestFirst(question.getValue())))
                .sorted(Comparator.comparingInt(
                        (OpenQuestion question) -> -question.forms().size()))
                .toList();
    }

    private static List<Form> lightestFirst(Set<Form> forms) {
        return forms.stream()
                .sorted(Comparator.comparingInt(Form::weight).thenComparing(form -> form))
                .toList();
    }
}
