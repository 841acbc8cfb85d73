package nl.afwegingskader.governance.werkbank.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.rules.text.Term;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Kind;
import nl.afwegingskader.governance.source.Confidence;
import nl.afwegingskader.governance.source.Origin;

/** What belongs in each column of the tables there are. */
final class Columns {

    static final Set<String> DAYS = Set.of("vanaf", "tot", "peildatum");

    private static final Set<Kind.Scale> SINGLE = Set.of(Kind.Scale.CHOICE, Kind.Scale.ORDERED_CHOICE);

    private static final String OTHERWISE_EMPTY = " Alleen bij de soorten die dit nodig hebben; anders leeg.";

    private static final String SCENARIO =
            "Een rij is een scenario; een lege cel telt niet mee. LEESMIJ.md, hoofdstuk 6.";

    private static final Map<String, Column> FIXED = Map.ofEntries(
            Map.entry("sleutel", Column.free("Wat hier staat. Laat deze kolom zoals zij is.")),
            Map.entry(
                    "drempel",
                    Column.free("De naam van de drempel, precies zoals regels hem noemen. Een andere naam is een andere"
                            + " drempel.")),
            Map.entry(
                    "waarde",
                    Column.free(
                            "Het getal of de tekst. Een getal als 5000000 of 12,5: geen punt tussen duizendtallen.")),
            Map.entry("eenheid", new Column("Waarin de waarde is: de eenheid van het kenmerk.", units(), false)),
            Map.entry("termijn", Column.free("De naam van de termijn, precies zoals regels hem noemen.")),
            Map.entry(
                    "soort",
                    Column.oneOf(
                            "Hoe de termijn loopt. LEESMIJ.md, hoofdstuk 5, zegt wat u per soort invult.",
                            Arrays.stream(Term.Kind.values())
                                    .map(Term.Kind::word)
                                    .toList())),
            Map.entry("maand", Column.free("1 tot en met 12." + OTHERWISE_EMPTY)),
            Map.entry("dag", Column.free("1 tot en met 31." + OTHERWISE_EMPTY)),
            Map.entry(
                    "jaar",
                    Column.free("Ten opzichte van het begrotingsjaar: -1 is het jaar ervoor." + OTHERWISE_EMPTY)),
            Map.entry("aantal", Column.free("Hoeveel weken, dagen, maanden of keren." + OTHERWISE_EMPTY)),
            Map.entry("gebeurtenis", Column.free("Waarvan de termijn telt." + OTHERWISE_EMPTY)),
            Map.entry(
                    "kenmerk",
                    Column.oneOf(
                            "Het kenmerk met de dag van de gebeurtenis, als een dossier die kent; anders leeg.",
                            days())),
            Map.entry(
                    "anders", Column.free("Een termijn met een datum, voor als die dag nog onbekend is; anders leeg.")),
            Map.entry("groep", Column.free("De naam van de groep, zoals een regel haar noemt.")),
            Map.entry(
                    "keuze",
                    new Column("Het nummer (I48, RB21) of de naam van een rol of instrument.", choices(), false)),
            Map.entry(
                    "kracht",
                    Column.oneOf(
                            "Hoe sterk de tabel ervoor pleit. \"afgesproken\" kan alleen in een tabel van een eigen afspraak.",
                            Stream.concat(
                                            Stream.of("afgesproken"),
                                            Arrays.stream(Strength.values()).map(Strength::code))
                                    .toList())),
            Map.entry("hoeVaak", Column.free("Hoe vaak, in eigen woorden; mag leeg.")),
            Map.entry("vanaf", Column.free("De eerste dag waarop de rij geldt: jjjj-mm-dd. Leeg: altijd al.")),
            Map.entry("tot", Column.free("De eerste dag waarop de rij niet meer geldt: jjjj-mm-dd. Leeg: nog steeds.")),
            Map.entry("bron", Column.free("Artikel of bron, precies overgenomen. Verplicht. [REC] is reconstructie.")),
            Map.entry(
                    "zekerheid",
                    Column.oneOf(
                            "Verplicht. hoog: gelezen en duidelijk. middel: gelezen, maar er is uitleg nodig. laag: algemene"
                                    + " kennis, of een datum die niet is nagegaan.",
                            Arrays.stream(Confidence.values())
                                    .map(Confidence::code)
                                    .toList())),
            Map.entry(
                    "herkomst",
                    Column.oneOf(
                            "Verplicht. wet, bron (een genoemde handreiking of praktijk), venlo (staat letterlijk op de pagina"
                                    + " van Venlo) of reconstructie (door de makers zelf ingevuld).",
                            Arrays.stream(Origin.values()).map(Origin::code).toList())),
            Map.entry("regel", Column.free("Het nummer van de regel, of van een afgeleid kenmerk (AF06).")),
            Map.entry("voorbeeld", Column.free("Een korte omschrijving van de situatie.")),
            Map.entry("peildatum", Column.free("De dag waarvoor de rij geldt: jjjj-mm-dd.")),
            Map.entry(
                    "verwacht",
                    new Column(
                            "ja (de regel geldt), nee (zeker niet), onbekend (nog open), of bij een som of tabel = en de waarde,"
                                    + " bijvoorbeeld: = 12.5\nAchter ja mag staan wat de regel zegt: ja: sterk voor bv, nv."
                                    + " LEESMIJ.md, hoofdstuk 6, zegt hoe u dat schrijft.",
                            List.of("ja", "nee", "onbekend"),
                            false)),
            Map.entry("wijziging", Column.free("De wijziging, precies zoals \"toets --mutaties\" haar noemt.")),
            Map.entry("reden", Column.free("Waarom geen voorbeeld deze wijziging hoeft te merken.")),
            Map.entry("scenario", Column.free("Een korte omschrijving van de situatie. " + SCENARIO)),
            Map.entry(
                    "dossier", Column.free("Een dossier uit de map scenarios waarmee het scenario begint; mag leeg.")),
            Map.entry("uitgesloten", forms("Vormen die niet mogen")),
            Map.entry("toelaatbaar", forms("Vormen die mogen")),
            Map.entry("voorwaardelijk", forms("Vormen waarvan nog niet zeker is of zij mogen")),
            Map.entry("verplicht", forms("De vorm die moet")),
            Map.entry("alleen", forms("De vormen die overblijven: elke andere is uitgesloten")),
            Map.entry("eerste", forms("De vorm die op de eerste plaats staat")),
            Map.entry("regels", Column.free("Nummers van regels die het advies noemt, met komma's ertussen.")),
            Map.entry(
                    "zonder regels",
                    Column.free("Nummers van regels die het advies niet noemt, met komma's ertussen.")),
            Map.entry("vraagt naar", Column.free("Een kenmerk dat het advies nog wil weten.")));

