package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code wijziging}: what a second reader gets to see of a change. */
class ChangeNoteCommandTest {

    private static final String EXAMPLES = "praktijk/vormen/a.voorbeelden.csv";

    @TempDir
    private Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void write() throws IOException {
        before = rules("oud");
        after = rules("nieuw");
    }

    private Path rules(String name) throws IOException {
        Path rules = SmallRules.in(folder.resolve(name));
        Files.writeString(rules.resolve("editie.csv"), "sleutel;waarde;bron\nnaam;Proef;proef\nversie;1;proef\n");
        Files.writeString(rules.resolve(EXAMPLES), """
                regel;voorbeeld;peildatum;aantalPartners;verwacht
                F901;acht;2026-01-01;8;ja: sterk voor enkelvoudig openbaar lichaam
                F901;zeven;2026-01-01;7;nee
                F901;onbekend;2026-01-01;;onbekend
                """);
        return rules;
    }

    private static void replace(Path file, String was, String is) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(was), text);
        Files.writeString(file, text.replace(was, is));
    }

    private void raise() throws IOException {
        replace(after.resolve("editie.csv"), "versie;1", "versie;2");
    }

    private void dossier(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("dossiers"));
        Files.writeString(folder.resolve("dossiers").resolve(name), text);
    }

    private Session note(String... more) {
        return Session.run(Stream.concat(Stream.of("wijziging", before.toString(), after.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static String body(Session session) {
        String output = session.output();
        assertTrue(output.contains("IN HET KORT"), () -> output + session.errors());
        return output.substring(output.indexOf("IN HET KORT"));
    }

    @Test
    void aWholeNoteReadsLikeThis() throws IOException {
        raise();
        replace(after.resolve("praktijk/tabellen/drempels.csv"), "veel partners;8", "veel partners;9");
        replace(after.resolve(EXAMPLES), "acht;2026-01-01;8;", "negen;2026-01-01;9;");
        replace(after.resolve(EXAMPLES), "zeven;2026-01-01;7;", "acht;2026-01-01;8;");
        dossier("a.yaml", "naam: Zwembad\npeildatum: 2026-01-01\nkenmerken: {aantalPartners: 8, winstuitkering: ja}\n");
        dossier("b.yaml", "naam: Bos\npeildatum: 2026-01-01\nkenmerken: {aantalPartners: 9}\n");

        Session session = note("--dossiers", folder.resolve("dossiers").toString());

        assertEquals("""
                IN HET KORT
                -----------
                Klaar om te laten lezen.

                Tekst:      3 bestanden anders, nieuw of vervallen
                Regels:     1 met een andere betekenis
                Situaties:  Er verandert: welke vormen op de eerste plaats staan (33,3%, alle combinaties geteld en
                            afgerond).
                Dossiers:   1 van de 2 dossiers krijgt een ander advies.
                Controle:   geen fouten; het bewijs vindt niets wat het niet al vond
                Toets:      3 voorbeelden en 0 scenario's. Alles komt uit zoals verwacht. Nog zonder voorbeeld:
                            F902, F903, L901.

                WAT ER IN DE TEKST VERANDERT
                ----------------------------
                editie.csv (gewijzigd: 1 tekstregel erbij, 1 tekstregel weg)
                     3 - versie;1;proef
                     3 + versie;2;proef
                praktijk/tabellen/drempels.csv (gewijzigd: 1 tekstregel erbij, 1 tekstregel weg)
                     2 - veel partners;8;partners;;;handreiking;laag;bron
                     2 + veel partners;9;partners;;;handreiking;laag;bron
                praktijk/vormen/a.voorbeelden.csv (gewijzigd: 2 tekstregels erbij, 2 tekstregels weg)
                     2 - F901;acht;2026-01-01;8;ja: sterk voor enkelvoudig openbaar lichaam
                     2 + F901;negen;2026-01-01;9;ja: sterk voor enkelvoudig openbaar lichaam
                     3 - F901;zeven;2026-01-01;7;nee
                     3 + F901;acht;2026-01-01;8;nee

                WELKE REGELS DAT RAAKT
                ----------------------
                Zegt iets anders, of geldt in andere situaties:
                - F901 Veel partners vragen om een eigen bestuur (door een drempel, een tabel of een afleiding; de
                  eigen tekst is gelijk)

                IN WELKE SITUATIES EEN STAND OF DE EERSTE PLAATS VERANDERT
                ----------------------------------------------------------
                * Komt op de eerste plaats: zelf doen, informeel netwerk, convenant, samenwerkingsovereenkomst,
                  dienstverleningsovereenkomst, inkoopopdracht, subsidierelatie, regeling zonder meer,
                  centrumregeling, gemeenschappelijk orgaan, bedrijfsvoeringsorganisatie, modulaire
                  gemeenschappelijke regeling, coöperatie, bv, nv, PPS-contract, PPS-onderneming, personeelspool of
                  detachering, EGTS.
                  Aandeel: 19,2%, alle combinaties geteld en afgerond. Kleinste voorbeeld, peildatum 2026-01-01: B3
                  Aantal partners = 8. Op de eerste plaats komt erbij: zelf doen, informeel netwerk, convenant,
                  personeelspool of detachering, samenwerkingsovereenkomst, dienstverleningsovereenkomst,
                  inkoopopdracht, subsidierelatie, regeling zonder meer, centrumregeling, gemeenschappelijk orgaan,
                  bedrijfsvoeringsorganisatie, stichting, vereniging, coöperatie, PPS-contract, modulaire
                  gemeenschappelijke regeling, bv, nv, PPS-onderneming en EGTS (F901 geldt niet meer).
                * Komt op de eerste plaats, in andere situaties ("vergelijk" toont ze): stichting, vereniging.
                * Verlaat de eerste plaats: openbaar lichaam.
                  Aandeel: 14,2%, alle combinaties geteld en afgerond. Kleinste voorbeeld, peildatum 2026-01-01: B3
                  Aantal partners = 8; D2 Eigen personeel nodig = ja. Op de eerste plaats staat nu stichting; dat
                  was openbaar lichaam (F901 geldt niet meer).

                WELKE DOSSIERS EEN ANDER ADVIES KRIJGEN
                ---------------------------------------
                * a.yaml: Zwembad
                  - Op de eerste plaats komt erbij: zelf doen, informeel netwerk, convenant, personeelspool of
                    detachering, samenwerkingsovereenkomst, dienstverleningsovereenkomst, inkoopopdracht,
                    subsidierelatie, regeling zonder meer, centrumregeling, gemeenschappelijk orgaan,
                    bedrijfsvoeringsorganisatie, coöperatie, PPS-contract, modulaire gemeenschappelijke regeling,
                    bv, nv, PPS-onderneming en EGTS (F901 geldt niet meer).
                  - openbaar lichaam blijft op plaats 1, met score 0 in plaats van +3 (F901 geldt niet meer).
                  - 19 andere vormen schuiven mee naar een andere plaats.

                TOETS
                -----
                Van elke regel die iets anders zegt of andere voorbeelden heeft: eigen voorbeelden; in hoeveel van
                alle voorbeelden en scenario's zij geldt, niet geldt of onbekend is; en hoeveel kleine wijzigingen
                een voorbeeld merkt.
                         voorbeelden   geldt   niet   onbekend   gemerkt
                  F901             3       1      1          1   8 van 8

                VOOR AKKOORD
                ------------
                Waarom deze wijziging, en welke bron: ______________________________________

                Gemaakt door:  ______________________________________  Datum: ________________

                Gelezen door:  ______________________________________  Datum: ________________

                Akkoord:  ja / nee   Opmerking: ________________________________________________________

                Een aandeel is een aandeel van de denkbare combinaties van antwoorden: elk antwoord op een vraag
                telt even zwaar, van getallen en dagen elk bereik waartussen regels verschil maken, en elk onderdeel
                van een lijst is er even vaak wel als niet. Het zegt niet hoe vaak iets in werkelijkheid voorkomt.
                Rollen, instrumenten, agenda en kalender zijn alleen in de dossiers vergeleken. Het afwegingskader
                is een reconstructie uit openbare bronnen; wat [reconstructie] heet, is door de makers ingevuld.
                """, body(session));
        assertEquals(0, session.exitCode(), session::errors);
    }

    @Test
    void whatIsNotInOrderOrNeedsALookIsToldFirst() throws IOException {
        replace(after.resolve("praktijk/tabellen/drempels.csv"), "veel partners;8", "veel partners;9");
        replace(after.resolve("praktijk/vormen/a.dslr"), "Pleit matig voor", "Pleit sterk voor");
        dossier("c.yaml", "naam: Kapot\npeildatum: 2026-01-01\nkenmerken: {aantalPartner: 9}\n");

        Session session = note("--dossiers", folder.resolve("dossiers").toString());

        assertEquals(1, session.exitCode());
        assertTrue(session.errors().contains("aantalPartner"), session::errors);
        assertTrue(body(session).startsWith("""
                IN HET KORT
                -----------
                Nog niet klaar om te laten lezen.
                Eerst oplossen: Niet zoals verwacht: 1 voorbeeld. Van F902 merkt geen voorbeeld elke kleine
                                wijziging. Maak er een voorbeeld bij, of schrijf in mutaties.csv waarom dat niet
                                kan.
                Eerst oplossen: Niet te lezen: c.yaml.
                Let op: De versie in editie.csv is niet hoger: was 1, is 1.
                Let op: Gewijzigde regels zonder eigen voorbeeld: F902.
                """), () -> body(session));
        assertFalse(body(session).contains("! F902"), () -> body(session));
        assertFalse(body(session).contains("! F901"), () -> body(session));
    }

    @Test
    void aRuleThatIsNewAndSaysNothingNewIsAFindingThatWasNotThere() throws IOException {
        raise();
        Path law = after.resolve("wet/vormen/a.dslr");
        Files.writeString(
                law,
                Files.readString(law)
                        + Files.readString(law).replace("L901", "L902").replace("bv", "nv"));

        String body = body(note());

        assertTrue(body.contains("Let op: Het bewijs vindt iets om naar te kijken: zie hieronder."), body);
        assertTrue(body.contains("- wet/vormen/a.dslr:13 GOV905 Alles wat L902 zegt, zegt L901 ook"), body);
        assertTrue(body.contains("Nieuw:\n- L902 Een nv keert winst uit"), body);
    }

    @Test
    void examplesThatAreGoneAndDossiersOfScenariosAreNoEqualFolders() throws IOException {
        Files.writeString(after.resolve(EXAMPLES), "regel;voorbeeld;peildatum;aantalPartners;verwacht\n");
        Session fewer = note();

        assertEquals(1, fewer.exitCode());
        assertTrue(body(fewer).contains("Let op: Er zijn minder voorbeelden: was 3, is 0."), fewer::output);
        assertTrue(body(fewer).contains("Let op: Gewijzigde regels zonder eigen voorbeeld: F901."), fewer::output);

        after = rules("met-dossier");
        Files.createDirectories(after.resolve("scenarios"));
        Files.writeString(after.resolve("scenarios/a.yaml"), "peildatum: 2026-01-01\nkenmerken: {}\n");
        assertTrue(body(note()).contains("scenarios/a.yaml (nieuw bestand: 2 tekstregels erbij)"));
    }

    @Test
    void thePageIsRefusedBeforeAnyWorkWhereItWouldTakeThePlaceOfARule() throws IOException {
        Path rule = after.resolve("praktijk/vormen/a.dslr");
        String text = Files.readString(rule);

        Session session = note("--html", rule.toString());

        assertEquals(2, session.exitCode());
        assertTrue(session.errors().contains("zet dit bestand niet in de map"), session::errors);
        assertEquals(text, Files.readString(rule));
        assertEquals(1, note("--html", folder.resolve("weg/n.html").toString()).exitCode());
    }

    @Test
    void whatIsWrongInBothFoldersIsToldAtOnce() throws IOException {
        replace(before.resolve("wet/vormen/a.dslr"), "\"Winstuitkering\"", "\"Winstuitkerin\"");
        replace(after.resolve("praktijk/vormen/a.dslr"), "\"Aantal partners\"", "\"Aantal partner\"");

        Session session = note();

        assertEquals(1, session.exitCode());
        assertTrue(session.output().contains("In de map " + before + ":\nwet/vormen/a.dslr:"), session::output);
        assertTrue(session.output().contains("In de map " + after + ":\npraktijk/vormen/a.dslr:"), session::output);
    }

    @Test
    void aRuleThatMovesToAnotherLayerIsToldSo() throws IOException {
        String rule = """
                regel "X901 Waarschuwing"
                    @bron("bron")
                    @zekerheid("laag")
                als
                    Kenmerk "Winstuitkering" is "ja"
                dan
                    Waarschuw dat "er winst is"
                einde
                """;
        Files.writeString(before.resolve("praktijk/vormen/b.dslr"), rule);
        Files.writeString(after.resolve("wet/vormen/b.dslr"), rule);

        assertTrue(body(note()).contains("(van praktijk naar wet)"));
    }

    @Test
    void theSameFolderTwiceGivesNothingToRead() {
        after = before;
        Session session = note();

        assertEquals(0, session.exitCode(), session::errors);
        assertTrue(body(session).contains("De mappen zijn gelijk: er is niets te lezen."), session::output);
    }

    @Test
    void aFolderWithErrorsGivesThemAndNoNote() throws IOException {
        replace(after.resolve("praktijk/vormen/a.dslr"), "\"Aantal partners\"", "\"Aantal partner\"");
        Session session = note("--html", folder.resolve("n.html").toString());

        assertEquals(1, session.exitCode());
        assertTrue(
                session.output()
                        .contains("praktijk/vormen/a.dslr:7:14: GOV202 \"Aantal partner\" is geen bekend kenmerk."),
                session::output);
        assertTrue(session.errors().contains("Los eerst op wat er mis is; dan komt er een notitie."), session::errors);
        assertFalse(Files.exists(folder.resolve("n.html")));
    }

    @Test
    void thePageSaysTheSameAndWhatOthersWroteIsTextThere() throws IOException {
        raise();
        replace(
                after.resolve("wet/vormen/a.dslr"),
                "Een bv keert winst uit",
                "Een bv keert <script>winst</script> uit");
        Path html = folder.resolve("n.html");

        Session session = note("--html", html.toString());

        assertEquals(0, session.exitCode(), session::errors);
        Page page = Page.of(Files.readAllBytes(html));
        assertEquals(List.of("Wijzigingsnotitie"), page.texts("h1"));
        assertEquals(List.of(), page.texts("script"));
        assertTrue(page.texts("ins").contains("regel \"L901 Een bv keert <script>winst</script> uit\""));
        assertTrue(page.texts("b").contains("1"), () -> page.texts("b").toString());
        assertEquals(List.of(), page.withoutAttribute("th", "scope"));
    }

    @Test
    void agreementsOfOneMunicipalityLieUponTheShippedRulesOnBothSides() throws IOException {
        Path waterdorp = Path.of("../quickstart/waterdorp");
        before = copy(waterdorp, folder.resolve("was/waterdorp"));
        after = copy(waterdorp, folder.resolve("wordt/waterdorp"));
        replace(after.resolve("instrumenten/rapportage.dslr"), "omdat \"", "omdat \"vanaf nu ");

        Session session = note();

        assertTrue(body(session).contains("instrumenten/rapportage.dslr (gewijzigd:"), session::output);
        assertFalse(body(session).contains("editie.csv"), session::output);
        Path other = copy(waterdorp, folder.resolve("bosdorp"));
        after = other;
        assertEquals(2, note().exitCode());
        after = rules("hele-map");
        assertEquals(2, note().exitCode());
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }
}
