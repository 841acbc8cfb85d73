package nl.afwegingskader.governance.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue against the domain file, of which the tables below are a transcript. */
class CatalogueTest {

    /** Domain §2a: the FM ids in lower case. */
    private static final String FORM_IDS = """
            zelf_doen, informeel_netwerk, convenant, samenwerkingsovereenkomst, dienstverleningsovereenkomst, \
            inkoop_opdracht, subsidierelatie, regeling_zonder_meer, centrumregeling, gemeenschappelijk_orgaan, \
            bedrijfsvoeringsorganisatie, openbaar_lichaam, modulaire_gr, stichting, vereniging, cooperatie, bv, nv, \
            pps_contract, pps_onderneming, personeelspool_detachering, egts""";

    /** Domain §1: the types, in the notation of the domain file (a, b has no order; a<b has). */
    private static final String TYPES = """
            A1 set(kennisuitwisseling, belangenbehartiging_lobby, beleidsafstemming, gezamenlijk_beleid, \
            beleidsuitvoering, dienstverlening_inwoners, bedrijfsvoering_ondersteuning, inkoop_contractering, \
            vergunning_toezicht_handhaving, belastingheffing_inning, exploitatie_voorziening, gebiedsontwikkeling, \
            openbare_orde_veiligheid)
            A2 enum(geen<beperkt<ruim)
            A3 enum(informeren<afstemmen<gezamenlijk_beleid<gezamenlijke_uitvoering<gezamenlijke_organisatie)
            A4 set(geen, samenwerking_verplicht_vorm_vrij, veiligheidsregio, ggd, omgevingsdienst, jeugdregio, \
            anders_voorgeschreven)
            A5 set(%1$s)
            A6 enum(even_goed_zelf, zelf_kan_maar_minder, zelf_niet_haalbaar)
            A7 set(meer, beter, goedkoper, relatie_investering)
            A8 enum(nee<kwalitatief<businesscase_met_kosten_baten)
            A9 bool
            A10 enum(laag<middel<hoog)
            A11 bool
            A12 enum(instabiel<redelijk<stabiel)
            B1 set(gemeente, provincie, waterschap, rijk, ander_openbaar_lichaam, buitenlandse_overheid, non_profit, \
            bedrijf, inwonersinitiatief)
            B2 set(raad, college, burgemeester, ps, gs, cdk, ab_waterschap, db_waterschap)
            B3 int
            B4 enum(gelijkwaardig<beperkt_verschil<groot_verschil)
            B5 bool
            B6 enum(vast<soms<vaak)
            B7 int
            B8 bool
            B9 bool
            C1 enum(geen<feitelijk_privaatrechtelijk<mandaat<delegatie)
            C2 bool
            C3 set(geen, precario_228, rioolheffing_228a, rechten_229, rechten_andere_wet, \
            afvalstoffenheffing_wm1533, ozb, andere)
            C4 set(raad, college, burgemeester)
            C5 bool
            C6 enum(laag<middel<hoog)
            C7 enum(vrijblijvend<inspanningsverplichting<resultaatverplichting<bindende_besluiten)
            C8 bool
            D1 bool
            D2 bool
            D3 money
            D4 money
            D5 money
            D6 enum(geen<inkooprelatie<bijdrage<kapitaal_of_garantie<tekort_onbeperkt)
            D7 bool
            D8 bool
            D9 bool
            D10 enum(alleen_eigenaar, alleen_afnemer, beide)
            D11 set(aandeel_in_realisatie, aandeel_in_belang_baten, inwonertal, gelijke_delen, afname, historisch, \
            omzet, geen)
            D12a pct
            D12b pct
            D12c pct
            D12d pct
            D13 date or nooit
            D14 bool
            D15 pct
            E1 enum(laag<middel<hoog)
            E2 enum(laag<middel<hoog)
            E3 enum(laag<middel<hoog)
            E4 enum(laag<middel<hoog)
            E5 bool
            E6 enum(laag<middel<hoog)
            E7 pct
            E8 bool
            F1 enum(niet_of_minder<belangrijk<zeer_belangrijk)
            F2 enum(niet_of_minder<belangrijk<zeer_belangrijk)
            F3 list(text) each with kind enum(maatschappelijk_effect, inzet_middelen, overig)
            F4 enum(indirect<merkbaar<direct_ingrijpend)
            F5 enum(laag<middel<hoog)
            F6 date or nooit
            F7 enum(raad_en_college, college, raad, niemand)
            F8 date or nooit
            F9 date or nooit
            F10 date or nooit
            F11 bool
            F12 bool
            G1 enum(P1, P2, P3, P4)
            G2 map partner→enum(P1, P2, P3, P4)
            G3 bool
            G4 bool
            G5 enum(laag<redelijk<hoog)
            G6 enum(N1<N2<N3<N4<N5)
            G7 enum(N1<N2<N3<N4<N5)
            G8 set(open_houding_en_tijd, samen_verkennen_en_bepalen, samen_bouwen, procesreflectie)
            G9 bool
            G10 enum(geen<pril<bewezen)
            H2 bool
            H3 enum(nee, alleen, gezamenlijk)
            H4 bool
            H5 pct
            H6 bool
            H7 bool
            H8 bool
            H9 enum(%1$s)
            H10 bool
            H11 bool
            J1 enum(eenmalig<tijdelijk<middellang<onbepaald)
            J2 enum(richten, inrichten, verrichten, evalueren)
            J3 date
            J4 date
            J5 list of dates + label
            J6 bool
            J7 bool
            J8 bool
            J9 set(inhoudelijke_opgaven, financiele_en_juridische_aansturing_en_controle, \
            politiek_bestuurlijk_proces, leiding_team)
            J10 date or nooit
            J11 date or nooit
            J12 bool
            J13 enum(laag<middel<hoog)
            """.formatted(FORM_IDS);

