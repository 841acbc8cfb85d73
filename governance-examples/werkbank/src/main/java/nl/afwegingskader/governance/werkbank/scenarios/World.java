package nl.afwegingskader.governance.werkbank.scenarios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;
import org.jspecify.annotations.Nullable;

/** One scenario on its way: the situation so far, and the advice on it. Used by one thread. */
final class World {

    private final Rulebook rulebook;
    private final List<Situation> asked = new ArrayList<>();
    private @Nullable Situation situation;
    private @Nullable Advice advice;

    World(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Begins with this situation. */
    void begin(Situation given) {
        situation = given;
        advice = null;
    }

    /** Begins, or goes on with the answers so far on another day. */
    void begin(LocalDate date) {
        begin(Optional.ofNullable(situation).map(given -> given.at(date)).orElseGet(() -> Situation.on(date)));
    }

    /** Takes over one answer. */
    <V> void answer(Characteristic<V> characteristic, Situation from) {
        begin(from.get(characteristic)
                .map(value -> given().with(characteristic, value))
                .orElseGet(this::given));
    }

    void forget(Characteristic<?> characteristic) {
        begin(given().without(characteristic));
    }

    void advise() {
        asked.add(given());
        advice = rulebook.advise(given());
    }

    private Situation given() {
        if (situation == null) {
            throw new Unmet("Er is nog geen situatie. Begin met: Gegeven een situatie op JJJJ-MM-DD.");
        }
        return situation;
    }

    Advice advice() {
        if (advice == null) {
            throw new Unmet("Er is nog geen advies gevraagd. Zet ervoor: Wanneer advies wordt gevraagd.");
        }
        return advice;
    }

    List<Situation> asked() {
        return asked;
    }
}
