package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.OptionAdvice;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.RoundTable.Difference;
import nl.afwegingskader.governance.rules.RoundTable.Partner;
import nl.afwegingskader.governance.rules.RoundTable.Position;
import nl.afwegingskader.governance.rules.RoundTable.Regret;
import nl.afwegingskader.governance.rules.RoundTable.Seat;
import nl.afwegingskader.governance.rules.RoundTable.Swap;
import nl.afwegingskader.governance.situation.Answer;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Relation;
import nl.afwegingskader.governance.situation.Relation.Perspective;
import nl.afwegingskader.governance.situation.Situation;

/** Brings the answers of several partners together. */
final class Deliberation {

    private static final Comparator<Difference<?>> MOST_DECISIVE_FIRST = Comparator.<Difference<?>>comparingInt(
                    difference -> -difference.changesFirstPlace())
            .thenComparingInt(difference -> -difference.changesStanding())
            .thenComparingInt(difference -> -difference.changesScore())
            .thenComparing(difference -> !difference.isDispute());

    private static final Comparator<Regret> LEAST_FIRST = Comparator.comparingInt(Regret::most)
            .thenComparingInt(Regret::total)
            .thenComparingInt(regret -> regret.form().weight())
            .thenComparing(Regret::form);

    private final Rulebook rulebook;
    private final List<Seat> seats;

    Deliberation(Rulebook rulebook, List<Partner> partners) {
        check(partners);
        this.rulebook = rulebook;
        this.seats = partners.stream().map(partner -> seat(partner, partners)).toList();
    }

    private static void check(List<Partner> partners) {
        if (partners.size() < 2) {
            throw new IllegalArgumentException("a table needs two partners or more, but there are " + partners.size());
        }
        Set<String> names = new HashSet<>();
        for (Partner partner : partners) {
            if (!names.add(known(partner.name()))) {
                throw new IllegalArgumentException("two partners are called " + partner.name());
            }
            if (!partner.situation().date().equals(partners.get(0).situation().date())) {
                throw new IllegalArgumentException(
                        "the partners have different reference dates, as has " + partner.name());
            }
        }
    }

    /** A name without what people write now so and then so. */
    private static String known(String name) {
        String words = name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return words.replaceAll("\\bgemeente\\b", "").replaceAll(" +", " ").strip();
    }

    private Seat seat(Partner partner, List<Partner> partners) {
        Situation situation = partner.situation();
        Map<String, Perspective> perspectives =
                new TreeMap<>(situation.get(Relation.PARTNER_PERSPECTIVES).orElse(Map.of()));
        Set<String> given = new HashSet<>();
        perspectives.keySet().forEach(name -> given.add(known(name)));
        List<String> takenOver = new ArrayList<>();
        for (Partner other : partners) {
            if (other != partner && !given.contains(known(other.name()))) {
                other.situation().get(Relation.OWN_PERSPECTIVE).ifPresent(perspective -> {
                    perspectives.put(other.name(), perspective);
                    takenOver.add(other.name());
                });
            }
        }
        Situation completed =
                takenOver.isEmpty() ? situation : situation.with(Relation.PARTNER_PERSPECTIVES, perspectives);
        return new Seat(partner, completed, takenOver, rulebook.advise(completed));
    }

    RoundTable table() {
        List<Answer<?>> agreed = new ArrayList<>();
        List<Difference<?>> differences = new ArrayList<>();
        for (Characteristic<?> characteristic : Catalogue.all()) {
            if (characteristic != Relation.OWN_PERSPECTIVE && characteristic != Relation.PARTNER_PERSPECTIVES) {
                compare(characteristic, agreed, differences);
            }
        }
        differences.sort(MOST_DECISIVE_FIRST);
        return new RoundTable(seats, agreed, differences, regrets());
    }

    private <V> void compare(
            Characteristic<V> characteristic, List<Answer<?>> agreed, List<Difference<?>> differences) {
        Map<V, List<String>> given = new LinkedHashMap<>();
        List<String> unanswered = new ArrayList<>();
        for (Seat seat : seats) {
            seat.situation()
                    .get(characteristic)
                    .ifPresentOrElse(
                            value -> given.computeIfAbsent(value, ignored -> new ArrayList<>())
                                    .add(seat.name()),
                            () -> unanswered.add(seat.name()));
        }
        if (given.size() == 1 && unanswered.isEmpty()) {
            agreed.add(new Answer<>(characteristic, given.keySet().iterator().next()));
        } else if (!given.isEmpty()) {
            List<Position<V>> positions = given.entrySet().stream()
                    .map(one -> new Position<>(one.getKey(), one.getValue()))
                    .sorted(Comparator.comparingInt(
                            position -> -position.partners().size()))
                    .toList();
            differences.add(new Difference<>(
                    characteristic, positions, unanswered, swaps(characteristic, List.copyOf(given.keySet()))));
        }
    }

    private <V> List<Swap<V>> swaps(Characteristic<V> characteristic, List<V> values) {
        return seats.stream()
                .flatMap(seat -> values.stream().flatMap(value -> swap(seat, characteristic, value)))
                .toList();
    }

    private <V> Stream<Swap<V>> swap(Seat seat, Characteristic<V> characteristic, V value) {
        if (seat.situation().get(characteristic).filter(value::equals).isPresent()) {
            return Stream.empty();
        }
        Advice otherwise = rulebook.advise(seat.situation().with(characteristic, value), Engine.MASKS);
        return Contradictions.arise(seat.advice(), otherwise)
                ? Stream.empty()
                : Stream.of(new Swap<>(seat.name(), value, otherwise.differenceFrom(seat.advice())));
    }

    private List<Regret> regrets() {
        return Stream.of(Form.values())
                .filter(form -> seats.stream().allMatch(seat -> isOpenTo(seat.advice(), form)))
                .map(form -> new Regret(
                        form,
                        seats.stream().map(seat -> regret(seat.advice(), form)).toList()))
                .sorted(LEAST_FIRST)
                .toList();
    }

    /** Whether the law leaves a form to a partner: it does not exclude it, and requires no other. */
    private static boolean isOpenTo(Advice advice, Form form) {
        OptionAdvice<Form> first = first(advice);
        return advice.on(form).rank().isPresent() && (first.standing() != Standing.REQUIRED || first.option() == form);
    }

    private static int regret(Advice advice, Form form) {
        return first(advice).score() - advice.on(form).score();
    }

    private static OptionAdvice<Form> first(Advice advice) {
        return advice.regimes().get(0).form();
    }
}
