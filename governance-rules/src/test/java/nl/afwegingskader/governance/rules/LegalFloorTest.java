package nl.afwegingskader.governance.rules;

import static nl.afwegingskader.governance.rules.SmallRulebook.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Regime;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.situation.Council;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.situation.Risk;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Steering;
import nl.afwegingskader.governance.source.Authority;

/** The legal duties are a floor (A511): whatever layers are added, and however light the arrangement, none is taken away. */
class LegalFloorTest {

    private static final String SEED = "20261124";

    private static final Rulebook LAW = Rulebook.law();
    private static final List<Rulebook> MORE =
            List.of(Rulebook.standard(), Project.shipped(), Project.shipped().with(reluctant()));
    private static final Situations SITUATIONS =
            new Situations(MORE.get(MORE.size() - 1).ruleset());

    /**
     * A municipality that makes every arrangement light and then pleads against every form, and against all that the law nowhere requires;
     * it agrees on the rest with every form.
     */
    private static Path reluctant() {
        Set<Option> required = new HashSet<>();
        LAW.ruleset().triggers().stream()
                .flatMap(trigger -> trigger.then().stream())
                .forEach(conclusion -> {
                    if (conclusion instanceof Conclusion.AboutOptions about && about.effect() == Effect.REQUIRES) {
                        required.addAll(about.options());
                    }
                });
        List<String> conclusions = new ArrayList<>(List.of("Pleit sterk tegen elke samenwerkingsvorm"));
        Stream.concat(Stream.of(RoleOption.values()), Stream.of(Instrument.values()))
                .map(option -> (required.contains(option) ? "Vereis " : "Pleit sterk tegen ")
                        + (option instanceof RoleOption ? "rol" : "instrument") + " \"" + option.number()
                        + "\" bij elke samenwerkingsvorm")
                .forEach(conclusions::add);
        String light = conclusions.stream()
                .map(conclusion -> conclusion + " omdat \"het licht moet\"\n")
                .collect(Collectors.joining());
        String table = Stream.of(Council.Importance.values())
                .map(importance -> importance.code() + ";licht;;;raad;laag;bron\n")
                .collect(Collectors.joining());
        Path folder = Path.of("target", "zuinigdorp");
        SmallRulebook.in(folder)
                .with("vormen/a.dslr", rule("ZD01 Licht", "Kenmerk \"Arrangement\" is \"licht\"", light))
                .with(
                        "tabellen/arrangement.csv",
                        "politiekeBelangrijkheidVoorDeRaad;arrangement;vanaf;tot;bron;zekerheid;herkomst\n" + table);
        return folder;
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Property(tries = 1_000, seed = SEED)
    @Label(
            "Each certain requirement, condition and exclusion of the law stands, per form and option, whatever is added")
    void noLayerTakesAwayALegalDuty(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        double[] chances = {0, 0.1, 0.3, 0.5, 0.7, 0.9, 1};
        Situation situation = SITUATIONS.random(random, chances[random.nextInt(chances.length)]);
        Set<String> duties = duties(LAW.advise(situation));
        for (Rulebook rulebook : MORE) {
            assertEquals(
                    duties,
                    duties(rulebook.advise(situation)),
                    () -> rulebook.edition().layers() + " in " + situation);
        }
    }

    @Example
    @Label("With arrangement licht the duties of a GR are those of arrangement zwaar")
    void aLightArrangementHasTheDutiesOfAHeavyOne() {
        Situation light = Situation.on(LocalDate.of(2026, 1, 1))
                .with(Council.COUNCIL_IMPORTANCE, Council.Importance.LITTLE_OR_NOT)
                .with(Risk.FINANCIAL_RISK, Risk.Level.LOW)
                .with(Risk.GOVERNANCE_RISK, Risk.Level.LOW)
                .with(Risk.CONTENT_RISK, Risk.Level.LOW)
                .with(Risk.REPUTATION_RISK, Risk.Level.LOW)
                .with(Risk.EXIT_BARRIER, Risk.Level.LOW)
                .with(Means.FINANCIAL_EXPOSURE, Means.Exposure.NONE);
        Situation heavy = light.with(Council.COUNCIL_IMPORTANCE, Council.Importance.VERY_IMPORTANT)
                .with(Risk.FINANCIAL_RISK, Risk.Level.HIGH)
                .with(Risk.GOVERNANCE_RISK, Risk.Level.HIGH);
        Rulebook shipped = Project.shipped();

        assertEquals(Steering.ArrangementWeight.LIGHT, arrangement(shipped.advise(light)));
        assertEquals(Steering.ArrangementWeight.HEAVY, arrangement(shipped.advise(heavy)));
        assertEquals(duties(shipped.advise(heavy)), duties(shipped.advise(light)));
        assertTrue(duties(shipped.advise(light)).contains("openbaar_lichaam evaluatiebepaling L050 REQUIRES REQUIRED"));
        Advice reluctant = MORE.get(MORE.size() - 1).advise(heavy);
        assertEquals(Steering.ArrangementWeight.LIGHT, arrangement(reluctant));
        assertEquals(duties(shipped.advise(light)), duties(reluctant));
    }

    private static Object arrangement(Advice advice) {
        return advice.derived().stream()
                .filter(value -> value.characteristic() == Steering.ARRANGEMENT)
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** Form, option, rule, effect, and the condition or else the standing, for all that the law says for certain. */
    private static Set<String> duties(Advice advice) {
        Set<String> duties = new TreeSet<>();
        for (Regime regime : advice.regimes()) {
            Stream.of(List.of(regime.form()), regime.roles(), regime.instruments())
                    .flatMap(List::stream)
                    .forEach(option -> duties.addAll(duties(regime, option)));
        }
        return duties;
    }

    private static Set<String> duties(Regime regime, OptionAdvice<?> option) {
        return option.findings().stream()
                .filter(finding -> finding.certain()
                        && finding.rule().authority() == Authority.LAW
                        && (finding.effect() == Effect.REQUIRES || finding.effect() == Effect.EXCLUDES))
                .map(finding -> String.join(
                        " ",
                        regime.form().option().code(),
                        option.option().code(),
                        finding.rule().id().text(),
                        finding.effect().name(),
                        finding.condition().orElse(option.standing().name())))
                .collect(Collectors.toSet());
    }
}
