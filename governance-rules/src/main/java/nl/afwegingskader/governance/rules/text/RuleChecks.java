package nl.afwegingskader.governance.rules.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.source.Authority;

/**
 * What a rule may conclude, given the layer it is in and what it asks.
 *
 * @param rules the rules of all files
 * @param problems receives what is not allowed
 */
record RuleChecks(List<ParsedRule> rules, Problems problems) {

    /** What depends on the kind of conclusion. */
    void check(ParsedRule rule) {
        Set<Form> pleaded = EnumSet.noneOf(Form.class);
        Set<List<Option>> pleadedOptions = new HashSet<>();
        for (Statement statement : rule.statements()) {
            if (statement instanceof Statement.AboutForms about) {
                checkAuthority(rule, about.effect());
                if (about.strength().isPresent()
                        && about.target().forms().stream().anyMatch(form -> !pleaded.add(form))) {
                    problems.add(
                            ProblemCode.PLEADS_TWICE,
                            rule.place(),
                            "deze regel pleit meer dan één keer voor of tegen dezelfde vorm.",
                            "Een regel telt per vorm één keer. Maak er twee regels van.");
                }
            }
            if (statement instanceof Statement.AboutOptions about) {
                checkAuthority(rule, about);
                checkPleadsOnce(rule, about, pleadedOptions);
            }
            if (rule.asksWhetherAnswered() && !mayAskWhetherAnswered(statement)) {
                problems.add(
                        ProblemCode.IGNORANCE_AS_REASON,
                        rule.place(),
                        "\"is niet ingevuld\" mag alleen in een regel die waarschuwt of iets op de agenda zet.",
                        "Onbekend is nooit een reden om een vorm uit te sluiten of aan te raden.");
            }
            if (rule.otherwise() && !(statement instanceof Statement.DeriveCase)) {
                problems.add(
                        ProblemCode.OTHERWISE,
                        rule.place(),
                        "\"Anders\" kan alleen in het laatste geval van een afleiding.",
                        "Schrijf \"Altijd\" als de regel altijd geldt.");
            }
        }
    }

    private void checkAuthority(ParsedRule rule, Effect effect) {
        boolean law = rule.card().authority() == Authority.LAW;
        if (!law && (effect == Effect.EXCLUDES || effect == Effect.REQUIRES)) {
            problems.add(
                    ProblemCode.LAW_ONLY,
                    rule.place(),
                    "alleen een regel in de map \"wet\" mag een vorm uitsluiten, vereisen of een voorwaarde stellen.",
                    "Gebruik \"Pleit sterk tegen …\" of \"Pleit sterk voor …\".");
        }
        if (!law && effect == Effect.REJECTS_DESIGN) {
            problems.add(
                    ProblemCode.LAW_ONLY,
                    rule.place(),
                    "alleen een regel in de map \"wet\" mag een ontwerp afkeuren.",
                    "Gebruik \"Waarschuw bij … dat …\".");
        }
    }

    /** An agreement may bind its own municipality to a role or an instrument; practice binds nobody. */
    private void checkAuthority(ParsedRule rule, Statement.AboutOptions about) {
        Authority authority = rule.card().authority();
        boolean agreed = authority == Authority.AGREEMENT
                && about.effect() == Effect.REQUIRES
                && about.condition().isEmpty();
        boolean hard = about.effect() == Effect.EXCLUDES || about.effect() == Effect.REQUIRES;
        if (hard && authority != Authority.LAW && !agreed) {
            problems.add(
                    ProblemCode.LAW_ONLY,
                    rule.place(),
                    "alleen een regel in de map \"wet\" mag een rol of instrument uitsluiten of er een voorwaarde aan stellen;"
                            + " vereisen mag ook een eigen afspraak.",
                    "Gebruik \"Pleit sterk tegen …\" of \"Pleit sterk voor …\".");
        }
    }

    private void checkPleadsOnce(ParsedRule rule, Statement.AboutOptions about, Set<List<Option>> pleaded) {
        if (about.strength().isEmpty()) {
            return;
        }
        boolean twice = false;
        for (Form form : about.target().forms()) {
            for (Option option : about.options()) {
                twice |= !pleaded.add(List.of(form, option));
            }
        }
        if (twice) {
            problems.add(
                    ProblemCode.PLEADS_TWICE,
                    rule.place(),
                    "deze regel pleit meer dan één keer voor of tegen dezelfde keuze bij dezelfde vorm.",
                    "Een regel telt per keuze één keer. Maak er twee regels van.");
        }
    }

    /** What the law requires, no other layer may plead against. */
    void checkNothingWeakensTheLaw() {
        for (ParsedRule rule : rules) {
            if (rule.card().authority() == Authority.LAW) {
                continue;
            }
            for (Statement statement : rule.statements()) {
                if (statement instanceof Statement.AboutOptions about && about.effect() == Effect.DISFAVOURS) {
                    requiring(about)
                            .ifPresent(
                                    law -> problems.add(
                                            ProblemCode.WEAKENS_LAW,
                                            rule.place(),
                                            "deze regel pleit tegen iets wat de wet vereist ("
                                                    + law.card().id() + ", "
                                                    + law.card().file() + ").",
                                            "Een laag kan een wettelijke plicht niet verzwakken. Noem andere keuzes of andere vormen."));
                }
            }
        }
    }

    /** A rule of law that requires one of these options with one of these forms. */
    private Optional<ParsedRule> requiring(Statement.AboutOptions against) {
        return rules.stream()
                .filter(rule -> rule.card().authority() == Authority.LAW)
                .filter(rule -> rule.statements().stream()
                        .anyMatch(statement -> statement instanceof Statement.AboutOptions about
                                && about.effect() == Effect.REQUIRES
                                && about.condition().isEmpty()
                                && !Collections.disjoint(about.options(), against.options())
                                && !Collections.disjoint(
                                        about.target().forms(), against.target().forms())))
                .findFirst();
    }

    private static boolean mayAskWhetherAnswered(Statement statement) {
        return statement instanceof Statement.Plain plain && !(plain.conclusion() instanceof Conclusion.Impossible)
                || statement instanceof Statement.AboutForms about && about.effect() == Effect.WARNS;
    }
}
