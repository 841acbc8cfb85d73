package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.ArrayList;
import java.util.List;
import nl.afwegingskader.governance.rules.text.Conclusion;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.rules.text.Trigger;
import nl.afwegingskader.governance.source.RuleId;

/**
 * What a trigger says, of an option or otherwise, so that it can be held beside what others say.
 *
 * @param matter equal when the same is said; the words of a reason do not count
 * @param about in a few words what it is about
 * @param pleads whether it is an argument, and so counts
 */
record Said(Trigger trigger, Object matter, String about, boolean pleads) {

    static List<Said> all(Ruleset ruleset) {
        List<Said> all = new ArrayList<>();
        for (Statement statement : Statement.all(ruleset)) {
            all.add(new Said(
                    statement.trigger(), statement.matter(), statement.about().label(), statement.pleads()));
        }
        for (Trigger trigger : ruleset.triggers()) {
            for (Conclusion conclusion : trigger.then()) {
                if (conclusion instanceof Conclusion.Warns warns) {
                    all.add(new Said(trigger, warns, warns.text(), false));
                } else if (conclusion instanceof Conclusion.Schedules item) {
                    all.add(new Said(trigger, List.of(item.what(), item.who(), item.when()), item.what(), false));
                } else if (conclusion instanceof Conclusion.SetsTerm set) {
                    all.add(new Said(
                            trigger,
                            List.of(set.term(), set.forms()),
                            set.term().name(),
                            false));
                } else if (conclusion instanceof Conclusion.Impossible impossible) {
                    all.add(new Said(trigger, impossible, impossible.reason(), false));
                }
            }
        }
        return all;
    }

    RuleId rule() {
        return trigger.rule().id();
    }
}
