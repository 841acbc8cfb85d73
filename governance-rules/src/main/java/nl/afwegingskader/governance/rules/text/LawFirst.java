package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.RuleCard;

/** What law says may not depend on a definition from practice or from an agreement: those are by choice, and their tables replaced. */
record LawFirst(Dependencies dependencies, Problems problems) {

    void check(List<Trigger> triggers) {
        Set<Rests> found = new LinkedHashSet<>();
        triggers.stream()
                .filter(trigger -> trigger.rule().authority() == Authority.LAW)
                .forEach(trigger -> restsOnOthers(trigger, found));
        found.forEach(this::report);
    }

    /** What a rule of law rests on by way of a kenmerk; the rows of a table are one. */
    private record Rests(RuleCard law, int subject, String other) {}

    private void restsOnOthers(Trigger trigger, Set<Rests> found) {
        Set<Integer> seen = new TreeSet<>();
        List<Integer> todo = new ArrayList<>(dependencies.subjects(trigger.when()));
        while (!todo.isEmpty()) {
            int subject = todo.remove(todo.size() - 1);
            if (seen.add(subject)) {
                dependencies.rules(subject).stream()
                        .filter(rule -> rule.authority() != Authority.LAW)
                        .map(rule -> rule.id() + " (" + rule.file() + ")")
                        .forEach(other -> found.add(new Rests(trigger.rule(), subject, other)));
                todo.addAll(dependencies.needs(subject));
            }
        }
    }

    private void report(Rests rests) {
        problems.add(
                new Place(rests.law().file(), rests.law().line(), 1),
                "deze regel is wet, maar steunt via \"" + Assembly.label(rests.subject()) + "\" op " + rests.other()
                        + ", dat geen wet is.",
                "Wat de wet zegt, hangt alleen af van antwoorden en van regels in de map \"wet\".");
    }
}
