package nl.afwegingskader.governance.advice;

import java.util.List;
import java.util.Optional;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.source.RuleCard;

/** One thing in which an advice differs from an earlier one. */
public sealed interface Change {

    /** The difference in one Dutch sentence, rules included. */
    String sentence();

    /** The rules that make the difference; none when a form only moves because others do. */
    List<RuleCard> rules();

    /** A change that findings on an option make. */
    sealed interface OfFindings extends Change {

        /** The findings that make the difference, in the order of rule ids. */
        List<FindingChange> causes();

        @Override
        default List<RuleCard> rules() {
            return causes().stream().map(FindingChange::rule).distinct().toList();
        }
    }

    /**
     * Other forms stand first.
     *
     * @param before those that stood first, lightest first; none when every form was excluded
     * @param after those that stand first now
     * @param causes on the forms that stood or stand first
     */
    record FirstPlace(List<Form> before, List<Form> after, List<FindingChange> causes) implements OfFindings {
        /** More forms than these are not named one by one when they go. */
        private static final int MANY = 4;

        public FirstPlace {
            before = List.copyOf(before);
            after = List.copyOf(after);
            causes = List.copyOf(causes);
        }

        @Override
        public String sentence() {
            List<Form> came =
                    after.stream().filter(form -> !before.contains(form)).toList();
            List<Form> went =
                    before.stream().filter(form -> !after.contains(form)).toList();
            return told(came, went) + Sentences.causes(causes) + ".";
        }

        private String told(List<Form> came, List<Form> went) {
            if (after.size() > came.size() && went.isEmpty()) {
                return "Op de eerste plaats komt erbij: " + Sentences.forms(came);
            }
            if (came.isEmpty() && !after.isEmpty()) {
                return "Op de eerste plaats blijft alleen " + Sentences.forms(after) + "; "
                        + (went.size() > MANY
                                ? went.size() + " vormen vallen af"
                                : Sentences.forms(went) + (went.size() == 1 ? " valt af" : " vallen af"));
            }
            return "Op de eerste plaats staat nu " + Sentences.forms(after) + "; dat was " + Sentences.forms(before);
        }
    }

    /** A form has another standing. */
    record FormStanding(Form form, Standing before, Standing after, List<FindingChange> causes) implements OfFindings {
        public FormStanding {
            causes = List.copyOf(causes);
        }

        @Override
        public String sentence() {
            return form.label() + " was " + before.label() + " en is nu " + after.label() + Sentences.causes(causes)
                    + ".";
        }
    }

    /** A form that is ranked in both has another rank or score. */
    record FormPlace(
            Form form, int rankBefore, int rankAfter, int scoreBefore, int scoreAfter, List<FindingChange> causes)
            implements OfFindings {
        public FormPlace {
            causes = List.copyOf(causes);
        }

        @Override
        public String sentence() {
            String place = rankBefore == rankAfter
                    ? " blijft op plaats " + rankAfter
                    : " gaat van plaats " + rankBefore + " naar plaats " + rankAfter;
            String score = scoreBefore == scoreAfter
                    ? "; de score blijft " + Sentences.signed(scoreAfter)
                    : ", met score " + Sentences.signed(scoreAfter) + " in plaats van " + Sentences.signed(scoreBefore);
            return form.label() + place + score + Sentences.causes(causes) + ".";
        }
    }

    /**
     * What comes with being chosen: a legal condition, a design that is not allowed, or something to watch.
     *
     * @param forms the forms it is said of, in the order of the repertoire
     */
    record Remark(List<Form> forms, FindingChange cause) implements OfFindings {
        public Remark {
            forms = List.copyOf(forms);
        }

        @Override
        public List<FindingChange> causes() {
            return List.of(cause);
        }

        @Override
        public String sentence() {
            Finding said = cause.said();
            String what = said.condition().orElseGet(() -> switch (said.effect()) {
                case REJECTS_DESIGN -> "het ontwerp mag zo niet, omdat " + said.reason();
                case WARNS -> "let op dat " + said.reason();
                case EXCLUDES, REQUIRES, FAVOURS, DISFAVOURS, SCHEDULES -> said.reason();
            });
            return "Bij " + Sentences.forms(forms) + ": " + what + Sentences.causes(causes()) + ".";
        }
    }

    /**
     * Another word on a role or instrument, with forms that are not excluded in either advice.
     *
     * @param forms the forms with which it is said, in the order of the repertoire
     * @param before empty when it was not named
     * @param after empty when it is not named now
     */
    record Part(
            List<Form> forms,
            Option option,
            Optional<Counsel> before,
            Optional<Counsel> after,
            List<FindingChange> causes)
            implements OfFindings {
        public Part {
            forms = List.copyOf(forms);
            causes = List.copyOf(causes);
        }

        @Override
        public String sentence() {
            String was = before.map(word -> "; dat was " + word.label()).orElse("");
            String is = after.map(word -> " is nu " + word.label()).orElse(" wordt niet meer genoemd");
            return "Bij " + Sentences.forms(forms) + ": " + option.label() + " (" + option.number() + ")" + is + was
                    + Sentences.causes(causes) + ".";
        }
    }

    /** Something came on the agenda, or went. */
    record OnAgenda(AgendaItem item, boolean came) implements Change {
        @Override
        public List<RuleCard> rules() {
            return List.of(item.rule());
        }

        @Override
        public String sentence() {
            return (came ? "Nieuw op de agenda: " : "Niet meer op de agenda: ") + item.what() + " (" + item.actors()
                    + "; " + item.rule().id() + ").";
        }
    }

    /** Something came on the calendar, or went. */
    record OnCalendar(Deadline deadline, boolean came) implements Change {
        @Override
        public List<RuleCard> rules() {
            return List.of(deadline.rule());
        }

        @Override
        public String sentence() {
            return (came ? "Nieuw op de kalender: " : "Niet meer op de kalender: ") + deadline.what() + ", "
                    + deadline.when() + " (" + deadline.rule().id() + ").";
        }
    }

    /** A warning came, or went. */
    record Warned(Warning warning, boolean came) implements Change {
        @Override
        public List<RuleCard> rules() {
            return warning.rule().stream().toList();
        }

        @Override
        public String sentence() {
            String rule = warning.rule().map(card -> " (" + card.id() + ")").orElse("");
            return (came ? "Nieuwe waarschuwing: " : "Vervallen waarschuwing: ") + warning.text() + rule + ".";
        }
    }
}
