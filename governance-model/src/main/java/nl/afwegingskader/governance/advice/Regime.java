package nl.afwegingskader.governance.advice;

import java.util.List;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.RoleOption;

/**
 * A governance regime in its three parts, in the order of the afwegingskader.
 *
 * @param form the form of cooperation
 * @param roles the roles, tasks and powers that come with it
 * @param instruments the agreements, procedures and instruments that come with it
 */
public record Regime(
        OptionAdvice<Form> form, List<OptionAdvice<RoleOption>> roles, List<OptionAdvice<Instrument>> instruments) {

    public Regime {
        roles = List.copyOf(roles);
        instruments = List.copyOf(instruments);
    }
}
