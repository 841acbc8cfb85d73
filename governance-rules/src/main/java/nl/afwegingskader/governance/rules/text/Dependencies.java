package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.afwegingskader.governance.source.RuleCard;

/** What each kenmerk is derived from, and by which rules. */
record Dependencies(
        Map<Integer, Definition> definitions, Map<Integer, Applicability> applicabilities, List<Atom> atoms) {

    /** What a condition looks at. */
    Set<Integer> subjects(Condition condition) {
        Set<Integer> subjects = new TreeSet<>();
        condition.literals(literal -> subjects.add(atoms.get(literal.atom()).characteristic()));
        return subjects;
    }

    /** What must be known before this kenmerk can be derived, or its applicability settled; empty for a plain answer. */
    Set<Integer> needs(int subject) {
        Set<Integer> needs = new TreeSet<>();
        Definition definition = definitions.get(subject);
        if (definition instanceof Definition.Cases cases) {
            cases.cases().forEach(one -> needs.addAll(subjects(one.when())));
        } else if (definition instanceof Definition.Arithmetic arithmetic) {
            needs.add(arithmetic.first());
            needs.add(arithmetic.second());
        }
        Applicability applicability = applicabilities.get(subject);
        if (applicability != null) {
            needs.addAll(subjects(applicability.when()));
        }
        return needs;
    }

    /** The rules that say what a kenmerk is, or when it applies. */
    List<RuleCard> rules(int subject) {
        List<RuleCard> rules = new ArrayList<>();
        Definition definition = definitions.get(subject);
        if (definition instanceof Definition.Cases cases) {
            cases.cases().forEach(one -> rules.add(one.rule()));
        } else if (definition instanceof Definition.Arithmetic arithmetic) {
            rules.add(arithmetic.rule());
        }
        Applicability applicability = applicabilities.get(subject);
        if (applicability != null) {
            rules.add(applicability.rule());
        }
        return rules;
    }
}
