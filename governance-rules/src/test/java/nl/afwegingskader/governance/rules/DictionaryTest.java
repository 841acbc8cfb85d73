package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.rules.engine.Facts;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.engine.Step;
import nl.afwegingskader.governance.rules.text.Dictionary;
import nl.afwegingskader.governance.rules.text.RuleFolder;
import nl.afwegingskader.governance.rules.text.RuleText;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.Validity;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Stock Drools runs the shipped rule files through the generated dictionary, and finds what our engine finds. */
class DictionaryTest {

    private static final int SITUATIONS = 500;

    private static final Rulebook RULEBOOK = Project.shipped();
    private static final Map<String, RuleCard> CARDS =
            RULEBOOK.cards().stream().collect(Collectors.toMap(card -> card.id().text(), card -> card));

    @Test
    void theCommittedDictionaryIsTheGeneratedOne() {
        Project.assertCommitted(
                Project.RULES.resolve("woordenboek.dsl"), Dictionary.generate(StockSituation.class.getName()));
    }

    @Test
    void stockDroolsFindsTheSame() {
        KieContainer stock = stockDrools();
        Situations situations = new Situations(RULEBOOK.ruleset());
        Random random = new Random(20261123);
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = situations.random(random, i % 2 == 0 ? 0.6 : 0.95);
            Facts decided = RULEBOOK.drools().decide(situation);
            StockSituation fact = run(stock, situation, decided);
            assertEquals(ours(decided), stockConclusions(fact, situation), situation::toString);
        }
    }

    private static final Map<String, BigDecimal> THRESHOLDS = thresholds();

    /** Runs stock Drools on a situation, with the kenmerken that our engine derived. */
    private static StockSituation run(KieContainer stock, Situation situation, Facts decided) {
        StockSituation fact = new StockSituation(situation.date(), answers(situation, decided), THRESHOLDS);
        KieSession session = stock.newKieSession();
        session.insert(fact);
        session.fireAllRules();
        session.dispose();
        return fact;
    }

    private static KieContainer stockDrools() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(
                "src/main/resources/regels/woordenboek.dsl", Project.text(Project.RULES.resolve("woordenboek.dsl")));
        int number = 0;
        for (RuleText text : RuleFolder.texts(List.of(Project.RULES)).texts()) {
            if (text.path().endsWith(".dslr")) {
                files.write("src/main/resources/regels/r" + number++ + ".dslr", text.text());
            }
        }
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(ExecutableModelProject.class);
        assertEquals(List.of(), builder.getResults().getMessages(Message.Level.ERROR));
        return services.newKieContainer(builder.getKieModule().getReleaseId());
    }

    private static Map<String, BigDecimal> thresholds() {
        Map<String, BigDecimal> thresholds = new HashMap<>();
        Project.files(Project.RULES, "drempels.csv")
                .forEach(file -> Project.text(file).lines().skip(1).forEach(line -> {
                    String[] cells = line.split(";", -1);
                    thresholds.put(cells[0], new BigDecimal(cells[1].replace(',', '.')));
                }));
        return thresholds;
    }

    /** The words of what is known, derived kenmerken included. */
    private static Map<Characteristic<?>, Object> answers(Situation situation, Facts decided) {
        Map<Characteristic<?>, Object> answers = new LinkedHashMap<>();
        for (Characteristic<?> characteristic : Catalogue.all()) {
            if (situation.knows(characteristic)) {
                answers.put(characteristic, given(situation, characteristic));
            } else if (decided.present(characteristic.index())) {
                answers.put(characteristic, words(written(characteristic, decided.value(characteristic.index()))));
            }
        }
        return answers;
    }

    private static <V> Object given(Situation situation, Characteristic<V> characteristic) {
        return words(characteristic.kind().write(situation.get(characteristic).orElseThrow()));
    }

    private static <V> Object written(Characteristic<V> characteristic, long number) {
        return characteristic.kind().write(characteristic.kind().decode(number));
    }

    private static Object words(Object written) {
        if (written instanceof List<?> list) {
            return list.stream()
                    .map(one -> StockSituation.word(String.valueOf(one)))
                    .collect(Collectors.toSet());
        }
        if (written instanceof Map<?, ?> map) {
            return map.values().stream()
                    .map(one -> StockSituation.word(String.valueOf(one)))
                    .collect(Collectors.toSet());
        }
        if (written instanceof Boolean truth) {
            return truth ? "ja" : "nee";
        }
        return written instanceof String text ? StockSituation.word(text) : new BigDecimal(String.valueOf(written));
    }

    /** Per concluding rule whether it holds; per derived kenmerk which case. */
    private static Map<String, String> ours(Facts decided) {
        Map<String, String> found = new TreeMap<>();
        Program program = RULEBOOK.program();
        BitSet concluded = decided.concluded();
        for (int number = concluded.nextSetBit(0); number >= 0; number = concluded.nextSetBit(number + 1)) {
            Step step = program.steps().get(number);
            if (step instanceof Step.Conclude conclude) {
                found.put(conclude.trigger().rule().id().text(), "holds");
            }
        }
        return found;
    }

    /** Stock Drools knows no validity and no switching off, so those are applied here. */
    private static Map<String, String> stockConclusions(StockSituation fact, Situation situation) {
        Map<String, String> found = new TreeMap<>();
        fact.conclusions().forEach((rule, conclusions) -> {
            RuleCard card = CARDS.get(rule);
            boolean concludes =
                    conclusions.stream().noneMatch(each -> each.startsWith("leid") || each.startsWith("vraag"));
            Validity validity = card == null ? Validity.always() : card.validity();
            if (card != null && concludes && card.switchedOff().isEmpty() && validity.holdsOn(situation.date())) {
                found.put(rule, "holds");
            }
        });
        return withDynamicTargets(found, situation);
    }

    /** A target that depends on an answer concludes nothing as long as that answer is unknown or leaves no form out. */
    private static Map<String, String> withDynamicTargets(Map<String, String> found, Situation situation) {
        Set<String> dynamic = new TreeSet<>();
        CARDS.values().stream()
                .filter(card -> card.text().stream().anyMatch(line -> line.contains("buiten kenmerk")))
                .forEach(card -> dynamic.add(card.id().text()));
        boolean leavesOut = situation
                .get(nl.afwegingskader.governance.situation.Task.PRESCRIBED_FORMS)
                .map(forms -> forms.size() < nl.afwegingskader.governance.repertoire.Form.values().length)
                .orElse(false);
        if (!leavesOut) {
            found.keySet().removeAll(dynamic);
        }
        return found;
    }

    @Test
    void stockDroolsChoosesTheSameCaseOnCompleteSituations() {
        KieContainer stock = stockDrools();
        Situations situations = new Situations(RULEBOOK.ruleset());
        Random random = new Random(20261124);
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = situations.random(random, 1);
            Facts decided = RULEBOOK.drools().decide(situation);
            StockSituation fact = run(stock, situation, decided);
            assertEquals(ourCases(decided), stockCases(fact, situation), situation::toString);
        }
    }

    private static Map<Integer, String> ourCases(Facts decided) {
        Map<Integer, String> found = new TreeMap<>();
        Program program = RULEBOOK.program();
        for (int number = 0; number < program.start(program.stages()); number++) {
            if (program.steps().get(number) instanceof Step.Case one
                    && decided.concluded().get(number)
                    && !isTable(one)) {
                found.put(
                        one.definition().characteristic(),
                        one.definition().cases().get(one.place()).rule().id().text());
            }
        }
        return found;
    }

    private static boolean isTable(Step.Case one) {
        return one.definition().cases().get(0).rule().text().stream().anyMatch(line -> line.contains("uit de tabel"));
    }

    /** Of the cases that fired, the first in order. */
    private static Map<Integer, String> stockCases(StockSituation fact, Situation situation) {
        Map<Integer, String> found = new TreeMap<>();
        for (Step step : RULEBOOK.program().steps()) {
            if (step instanceof Step.Case one && !isTable(one)) {
                RuleCard card = one.definition().cases().get(one.place()).rule();
                if (fact.conclusions().containsKey(card.id().text())
                        && card.validity().holdsOn(situation.date())) {
                    found.putIfAbsent(
                            one.definition().characteristic(), card.id().text());
                }
            }
        }
        return found;
    }

    @Test
    void everySentenceOfTheLanguageIsInTheDictionary() {
        String dictionary = Dictionary.generate("X");
        List<String> verbs =
                Arrays.asList("is minstens", "bevat iets buiten", "ligt op of onder de drempel", "Leid", "Vraag");
        verbs.forEach(verb -> assertEquals(true, dictionary.contains(verb), verb));
    }
}
