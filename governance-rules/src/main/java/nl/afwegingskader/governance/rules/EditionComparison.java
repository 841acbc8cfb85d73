package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.reason.worlds.FoundShift;
import nl.afwegingskader.governance.rules.reason.worlds.ImpactSearch;
import nl.afwegingskader.governance.rules.reason.worlds.Side;

/** Compares two editions over all situations: the reasoner finds, and Drools has the last word on what is found. Used by one thread. */
final class EditionComparison {

    private final Rulebook before;
    private final Rulebook after;
    private final List<Impact.StandingShift> standings = new ArrayList<>();
    private final List<Impact.FirstPlaceShift> firstPlaces = new ArrayList<>();

    EditionComparison(Rulebook before, Rulebook after) {
        this.before = before;
        this.after = after;
    }

    Impact impact() {
        ImpactSearch search =
                new ImpactSearch(new Side(before.program(), before.masks()), new Side(after.program(), after.masks()));
        search.shifts().forEach(this::add);
        return new Impact(
                before.edition(),
                after.edition(),
                search.rules(),
                standings,
                firstPlaces,
                search.anyStanding(),
                search.anyPlace(),
                inOrder(search.undecidedStandings()),
                inOrder(search.undecidedPlaces()));
    }

    private static List<Form> inOrder(Collection<Form> forms) {
        return Stream.of(Form.values()).filter(forms::contains).toList();
    }

    private void add(FoundShift found) {
        DossierImpact advices = new DossierImpact("", before.advise(found.example()), after.advise(found.example()));
        Impact.Example example = new Impact.Example(found.example(), found.isFewest(), advices.difference());
        Form form = found.way().form();
        boolean isShown;
        if (found.way() instanceof FoundShift.OtherStanding way) {
            isShown = advices.before().on(form).standing() == way.before()
                    && advices.after().on(form).standing() == way.after();
            standings.add(new Impact.StandingShift(form, way.before(), way.after(), found.share(), example));
        } else {
            boolean was = advices.before().firstPlace().contains(form);
            boolean is = advices.after().firstPlace().contains(form);
            isShown = was != is;
            firstPlaces.add(new Impact.FirstPlaceShift(form, is, found.share(), example));
        }
        if (!isShown) {
            throw new IllegalStateException("the reasoner and Drools disagree on " + found);
        }
    }
}