    /** Domain §1: the Dutch names, where it gives one. */
    private static final String LABELS = """
            A1 Aard van de taak
            A2 Beleidsruimte
            A3 Diepgang
            A4 Wettelijk voorgeschreven samenwerking
            A5 Door de wet toegelaten vormen
            A6 Zelf doen haalbaar
            A7 Beoogde meerwaarde
            A8 Meerwaarde onderbouwd
            A9 Wisselende pakketten/modules
            A10 Lokaal maatwerk
            A11 Economische activiteit
            A12 Taak stabiel
            B1 Soort partners
            B4 Verschil in omvang/capaciteit
            B5 Centrumgemeente bereid en gecommitteerd
            B6 In- en uittreding verwacht
            B8 Congruent met bestaande regio
            B9 KB-machtiging private rechtspersoon
            C1 Nodige overdracht van bevoegdheden
            C2 Verordeningen/AVV vaststellen
            C3 Belastingen heffen
            C4 Wiens bevoegdheden
            C5 Wet verzet zich tegen mandaat/delegatie
            C6 Slagvaardigheid
            C7 Mate van binding
            C8 Ruimte en mandaat college bepaald
            D10 Eigenaarschap / inkoop
            D11 Grondslag verdeelsleutel
            E2 Bestuurlijk risico
            E3 Beleids-/uitvoeringsrisico
            E4 Afbreukrisico
            E5 Weerstandsvermogen verband voldoende
            F1 Politieke belangrijkheid voor de raad
            F2 Bestuurlijke belangrijkheid voor het college
            J5 Cruciale momenten voor heroverweging
            """;

