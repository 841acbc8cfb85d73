package nl.afwegingskader.governance.werkbank.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.RuleOutline;
import nl.afwegingskader.governance.rules.RuleOutline.Outcome;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.RuleCard;

/** One rule. */
final class RuleChapter extends Chapter {

    private final RuleOutline rule;
    private final RuleCard card;
    private final Sentences sentences;

    RuleChapter(Book book, Sentences sentences, Links links, RuleOutline rule) {
        super(book, links);
        this.rule = rule;
        this.card = rule.card();
        this.sentences = sentences;
    }

    /** As many forms as this are told by those that are left out. */
    private static final int MOST_FORMS = 17;

    /**
     * What the rule says, and of what.
     *
     * @param allBut whether it is about all forms but these
     * @param row the row of a table it comes from; empty for a sentence of the rule
     */
    record About(String effect, String reason, List<Place> options, boolean allBut, List<Place> forms, String row) {
        boolean hasOptions() {
            return !options.isEmpty();
        }

        boolean hasForms() {
            return !forms.isEmpty();
        }
    }

    @Override
    String id() {
        return Links.ruleId(card.id());
    }

    @Override
    String title() {
        return card.id() + " " + card.title();
    }

    @Override
    String template() {
        return "regel";
    }

    String number() {
        return card.id().text();
    }

    String sentence() {
        return card.title();
    }

    boolean reconstructed() {
        return card.origin() == Origin.RECONSTRUCTION;
    }

    String off() {
        return card.switchedOff().orElse("");
    }

    List<Sentences.Sentence> conditions() {
        return sentences.conditions(card.text(), links());
    }

    List<Sentences.Sentence> conclusions() {
        return sentences.conclusions(card.text(), links());
    }

    List<Span> source() {
        return citation(card.source().citation());
    }

    String validity() {
        return Wording.validity(card.validity());
    }

    String layer() {
        return Wording.layer(card.layer());
    }

    String origin() {
        return Wording.origin(card.origin());
    }

    String confidence() {
        return Wording.confidence(card.confidence());
    }

    String file() {
        return card.file();
    }

    int line() {
        return card.line();
    }

    boolean hasAbouts() {
        return !abouts().isEmpty();
    }

    /** What it says about forms, roles and instruments: the targets of its sentences, worked out. */
    List<About> abouts() {
        return rule.outcomes().stream()
                .filter(outcome -> !outcome.forms().isEmpty())
                .map(this::about)
                .toList();
    }

    private About about(Outcome outcome) {
        boolean allBut = outcome.forms().size() > MOST_FORMS;
        boolean fromRow = !outcome.rests().file().equals(card.file());
        return new About(
                Wording.effect(outcome),
                Wording.reason(outcome),
                outcome.options().stream()
                        .map(option -> new Place(links().option(option), option.label()))
                        .toList(),
                allBut,
                Stream.of(Form.values())
                        .filter(form -> allBut != outcome.forms().contains(form))
                        .map(form -> new Place(links().form(form), form.label()))
                        .toList(),
                fromRow
                        ? outcome.rests().file() + ", tekstregel "
                                + outcome.rests().line() + "; bron "
                                + outcome.rests().source() + "; herkomst "
                                + outcome.rests().origin().code()
                        : "");
    }

    boolean hasGroups() {
        return !groups().isEmpty();
    }

    /** The rules it works with. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Characteristic<?> one : rule.settles()) {
            others(book().settling(one))
                    .ifPresent(rules ->
                            groups.add(new Group("Gaan ook over het antwoord op “" + one.label() + "”", rules)));
            others(book().using(one))
                    .ifPresent(rules -> groups.add(new Group("Gebruiken “" + one.label() + "”", rules)));
        }
        for (Characteristic<?> one : rule.uses()) {
            if (!rule.settles().contains(one)) {
                others(book().settling(one))
                        .ifPresent(rules -> groups.add(new Group(
                                (one.isDerived() ? "Leiden “" : "Bepalen of gevraagd wordt naar “") + one.label() + "”"
                                        + (one.isDerived()
                                                ? " af, dat deze regel gebruikt"
                                                : ", dat deze regel gebruikt"),
                                rules)));
            }
        }
        others(book().opposite(rule))
                .ifPresent(rules ->
                        groups.add(new Group("Zeggen het tegenovergestelde over een van dezelfde keuzes", rules)));
        return groups;
    }

    /** Many rules may say the same of a form, so these are only numbers. */
    List<Ref> alike() {
        return refs(book().alike(rule));
    }

    boolean hasAlike() {
        return !alike().isEmpty();
    }

    private Optional<List<Ref>> others(List<RuleOutline> rules) {
        List<Ref> refs =
                refs(rules.stream().filter(other -> !other.equals(rule)).toList());
        return refs.isEmpty() ? Optional.empty() : Optional.of(refs);
    }

    /** On the page with everything the examples are left out: there are thousands. */
    boolean showsExamples() {
        return !links().onOnePage();
    }

    boolean hasExamples() {
        return !examples().isEmpty();
    }

    List<Examples.Example> examples() {
        return book().examples().of(card.id().text());
    }
}
