package nl.afwegingskader.governance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.RoundTable.Partner;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Derived;
import nl.afwegingskader.governance.situation.Means;
import nl.afwegingskader.governance.situation.Partners;
import nl.afwegingskader.governance.situation.Partners.Organ;
import nl.afwegingskader.governance.situation.Partners.PartnerType;
import nl.afwegingskader.governance.situation.Relation;
import nl.afwegingskader.governance.situation.Relation.Perspective;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.situation.Task;
import org.junit.jupiter.api.Test;

/** Several partners at one table, in examples. */
class RoundTableTest {

    private static final Rulebook RULEBOOK = Rulebook.standard();

    private static final Situation SHARED = Situation.on(LocalDate.of(2026, 1, 1))
            .with(Partners.PARTNER_TYPES, Set.of(PartnerType.MUNICIPALITY))
            .with(Partners.PARTICIPATING_ORGANS, Set.of(Organ.EXECUTIVE))
            .with(Partners.NUMBER_OF_PARTNERS, 3);

    private static RoundTable table(Partner... partners) {
        return RULEBOOK.roundTable(List.of(partners));
    }

    private static RoundTable.Difference<?> on(RoundTable table, Characteristic<?> characteristic) {
        return table.differences().stream()
                .filter(difference -> difference.characteristic() == characteristic)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAllAnswerAlikeIsAgreedAndTheRestIsADisputeOrAGap() {
        RoundTable table = table(
                new Partner(
                        "waterdorp", SHARED.with(Means.OWN_STAFF_NEEDED, true).with(Task.MODULAR_NEED, true)),
                new Partner("bosdorp", SHARED.with(Means.OWN_STAFF_NEEDED, false)));

        assertEquals(
                List.of(Partners.PARTNER_TYPES, Partners.PARTICIPATING_ORGANS, Partners.NUMBER_OF_PARTNERS),
                table.agreed().stream().map(answer -> answer.characteristic()).toList());
        assertTrue(on(table, Means.OWN_STAFF_NEEDED).isDispute());
        assertEquals(List.of("bosdorp"), on(table, Task.MODULAR_NEED).unanswered());
        assertEquals(2, table.differences().size());
    }

    @Test
    void aDisputeThatMovesTheFirstPlaceComesBeforeOneThatMovesNothing() {
        RoundTable table = table(
                new Partner(
                        "waterdorp", SHARED.with(Means.OWN_STAFF_NEEDED, true).with(Means.VAT_COSTS_MATERIAL, true)),
                new Partner(
                        "bosdorp", SHARED.with(Means.OWN_STAFF_NEEDED, false).with(Means.VAT_COSTS_MATERIAL, false)));

        assertEquals(Means.OWN_STAFF_NEEDED, table.differences().get(0).characteristic());
        assertTrue(on(table, Means.OWN_STAFF_NEEDED).changesFirstPlace() > 0);
        assertEquals(0, on(table, Means.VAT_COSTS_MATERIAL).changesFirstPlace());
    }

    @Test
    void theOwnPerspectiveOfEachGoesIntoTheAnswersOfTheOthers() {
        RoundTable table = table(
                new Partner("waterdorp", SHARED.with(Relation.OWN_PERSPECTIVE, Perspective.P1)),
                new Partner("gemeente-bosdorp", SHARED.with(Relation.OWN_PERSPECTIVE, Perspective.P4)),
                new Partner(
                        "heidedorp",
                        SHARED.with(Relation.OWN_PERSPECTIVE, Perspective.P1)
                                .with(Relation.PARTNER_PERSPECTIVES, Map.of("Gemeente Bosdorp", Perspective.P1))));

        RoundTable.Seat waterdorp = table.seats().get(0);
        RoundTable.Seat heidedorp = table.seats().get(2);
        assertEquals(
                Map.of("gemeente-bosdorp", Perspective.P4, "heidedorp", Perspective.P1),
                waterdorp.situation().get(Relation.PARTNER_PERSPECTIVES).orElseThrow());
        assertEquals(Optional.of(false), congruent(waterdorp));
        assertEquals(List.of("waterdorp"), heidedorp.perspectivesOf());
        assertEquals(
                Map.of("Gemeente Bosdorp", Perspective.P1, "waterdorp", Perspective.P1),
                heidedorp.situation().get(Relation.PARTNER_PERSPECTIVES).orElseThrow(),
                "what a partner says himself stays");
        assertEquals(Optional.of(true), congruent(heidedorp));
        assertTrue(table.differences().stream()
                .noneMatch(difference -> difference.characteristic() == Relation.OWN_PERSPECTIVE
                        || difference.characteristic() == Relation.PARTNER_PERSPECTIVES));
    }

    private static Optional<Object> congruent(RoundTable.Seat seat) {
        return seat.advice().derived().stream()
                .filter(value -> value.characteristic() == Derived.CONGRUENT)
                .map(value -> value.value())
                .findFirst();
    }

    @Test
    void aFormThatIsExcludedForOnePartnerIsNoFormForAll() {
        RoundTable table = table(
                new Partner("waterdorp", SHARED.with(Means.LEGAL_PERSONALITY_NEEDED, true)),
                new Partner("bosdorp", SHARED.with(Means.LEGAL_PERSONALITY_NEEDED, false)));

        assertTrue(table.seats().get(1).advice().on(Form.COVENANT).rank().isPresent());
        assertTrue(table.regrets().stream().noneMatch(regret -> regret.form() == Form.COVENANT));
    }

    @Test
    void aTableNeedsTwoPartnersWithNamesOfTheirOwnAndOneDate() {
        Partner waterdorp = new Partner("waterdorp", SHARED);

        assertThrows(IllegalArgumentException.class, () -> table(waterdorp));
        assertThrows(IllegalArgumentException.class, () -> table(waterdorp, new Partner("Gemeente Waterdorp", SHARED)));
        assertThrows(
                IllegalArgumentException.class,
                () -> table(waterdorp, new Partner("bosdorp", SHARED.at(LocalDate.of(2025, 1, 1)))));
        assertThrows(IllegalArgumentException.class, () -> new Partner(" ", SHARED));
    }
}
