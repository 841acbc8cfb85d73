package nl.afwegingskader.governance.werkbank;

import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.situation.Nearest;

/** Finds the form that a person names by its code. */
final class FormCode {

    private FormCode() {}

    static Form find(String code) {
        return Stream.of(Form.values())
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    private static Refusal unknown(String code) {
        List<String> codes = Stream.of(Form.values()).map(Form::code).toList();
        return Refusal.wrongUse("De vorm \"" + code + "\" bestaat niet." + Nearest.question(code, codes)
                + " De opdracht \"repertoire\" geeft alle vormen.");
    }
}
