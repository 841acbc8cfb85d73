package nl.afwegingskader.governance.advice;

import java.util.List;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;

/**
 * An unanswered kenmerk that can still matter.
 *
 * @param characteristic the kenmerk to answer
 * @param decides what the answer can still change; the weightiest of these
 * @param forms the forms it can change that for, lightest first; empty for {@link Stake#AGENDA}, which is about no form
 */
public record OpenQuestion(Characteristic<?> characteristic, Stake decides, List<Form> forms) {

    public OpenQuestion {
        forms = List.copyOf(forms);
    }

    /** What an answer can change. */
    public enum Stake implements Coded {
        /** Whether a form is allowed. */
        STANDING("stand"),
        /** The order of the forms. */
        ORDER("volgorde"),
        /** The roles and instruments that come with a form in the first place, or with the form that exists. */
        REGIME("regime"),
        /** What comes on the agenda. */
        AGENDA("agenda");

        private final String code;

        Stake(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
