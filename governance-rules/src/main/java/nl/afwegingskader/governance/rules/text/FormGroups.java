package nl.afwegingskader.governance.rules.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.afwegingskader.governance.repertoire.Form;

/** The groups of forms that domain §3 defines. */
final class FormGroups {

    /** Domain "GR-body". */
    static final Set<Form> BODIES = Collections.unmodifiableSet(
            EnumSet.of(Form.PUBLIC_BODY, Form.OPERATIONAL_ORGANISATION, Form.JOINT_ORGAN, Form.MODULAR_REGULATION));

    /** Domain "Wgr-form". */
    static final Set<Form> WGR = with(BODIES, Form.CENTRE_REGULATION, Form.PLAIN_REGULATION);

    /** Domain "Private form". */
    static final Set<Form> PRIVATE = Collections.unmodifiableSet(EnumSet.of(
            Form.FOUNDATION,
            Form.ASSOCIATION,
            Form.COOPERATIVE,
            Form.PRIVATE_COMPANY,
            Form.PUBLIC_COMPANY,
            Form.PPP_COMPANY));

    /** Every form but doing it alone. */
    static final Set<Form> COOPERATION = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Form.LOCAL)));

    /** The groups by the name that rules give them. */
    static final Map<String, Set<Form>> NAMED = Map.of(
            "elk GR-lichaam", BODIES,
            "elke Wgr-vorm", WGR,
            "elke private vorm", PRIVATE,
            "elke samenwerkingsvorm", COOPERATION);

    private FormGroups() {}

    private static Set<Form> with(Set<Form> group, Form... more) {
        EnumSet<Form> larger = EnumSet.copyOf(group);
        Collections.addAll(larger, more);
        return Collections.unmodifiableSet(larger);
    }
}
