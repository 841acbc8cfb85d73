package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.json.DossierReader;
import nl.afwegingskader.governance.situation.InvalidSituationException;
import org.junit.jupiter.api.Test;

/**
 * Fifty real cooperations: what the advice says of the form that was really chosen. The table is a regression, not a score: a
 * real choice can be a bad one, and no weight may be bent to make a case fit.
 */
class CasesTest {

    private static final Rulebook RULEBOOK = Project.shipped();
    private static final Path TABLE = Project.DOCS.resolve("praktijkgevallen.md");
    private static final int GOOD_ENOUGH = 3;

    /** What the forms of the cases are in the repertoire, which is finer. */
    private static final Map<String, List<Form>> FORMS = Map.ofEntries(
            Map.entry("netwerk", List.of(Form.INFORMAL_NETWORK)),
            Map.entry("openbaar_lichaam", List.of(Form.PUBLIC_BODY, Form.MODULAR_REGULATION)),
            Map.entry("bv", List.of(Form.PRIVATE_COMPANY, Form.PPP_COMPANY)),
            Map.entry("convenant", List.of(Form.COVENANT)),
            Map.entry("bedrijfsvoeringsorganisatie", List.of(Form.OPERATIONAL_ORGANISATION)),
            Map.entry("stichting", List.of(Form.FOUNDATION)),
            Map.entry("centrumregeling", List.of(Form.CENTRE_REGULATION)),
            Map.entry("gemeenschappelijk_orgaan", List.of(Form.JOINT_ORGAN)),
            Map.entry("vereniging", List.of(Form.ASSOCIATION)),
            Map.entry("nv", List.of(Form.PUBLIC_COMPANY)),
            Map.entry("pps", List.of(Form.PPP_CONTRACT, Form.PPP_COMPANY)),
            Map.entry("cooperatie", List.of(Form.COOPERATIVE)),
            Map.entry("subsidie", List.of(Form.SUBSIDY)),
            Map.entry("zelf_doen", List.of(Form.LOCAL)),
            Map.entry(
                    "privaatrechtelijke_overeenkomst",
                    List.of(Form.COOPERATION_AGREEMENT, Form.SERVICE_AGREEMENT, Form.PPP_CONTRACT)),
            Map.entry("inkoop", List.of(Form.PURCHASE)));

    private record RealCase(String number, String file, String form, String remark) {}

    /** {@code werkelijk.csv}: what was really chosen, and one sentence why where the advice says otherwise. */
    private static List<RealCase> cases() {
        List<RealCase> cases = new ArrayList<>();
        Map<String, String> files = new HashMap<>();
        Project.files(Project.CASES, ".yaml")
                .forEach(file -> files.put(
                        file.getFileName().toString().substring(0, 3),
                        file.getFileName().toString()));
        Project.text(Project.CASES.resolve("werkelijk.csv")).lines().skip(1).forEach(line -> {
            String[] cells = line.split(";", -1);
            cases.add(new RealCase(cells[0], files.getOrDefault(cells[0], ""), cells[1], cells[2]));
        });
        return cases;
    }

    private static Advice advice(RealCase real) {
        try {
            return RULEBOOK.advise(DossierReader.read(Project.CASES.resolve(real.file())));
        } catch (IOException | InvalidSituationException wrong) {
            throw new AssertionError(real.file(), wrong);
        }
    }

    /** The best placed of the forms that the case may mean. */
    private static OptionAdvice<Form> chosen(Advice advice, RealCase real) {
        return FORMS.getOrDefault(real.form(), List.of()).stream()
                .map(advice::on)
                .min(Comparator.comparingInt(form -> form.rank().orElse(Integer.MAX_VALUE)))
                .orElseThrow(() -> new AssertionError("no form " + real.form()));
    }

    private static boolean needsARemark(OptionAdvice<Form> chosen) {
        return chosen.standing() == Standing.EXCLUDED || chosen.rank().orElse(0) > GOOD_ENOUGH;
    }

    @Test
    void allFiftyAreThere() {
        assertEquals(50, cases().size());
        assertEquals(50, Project.files(Project.CASES, ".yaml").size());
    }

