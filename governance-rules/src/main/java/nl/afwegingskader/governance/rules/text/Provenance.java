package nl.afwegingskader.governance.rules.text;

import nl.afwegingskader.governance.source.Confidence;
import nl.afwegingskader.governance.source.Layer;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.Source;
import nl.afwegingskader.governance.source.Validity;

/**
 * Where a row of a table comes from, how sure it is, and when it holds. A municipality may replace a table, so what follows from a
 * row is of the layer, and rests on the source, of the row.
 */
public record Provenance(Place place, Validity validity, Source source, Confidence confidence, Origin origin) {

    /** The rule as the row says it. */
    public RuleCard card(RuleCard rule) {
        return new RuleCard(
                rule.id(),
                rule.title(),
                Layer.of(place.file()).map(Layer::authority).orElse(rule.authority()),
                source,
                validity,
                confidence,
                origin,
                place.file(),
                place.line(),
                rule.text(),
                rule.switchedOff());
    }
}