    /** Domain §1: the questions, where it gives one for one kenmerk. */
    private static final String QUESTIONS = """
            A1 Om welke soort(en) taken gaat het in de samenwerking?
            A2 Hoeveel beleidsruimte heeft het samenwerkingsverband bij de uitvoering?
            A3 Hoe ver gaat de samenwerking: uitwisselen, afstemmen, samen beleid, samen uitvoeren, \
            samen een organisatie?
            A4 Schrijft een wet de samenwerking of de vorm voor?
            A5 Welke vormen laat de bijzondere wet toe?
            A6 Kan de gemeente deze opgave ook goed geheel zelf uitvoeren?
            A7 Welke meerwaarde wordt beoogd ten opzichte van geheel zelf doen?
            A8 Is de beoogde meerwaarde in beeld gebracht en onderbouwd?
            A9 Moeten partners per taak of module kunnen kiezen of zij meedoen?
            A10 In hoeverre moet lokaal maatwerk per gemeente mogelijk blijven?
            A11 Biedt het verband goederen of diensten op een markt aan?
            A12 Is de taak de komende jaren stabiel van omvang en inhoud?
            B1 Met wie wordt samengewerkt?
            B2 Welke bestuursorganen sluiten de regeling?
            B3 Hoeveel partners doen mee (inclusief de eigen gemeente)?
            B4 Zijn de partners ongeveer even groot en sterk?
            B5 Is er een partner die de uitvoering voor de anderen volledig gecommitteerd op zich wil nemen?
            B6 Verwacht u dat partners regelmatig toe- of uittreden?
            B7 In hoeveel provincies liggen de deelnemende gemeenten?
            B8 Valt het verband samen met een bestaand samenwerkingsgebied of -verband?
            B9 Is (of komt) er een koninklijk besluit dat de private rechtspersoon machtigt deel te nemen?
            C1 Welke bevoegdheden moet het verband kunnen uitoefenen?
            C2 Moet het verband algemeen verbindende voorschriften kunnen vaststellen?
            C3 Moet het verband belastingen of rechten heffen, en welke?
            C4 Van welke bestuursorganen zijn de bevoegdheden die het verband nodig heeft?
            C5 Verzet de wet of de aard van de bevoegdheid zich tegen mandaat of delegatie?
            C6 Hoe snel moet het verband zelfstandig kunnen besluiten?
            C7 Hoe bindend moeten afspraken zijn?
            C8 Is per verband expliciet bepaald welke ruimte en welk mandaat het college heeft?
            D1 Moet het verband zelf contracten, bezit of leningen kunnen hebben?
            D2 Moet het verband zelf werkgever van personeel zijn?
            D3 Welke investering of welk kapitaal is nodig?
            D4 Wat is de jaarlijkse bijdrage van de gemeente?
            D6 Welke financiële verplichting loopt de gemeente?
            D8 Heeft de gemeente zeggenschap via een bestuurszetel of stemrecht?
            D9 Is winstuitkering aan deelnemers/aandeelhouders de bedoeling?
            D10 Is de gemeente (mede-)eigenaar, afnemer/opdrachtgever of beide?
            D11 Waarop is de verdeelsleutel gebaseerd?
            D13 Wanneer is de verdeelsleutel voor het laatst geijkt of herijkt?
            D14 Leidt btw op diensten van het verband tot niet-compensabele kosten?
            D15 Welk deel van de activiteiten wordt voor derden verricht?
            E5 Heeft het verband voldoende weerstandsvermogen voor zijn eigen risico's?
            E6 Hoe moeilijk of kostbaar is uittreden?
            F1 Hoe politiek belangrijk is dit verband voor de raad?
            F2 Hoe belangrijk is dit verband voor het college?
            F3 Wat zijn de politiek relevante onderwerpen of vraagstukken?
            F4 Wat merken inwoners ervan?
            F5 Hoeveel invloed wil de raad vooraf op besluiten van het verband?
            F12 Staat in verslagen en stukken het lokale belang/de lokale relevantie in beeld?
            G1 Vanuit welk perspectief kijkt de eigen gemeente naar meerwaarde?
            G5 Hoe groot is het onderlinge vertrouwen?
            G8 Aan welke voorwaarden voor een goed gesprek wordt voldaan?
            G10 Is er al ervaring met deze partners?
            H2 Verricht het verband (of een partner) diensten, leveringen of werken tegen vergoeding voor de gemeente?
            J1 Hoe lang duurt de samenwerking?
            """;

