package nl.afwegingskader.governance.situation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@link Contribution}: four texts, and two amounts that may be unknown. */
final class ContributionEntry implements Entry<Contribution> {

    private static final List<String> KEYS = List.of("wie", "wat", "resultaat", "kosten", "baten", "voorWie");
    private static final Kind<Money> AMOUNT = Kinds.amount();

    @Override
    public String allowed() {
        return "een lijst van resultaten, elk met wie, wat, resultaat en voorWie, en met kosten en baten in euro's als die bekend zijn";
    }

    @Override
    public Contribution read(@Nullable Object found) throws IllegalValueException {
        if (!(found instanceof Map<?, ?> map)) {
            throw new IllegalValueException("gevonden is " + Found.words(found)
                    + "; verwacht is een groep met de sleutels " + String.join(", ", KEYS) + ".");
        }
        Parts parts = new Parts(map);
        String who = parts.text("wie");
        String what = parts.text("wat");
        String result = parts.text("resultaat");
        Optional<Money> cost = parts.amount("kosten");
        Optional<Money> benefit = parts.amount("baten");
        String forWhom = parts.text("voorWie");
        parts.refuseOtherKeys();
        if (!parts.faults.isEmpty()) {
            throw new IllegalValueException(parts.faults);
        }
        return new Contribution(who, what, result, cost, benefit, forWhom);
    }

    @Override
    public Map<String, Object> write(Contribution value) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("wie", value.who());
        written.put("wat", value.what());
        written.put("resultaat", value.result());
        value.cost().ifPresent(cost -> written.put("kosten", AMOUNT.write(cost)));
        value.benefit().ifPresent(benefit -> written.put("baten", AMOUNT.write(benefit)));
        written.put("voorWie", value.forWhom());
        return written;
    }

    @Override
    public String print(Contribution value) {
        return value.who() + ": " + value.what();
    }

    @Override
    public Contribution example(int place) {
        return new Contribution(
                "voorbeeld van een partner",
                "voorbeeld van een bijdrage",
                "voorbeeld van een resultaat",
                Optional.empty(),
                Optional.empty(),
                "voorbeeld van wie het heeft");
    }

    /** The parts of one record, and everything that is wrong with them. */
    private static final class Parts {

        private final Map<?, ?> map;
        private final List<IllegalValueException.Fault> faults = new ArrayList<>();

        Parts(Map<?, ?> map) {
            this.map = map;
        }

        /** The text; empty when it is told to be wrong. */
        String text(String key) {
            Object found = map.get(key);
            if (found instanceof String text && !text.isBlank()) {
                return text;
            }
            refuse(key, "gevonden is " + Found.words(found) + "; verwacht is een niet-lege tekst.");
            return "";
        }

        Optional<Money> amount(String key) {
            Object found = map.get(key);
            if (found != null) {
                try {
                    return Optional.of(AMOUNT.read(found));
                } catch (IllegalValueException wrong) {
                    wrong.faults().forEach(fault -> refuse(key, fault.message()));
                }
            }
            return Optional.empty();
        }

        void refuseOtherKeys() {
            for (Object key : map.keySet()) {
                if (!KEYS.contains(key)) {
                    String word = String.valueOf(key);
                    refuse(
                            word,
                            "deze sleutel bestaat niet. Toegestaan is: " + String.join(", ", KEYS) + "."
                                    + Nearest.question(word, KEYS));
                }
            }
        }

        private void refuse(String key, String message) {
            faults.add(new IllegalValueException.Fault("." + key, message));
        }
    }
}
