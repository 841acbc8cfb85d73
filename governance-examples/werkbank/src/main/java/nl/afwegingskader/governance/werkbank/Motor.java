package nl.afwegingskader.governance.werkbank;

import nl.afwegingskader.governance.advice.Engine;

/** What {@code --motor} can be. */
enum Motor {
    maskers(Engine.MASKS),
    drools(Engine.DROOLS);

    private final Engine engine;

    Motor(Engine engine) {
        this.engine = engine;
    }

    Engine engine() {
        return engine;
    }
}
