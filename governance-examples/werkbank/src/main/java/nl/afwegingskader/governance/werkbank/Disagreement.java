package nl.afwegingskader.governance.werkbank;

import java.util.ArrayList;
import java.util.List;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.EnginesDisagreeException;

/** Tells that two engines gave different advices, with both answers. */
final class Disagreement {

    private Disagreement() {}

    static Refusal refusal(Dossier dossier, EnginesDisagreeException found) {
        Advice advice = found.advice();
        Advice other = found.other();
        String one = advice.engine().code();
        String two = other.engine().code();
        List<String> lines = new ArrayList<>();
        lines.add(dossier.place() + ": " + one + " en " + two + " geven een verschillend advies. Dit is een fout in het"
                + " programma zelf. Meld hem met dit dossier erbij en gebruik de adviezen van deze reeks niet.");
        for (Regime regime : advice.regimes()) {
            Form form = regime.form().option();
            String answer = answer(advice.on(form));
            String otherAnswer = answer(other.on(form));
            if (!answer.equals(otherAnswer)) {
                lines.add("  " + form.code() + ": " + one + " zegt " + answer + "; " + two + " zegt " + otherAnswer
                        + ".");
            }
        }
        if (lines.size() == 1) {
            lines.add(
                    "  Stand, rang en score van elke vorm zijn gelijk; het verschil zit in de bevindingen, de open vragen of"
                            + " de waarschuwingen.");
        }
        return new Refusal(Werkbank.WRONG_INPUT, lines);
    }

    private static String answer(OptionAdvice<Form> advice) {
        String rank = advice.rank().isPresent() ? ", rang " + advice.rank().getAsInt() : "";
        return advice.standing().label() + rank + ", score " + advice.score();
    }
}
