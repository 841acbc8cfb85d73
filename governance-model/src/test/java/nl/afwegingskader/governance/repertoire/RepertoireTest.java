package nl.afwegingskader.governance.repertoire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The repertoire against the domain file, of which the tables below are a transcript. */
class RepertoireTest {

    /** Domain §2a.1: Y yes, N no, C conditional, – n/a; what follows the letter is a remark. */
    private static final String MATRIX = """
            | form | LP | staff | deleg | mand | AVV | tax | raad | burg | prov/ws | priv | art1 | 35 | 17(2) | 10(5) \
            | 24a | 11a | 160(2) | VP |
            | ZELF_DOEN | – | Y | – | Y | Y | Y | – | – | – | – | N | N | N | N | N | N | N | N |
            | INFORMEEL_NETWERK | N | N | N | N | N | N | Y | Y | Y | Y | N | N | N | N | N | N | N | N |
            | CONVENANT | N | N | N | N | N | N | C | Y | Y | Y | N | N | N | N | N | N | N | N |
            | SAMENWERKINGSOVEREENKOMST | N | N | N | C | N | N | N | C | Y | Y | N | N | N | N | N | N | N | N |
            | DIENSTVERLENINGSOVEREENKOMST | N | N | N | C | N | N | N | N | Y | C | N | N | N | N | N | N | N | N |
            | INKOOP_OPDRACHT | N | N | N | N | N | N | N | N | C | Y | N | N | N | N | N | N | N | N |
            | SUBSIDIERELATIE | – | – | N | N | N | N | N | N | C | Y | N | N | N | N | N | N | N | C |
            | REGELING_ZONDER_MEER | N | N | N | N | N | N | Y | Y | Y | C(93b) | Y | N | N | N | N | Y | N | N |
            | CENTRUMREGELING | N | N(centre) | N | Y | N | N | Y | Y | Y | C(93b) | Y | N | N | N | N | Y | N | C |
            | GEMEENSCHAPPELIJK_ORGAAN | N | N | Y | Y | N | N | Y | Y | Y | C(93b) | Y | Y | Y | Y | N | Y | N | C |
            | BEDRIJFSVOERINGSORGANISATIE | Y | Y | C(uitvoering) | Y | N | N | N | N | Y(GS/DB) | N* | Y | Y | Y | Y \
            | N | Y | N | Y |
            | OPENBAAR_LICHAAM | Y | Y | Y | Y | Y | C(list) | Y | Y | Y | C(93b) | Y | Y | Y | Y | Y | Y | N | Y |
            | MODULAIRE_GR (OL) | Y | Y | Y | Y | Y | C | Y | Y | Y | C(93b) | Y | Y | Y | Y | Y | Y | N | Y |
            | STICHTING | Y | Y | N | C | N | N | C | N | Y | Y | N | N | N | N | N | N | Y | C |
            | VERENIGING | Y | Y | N | C | N | N | C | N | Y | Y | N | N | N | N | N | N | Y | C |
            | COOPERATIE | Y | Y | N | C | N | N | C | N | Y | Y | N | N | N | N | N | N | Y | Y |
            | BV / NV | Y | Y | N | C | N | N | C | N | Y | Y | N | N | N | N | N | N | Y | Y |
            | PPS_CONTRACT | N | N | N | N | N | N | N | N | Y | Y | N | N | N | N | N | N | N | C |
            | PPS_ONDERNEMING | Y | Y | N | N | N | N | C | N | Y | Y | N | N | N | N | N | N | Y | Y |
            | PERSONEELSPOOL_DETACHERING | N | N | N | C | N | N | N | N | Y | Y | N | N | N | N | N | N | N | N |
            """;

