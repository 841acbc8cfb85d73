package nl.afwegingskader.governance.repertoire;

import java.util.EnumMap;
import java.util.Map;

/**
 * The 22 forms of cooperation (domain §2a), from "do it alone" to a European grouping. Names, weights and properties come
 * from {@code vormen.csv}.
 */
public enum Form implements Option {
    /** Zelf doen. */
    LOCAL("FM01"),
    /** Informeel netwerk. */
    INFORMAL_NETWORK("FM02"),
    /** Convenant. */
    COVENANT("FM03"),
    /** Samenwerkingsovereenkomst. */
    COOPERATION_AGREEMENT("FM04"),
    /** Dienstverleningsovereenkomst. */
    SERVICE_AGREEMENT("FM05"),
    /** Inkoop opdracht. */
    PURCHASE("FM06"),
    /** Subsidierelatie. */
    SUBSIDY("FM07"),
    /** Regeling zonder meer. */
    PLAIN_REGULATION("FM08"),
    /** Centrumregeling. */
    CENTRE_REGULATION("FM09"),
    /** Gemeenschappelijk orgaan. */
    JOINT_ORGAN("FM10"),
    /** Bedrijfsvoeringsorganisatie. */
    OPERATIONAL_ORGANISATION("FM11"),
    /** Openbaar lichaam. */
    PUBLIC_BODY("FM12"),
    /** Modulaire gr. */
    MODULAR_REGULATION("FM13"),
    /** Stichting. */
    FOUNDATION("FM14"),
    /** Vereniging. */
    ASSOCIATION("FM15"),
    /** Cooperatie. */
    COOPERATIVE("FM16"),
    /** Bv. */
    PRIVATE_COMPANY("FM17"),
    /** Nv. */
    PUBLIC_COMPANY("FM18"),
    /** Pps contract. */
    PPP_CONTRACT("FM19"),
    /** Pps onderneming. */
    PPP_COMPANY("FM20"),
    /** Personeelspool detachering. */
    STAFF_POOL("FM21"),
    /** Egts. */
    EGTC("FM22");

    private final Row row;
    private final OptionTexts texts;
    private final int weight;
    private final Map<FormProperty, FormProperty.Value> properties = new EnumMap<>(FormProperty.class);

    Form(String number) {
        this.row = Row.of(Tables.FORMS, number);
        this.texts = OptionTexts.of(row);
        this.weight = Integer.parseInt(row.cell("gewicht"));
        for (FormProperty property : FormProperty.values()) {
            properties.put(property, FormProperty.Value.of(row.cell(property.code())));
        }
    }

    /** In an enum, static fields come after the constants; a holder comes first. */
    private static final class Tables {
        static final Table FORMS = Table.read("vormen.csv");
    }

    @Override
    public OptionTexts texts() {
        return texts;
    }

    /** How heavy the form is: 0 (no form) to 5 (heavy), the W0–W5 of the domain file. */
    public int weight() {
        return weight;
    }

    /** What the form rests on, in Dutch. */
    public String legalBasis() {
        return row.cell("grondslag");
    }

    /** What speaks for the form in general, in Dutch. */
    public String advantages() {
        return row.cell("voor");
    }

    /** What speaks against the form in general, in Dutch. */
    public String drawbacks() {
        return row.cell("tegen");
    }

    /** What the form is mostly used for, in Dutch. */
    public String use() {
        return row.cell("toepassing");
    }

    /** Remarks on its properties, in Dutch; empty when there are none. */
    public String remarks() {
        return row.cell("toelichting");
    }

    /** One cell of the property matrix (domain §2a.1). */
    public FormProperty.Value property(FormProperty property) {
        return properties.getOrDefault(property, FormProperty.Value.UNKNOWN);
    }
}
