package nl.afwegingskader.governance.rules;

import java.util.List;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Edition;

/** What happened to a {@link LiveRulebook}. */
public sealed interface LiveEvent {

    /** What happened, in Dutch; of a refusal all its reasons, one a line. */
    String text();

    /**
     * What lies in the folder decides.
     *
     * @param edition it
     * @param before the edition that decided until now; the same one when a change that was refused has been undone
     * @param shadow what it makes of recent situations
     */
    record Taken(Edition edition, Edition before, Shadow shadow) implements LiveEvent {
        @Override
        public String text() {
            return edition.equals(before)
                    ? shown(edition) + " staat weer in de map en bleef beslissen."
                    : shown(edition) + " beslist nu, in plaats van " + shown(before) + ". " + shadow.text();
        }
    }

    /** What lies in the folder does not decide: the edition before it still does. */
    sealed interface Refused extends LiveEvent {}

    /**
     * The folder could not be opened.
     *
     * @param problems every problem, by place
     */
    record Broken(List<RuleFileProblem> problems) implements Refused {
        public Broken {
            problems = List.copyOf(problems);
        }

        @Override
        public String text() {
            return refused("De regels in de map zijn niet in orde", problems);
        }
    }

    /**
     * The edition has flaws that it may not add, by choice: see {@link LiveOptions#refused()}.
     *
     * @param edition the refused one
     * @param flaws those the deciding edition has not, the gravest first
     */
    record Regressed(Edition edition, List<Flaw> flaws) implements Refused {
        public Regressed {
            flaws = List.copyOf(flaws);
        }

        @Override
        public String text() {
            return refused(
                    shown(edition) + " heeft nieuwe gebreken",
                    flaws.stream().map(Flaw::text).toList());
        }
    }

    /** Reading or trying the edition failed in a way that is no fault of its makers. */
    record Failed(Throwable cause) implements Refused {
        @Override
        public String text() {
            return refused("De regels in de map konden niet worden beproefd", List.of(cause));
        }
    }

    /**
     * An earlier edition decides again. The folder was not changed.
     *
     * @param before the edition that decided until now
     */
    record RolledBack(Edition edition, Edition before) implements LiveEvent {
        @Override
        public String text() {
            return shown(edition) + " beslist weer, in plaats van " + shown(before)
                    + ". De map is niet veranderd; zet ook de regels daar terug.";
        }
    }

    private static String shown(Edition edition) {
        return "versie " + edition.version() + " (" + edition.sha256().substring(0, 12) + ")";
    }

    private static String refused(String what, List<?> reasons) {
        return reasons.stream()
                .map(Object::toString)
                .collect(Collectors.joining("\n", what + "; de vorige editie beslist nog.\n", ""));
    }
}
