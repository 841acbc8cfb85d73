package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.RuleCard;

/** What law says may not depend on a definition from practice or from an agreement: those are by choice, and their tables replaced. */
final class LawFirst {

    private final Dependencies dependencies;
    private final Problems problems;
    private final Set<String> told = new HashSet<>();
    private final Map<Integer, Set<Integer>> needs = new HashMap<>();

    LawFirst(Dependencies dependencies, Problems problems) {
        this.dependencies = dependencies;
        this.problems = problems;
    }

    void check(List<Trigger> triggers) {
        triggers.stream()
                .filter(trigger -> trigger.rule().authority() == Authority.LAW)
                .forEach(this::check);
    }

    private void check(Trigger trigger) {
        Set<Integer> seen = new TreeSet<>();
        List<Integer> todo = new ArrayList<>(dependencies.subjects(trigger.when()));
        while (!todo.isEmpty()) {
            int subject = todo.remove(todo.size() - 1);
            if (seen.add(subject)) {
                todo.addAll(needs.computeIfAbsent(subject, first -> needs(trigger, first)));
            }
        }
    }

    /** What a subject needs; what is wrong with it is told with the first rule of law that rests on it. */
    private Set<Integer> needs(Trigger trigger, int subject) {
        dependencies.rules(subject).stream()
                .filter(rule -> rule.authority() != Authority.LAW)
                .forEach(rule -> report(trigger.rule(), subject, rule));
        return dependencies.needs(subject);
    }

    /** Where it can be mended: at the rule that is no law. It is told once, also of a table of many rows. */
    private void report(RuleCard law, int subject, RuleCard other) {
        if (told.add(other.id() + " " + other.file())) {
            problems.add(
                    ProblemCode.LAW_RESTS_ON_CHOICE,
                    new Place(other.file(), other.line(), 1),
                    "hier wordt \"" + Assembly.label(subject) + "\" bepaald; dat is geen wet, maar " + law.id() + " ("
                            + law.file() + ", tekstregel " + law.line() + ") steunt erop.",
                    "Wat de wet zegt, hangt alleen af van antwoorden en van regels in de map \"wet\".");
        }
    }
}