    private Columns() {}

    private static Column forms(String explanation) {
        return new Column(
                explanation + ", met komma's ertussen.",
                Arrays.stream(Form.values()).map(Form::code).toList(),
                false);
    }

    static Column of(String heading) {
        Column fixed = FIXED.get(heading);
        return fixed != null
                ? fixed
                : Catalogue.find(heading).map(Columns::of).orElse(Column.free("Zie LEESMIJ.md, hoofdstuk 5 en 6."));
    }

    private static Column of(Characteristic<?> characteristic) {
        Kind<?> kind = characteristic.kind();
        String explanation = characteristic.number() + " " + characteristic.label() + "\n" + characteristic.question()
                + "\n" + kind.allowed() + "\nLeeg in een voorbeeld of scenario: onbekend.";
        boolean single = SINGLE.contains(kind.scale());
        return new Column(explanation, kind.values().stream().map(Coded::code).toList(), single);
    }

    private static List<String> units() {
        return Catalogue.all().stream()
                .map(characteristic -> characteristic.kind().unit())
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> days() {
        return Catalogue.all().stream()
                .filter(characteristic -> characteristic.kind().scale() == Kind.Scale.DAY)
                .map(Characteristic::code)
                .toList();
    }

    private static List<String> choices() {
        return Stream.<Option>concat(Arrays.stream(RoleOption.values()), Arrays.stream(Instrument.values()))
                .map(Option::number)
                .toList();
    }

    /** What a row says about where it comes from, for a person; empty when the table has no sources. */
    static Optional<String> origin(Table table, List<String> texts) {
        int source = table.headings().indexOf("bron");
        int confidence = table.headings().indexOf("zekerheid");
        int origin = table.headings().indexOf("herkomst");
        if (source < 0 || texts.get(source).isEmpty()) {
            return Optional.empty();
        }
        String told = "Bron bij het maken van dit werkboek: " + texts.get(source);
        if (confidence >= 0) {
            told += "\nZekerheid: " + texts.get(confidence);
        }
        if (origin >= 0) {
            told += "\nHerkomst: " + texts.get(origin)
                    + (texts.get(origin).equals(Origin.RECONSTRUCTION.code()) ? ", door de makers zelf ingevuld" : "");
        }
        return Optional.of(told);
    }
}
