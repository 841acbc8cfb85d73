package nl.afwegingskader.governance.werkbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void write() throws IOException {
        before = SmallRules.in(folder.resolve("oud"));
        after = SmallRules.in(folder.resolve("nieuw"));
    }

    private static void replace(Path file, String was, String is) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(was), text);
        Files.writeString(file, text.replace(was, is));
    }

    private void dossier(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("dossiers"));
        Files.writeString(folder.resolve("dossiers").resolve(name), text);
    }

    private Session compare(String... more) {
        return Session.run(Stream.concat(Stream.of("vergelijk", before.toString(), after.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void aWholeTextReadsLikeThis() throws IOException {
        replace(after.resolve("praktijk/tabellen/drempels.csv"), "veel partners;8", "veel partners;9");
        replace(after.resolve("wet/vormen/a.dslr"), "stichting, vereniging", "stichting");
        dossier(
                "a.yaml",
                "naam: Zwembad\npeildatum: 2026-01-01\nkenmerken: {aantalPartners: 8, eigenPersoneelNodig: false,"
                        + " eigenPerspectief: P2}\n");
        dossier("b.yaml", "naam: Bos\npeildatum: 2026-01-01\nkenmerken: {aantalPartners: 9, winstuitkering: false}\n");
        dossier("c.yaml", "naam: Kapot\npeildatum: 2026-01-01\nkenmerken: {aantalPartner: 9}\n");

        Session session = compare("--dossiers", folder.resolve("dossiers").toString());

        assertEquals(1, session.exitCode());
        assertTrue(session.errors().contains("c.yaml") && session.errors().contains("aantalPartner"), session::errors);
        assertEquals("""
                TWEE EDITIES VERGELEKEN
                Oud:   naamloos, versie zonder versie (…)
                Nieuw: naamloos, versie zonder versie (…)

                Er verandert: wat de wet van een vorm zegt (50%, alle combinaties geteld); en welke vormen op de
                eerste plaats staan (46,1%, alle combinaties geteld en afgerond). Aandelen zijn van alle denkbare
                combinaties van antwoorden.

                WAT ER IN DE REGELS VERANDERT
                -----------------------------
                Zegt iets anders, of geldt in andere situaties:
                - F901 Veel partners vragen om een eigen bestuur (door een drempel, een tabel of een afleiding; de
                  eigen tekst is gelijk)
                - L901 Een bv keert winst uit

                WAT DE WET VAN EEN VORM ZEGT
                ----------------------------
                * Was uitgesloten en wordt toelaatbaar: vereniging.
                  Aandeel: 50%, alle combinaties geteld.
                  Kleinste voorbeeld, peildatum 2026-01-01:
                    D9   Winstuitkering: ja
                    > vereniging was uitgesloten en is nu toelaatbaar (L901 geldt niet meer).

                WELKE VORMEN OP DE EERSTE PLAATS STAAN
                --------------------------------------
                * Komt op de eerste plaats: zelf doen, informeel netwerk, convenant, samenwerkingsovereenkomst,
                  dienstverleningsovereenkomst, inkoopopdracht, subsidierelatie, regeling zonder meer,
                  centrumregeling, gemeenschappelijk orgaan, bedrijfsvoeringsorganisatie, modulaire
                  gemeenschappelijke regeling, coöperatie, bv, nv, PPS-contract, PPS-onderneming, personeelspool of
                  detachering, EGTS.
                  Aandeel: 19,2%, alle combinaties geteld en afgerond.
                  Kleinste voorbeeld, peildatum 2026-01-01:
                    B3   Aantal partners: 8
                    > Op de eerste plaats komt erbij: zelf doen, informeel netwerk, convenant, personeelspool of
                      detachering, samenwerkingsovereenkomst, dienstverleningsovereenkomst, inkoopopdracht,
                      subsidierelatie, regeling zonder meer, centrumregeling, gemeenschappelijk orgaan,
                      bedrijfsvoeringsorganisatie, stichting, vereniging, coöperatie, PPS-contract, modulaire
                      gemeenschappelijke regeling, bv, nv, PPS-onderneming en EGTS (F901 geldt niet meer; L901 kan
                      niet meer gelden).
                * Komt op de eerste plaats: stichting.
                  Aandeel: 12,8%, alle combinaties geteld en afgerond.
                  Kleinste voorbeeld, peildatum 2026-01-01:
                    B3   Aantal partners: 8
                    > Op de eerste plaats komt erbij: zelf doen, informeel netwerk, convenant, personeelspool of
                      detachering, samenwerkingsovereenkomst, dienstverleningsovereenkomst, inkoopopdracht,
                      subsidierelatie, regeling zonder meer, centrumregeling, gemeenschappelijk orgaan,
                      bedrijfsvoeringsorganisatie, stichting, vereniging, coöperatie, PPS-contract, modulaire
                      gemeenschappelijke regeling, bv, nv, PPS-onderneming en EGTS (F901 geldt niet meer; L901 kan
                      niet meer gelden).
                * Komt op de eerste plaats: vereniging.
                  Aandeel: 31,9%, alle combinaties geteld en afgerond.
                  Kleinste voorbeeld, peildatum 2026-01-01:
                    B3   Aantal partners: 8
                    > Op de eerste plaats komt erbij: zelf doen, informeel netwerk, convenant, personeelspool of
                      detachering, samenwerkingsovereenkomst, dienstverleningsovereenkomst, inkoopopdracht,
                      subsidierelatie, regeling zonder meer, centrumregeling, gemeenschappelijk orgaan,
                      bedrijfsvoeringsorganisatie, stichting, vereniging, coöperatie, PPS-contract, modulaire
                      gemeenschappelijke regeling, bv, nv, PPS-onderneming en EGTS (F901 geldt niet meer; L901 kan
                      niet meer gelden).
                * Verlaat de eerste plaats: openbaar lichaam.
                  Aandeel: 14,2%, alle combinaties geteld en afgerond.
                  Kleinste voorbeeld, peildatum 2026-01-01:
                    B3   Aantal partners: 8
                    D2   Eigen personeel nodig: ja
                    > Op de eerste plaats staat nu stichting; dat was openbaar lichaam (F901 geldt niet meer).

                WAT ER IN DE DOSSIERS VERANDERT
                -------------------------------
                1 van de 2 dossiers krijgt een ander advies.
                * a.yaml: Zwembad
                  - Op de eerste plaats komt erbij: zelf doen, informeel netwerk, convenant, personeelspool of
                    detachering, samenwerkingsovereenkomst, dienstverleningsovereenkomst, inkoopopdracht,
                    subsidierelatie, regeling zonder meer, centrumregeling, gemeenschappelijk orgaan,
                    bedrijfsvoeringsorganisatie, stichting, vereniging, coöperatie, PPS-contract, modulaire
                    gemeenschappelijke regeling, bv, nv, PPS-onderneming en EGTS (F901 geldt niet meer; L901 kan
                    niet meer gelden).
                  - vereniging was voorwaardelijk en is nu toelaatbaar (L901 kan niet meer gelden).
                  - openbaar lichaam blijft op plaats 1, met score 0 in plaats van +3 (F901 geldt niet meer).
                  - 21 andere vormen schuiven mee naar een andere plaats.

                OVER DEZE VERGELIJKING
                ----------------------
                Vergeleken is over alle denkbare situaties en alle peildatums. Een voorbeeld staat zo mogelijk op
                een dag waarop de wet is nagekeken. Combinaties die in beide edities niet kunnen, tellen niet mee.
                Een aandeel is een aandeel van de denkbare combinaties van antwoorden: elk antwoord op een vraag
                telt even zwaar, van getallen en dagen elk bereik waartussen regels verschil maken, en elk onderdeel
                van een lijst is er even vaak wel als niet. Het zegt niet hoe vaak iets in werkelijkheid voorkomt.
                Rollen, instrumenten, agenda en kalender zijn niet over alle situaties vergeleken; daarvan staat
                hierboven welke regels iets anders zeggen, en bij elk dossier wat er verandert. Het afwegingskader
                is een reconstructie uit openbare bronnen; wat [reconstructie] heet, is door de makers ingevuld.
                """, session.output().replaceAll("\\([0-9a-f]{12}\\)", "(…)"));
    }

    @Test
    void theSameRulesInOtherWordsAreNoChange() throws IOException {
        replace(after.resolve("wet/vormen/a.dslr"), "Een bv keert winst uit", "Een bv keert soms winst uit");
        Session session = compare();

        assertEquals(0, session.exitCode(), session::errors);
        assertTrue(session.output().contains("Geen andere stand en geen andere eerste plaats"), session::output);
        assertTrue(session.output().contains("- L901 Een bv keert soms winst uit"), session::output);
    }

    @Test
    void theComparisonIsWrittenAsJson() throws IOException {
        replace(after.resolve("wet/vormen/a.dslr"), "stichting, vereniging", "stichting");
        JsonNode impact =
                new ObjectMapper().readTree(compare("--formaat", "json").out());

        assertEquals("vereniging", impact.get("standen").get(0).get("vorm").asText());
        assertEquals(0, impact.get("dossiers").size());
    }

    @Test
    void theShippedRulesGoByTheirNameAndAgreementsLieOnBoth() {
        Session session = Session.run("vergelijk", "standaard", "standaard", "--afspraken", "venlo");

        assertEquals(0, session.exitCode(), session::errors);
        assertTrue(session.output().contains("Geen verschil"), session::output);
    }

    @Test
    void whatCannotBeOpenedIsToldAsAlways() {
        Session session =
                Session.run("vergelijk", "standaard", folder.resolve("nergens").toString());

        assertEquals(1, session.exitCode());
        assertEquals(List.of(), session.output().lines().toList());
        assertTrue(session.errors().contains("nergens"), session::errors);
    }
}
