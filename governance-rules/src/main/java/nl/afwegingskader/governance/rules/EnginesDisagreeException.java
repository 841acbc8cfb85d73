package nl.afwegingskader.governance.rules;

import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.situation.Situation;

/** Two engines gave different advices on one situation. That is a fault of this library; nothing after it can be trusted. */
public final class EnginesDisagreeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Situation situation;
    private final transient Advice advice;
    private final transient Advice other;

    EnginesDisagreeException(Situation situation, Advice advice, Advice other) {
        super(advice.engine().code() + " en " + other.engine().code() + " geven een verschillend advies over "
                + situation + ". Dit is een fout in de bibliotheek; gebruik de adviezen van deze reeks niet.");
        this.situation = situation;
        this.advice = advice;
        this.other = other;
    }

    public Situation situation() {
        return situation;
    }

    /** The advice of the engine that was asked. */
    public Advice advice() {
        return advice;
    }

    /** The advice of the engine that checked. */
    public Advice other() {
        return other;
    }
}