    @Test
    void everyCaseThatIsExcludedOrBelowTheThirdPlaceSaysWhy() {
        List<String> without = cases().stream()
                .filter(real -> needsARemark(chosen(advice(real), real))
                        == real.remark().isBlank())
                .map(real -> real.number() + " " + chosen(advice(real), real).option() + " "
                        + chosen(advice(real), real).rank())
                .toList();
        assertEquals(List.of(), without, "excluded or below the third place without a remark, or the reverse");
    }

    @Test
    void theCommittedTableIsTheGeneratedOne() {
        StringBuilder table = new StringBuilder("""
                # Vijftig praktijkgevallen

                Wat het advies zegt over de vorm die werkelijk is gekozen. Gemaakt door `CasesTest`; niet met de hand wijzigen.

                De gevallen zijn in kenmerken gecodeerd door mensen die de regels niet hadden gelezen, vóór de zachte regels
                waren geschreven. Wat de bron niet zegt, is onbekend gebleven. De tabel is een regressie en geen rapportcijfer:
                een werkelijke keuze kan een slechte zijn, en geen gewicht is aangepast om een geval te laten passen. Waar één
                vorm in de bron meer vormen in het repertoire kan zijn, telt de best geplaatste.

                """);
        List<RealCase> cases = cases();
        table.append(
                "| geval | naam | werkelijk gekozen | stand | plaats | score | eerste volgens het advies | opmerking |\n");
        table.append("|---|---|---|---|--:|--:|---|---|\n");
        Map<String, Integer> counts = new java.util.TreeMap<>();
        for (RealCase real : cases) {
            Advice advice = advice(real);
            OptionAdvice<Form> chosen = chosen(advice, real);
            String rank =
                    chosen.rank().isPresent() ? String.valueOf(chosen.rank().getAsInt()) : "–";
            String score = chosen.lowestScore() == chosen.highestScore()
                    ? String.valueOf(chosen.score())
                    : chosen.score() + " (" + chosen.lowestScore() + " … " + chosen.highestScore() + ")";
            table.append("| ")
                    .append(String.join(
                            " | ",
                            real.number(),
                            advice.name(),
                            chosen.option().label(),
                            standing(chosen),
                            rank,
                            score,
                            first(advice),
                            real.remark()))
                    .append(" |\n");
            counts.merge(kind(advice, chosen), 1, Integer::sum);
        }
        table.append("\nSamen: ")
                .append(counts.entrySet().stream()
                        .map(count -> count.getValue() + " × " + count.getKey())
                        .collect(Collectors.joining("; ")))
                .append(".\n");
        Project.assertCommitted(TABLE, table.toString());
    }

    private static String kind(Advice advice, OptionAdvice<Form> chosen) {
        long sharing = advice.regimes().stream()
                .filter(regime -> regime.form().rank().equals(chosen.rank()))
                .count();
        if (chosen.standing() == Standing.EXCLUDED) {
            return "uitgesloten";
        }
        if (chosen.rank().orElse(0) > GOOD_ENOUGH) {
            return "lager dan plaats 3";
        }
        return sharing <= GOOD_ENOUGH
                ? "plaats 1 tot en met 3, alleen of met hoogstens twee andere vormen"
                : "plaats 1 tot en met 3, gedeeld met meer vormen omdat de bron weinig zegt";
    }

    private static String standing(OptionAdvice<Form> chosen) {
        String rules = chosen.findings().stream()
                .filter(finding -> finding.certain() && finding.effect() == Effect.EXCLUDES)
                .map(finding -> finding.rule().id().text())
                .distinct()
                .collect(Collectors.joining(", "));
        return chosen.standing().label() + (rules.isEmpty() ? "" : " (" + rules + ")");
    }

    private static String first(Advice advice) {
        List<String> first = advice.regimes().stream()
                .map(regime -> regime.form())
                .filter(form -> form.rank().orElse(0) == 1)
                .map(form -> form.option().label())
                .toList();
        return first.size() <= 3 ? String.join(", ", first) : first.size() + " vormen gelijk";
    }
}