    private static final Map<String, FormProperty> COLUMNS = Map.ofEntries(
            Map.entry("LP", FormProperty.LEGAL_PERSONALITY),
            Map.entry("staff", FormProperty.OWN_STAFF),
            Map.entry("deleg", FormProperty.DELEGATION),
            Map.entry("mand", FormProperty.MANDATE),
            Map.entry("AVV", FormProperty.BY_LAWS),
            Map.entry("tax", FormProperty.TAXES),
            Map.entry("raad", FormProperty.COUNCIL_PARTY),
            Map.entry("burg", FormProperty.MAYOR_PARTY),
            Map.entry("prov/ws", FormProperty.PROVINCE_OR_WATER_AUTHORITY),
            Map.entry("priv", FormProperty.PRIVATE_PARTIES),
            Map.entry("art1", FormProperty.WGR_PROCEDURE),
            Map.entry("35", FormProperty.BUDGET_VIEWS),
            Map.entry("17(2)", FormProperty.INFORMATION_DUTY),
            Map.entry("10(5)", FormProperty.DECISION_VIEWS),
            Map.entry("24a", FormProperty.ADVISORY_COMMITTEE),
            Map.entry("11a", FormProperty.EVALUATION),
            Map.entry("160(2)", FormProperty.WISHES_AND_CONCERNS),
            Map.entry("VP", FormProperty.CONNECTED_PARTY));

    /** Domain §2b: of every option a few of its words. */
    private static final String ROLE_OPTIONS = """
            RB01 kaderstelling
            RB02 interpellatie
            RB03 raad partij bij regeling
            RB04 raad op afstand
            RB05 raadslid in
            RB06 collegelid in
            RB07 burgemeester in
            RB08 portefeuillehouder inhoud opdrachtgever
            RB09 portefeuillehouder financien eigenaar
            RB10 twee petten
            RB11 dubbele pet
            RB12 aandeelhouder
            RB13 commissaris
            RB14 mandaat college per verband
            RB15 mandaatverlening awb
            RB16 delegatie
            RB17 voorzitter
            RB18 bestuurscommissie
            RB19 adviescommissie
            RB20 gemeenschappelijke adviescommissie
            RB21 integraal projectleider
            RB22 manager neemt waar
            RB23 interdisciplinair accountteam
            RB24 concerncontrol
            RB25 ambtelijk eigenaar
            RB26 gekwalificeerde meerderheid
            RB27 onafhankelijk voorzitter
            RB28 intern toezicht
            RB29 griffierskring
            RB30 raadsrapporteur
            """;

    /** Domain §2c: of every instrument a few of its words. */
    private static final String INSTRUMENTS = """
            I01 ontwerpregeling
            I02 toestemming
            I03 private vorm
            I04 ingrijpende privaatrechtelijke handeling
            I05 toetreding
            I06 vereffeningsbepaling
            I07 evaluatiebepaling
            I08 andere besluiten
            I09 participatiebepaling
            I10 verantwoordingsbepalingen
            I11 actieve informatieplicht
            I12 voorlopige jaarrekening
            I13 zienswijzeprocedure begroting
            I14 gemeenschappelijke adviescommissie
            I15 bestuurscommissie
            I16 geschillenregeling
            I17 gemeenschappelijk onderzoek
            I18 rekenkameronderzoek
            I19 paragraaf verbonden partijen
            I20 paragraaf weerstandsvermogen
            I21 register
            I22 in-house
            I23 algemeenbelangbesluit
            I24 staatssteuntoets
            I25 sociaal plan
            I26 nota verbonden partijen
            I27 belangrijkheidsgesprek
            I28 mandaatafspraak
            I29 politiek relevante onderwerpen
            I30 begrotingsrichtlijnen
            I31 verdeelsleutel
            I32 prestatieafspraken
            I33 businesscase
            I34 per-saldo
            I35 uittredingsregeling
            I36 escalatieladder
            I37 informatieprotocol
            I38 bestuursrapportages
            I39 risicoprofiel
            I40 weerstandsvermogennorm
            I41 jaarlijkse lichte evaluatie
            I42 volledige evaluatie
            I43 adoptie
            I44 gezamenlijke raadsbijeenkomsten
            I45 vergaderkalender
            I46 lokale-relevantie-oplegger
            I47 cruciale momenten
            I48 competentieprofiel
            I49 dashboard
            I50 opdrachtgeversoverleg
            I51 controleprotocol
            I52 controlerecht
            I53 goed gesprek
            I54 perspectievengesprek
            I55 verwerkersovereenkomst
            I56 informatieve vraag
            """;

