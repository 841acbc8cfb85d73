package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.json.AdviceWriter;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.text.RuleFolder;
import nl.afwegingskader.governance.rules.text.RuleReader;
import nl.afwegingskader.governance.rules.text.RuleText;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;

/** What the design promises for every situation (house.md §8), over generated ones. */
class PropertiesTest {

    /** One seed, so that a build says the same tomorrow; CONTRIBUTING.md says how to run with others. */
    private static final String SEED = "20261123";

    private static final Rulebook RULEBOOK = Project.shipped();
    private static final Situations SITUATIONS = new Situations(RULEBOOK.ruleset());
    private static final List<RuleText> TEXTS =
            RuleFolder.texts(List.of(Project.RULES)).texts();
    private static final Map<RuleId, RuleCard> CARDS = RULEBOOK.cards().stream()
            .collect(Collectors.toMap(RuleCard::id, card -> card, (one, other) -> one, TreeMap::new));

    /** A seed for a situation; the chance that a kenmerk is known varies with it. */
    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    private static Situation situation(long seed) {
        Random random = new Random(seed);
        double[] chances = {0, 0.1, 0.3, 0.5, 0.7, 0.9, 1};
        return SITUATIONS.random(random, chances[random.nextInt(chances.length)]);
    }

    private static Set<Form> excluded(Advice advice) {
        return Arrays.stream(Form.values())
                .filter(form -> advice.on(form).standing() == Standing.EXCLUDED)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Form.class)));
    }

    /** An advice by the reading alone, on rules as data. */
    private static Advice read(Program program, Situation situation) {
        return new Weighing(program, situation, Reading.of(program, situation), Engine.DROOLS).advice();
    }

    private static Program program(Predicate<RuleText> kept) {
        return new Program(RuleReader.read(TEXTS.stream().filter(kept).toList()));
    }

    @Property(tries = 3_000, seed = SEED)
    @Label("Sound: what is excluded stays excluded however the unknowns turn out")
    void excludedStaysExcluded(@ForAll("seeds") long seed) {
        Situation situation = situation(seed);
        Situation completed = SITUATIONS.completed(situation, new Random(seed));
        Set<Form> before = excluded(RULEBOOK.advise(situation));
        assertTrue(excluded(RULEBOOK.advise(completed)).containsAll(before), situation::toString);
    }

    @Property(tries = 3_000, seed = SEED)
    @Label("Sound: what is admissible or required stays so however the unknowns turn out")
    void admissibleIsNeverExcludedLater(@ForAll("seeds") long seed) {
        Situation situation = situation(seed);
        Advice before = RULEBOOK.advise(situation);
        Advice after = RULEBOOK.advise(SITUATIONS.completed(situation, new Random(seed)));
        for (Form form : Form.values()) {
            Standing standing = before.on(form).standing();
            if (standing == Standing.ADMISSIBLE || standing == Standing.REQUIRED) {
                assertTrue(after.on(form).standing() != Standing.EXCLUDED, () -> form + " in " + situation);
            }
            if (standing == Standing.REQUIRED) {
                assertEquals(Standing.REQUIRED, after.on(form).standing(), () -> form + " in " + situation);
            }
        }
    }

    @Property(tries = 3_000, seed = SEED)
    @Label("The score of every completion lies within the range that was told")
    void scoresStayWithinTheirRange(@ForAll("seeds") long seed) {
        Situation situation = situation(seed);
        Advice before = RULEBOOK.advise(situation);
        Advice after = RULEBOOK.advise(SITUATIONS.completed(situation, new Random(seed)));
        for (Form form : Form.values()) {
            int score = after.on(form).score();
            assertTrue(
                    before.on(form).lowestScore() <= score
                            && score <= before.on(form).highestScore(),
                    () -> form + " in " + situation);
        }
    }

    @Property(tries = 2_000, seed = SEED)
    @Label("Complete: a kenmerk that is not among the questions changes no standing and no order")
    void onlyQuestionsCanDecide(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Situation situation = situation(seed);
        Set<Characteristic<?>> asked = RULEBOOK.advise(situation).openQuestions().stream()
                .map(question -> question.characteristic())
                .collect(Collectors.toSet());
        List<Characteristic<?>> rest = new ArrayList<>(Catalogue.all().stream()
                .filter(Situations::canBeGenerated)
                .filter(characteristic -> !situation.knows(characteristic) && !asked.contains(characteristic))
                .toList());
        if (rest.isEmpty()) {
            return;
        }
        Characteristic<?> unasked = rest.get(random.nextInt(rest.size()));
        Situation completed = SITUATIONS.completed(situation, random);
        Situation other = SITUATIONS.withRandom(completed, unasked, random);
        assertEquals(
                outcome(RULEBOOK.advise(completed)),
                outcome(RULEBOOK.advise(other)),
                () -> unasked + " in " + completed);
    }

    /** Standing and rank of every form. */
    private static List<String> outcome(Advice advice) {
        return Arrays.stream(Form.values())
                .map(advice::on)
                .map(form -> form.option() + " " + form.standing() + " " + form.rank())
                .toList();
    }

    @Property(tries = 1_000, seed = SEED)
    @Label("Total: every situation gets an advice on all forms, zelf doen among them")
    void everySituationGetsAnAdvice(@ForAll("seeds") long seed) {
        Advice advice = RULEBOOK.advise(situation(seed));
        assertEquals(
                EnumSet.allOf(Form.class),
                advice.regimes().stream()
                        .map(regime -> regime.form().option())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Form.class))));
        assertTrue(advice.regimes().size() == Form.values().length);
    }

    @Property(tries = 1_000, seed = SEED)
    @Label("Ranks follow standing and score; equal ones share a place, lightest first")
    void ranksFollowStandingAndScore(@ForAll("seeds") long seed) {
        List<OptionAdvice<Form>> ranked = RULEBOOK.advise(situation(seed)).regimes().stream()
                .map(Regime::form)
                .filter(form -> form.standing() != Standing.EXCLUDED)
                .toList();
        for (int i = 1; i < ranked.size(); i++) {
            OptionAdvice<Form> better = ranked.get(i - 1);
            OptionAdvice<Form> worse = ranked.get(i);
            boolean bothPlain = better.standing() != Standing.REQUIRED;
            assertTrue(worse.standing() != Standing.REQUIRED);
            assertTrue(!bothPlain || better.score() >= worse.score());
            boolean equal = bothPlain && better.score() == worse.score();
            assertEquals(equal, better.rank().equals(worse.rank()));
            assertTrue(!equal || better.option().weight() <= worse.option().weight());
        }
    }

    @Property(tries = 1_000, seed = SEED)
    @Label("Grounded: every finding names an existing rule with a source that holds on the date")
    void everyFindingIsGrounded(@ForAll("seeds") long seed) {
        Situation situation = situation(seed);
        for (Regime regime : RULEBOOK.advise(situation).regimes()) {
            regime.form().findings().forEach(finding -> {
                RuleCard card = CARDS.get(finding.rule().id());
                assertEquals(card, finding.rule());
                assertTrue(card != null && card.validity().holdsOn(situation.date()));
                assertTrue(!finding.rule().source().citation().isBlank());
            });
        }
    }

    @Property(tries = 1_000, seed = SEED)
    @Label("Law first: without practice and agreements the same forms are excluded")
    void lawAloneExcludesTheSame(@ForAll("seeds") long seed) {
        Situation situation = situation(seed);
        assertEquals(excluded(RULEBOOK.advise(situation)), excluded(read(Only.LAW, situation)), situation::toString);
    }

    /** Programs on a part of the rules, read once. */
    private static final class Only {
        static final Program LAW = program(text -> text.path().startsWith("wet/"));
    }

    @Property(tries = 40, seed = SEED)
    @Label("Monotone: leaving out a file of concluding rules takes away no finding of the others")
    void addingRulesRemovesNoFinding(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Set<String> left = new TreeSet<>();
        // Without a file that sets a term, its row of termijnen.csv would be unused, and the door refuses that.
        TEXTS.stream()
                .filter(text -> !text.text().contains("Zet de termijn"))
                .map(RuleText::path)
                .filter(path -> path.contains("/vormen/") && random.nextInt(4) == 0)
                .forEach(left::add);
        Program fewer = program(text -> !left.contains(text.path()));
        for (int i = 0; i < 20; i++) {
            Situation situation = situation(random.nextLong());
            Set<String> some = findings(read(fewer, situation));
            Set<String> all = findings(RULEBOOK.advise(situation));
            assertTrue(all.containsAll(some), situation::toString);
        }
    }

    private static Set<String> findings(Advice advice) {
        Set<String> findings = new TreeSet<>();
        advice.regimes()
                .forEach(regime -> regime.form()
                        .findings()
                        .forEach(finding -> findings.add(regime.form().option() + " "
                                + finding.rule().id() + " " + finding.effect() + " " + finding.certain())));
        return findings;
    }

    @Property(tries = 20, seed = SEED)
    @Label("Order-free: files and rules in any order give an equal advice")
    void orderDoesNotMatter(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        List<RuleText> shuffled = new ArrayList<>(TEXTS);
        Collections.shuffle(shuffled, random);
        assertEquals(RULEBOOK.ruleset(), RuleReader.read(shuffled));
        Program mixed = new Program(RuleReader.read(
                shuffled.stream().map(text -> withRulesShuffled(text, random)).toList()));
        for (int i = 0; i < 20; i++) {
            Situation situation = situation(random.nextLong());
            assertEquals(findings(RULEBOOK.advise(situation)), findings(read(mixed, situation)));
            assertEquals(outcome(RULEBOOK.advise(situation)), outcome(read(mixed, situation)));
        }
    }

    private static RuleText withRulesShuffled(RuleText text, Random random) {
        if (!text.path().endsWith(".dslr")) {
            return text;
        }
        List<String> rules = new ArrayList<>(List.of(text.text().split("(?m)(?<=^einde\n)")));
        Collections.shuffle(rules, random);
        return new RuleText(text.path(), String.join("\n", rules));
    }

    @Property(tries = 50, seed = SEED)
    @Label("Deterministic: the same bytes in any locale, time zone and thread")
    void theSameBytesEverywhere(@ForAll("seeds") long seed) throws InterruptedException {
        Situation situation = situation(seed);
        String expected = AdviceWriter.write(RULEBOOK.advise(situation));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String[] place : new String[][] {{"tr-TR", "Asia/Tokyo"}, {"ar-EG", "America/New_York"}}) {
                Locale.setDefault(Locale.forLanguageTag(place[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(place[1]));
                String[] found = new String[1];
                Thread thread = new Thread(() -> found[0] = AdviceWriter.write(RULEBOOK.advise(situation)));
                thread.start();
                thread.join();
                assertEquals(expected, found[0]);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
