package nl.afwegingskader.governance.werkbank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.Layer;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Validity;

/** What was proven about a rulebook, for reading on a terminal: the gravest first. */
final class ProofText {

    private static final String STAYS =
            "De reden is van de makers van het regelboek en komt niet uit een bron; laat een jurist haar lezen.";

    private final Rulebook rulebook;
    private final List<Flaw> flaws;
    private final ProofDossiers dossiers;
    private final Optional<String> adviseCommand;
    private final Map<RuleId, RuleCard> cards;
    private final Map<String, String> labels = labels();
    private final Layout layout = new Layout();

    /** @param adviseCommand what shows a dossier, up to the name of its file; if dossiers were written */
    ProofText(Rulebook rulebook, List<Flaw> flaws, ProofDossiers dossiers, Optional<String> adviseCommand) {
        this.rulebook = rulebook;
        this.flaws = flaws;
        this.dossiers = dossiers;
        this.adviseCommand = adviseCommand;
        this.cards = rulebook.cards().stream().collect(Collectors.toMap(RuleCard::id, Function.identity()));
    }

    String text() {
        head();
        counts();
        for (Flaw.Kind kind : Flaw.Kind.values()) {
            List<Flaw> some = of(kind);
            if (!some.isEmpty()) {
                layout.heading(kind.label());
                layout.hanging("Wat te doen: ", kind.remedy());
                if (some.stream().allMatch(flaw -> flaw.rules().isEmpty())) {
                    inShort(some);
                } else {
                    some.forEach(this::flaw);
                }
            }
        }
        return layout.toString();
    }

    private List<Flaw> of(Flaw.Kind kind) {
        return flaws.stream().filter(flaw -> flaw.kind() == kind).toList();
    }

    private void head() {
        layout.line("BEWIJS OVER EEN REGELBOEK").hanging("", rulebook.edition().name());
        layout.line("Regels: versie " + rulebook.edition().version() + " ("
                + rulebook.edition().sha256().substring(0, 12) + ")");
        layout.hanging(
                "",
                "Lagen: "
                        + rulebook.edition().layers().stream()
                                .map(Layer::folder)
                                .collect(Collectors.joining(", ")));
        layout.hanging(
                "",
                "Dit gaat over de regels zelf, in alle situaties en op alle peildata: wat hier staat is uitgerekend, niet"
                        + " geprobeerd. Niet elke bevinding is een fout; mensen beslissen wat ermee gebeurt. "
                        + Reconstruction.FRAMEWORK);
    }

    private void counts() {
        layout.heading("Samengevat");
        if (flaws.isEmpty()) {
            layout.line("Niets gevonden.");
            return;
        }
        long known = flaws.stream().filter(flaw -> flaw.stays().isPresent()).count();
        layout.hanging("", findings(flaws.size()) + (known == 0 ? "." : ", waarvan " + known + " bekend. " + STAYS));
        for (Flaw.Kind kind : Flaw.Kind.values()) {
            int count = of(kind).size();
            if (count > 0) {
                layout.line(Layout.right(String.valueOf(count), 5) + "  " + kind.label());
            }
        }
        if (adviseCommand.isPresent()) {
            layout.hanging(
                    "",
                    dossiers.byFile().size() == 1
                            ? "De kleinste situatie is als dossier bewaard."
                            : "De kleinste situaties zijn als "
                                    + dossiers.byFile().size() + " dossiers bewaard.");
        }
    }

    private static String findings(int count) {
        return count == 1 ? "1 bevinding" : count + " bevindingen";
    }

    private void flaw(Flaw flaw) {
        layout.blank().hanging("- ", flaw.text());
        if (!flaw.period().equals(Validity.always())) {
            layout.hanging("  ", "Op peildata " + period(flaw.period()) + ".");
        }
        flaw.rules().forEach(this::rule);
        flaw.example().ifPresent(example -> layout.hanging("  ", situation(example)));
        adviseCommand.ifPresent(command ->
                dossiers.file(flaw).ifPresent(file -> layout.line("  Toon het met: " + shown(command, file))));
        flaw.stays().ifPresent(reason -> layout.hanging("  ", stays(reason)));
    }

    /** The name of a folder with a space in it is between quotes, and then the file is too. */
    private static String shown(String command, String file) {
        return command.endsWith("\"") ? command.substring(0, command.length() - 1) + file + "\"" : command + file;
    }

    private void rule(RuleId id) {
        RuleCard card = cards.get(id);
        if (card != null) {
            layout.hanging("  " + Layout.left(id.text(), 6) + " ", card.title() + Reconstruction.mark(card));
            layout.line("         " + card.file() + ", regel " + card.line());
        }
    }

    private static String stays(String reason) {
        return "Bekend, blijft staan. Reden van de makers: " + reason;
    }

    private static String period(Validity period) {
        List<String> words = new ArrayList<>();
        period.from().map(LocalDate::toString).ifPresent(day -> words.add("vanaf " + day));
        period.until().map(LocalDate::toString).ifPresent(day -> words.add("vóór " + day));
        return String.join(" en ", words);
    }

    private static String situation(Situation example) {
        String answers =
                example.known().stream().map(one -> answer(example, one)).collect(Collectors.joining("; "));
        return answers.isEmpty()
                ? "Kleinste situatie: peildatum " + example.date() + ", en verder is niets ingevuld."
                : "Kleinste situatie: peildatum " + example.date() + ", met alleen dit ingevuld: " + answers + ".";
    }

    private static <V> String answer(Situation example, Characteristic<V> one) {
        return one.number() + " " + one.label() + " = "
                + example.get(one).map(one.kind()::print).orElse("");
    }

    /** Of options and kenmerken that no rule is about, only which, those with one reason together. */
    private void inShort(List<Flaw> some) {
        Map<Optional<String>, List<Flaw>> byReason = new LinkedHashMap<>();
        some.forEach(flaw -> byReason.computeIfAbsent(flaw.stays(), ignored -> new ArrayList<>())
                .add(flaw));
        byReason.forEach((reason, flawsOfOne) -> {
            layout.blank()
                    .hanging("- ", flawsOfOne.stream().map(this::subject).collect(Collectors.joining(", ")) + ".");
            reason.ifPresent(one -> layout.hanging("  ", stays(one)));
        });
    }

    private String subject(Flaw flaw) {
        String number = flaw.about().orElse("");
        return number + " " + labels.getOrDefault(number, "");
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        Stream.<Option[]>of(Form.values(), RoleOption.values(), Instrument.values())
                .flatMap(Stream::of)
                .forEach(option -> labels.put(option.number(), option.label()));
        Catalogue.all().forEach(one -> labels.put(one.number(), one.label()));
        return labels;
    }
}