    static Stream<Arguments> matrix() {
        List<String> lines = MATRIX.lines().toList();
        String[] header = cells(lines.get(0));
        return lines.stream().skip(1).flatMap(line -> {
            String[] row = cells(line);
            Map<FormProperty, FormProperty.Value> values = new EnumMap<>(FormProperty.class);
            for (int i = 1; i < header.length; i++) {
                values.put(column(header[i]), value(row[i]));
            }
            return Arrays.stream(row[0].replace(" (OL)", "").split(" / ")).map(form -> Arguments.of(form, values));
        });
    }

    private static String[] cells(String line) {
        return line.substring(2, line.length() - 2).split(" \\| ");
    }

    private static FormProperty column(String header) {
        return Stream.of(header)
                .flatMap(name -> Stream.ofNullable(COLUMNS.get(name)))
                .findFirst()
                .orElseThrow();
    }

    private static FormProperty.Value value(String cell) {
        return switch (cell.charAt(0)) {
            case 'Y' -> FormProperty.Value.YES;
            case 'N' -> FormProperty.Value.NO;
            case 'C' -> FormProperty.Value.CONDITIONAL;
            case '–' -> FormProperty.Value.NOT_APPLICABLE;
            default -> throw new AssertionError("the matrix of the domain has no cell " + cell);
        };
    }

    private static Map<FormProperty, FormProperty.Value> properties(Form form) {
        Map<FormProperty, FormProperty.Value> values = new EnumMap<>(FormProperty.class);
        for (FormProperty property : FormProperty.values()) {
            values.put(property, form.property(property));
        }
        return values;
    }

