package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.RuleCard;

/** What law excludes or requires may not depend on a definition from practice or from an agreement. */
record LawFirst(Dependencies dependencies, Problems problems) {

    private static final Set<Effect> HARD = Set.of(Effect.EXCLUDES, Effect.REQUIRES, Effect.REJECTS_DESIGN);

    void check(List<Trigger> triggers) {
        triggers.stream().filter(LawFirst::decides).forEach(this::check);
    }

    private static boolean decides(Trigger trigger) {
        return trigger.rule().authority() == Authority.LAW
                && trigger.then().stream().anyMatch(LawFirst::decides);
    }

    private static boolean decides(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.AboutForms about) {
            return HARD.contains(about.effect());
        }
        return conclusion instanceof Conclusion.SetsTerm
                || conclusion instanceof Conclusion.AboutOptions about && HARD.contains(about.effect());
    }

    private void check(Trigger trigger) {
        Set<Integer> seen = new HashSet<>();
        List<Integer> todo = new ArrayList<>(dependencies.subjects(trigger.when()));
        while (!todo.isEmpty()) {
            int subject = todo.remove(todo.size() - 1);
            if (seen.add(subject)) {
                dependencies.rules(subject).stream()
                        .filter(rule -> rule.authority() != Authority.LAW)
                        .forEach(rule -> report(trigger.rule(), subject, rule));
                todo.addAll(dependencies.needs(subject));
            }
        }
    }

    private void report(RuleCard law, int subject, RuleCard other) {
        problems.add(
                new Place(law.file(), law.line(), 1),
                "deze regel sluit uit of vereist, maar steunt via \"" + Assembly.label(subject) + "\" op " + other.id()
                        + " (" + other.file() + "), dat geen wet is.",
                "Wat de wet uitsluit, hangt alleen af van antwoorden en van regels in de map \"wet\".");
    }
}
