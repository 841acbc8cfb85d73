package nl.afwegingskader.governance.situation;

import java.util.Arrays;
import java.util.List;

/** Yes or no: in a dossier {@code true} or {@code false}, and {@code ja} or {@code nee} for who writes by hand. */
final class YesNoKind extends Kind<Boolean> {

    private enum Word implements Coded {
        NO("nee"),
        YES("ja");

        private final String code;

        Word(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    YesNoKind() {
        super(Scale.CHOICE, "ja/nee", Arrays.asList(Word.values()), "");
    }

    @Override
    public String allowed() {
        return "true of false (ja of nee)";
    }

    @Override
    public Object write(Boolean value) {
        return value;
    }

    @Override
    public String print(Boolean value) {
        return value ? "ja" : "nee";
    }

    @Override
    public long encode(Boolean value) {
        return value ? 1 : 0;
    }

    @Override
    public Boolean decode(long number) {
        return number == 1;
    }

    @Override
    public List<Boolean> others(Boolean value) {
        return List.of(!value);
    }

    @Override
    Boolean read(Object value) throws IllegalValueException {
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value.equals("ja") || value.equals("nee")) {
            return value.equals("ja");
        }
        throw new IllegalValueException("gevonden is " + Found.words(value) + "; toegestaan is " + allowed() + ".");
    }
}
