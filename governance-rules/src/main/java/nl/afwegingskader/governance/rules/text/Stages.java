package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.source.RuleCard;

/** Sorts what is derived, so that everything a definition needs is known before it; a circle is a problem. */
final class Stages {

    private final Dependencies dependencies;
    private final Map<Integer, Definition> definitions;
    private final Map<Integer, Applicability> applicabilities;
    private final Problems problems;
    private final Map<Integer, Integer> levels = new HashMap<>();

    Stages(Dependencies dependencies, Problems problems) {
        this.dependencies = dependencies;
        this.definitions = dependencies.definitions();
        this.applicabilities = dependencies.applicabilities();
        this.problems = problems;
    }

    List<Ruleset.Stage> inOrder() {
        Set<Integer> derived = new TreeSet<>(definitions.keySet());
        derived.addAll(applicabilities.keySet());
        int highest = 0;
        for (int characteristic : derived) {
            highest = Math.max(highest, level(characteristic, new ArrayList<>()));
        }
        List<Ruleset.Stage> stages = new ArrayList<>();
        for (int level = 1; level <= highest; level++) {
            int now = level;
            stages.add(new Ruleset.Stage(
                    definitions.values().stream()
                            .filter(definition -> levels.getOrDefault(definition.characteristic(), 0) == now)
                            .toList(),
                    applicabilities.values().stream()
                            .filter(applicability -> levels.getOrDefault(applicability.characteristic(), 0) == now)
                            .toList()));
        }
        return stages;
    }

    private int level(int characteristic, List<Integer> path) {
        Integer known = levels.get(characteristic);
        if (known != null) {
            return known;
        }
        if (path.contains(characteristic)) {
            reportCircle(path.subList(path.indexOf(characteristic), path.size()));
            return 0;
        }
        path.add(characteristic);
        int highest = 0;
        boolean derived = false;
        for (int needed : dependencies.needs(characteristic)) {
            derived = true;
            highest = Math.max(highest, needed == Subjects.DATE ? 0 : level(needed, path));
        }
        path.remove(path.size() - 1);
        int level = derived || isDerived(characteristic) ? highest + 1 : 0;
        levels.put(characteristic, level);
        return level;
    }

    private boolean isDerived(int characteristic) {
        return definitions.containsKey(characteristic) || applicabilities.containsKey(characteristic);
    }

    private void reportCircle(List<Integer> circle) {
        String names = circle.stream().map(Assembly::label).collect(Collectors.joining(" → "));
        RuleCard first = dependencies.rules(circle.get(0)).get(0);
        problems.add(
                ProblemCode.CIRCLE,
                new Place(first.file(), first.line(), 1),
                "deze afleiding draait in een kring: " + names + " → " + Assembly.label(circle.get(0)) + ".",
                "Een kenmerk kan niet van zichzelf afhangen.");
    }
}
