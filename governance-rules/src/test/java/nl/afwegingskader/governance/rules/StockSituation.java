package nl.afwegingskader.governance.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A situation as stock Drools meets it through {@code woordenboek.dsl}: every sentence is a method on words. Written apart from
 * the engine, so that the two can disagree.
 */
public final class StockSituation {

    private final LocalDate date;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, List<String>> orders = new HashMap<>();
    private final Map<String, BigDecimal> thresholds;
    private final Map<String, Set<String>> conclusions = new TreeMap<>();

    /** @param answers the words of every known kenmerk: a text, a set of texts or a number */
    StockSituation(LocalDate date, Map<Characteristic<?>, Object> answers, Map<String, BigDecimal> thresholds) {
        this.date = date;
        this.thresholds = thresholds;
        answers.forEach((characteristic, value) -> values.put(characteristic.label(), value));
        for (Characteristic<?> characteristic : Catalogue.all()) {
            orders.put(
                    characteristic.label(),
                    characteristic.kind().values().stream()
                            .map(Coded::code)
                            .map(StockSituation::word)
                            .toList());
        }
    }

    static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Arrays.stream(text.split(",")).map(StockSituation::word).forEach(words::add);
        return words;
    }

    private boolean known(String label) {
        return values.containsKey(label);
    }

    private @Nullable String one(String label) {
        return (String) values.get(label);
    }

    @SuppressWarnings("unchecked")
    private Set<String> set(String label) {
        return new HashSet<>((Set<String>) values.getOrDefault(label, Set.of()));
    }

    public boolean is(String label, String value) {
        return known(label) && word(value).equals(one(label));
    }

    public boolean isNiet(String label, String value) {
        return known(label) && !word(value).equals(one(label));
    }

    public boolean isEenVan(String label, String these) {
        return known(label) && words(these).contains(one(label));
    }

    public boolean isGeenVan(String label, String these) {
        return known(label) && !words(these).contains(one(label));
    }

    private int place(String label, @Nullable String value) {
        return orders.getOrDefault(label, List.of()).indexOf(value);
    }

    public boolean isMinstens(String label, String value) {
        return known(label) && place(label, one(label)) >= place(label, word(value));
    }

    public boolean isHoogstens(String label, String value) {
        return known(label) && place(label, one(label)) <= place(label, word(value));
    }

    public boolean bevat(String label, String value) {
        return known(label) && set(label).contains(word(value));
    }

    public boolean bevatNiet(String label, String value) {
        return known(label) && !set(label).contains(word(value));
    }

    public boolean bevatEenVan(String label, String these) {
        return known(label) && set(label).stream().anyMatch(words(these)::contains);
    }

    public boolean bevatGeenVan(String label, String these) {
        return known(label) && set(label).stream().noneMatch(words(these)::contains);
    }

    public boolean bevatIetsBuiten(String label, String these) {
        return known(label) && !words(these).containsAll(set(label));
    }

    public boolean bevatNietsBuiten(String label, String these) {
        return known(label) && words(these).containsAll(set(label));
    }

    public boolean isLeeg(String label) {
        return known(label) && set(label).isEmpty();
    }

    public boolean isNietLeeg(String label) {
        return known(label) && !set(label).isEmpty();
    }

    private int compared(String label, String threshold) {
        BigDecimal limit = thresholds.get(threshold);
        if (limit == null) {
            throw new IllegalStateException("no threshold " + threshold);
        }
        return ((BigDecimal) values.getOrDefault(label, BigDecimal.ZERO)).compareTo(limit);
    }

    public boolean ligtBovenDeDrempel(String label, String threshold) {
        return known(label) && compared(label, threshold) > 0;
    }

    public boolean ligtOpOfBovenDeDrempel(String label, String threshold) {
        return known(label) && compared(label, threshold) >= 0;
    }

    public boolean ligtOnderDeDrempel(String label, String threshold) {
        return known(label) && compared(label, threshold) < 0;
    }

    public boolean ligtOpOfOnderDeDrempel(String label, String threshold) {
        return known(label) && compared(label, threshold) <= 0;
    }

    public boolean dePeildatumLigtOpOfNa(String day) {
        return !date.isBefore(LocalDate.parse(day));
    }

    public boolean dePeildatumLigtVoor(String day) {
        return date.isBefore(LocalDate.parse(day));
    }

    public boolean isNietIngevuld(String label) {
        return !known(label);
    }

    /** Called by rules: what a rule concludes, word by word. */
    public void conclude(String rule, String sentence, String... words) {
        conclusions
                .computeIfAbsent(rule.substring(0, rule.indexOf(' ')), ignored -> new TreeSet<>())
                .add(sentence + Arrays.toString(words));
    }

    /** Per rule id what it concluded. */
    Map<String, Set<String>> conclusions() {
        return conclusions;
    }
}
