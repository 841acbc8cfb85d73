package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;

/** What the answer on one kenmerk was shown to decide, and what is left to find out. */
final class Stake {

    private static final Form[] FORMS = Form.values();

    private final Reasoner.Blank blank;
    private final Variation variation;
    private final Set<Form> standing = EnumSet.noneOf(Form.class);
    private final Set<Form> standingLeft = EnumSet.noneOf(Form.class);
    private final Set<Form> order = EnumSet.noneOf(Form.class);
    private final Set<Form> orderLeft = EnumSet.noneOf(Form.class);
    private boolean bounded;

    /** @param now the situation as it is: a form that it excludes for certain is out of it */
    Stake(Reasoner.Blank blank, Variation variation, FormRules rules, World now) {
        this.blank = blank;
        this.variation = variation;
        standingLeft.addAll(variation.forms());
        for (Form form : FORMS) {
            if (rules.pleading(form).stream().anyMatch(one -> variation.touches(one.trigger()))) {
                orderLeft.add(form);
            }
        }
        Set<Form> excluded = Stream.of(FORMS)
                .filter(form -> now.standing(form) == Standing.EXCLUDED)
                .collect(Collectors.toSet());
        standingLeft.removeAll(excluded);
        orderLeft.removeAll(excluded);
    }

    Reasoner.Blank blank() {
        return blank;
    }

    Variation variation() {
        return variation;
    }

    /** The forms whose standing it was shown to change. */
    Set<Form> standing() {
        return standing;
    }

    /** The forms whose standing it may change. */
    Set<Form> standingLeft() {
        return standingLeft;
    }

    /** The forms whose place it was shown to change. */
    Set<Form> order() {
        return order;
    }

    /** The forms whose place it may change; none as soon as it changes a standing, which is worth more. */
    Set<Form> orderLeft() {
        return standing.isEmpty() ? orderLeft : Set.of();
    }

    /** Tells that the place of a form does not depend on it. */
    void refuteOrder(Form form) {
        orderLeft.remove(form);
    }

    boolean isDecided() {
        return standingLeft.isEmpty() && orderLeft().isEmpty();
    }

    boolean isBounded() {
        return bounded;
    }

    /** Leaves open what could not be found out about these forms. */
    void bound(Set<Form> forms) {
        bounded |= !forms.isEmpty();
        standingLeft.removeAll(forms);
        orderLeft.removeAll(forms);
    }

    /** Learns from two worlds that differ in this kenmerk alone; true when that was news. */
    boolean learn(World one, World other) {
        boolean alike = true;
        boolean news = false;
        for (Form form : FORMS) {
            if (one.standing(form) != other.standing(form)) {
                alike = false;
                news |= standingLeft.remove(form);
                standing.add(form);
            }
        }
        return alike && learnOrder(one, other) || news;
    }

    private boolean learnOrder(World one, World other) {
        boolean news = false;
        int[] scores = scores(one);
        int[] others = scores(other);
        for (Form form : FORMS) {
            int place = form.ordinal();
            if (orderLeft.contains(form) && scores[place] != others[place] && isScored(one, form)) {
                for (Form beside : FORMS) {
                    if (isScored(one, beside)
                            && Integer.compare(scores[place], scores[beside.ordinal()])
                                    != Integer.compare(others[place], others[beside.ordinal()])) {
                        orderLeft.remove(form);
                        order.add(form);
                        news = true;
                        break;
                    }
                }
            }
        }
        return news;
    }

    private static int[] scores(World world) {
        int[] scores = new int[FORMS.length];
        for (Form form : FORMS) {
            scores[form.ordinal()] = world.score(form);
        }
        return scores;
    }

    /** Whether the score says where a form comes: not of the required one, which is first, nor of those that are excluded. */
    static boolean isScored(World world, Form form) {
        return world.standing(form) == Standing.ADMISSIBLE || world.standing(form) == Standing.CONDITIONAL;
    }
}
