package nl.afwegingskader.governance.situation;

import java.util.List;

/** A value from a dossier that is not allowed, with everything that is wrong with it. */
final class IllegalValueException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    IllegalValueException(String message) {
        this(List.of(new Fault("", message)));
    }

    IllegalValueException(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }

    /**
     * @param where the place inside the value, for example {@code [2]}; empty for the value itself
     * @param message what was found and what is allowed, in Dutch
     */
    record Fault(String where, String message) {}
}