    private static Form form(String id) {
        return Stream.of(Form.values())
                .filter(form -> form.code().equals(id.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no form " + id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            FM01 ZELF_DOEN W0
            FM02 INFORMEEL_NETWERK W1
            FM03 CONVENANT W1
            FM04 SAMENWERKINGSOVEREENKOMST W2
            FM05 DIENSTVERLENINGSOVEREENKOMST W2
            FM06 INKOOP_OPDRACHT W2
            FM07 SUBSIDIERELATIE W2
            FM08 REGELING_ZONDER_MEER W2
            FM09 CENTRUMREGELING W2
            FM10 GEMEENSCHAPPELIJK_ORGAAN W3
            FM11 BEDRIJFSVOERINGSORGANISATIE W3
            FM12 OPENBAAR_LICHAAM W4
            FM13 MODULAIRE_GR W4
            FM14 STICHTING W3
            FM15 VERENIGING W3
            FM16 COOPERATIE W3
            FM17 BV W4
            FM18 NV W4
            FM19 PPS_CONTRACT W3
            FM20 PPS_ONDERNEMING W4
            FM21 PERSONEELSPOOL_DETACHERING W1
            FM22 EGTS W4
            """)
    void everyFormOfTheDomainHasItsNumberAndWeight(String number, String id, String weight) {
        assertEquals(number, form(id).number());
        assertEquals(weight, "W" + form(id).weight());
        assertEquals(number, "FM%02d".formatted(form(id).ordinal() + 1), "forms stand in the order of the domain");
    }

    @Test
    void thereAreTwentyTwoForms() {
        assertEquals(22, Form.values().length);
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void everyCellOfTheMatrixOfTheDomainIsThere(String id, Map<FormProperty, FormProperty.Value> cells) {
        assertEquals(18, cells.size());
        assertEquals(cells, properties(form(id)));
    }

    @Test
    void theMatrixCoversEveryFormButTheEgts() {
        Set<Form> covered = new HashSet<>(Set.of(Form.EGTC));
        matrix().forEach(row -> assertTrue(covered.add(form(String.valueOf(row.get()[0])))));

        assertEquals(Set.of(Form.values()), covered);
        assertEquals(Set.of(FormProperty.values()), Set.copyOf(COLUMNS.values()));
    }

    @Test
    void nothingIsKnownOfTheEgts() {
        assertEquals(
                Set.of(FormProperty.Value.UNKNOWN),
                Set.copyOf(properties(Form.EGTC).values()));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aFormWithAConditionOrAnUnknownHasARemark(Form form) {
        Set<FormProperty.Value> cells = Set.copyOf(properties(form).values());

        if (cells.contains(FormProperty.Value.CONDITIONAL) || cells.contains(FormProperty.Value.UNKNOWN)) {
            assertFalse(form.remarks().isBlank());
        }
        assertFalse(form.legalBasis().isBlank());
    }

    static Stream<Arguments> roleOptions() {
        return rows(ROLE_OPTIONS);
    }

    static Stream<Arguments> instruments() {
        return rows(INSTRUMENTS);
    }

    private static Stream<Arguments> rows(String table) {
        return table.lines().map(line -> Arguments.of((Object[]) line.split(" ", 2)));
    }

    @ParameterizedTest
    @MethodSource("roleOptions")
    void everyRoleOptionOfTheDomainStandsUnderItsNumber(String number, String words) {
        assertStandsUnder(number, words, RoleOption.valueOf(number));
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void everyInstrumentOfTheDomainStandsUnderItsNumber(String number, String words) {
        assertStandsUnder(number, words, Instrument.valueOf(number));
    }

    private static void assertStandsUnder(String number, String words, Option option) {
        String texts = String.join("\n", option.code().replace('_', ' '), option.label(), option.description());

        assertEquals(number, option.number());
        assertTrue(texts.toLowerCase(Locale.ROOT).contains(words), texts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I19 | niet geconsolideerd
            I33 | wie doet wat, in welk verband, met welk resultaat (inclusief kosten/baten), voor wie
            I41 | het governance regime, het proces en de resultaten
            I42 | het governance regime, het proces en de resultaten
            I48 | Afwegingskader en gereedschapskist voor de governance van samenwerking
            RB24 | ‘kwaliteit van samenwerking’
            RB24 | ‘Realiseren van een gemeenschappelijke professionele werkwijze en professionele groei’
            """)
    void whatTheDomainSaysOfAnOptionStandsInItsDescription(String number, String words) {
        Option option = number.startsWith("RB") ? RoleOption.valueOf(number) : Instrument.valueOf(number);

        assertTrue(option.description().contains(words), option.description());
    }

    @Test
    void thereAreThirtyRoleOptionsAndFiftySixInstruments() {
        assertEquals(ROLE_OPTIONS.lines().count(), RoleOption.values().length);
        assertEquals(INSTRUMENTS.lines().count(), Instrument.values().length);
        assertEquals(30, RoleOption.values().length);
        assertEquals(56, Instrument.values().length);
    }

    static Stream<List<Option>> parts() {
        return Stream.of(List.of(Form.values()), List.of(RoleOption.values()), List.of(Instrument.values()));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void withinAPartNoTwoOptionsShareANumberACodeOrAName(List<Option> options) {
        List<Function<Option, String>> names =
                List.of(Option::number, Option::code, Option::label, Option::englishLabel);
        for (Function<Option, String> name : names) {
            assertEquals(
                    options.size(),
                    options.stream().map(name).distinct().count(),
                    () -> options.stream().map(name).sorted().toList().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyOptionHasACodeANameAndADescription(List<Option> options) {
        for (Option option : options) {
            assertTrue(option.code().matches("[a-z0-9]+(_[a-z0-9]+)*"), option.code());
            assertFalse(option.label().isBlank(), option.number());
            assertFalse(option.englishLabel().isBlank(), option.number());
            assertTrue(option.description().endsWith("."), option.number() + ": " + option.description());
        }
    }
}