    /** What was added for the regime and its cycle: the working papers of that part, and K31 and K32. */
    private static final String ADDED = """
            K15 set(wijziging_en_uittreding, vereffening, evaluatie, zienswijze_andere_besluiten, participatie, \
            inlichtingen_en_verantwoording, overgedragen_bevoegdheden, bestuurssamenstelling_en_zetel, \
            bestuurscommissie, deelneming_in_private_rechtspersonen, gemeenschappelijke_adviescommissie, \
            tegen_krenten_uit_de_pap, controlebepaling, indicatie_uittreedsom)
            K16 set(eigen_uitbreiding_bevoegdheden, dagelijks_bestuur_uit_een_gemeente, voorzitter_van_buiten, \
            uittreden_met_instemming, uittreden_na_financiele_overeenstemming, \
            adviescommissie_adviseert_algemeen_bestuur)
            K17 set(toetreding, uittreding, wijziging_taak_of_omvang, vormwijziging, ontvlechting, \
            private_rechtspersoon_door_verband, ingrijpende_privaatrechtelijke_handeling, begrotingswijziging, \
            structurele_overschrijding, positief_jaarresultaat, reserve_twee_jaar_ongebruikt, \
            wijziging_verdeelsleutel, verdeelsleutel_betwist, belangrijke_investering_of_beleidsplan, \
            toestemming_geweigerd_om_opportuniteit, gezamenlijk_voorstel_raden_adviescommissie, \
            zienswijze_op_ander_besluit, zienswijzen_weggestemd, raadsagendas_niet_gelijk, \
            informatieve_vraag_van_raadsleden, vraag_zonder_politieke_relevantie, geschil, \
            deelnemer_werkt_niet_mee, belangrijkheid_gewijzigd, risicoklasse_naar_hoog, spelniveau_gewijzigd, \
            wetswijziging_raakt_vorm, contract_loopt_af, nieuwe_raadsperiode)
            K18 set(meerwaarde_niet_gerealiseerd, grenzen_overschreden, kosten_niet_gedaald, \
            alleen_instrumenten_schieten_tekort)
            K19 int
            K20 int
            K21 int
            K22 bool
            K23 set(subsidie, lening, garantie, aandelen, specifieke_uitkering, andere_afdwingbare_verplichting)
            K24 set(publieke_taak_van_overheden, algemeenbelangbesluit)
            K25 set(bestuurslid_adviseert_of_levert, ambtenaar_van_verband_als_raadslid, \
            eigen_ambtenaar_directeur_en_accounthouder)
            K26 enum(licht<basis<zwaar)
            K27 date or nooit
            K28 date or nooit
            K29 date
            K30 bool
            K31 date
            K32 list of wie, wat, resultaat, kosten, baten, voorWie
            """;

    /** Domain §1.1 and the rules: the derived facts by our number, except the one whose values stand in no order. */
    private static final String DERIVED = """
            AF01 bool
            AF03 bool
            AF04 bool
            AF05 bool
            AF06 enum(laag<middel<hoog)
            AF07 enum(licht<basis<zwaar)
            AF09 bool
            AF10 pct
            AF11 pct
            AF12 pct
            AF13 pct
            AF14 bool
            AF15 bool
            AF22 enum(informeren_achteraf, handelen_binnen_kaders, informeren_en_raadplegen, vooraf_consulteren, \
            raad_beslist_of_zienswijze)
            AF23 int
            AF24 pct
            AF25 pct
            AF26 int or nooit
            AF27 int or nooit
            AF28 int or nooit
            AF29 int or nooit
            AF30 int or nooit
            AF31 int or nooit
            AF32 int or nooit
            AF33 enum(lager<gelijk<hoger)
            AF34 bool
            AF35 int or nooit
            AF36 int
            AF37 enum(geen<een_stap<meer_stappen)
            AF38 int
            """;

    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    static Stream<Arguments> types() {
        return rows(TYPES);
    }

    static Stream<Arguments> labels() {
        return rows(LABELS);
    }

    static Stream<Arguments> questions() {
        return rows(QUESTIONS);
    }

    static Stream<Arguments> added() {
        return rows(ADDED);
    }

    static Stream<Arguments> derived() {
        return rows(DERIVED);
    }

    private static Stream<Arguments> rows(String table) {
        return table.lines().map(line -> Arguments.of((Object[]) line.split(" ", 2)));
    }

    static Stream<Characteristic<?>> toFillIn() {
        return Catalogue.all().stream().filter(characteristic -> !characteristic.isDerived());
    }

