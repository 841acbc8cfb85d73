package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.List;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.reason.OtherAnswers;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;

/** Tries every other answer to one kenmerk of a situation. By masks: a decision takes microseconds, so trying them all is exact and quick. */
final class OneAnswerAway {

    private final Rulebook rulebook;
    private final OtherAnswers others;
    private final Situation situation;
    private final Advice advice;
    private final List<OtherAnswer<?>> decisive = new ArrayList<>();
    private int tried;
    private int contradictory;

    OneAnswerAway(Rulebook rulebook, Situation situation) {
        this.rulebook = rulebook;
        this.others = new OtherAnswers(rulebook.program(), rulebook.masks());
        this.situation = situation;
        this.advice = rulebook.advise(situation, Engine.MASKS);
    }

    Sensitivity sensitivity() {
        List<Characteristic<?>> answered = situation.known();
        answered.forEach(this::tryAll);
        return new Sensitivity(decisive, answered.size(), tried, contradictory, Weights.of(advice));
    }

    private <V> void tryAll(Characteristic<V> characteristic) {
        V given = situation.get(characteristic).orElseThrow();
        List<OtherAnswer<V>> found = new ArrayList<>();
        for (OtherAnswers.Other<V> other : others.to(situation, characteristic)) {
            Advice otherwise = rulebook.advise(situation.with(characteristic, other.nearest()), Engine.MASKS);
            if (Contradictions.arise(advice, otherwise)) {
                contradictory++;
                continue;
            }
            tried++;
            if (isDecisive(otherwise)) {
                OtherAnswer<V> one = new OtherAnswer<>(
                        characteristic, given, other.nearest(), other.furthest(), otherwise.differenceFrom(advice));
                int last = found.size() - 1;
                if (last >= 0 && found.get(last).goesOnIn(one)) {
                    found.set(last, found.get(last).upTo(one));
                } else {
                    found.add(one);
                }
            }
        }
        decisive.addAll(found);
    }

    private boolean isDecisive(Advice otherwise) {
        return !otherwise.firstPlace().equals(advice.firstPlace())
                || !standings(otherwise).equals(standings(advice));
    }

    private static List<Standing> standings(Advice advice) {
        Standing[] standings = new Standing[Form.values().length];
        for (Regime regime : advice.regimes()) {
            OptionAdvice<Form> form = regime.form();
            standings[form.option().ordinal()] = form.standing();
        }
        return List.of(standings);
    }
}
