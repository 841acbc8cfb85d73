package nl.afwegingskader.governance.werkbank;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.RoundTable;
import nl.afwegingskader.governance.situation.Answer;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import nl.afwegingskader.governance.situation.Derived;
import nl.afwegingskader.governance.source.Layer;

/** What partners come to together, for reading on a terminal: first what all can live with, then where they differ. */
final class RoundTableText {

    /** So many columns of partners fit beside the names of forms. */
    private static final int COLUMNS = 5;

    private static final int FORM = 41;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 16;

    private final RoundTable table;
    private final int partners;
    private final int column;
    private final Layout layout = new Layout();

    RoundTableText(RoundTable table) {
        this.table = table;
        this.partners = table.seats().size();
        int room = Terminal.WIDTH - FORM - NARROWEST;
        this.column = Math.min(WIDEST, room / Math.min(partners, COLUMNS));
    }

    String text() {
        head();
        together();
        rankings();
        new DifferencesText(layout, table).write();
        perspectives();
        agreed();
        foot();
        return layout.toString();
    }

    private void head() {
        Advice advice = table.seats().get(0).advice();
        List<String> names = table.seats().stream()
                .map(seat -> seat.situation().name())
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
        layout.line("AAN TAFEL").hanging("", names.isEmpty() ? "(zonder naam)" : names.get(0));
        layout.line("Peildatum " + advice.date() + " · regels: versie "
                + advice.edition().version() + " (" + advice.edition().sha256().substring(0, 12) + ")");
        layout.hanging(
                "",
                "Lagen: "
                        + advice.edition().layers().stream().map(Layer::folder).collect(Collectors.joining(", ")));
        layout.hanging(
                "Partners: ",
                table.seats().stream().map(RoundTable.Seat::name).collect(Collectors.joining(", "))
                        + ". Zij heten zoals hun bestand.");
        if (names.size() > 1) {
            layout.hanging(
                    "! ",
                    "De dossiers noemen verschillende verbanden: " + String.join("; ", names)
                            + ". Kijk of zij over hetzelfde gaan.");
        }
    }

    private void together() {
        layout.heading("Met welke vorm iedereen kan leven");
        List<RoundTable.Regret> least = table.leastRegret();
        if (least.isEmpty()) {
            layout.hanging("", "Er is geen vorm die van de wet mag bij de antwoorden van elke partner.");
            return;
        }
        String forms = least.stream().map(regret -> regret.form().label()).collect(Collectors.joining(", "));
        int most = least.get(0).most();
        layout.hanging(
                "",
                "De minste spijt geeft: " + forms + ". "
                        + (most == 0
                                ? "Bij elke partner staat deze vorm op de eerste plaats."
                                : "Geen partner levert meer in dan " + points(most) + "."));
        layout.hanging(
                "",
                "Spijt is wat een partner inlevert: de score van de vorm die bij hem op de eerste plaats staat, min de score"
                        + " van deze vorm, beide volgens zijn eigen antwoorden. Het kleinste verlies van wie het meeste"
                        + " inlevert, staat bovenaan. Een vorm die bij één partner is uitgesloten, doet niet mee.");
        for (int from = 0; from < partners; from += COLUMNS) {
            regrets(from, Math.min(partners, from + COLUMNS));
        }
    }

    private static String points(int points) {
        return points == 1 ? "1 punt" : points + " punten";
    }

    private void regrets(int from, int to) {
        layout.blank()
                .line(Layout.left("spijt per vorm", FORM) + columns(from, to) + Layout.right("hoogste", NARROWEST));
        for (RoundTable.Regret regret : table.regrets()) {
            layout.line(Layout.left(regret.form().label() + mark(regret.form()), FORM)
                    + regret.points().subList(from, to).stream()
                            .map(points -> Layout.right(String.valueOf(points), column))
                            .collect(Collectors.joining())
                    + Layout.right(String.valueOf(regret.most()), NARROWEST));
        }
        if (table.regrets().stream().anyMatch(regret -> !mark(regret.form()).isEmpty())) {
            layout.line("(?) Of deze vorm mag, hangt bij een partner nog af van antwoorden die ontbreken.");
        }
    }