    static Stream<Characteristic<?>> choices() {
        return toFillIn().filter(characteristic -> characteristic.kind().name().matches("keuze( \\(.*)?"));
    }

    private static Characteristic<?> characteristic(String number) {
        return Catalogue.find(number).orElseThrow(() -> new AssertionError("the catalogue has no " + number));
    }

    /** The type of a kenmerk in the notation of the domain file. */
    private static String type(Characteristic<?> characteristic) {
        Kind<?> kind = characteristic.kind();
        String unordered = kind.values().stream().map(Coded::code).collect(Collectors.joining(", "));
        return switch (kind.scale() + " " + kind.name()) {
            case "CHOICE ja/nee" -> "bool";
            case "CHOICE keuze" -> "enum(" + unordered + ")";
            case "ORDERED_CHOICE keuze (van laag naar hoog)" -> "enum(" + unordered.replace(", ", "<") + ")";
            case "SET meerkeuze" -> "set(" + unordered + ")";
            case "SET keuze per partner" -> "map partner→enum(" + unordered + ")";
            case "SET onderwerpen" -> "list(text) each with kind enum(" + unordered + ")";
            case "NUMBER momenten" -> "list of dates + label";
            case "NUMBER resultaten" -> "list of wie, wat, resultaat, kosten, baten, voorWie";
            case "NUMBER aantal" -> "int";
            case "NUMBER aantal of nooit" -> "int or nooit";
            case "NUMBER bedrag" -> "money";
            case "NUMBER percentage" -> "pct";
            case "DAY datum" -> "date";
            case "DAY datum of nooit" -> "date or nooit";
            default -> kind.scale() + " " + kind.name();
        };
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyKenmerkOfTheDomainHasItsTypeAndItsExactValues(String number, String type) {
        assertEquals(type, type(characteristic(number)));
    }

    @ParameterizedTest
    @MethodSource("added")
    void everyAddedKenmerkHasItsTypeAndItsExactValues(String number, String type) {
        assertEquals(type, type(characteristic(number)));
    }

    @Test
    void theAddedAndTheDerivedKenmerkenStandInTheOrderOfTheirNumbers() {
        for (Theme theme : List.of(Theme.K, Theme.AF)) {
            List<Integer> places = Catalogue.all().stream()
                    .filter(characteristic -> characteristic.theme() == theme)
                    .map(characteristic ->
                            Integer.valueOf(characteristic.number().replaceAll("[A-Z]", "")))
                    .toList();

            assertEquals(places.stream().sorted().toList(), places);
        }
        assertEquals(133, Catalogue.codesToFillIn().size());
        assertEquals(37, Catalogue.all().size() - Catalogue.codesToFillIn().size());
    }

    @Test
    void everyExplanationBelongsToAKenmerkAndNamesItsSource() throws IOException {
        List<String> explained = Catalogue.all().stream()
                .filter(characteristic -> characteristic.explanation().isPresent())
                .map(Characteristic::number)
                .toList();
        try (InputStream table = Explanations.class.getResourceAsStream("toelichtingen.csv")) {
            List<String> rows = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();

            assertEquals(rows.stream().map(row -> row.replaceAll(";.*", "")).toList(), explained);
            rows.forEach(row -> assertTrue(row.matches("[A-Z]+[0-9]+[a-d]?;[^;]+;[^;]+"), row));
            rows.forEach(row -> assertEquals(row.contains("[REC]"), row.contains(";[reconstructie] "), row));
        }
    }

    @Test
    void theSeedIsQuotedToTheLetter() {
        assertTrue(explanation("F3")
                .contains("Hoe verhouden deze zicht tot de inbreng en het aandeel van andere partners?"));
        assertTrue(explanation("G8")
                .contains("samen verkennen van de feitelijke situatie, samen bepalen wat wenselijk is"));
        assertTrue(explanation("J9").contains("Het faciliteren van een kwalitatief goed politiek-bestuurlijk proces."));
        assertEquals(Optional.empty(), characteristic("A2").explanation());
    }

    private static String explanation(String number) {
        return characteristic(number).explanation().orElseThrow();
    }

    @Test
    void everyKenmerkOfTheDomainIsThereOnceAndNothingElseIsInAToJ() {
        List<String> domain =
                TYPES.lines().map(line -> line.substring(0, line.indexOf(' '))).toList();
        List<String> found = Catalogue.all().stream()
                .map(Characteristic::number)
                .filter(number -> number.matches("[A-J][0-9].*"))
                .toList();

        assertEquals(100, domain.size());
        assertEquals(domain, found);
    }

    @Test
    void theReferenceDateIsNoKenmerk() {
        assertEquals(Optional.empty(), Catalogue.find("H1"));
        assertEquals(Optional.empty(), Catalogue.find("peildatum"));
    }

    @Test
    void theSharesOfTheMunicipalityAreFourKenmerken() {
        assertEquals(Optional.empty(), Catalogue.find("D12"));
        assertEquals(
                List.of("Aandeel in realisatie", "Aandeel in baten", "Aandeel in kosten", "Aandeel in zeggenschap"),
                Stream.of("D12a", "D12b", "D12c", "D12d")
                        .map(number -> characteristic(number).label())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("labels")
    void aKenmerkThatTheDomainNamesHasThatName(String number, String label) {
        assertEquals(label, characteristic(number).label());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aKenmerkThatTheDomainAsksForHasThatQuestion(String number, String question) {
        assertEquals(question, characteristic(number).question());
    }

    @Test
    void everyKenmerkHasADutchAndAnEnglishLabelAndAQuestion() {
        for (Characteristic<?> characteristic : Catalogue.all()) {
            assertFalse(characteristic.label().isBlank(), characteristic.toString());
            assertFalse(characteristic.englishLabel().isBlank(), characteristic.toString());
            assertTrue(
                    characteristic.question().endsWith(characteristic.isDerived() ? "." : "?"),
                    () -> characteristic + ": " + characteristic.question());
        }
    }

    @Test
    void noTwoKenmerkenShareANumberACodeOrALabel() {
        List<Function<Characteristic<?>, String>> names = List.of(
                Characteristic::number, Characteristic::code, Characteristic::label, Characteristic::englishLabel);
        for (Function<Characteristic<?>, String> name : names) {
            assertEquals(List.of(), twice(Catalogue.all().stream().map(name)));
        }
    }

    @Test
    void noCodeIsAlsoANumber() {
        Stream<String> keys = Catalogue.all().stream().flatMap(one -> Stream.of(one.code(), one.number()));

        assertEquals(List.of(), twice(keys));
    }

    private static List<String> twice(Stream<String> names) {
        Set<String> seen = new TreeSet<>();
        return names.map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !seen.add(name))
                .toList();
    }

    @Test
    void everyCodeIsTheDutchLabelInCamelCase() {
        for (Characteristic<?> characteristic : Catalogue.all()) {
            assertEquals(camelCase(characteristic.label()), characteristic.code());
        }
    }

    private static String camelCase(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String words = Arrays.stream(plain.split("[^A-Za-z0-9]+"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    @Test
    void theIndexOfEveryKenmerkIsItsPlaceInTheList() {
        List<Integer> places =
                Catalogue.all().stream().map(Characteristic::index).toList();

        assertEquals(Stream.iterate(0, place -> place + 1).limit(places.size()).toList(), places);
    }

    @Test
    void everyKenmerkIsFoundByItsCodeAndByItsNumber() {
        for (Characteristic<?> characteristic : Catalogue.all()) {
            assertEquals(Optional.of(characteristic), Catalogue.find(characteristic.code()));
            assertEquals(Optional.of(characteristic), Catalogue.find(characteristic.number()));
        }
    }

    @Test
    void nobodyCanChangeTheCatalogue() {
        assertThrows(UnsupportedOperationException.class, () -> Catalogue.all().remove(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A | Opgave en taak
            B | Partners
            C | Bevoegdheden
            D | Middelen en financiën
            E | Risico
            F | Democratische en politieke relevantie
            G | Relatie en samenwerkingscultuur
            H | Juridische context
            J | Tijd en procesfase
            """)
    void everyThemeHasItsNameFromTheDomain(Theme theme, String label) {
        assertEquals(label, theme.label());
        assertFalse(theme.englishLabel().isBlank());
    }

    @Test
    void everyKenmerkBelongsToTheThemeOfItsNumber() {
        for (Characteristic<?> characteristic : Catalogue.all()) {
            assertEquals(
                    characteristic.number().replaceAll("[0-9].*", ""),
                    characteristic.theme().name());
        }
    }

    @Test
    void onlyTheDatesThatTheDomainNamesAndTwoAddedOnesAcceptNever() {
        List<String> acceptNever = new ArrayList<>();
        toFillIn().map(Characteristic::number).forEach(number -> {
            try {
                Situation.parse(DATE, Map.of(number, "nooit"));
                acceptNever.add(number);
            } catch (InvalidSituationException refused) {
                // what the others should do
            }
        });

        assertEquals(List.of("D13", "F6", "F8", "F9", "F10", "J10", "J11", "K27", "K28"), acceptNever);
    }

    @Test
    void aSetWithNoneExcludesTheOtherValues() {
        for (String number : List.of("A4", "C3", "D11")) {
            List<String> codes = characteristic(number).kind().values().stream()
                    .map(Coded::code)
                    .toList();

            assertThrows(InvalidSituationException.class, () -> Situation.parse(DATE, Map.of(number, codes)), number);
        }
    }

    @ParameterizedTest
    @MethodSource("choices")
    void everyValueOfAChoiceIsReadInItsOrder(Characteristic<?> characteristic) throws InvalidSituationException {
        List<String> codes =
                characteristic.kind().values().stream().map(Coded::code).toList();

        for (int place = 0; place < codes.size(); place++) {
            assertEquals(place, readAndEncode(characteristic, codes.get(place)));
        }
    }

    private static <V> long readAndEncode(Characteristic<V> characteristic, Object json)
            throws InvalidSituationException {
        V value = Situation.parse(DATE, Map.of(characteristic.code(), json))
                .get(characteristic)
                .orElseThrow();
        assertEquals(json, characteristic.kind().write(value));
        assertEquals(value, characteristic.kind().decode(characteristic.kind().encode(value)));
        return characteristic.kind().encode(value);
    }

    @Test
    void everyValueOfASetCanBeFilledIn() throws InvalidSituationException {
        for (Characteristic<?> characteristic : Catalogue.all()) {
            if (!characteristic.isDerived() && characteristic.kind().name().equals("meerkeuze")) {
                for (Coded value : characteristic.kind().values()) {
                    readAndEncode(characteristic, List.of(value.code()));
                }
            }
        }
    }

    @Test
    void theFormsOfAKenmerkAreTheFormsOfTheRepertoire() {
        assertEquals(List.of(Form.values()), LegalContext.EXISTING_FORM.kind().values());
        assertEquals(List.of(Form.values()), Task.PRESCRIBED_FORMS.kind().values());
    }

    @ParameterizedTest
    @MethodSource("derived")
    void everyDerivedFactOfTheDomainHasItsType(String number, String type) {
        assertEquals(type, type(characteristic(number)));
        assertTrue(characteristic(number).isDerived());
    }

    @Test
    void theTypeOfRegulationIsOneOfTheFiveOfTheDomain() {
        assertEquals(
                Set.of(
                        "raadsregeling",
                        "collegeregeling",
                        "burgemeestersregeling",
                        "gemengde_regeling",
                        "gemengd_college_burgemeester"),
                Derived.REGULATION_TYPE.kind().values().stream()
                        .map(Coded::code)
                        .collect(Collectors.toSet()));
    }

    @Test
    void exactlyTheKenmerkenOfThemeAfAreDerivedAndCannotBeFilledIn() {
        List<String> codesToFillIn = Catalogue.codesToFillIn();
        for (Characteristic<?> characteristic : Catalogue.all()) {
            assertEquals(characteristic.number().startsWith("AF"), characteristic.isDerived());
            assertEquals(!characteristic.isDerived(), codesToFillIn.contains(characteristic.code()));
            if (characteristic.isDerived()) {
                assertThrows(
                        InvalidSituationException.class,
                        () -> Situation.parse(DATE, Map.of(characteristic.code(), true)));
            }
        }
    }
}
