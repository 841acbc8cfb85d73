package nl.afwegingskader.governance.rules.reason.worlds;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Interview.Stake;
import nl.afwegingskader.governance.rules.text.Trigger;

/** What another answer on one kenmerk turns, in worlds by chance: the forms it decides about, and the rules that make the difference. */
final class Turns {

    private final Worlds worlds;
    private final Reasoner.Blank blank;
    private final Stake stake;
    private final Set<Form> forms = EnumSet.noneOf(Form.class);
    private final Set<Integer> triggers = new TreeSet<>();

    Turns(Worlds worlds, Reasoner.Blank blank, Stake stake) {
        this.worlds = worlds;
        this.blank = blank;
        this.stake = stake;
    }

    /** Whether some world shows that the answer decides. */
    boolean isShown(List<World> some) {
        return some.stream().anyMatch(world -> look(world, true));
    }

    /** Looks at what can be seen. */
    void lookAt(List<World> some) {
        some.forEach(world -> look(world, false));
    }

    private boolean look(World world, boolean enough) {
        if (!world.knows(blank.subject())) {
            return false;
        }
        boolean seen = false;
        for (long other : worlds.others(world, blank)) {
            Map<Integer, Long> values = new TreeMap<>(world.answers());
            values.put(blank.subject(), other);
            World changed = worlds.filling().world(values);
            if (!Outlook.isSame(world, changed, stake) && worlds.isPossible(changed)) {
                seen = true;
                if (enough) {
                    break;
                }
                compare(world, changed);
            }
        }
        return seen;
    }

    /** Notes what differs between two worlds. */
    void compare(World one, World other) {
        FormRules rules = worlds.reasoner().rules();
        for (Form form : Form.values()) {
            if (Outlook.state(one, form, stake) != Outlook.state(other, form, stake)) {
                forms.add(form);
                addTurned(rules.excluding(form), one, other);
                addTurned(rules.requiring(form), one, other);
                if (stake == Stake.FIRST_PLACE) {
                    rules.pleading(form).forEach(pleading -> addTurned(List.of(pleading.trigger()), one, other));
                }
            }
        }
    }

    private void addTurned(List<Trigger> some, World one, World other) {
        for (Trigger trigger : some) {
            if (one.holds(trigger) != other.holds(trigger)) {
                triggers.add(trigger.number());
            }
        }
    }

    /** The forms of which it was seen to decide what they come to. */
    Set<Form> forms() {
        return forms;
    }

    /** The rules that were seen to hold with one answer and not with another. */
    List<Trigger> triggers() {
        return worlds.reasoner().program().ruleset().triggers().stream()
                .filter(trigger -> triggers.contains(trigger.number()))
                .toList();
    }
}