    private String mark(Form form) {
        return table.seats().stream().anyMatch(seat -> seat.advice().on(form).standing() == Standing.CONDITIONAL)
                ? " (?)"
                : "";
    }

    private String columns(int from, int to) {
        return table.seats().subList(from, to).stream()
                .map(seat -> Layout.right(fitting(seat.name()), column))
                .collect(Collectors.joining());
    }

    private String fitting(String name) {
        return name.length() < column ? name : name.substring(0, column - 2) + "…";
    }

    private void rankings() {
        layout.heading("Volgorde bij elke partner");
        layout.line("Per partner de plaats, met tussen haakjes de score; een streepje: uitgesloten.");
        for (int from = 0; from < partners; from += COLUMNS) {
            int start = from;
            int end = Math.min(partners, from + COLUMNS);
            layout.blank().line(Layout.left("vorm", FORM) + columns(start, end));
            forms().filter(form -> table.seats().stream()
                            .anyMatch(seat -> seat.advice().on(form).rank().isPresent()))
                    .forEach(form -> layout.line(Layout.left(form.label(), FORM)
                            + table.seats().subList(start, end).stream()
                                    .map(seat ->
                                            Layout.right(place(seat.advice().on(form)), column))
                                    .collect(Collectors.joining())));
        }
        String excluded = Stream.of(Form.values())
                .filter(form -> table.seats().stream()
                        .allMatch(seat -> seat.advice().on(form).rank().isEmpty()))
                .map(Form::label)
                .collect(Collectors.joining(", "));
        if (!excluded.isEmpty()) {
            layout.hanging("", "Bij iedereen uitgesloten: " + excluded + ".");
        }
    }

    /** In the order of regret, and then the ones that are not open to all. */
    private Stream<Form> forms() {
        return Stream.concat(table.regrets().stream().map(RoundTable.Regret::form), Stream.of(Form.values()))
                .distinct();
    }

    private static String place(OptionAdvice<Form> form) {
        if (form.rank().isEmpty()) {
            return "-";
        }
        String score = form.score() > 0 ? "+" + form.score() : String.valueOf(form.score());
        return form.rank().getAsInt() + " (" + score + ")";
    }

    private void perspectives() {
        layout.heading("Vanuit welk perspectief ieder kijkt");
        for (RoundTable.Seat seat : table.seats()) {
            String taken = seat.perspectivesOf().isEmpty()
                    ? ""
                    : "; in dit dossier overgenomen: het perspectief van " + String.join(", ", seat.perspectivesOf());
            layout.hanging(
                    "- ",
                    seat.name() + ": " + seat.perspective().map(Coded::label).orElse("niet ingevuld") + congruent(seat)
                            + taken + ".");
        }
        layout.hanging(
                "",
                "Wat een partner bij G1 over zichzelf zegt, telt bij de anderen als antwoord op G2, behalve waar die zelf al iets"
                        + " over hem zeggen. Een ander perspectief is geen fout antwoord, maar een reden voor een gesprek.");
    }

    private static String congruent(RoundTable.Seat seat) {
        return seat.advice().derived().stream()
                .filter(value -> value.characteristic() == Derived.CONGRUENT)
                .map(value ->
                        "; congruent: " + value.printed() + " (" + value.rule().id() + ")")
                .collect(Collectors.joining());
    }

    private void agreed() {
        layout.heading("Waar iedereen hetzelfde antwoord geeft");
        if (table.agreed().isEmpty()) {
            layout.line("Nergens.");
        }
        table.agreed().forEach(this::agreed);
    }

    private void agreed(Answer<?> answer) {
        Characteristic<?> characteristic = answer.characteristic();
        layout.hanging(
                Layout.right(characteristic.number(), 5) + "  ", characteristic.label() + ": " + answer.printed());
    }

    private void foot() {
        layout.heading("Over deze tafel");
        layout.hanging(
                "",
                "Dit is een advies en geen besluit: de partners beslissen samen. Een score telt argumenten en zegt niets over wie"
                        + " gelijk heeft. " + Reconstruction.FRAMEWORK);
    }
}
