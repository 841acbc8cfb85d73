package nl.afwegingskader.governance.rules.text;

import static nl.afwegingskader.governance.situation.Kind.Scale.CHOICE;
import static nl.afwegingskader.governance.situation.Kind.Scale.DAY;
import static nl.afwegingskader.governance.situation.Kind.Scale.NUMBER;
import static nl.afwegingskader.governance.situation.Kind.Scale.ORDERED_CHOICE;
import static nl.afwegingskader.governance.situation.Kind.Scale.SET;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.afwegingskader.governance.advice.Actor;
import nl.afwegingskader.governance.advice.Effect;
import nl.afwegingskader.governance.advice.Occasion;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Kind;
import org.jspecify.annotations.Nullable;

/** The sentences that can stand under {@code dan}. The whole list; there are no others. */
final class ConclusionSentences {

    private final Words words;
    private final Targets targets;
    private final List<Sentence> sentences = new ArrayList<>();

    ConclusionSentences(Words words, Targets targets) {
        this.words = words;
        this.targets = targets;
        aboutForms("Sluit", "uit omdat \"{reden}\"", Effect.EXCLUDES, null);
        aboutForms("Vereis", "omdat \"{reden}\"", Effect.REQUIRES, null);
        aboutForms("Stel aan", "de voorwaarde \"{mits}\" omdat \"{reden}\"", Effect.REQUIRES, null);
        for (Strength strength : Strength.values()) {
            aboutForms("Pleit " + strength.code() + " voor", "omdat \"{reden}\"", Effect.FAVOURS, strength);
            aboutForms("Pleit " + strength.code() + " tegen", "omdat \"{reden}\"", Effect.DISFAVOURS, strength);
        }
        aboutOptions("rol", words::roles);
        aboutOptions("instrument", words::instruments);
        onForms(
                "Neem de keuzes van \"{groep}\" over uit de tabel \"{tabel}\" bij",
                2,
                (quoted, target, reason) -> new Statement.TakeOver(quoted.get(0), quoted.get(1), target, reason));
        onForms(
                "Zet de termijn \"{termijn}\" op de kalender bij",
                1,
                (quoted, target, reason) -> new Statement.SetTerm(quoted.get(0), target, reason));
        aboutForms("Keur het ontwerp af bij", "omdat \"{reden}\"", Effect.REJECTS_DESIGN, null);
        aboutForms("Waarschuw bij", "dat \"{tekst}\"", Effect.WARNS, null);
        plain(
                "Waarschuw dat \"{tekst}\"",
                quoted -> new Conclusion.Warns("let op dat " + quoted.get(0).text() + "."));
        add("Zet \"{wat}\" op de agenda van \"{wie}\" bij \"{wanneer}\" omdat \"{reden}\"", this::schedule);
        plain(
                "Dit kan niet omdat \"{reden}\"",
                quoted -> new Conclusion.Impossible(quoted.get(0).text()));
        add("Leid \"{kenmerk}\" af als \"{waarde}\"", this::deriveCase);
        add(
                "Leid \"{kenmerk}\" af uit de tabel \"{tabel}\"",
                quoted -> fitting(quoted.get(0), CHOICE, ORDERED_CHOICE)
                        .map(found -> new Statement.DeriveFromTable(found, quoted.get(1))));
        arithmetic("het verschil tussen \"{kenmerk}\" en \"{ander}\"", Definition.Operation.DIFFERENCE, NUMBER);
        arithmetic("het aandeel van \"{kenmerk}\" in \"{ander}\"", Definition.Operation.SHARE, NUMBER);
        arithmetic("het aantal maanden sinds \"{kenmerk}\"", Definition.Operation.AGE_IN_MONTHS, DAY);
        arithmetic("het aantal dagen sinds \"{kenmerk}\"", Definition.Operation.AGE_IN_DAYS, DAY);
        arithmetic("het aantal dagen van \"{kenmerk}\" tot \"{ander}\"", Definition.Operation.DAYS_BETWEEN, DAY);
        add(
                "Leid \"{afgeleid}\" af als het aantal dagen tot het eerstvolgende van \"{momenten}\"",
                this::daysUntilDecisiveMoment);
        arithmetic("het aantal gekozen waarden van \"{kenmerk}\"", Definition.Operation.CHOSEN, SET);
        add(
                "Vraag \"{kenmerk}\" alleen dan",
                quoted -> words.characteristic(quoted.get(0)).map(Statement.AskOnlyThen::new));
    }

    /** One sentence: its form, and what it states given its quoted texts; empty after a problem. */
    record Sentence(Template template, Function<List<Quoted>, Optional<Statement>> meaning) {}

    List<Sentence> sentences() {
        return Collections.unmodifiableList(sentences);
    }

    private void add(String template, Function<List<Quoted>, Optional<Statement>> meaning) {
        sentences.add(new Sentence(new Template(template), meaning));
    }

    private void plain(String template, Function<List<Quoted>, Conclusion> meaning) {
        add(template, quoted -> Optional.of(new Statement.Plain(meaning.apply(quoted))));
    }

    /** One sentence for every way to write a target. */
    private void aboutForms(String before, String after, Effect effect, @Nullable Strength strength) {
        for (Targets.Phrase phrase : targets.phrases()) {
            add(before + " " + phrase.text() + " " + after, quoted -> {
                int used = phrase.hasQuoted() ? 1 : 0;
                boolean conditional = quoted.size() - used == 2;
                return phrase.meaning()
                        .of(quoted.get(0))
                        .map(target -> new Statement.AboutForms(
                                effect,
                                Optional.ofNullable(strength),
                                target,
                                conditional ? Optional.of(quoted.get(used).text()) : Optional.empty(),
                                quoted.get(quoted.size() - 1).text()));
            });
        }
    }

    private void aboutOptions(String what, Function<Quoted, Optional<Set<Option>>> resolved) {
        aboutOptions("Vereis " + what, "", "omdat \"{reden}\"", Effect.REQUIRES, null, resolved);
        aboutOptions("Sluit " + what, "uit ", "omdat \"{reden}\"", Effect.EXCLUDES, null, resolved);
        aboutOptions(
                "Stel aan " + what, "", "de voorwaarde \"{mits}\" omdat \"{reden}\"", Effect.REQUIRES, null, resolved);
        for (Strength strength : Strength.values()) {
            String pleads = "Pleit " + strength.code();
            aboutOptions(pleads + " voor " + what, "", "omdat \"{reden}\"", Effect.FAVOURS, strength, resolved);
            aboutOptions(pleads + " tegen " + what, "", "omdat \"{reden}\"", Effect.DISFAVOURS, strength, resolved);
        }
    }

    /** One sentence for every way to write with which forms; those are never worked out per situation. */
    private void aboutOptions(
            String before,
            String between,
            String after,
            Effect effect,
            @Nullable Strength strength,
            Function<Quoted, Optional<Set<Option>>> resolved) {
        for (Targets.Phrase phrase : targets.fixedPhrases()) {
            add(before + " \"{keuze}\" " + between + "bij " + phrase.text() + " " + after, quoted -> {
                int used = phrase.hasQuoted() ? 2 : 1;
                boolean conditional = quoted.size() - used == 2;
                Optional<Set<Option>> options = resolved.apply(quoted.get(0));
                Optional<Targets.Target> target = phrase.meaning().of(quoted.get(used - 1));
                return options.isEmpty() || target.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Statement.AboutOptions(
                                effect,
                                Optional.ofNullable(strength),
                                options.get(),
                                target.get(),
                                conditional ? Optional.of(quoted.get(used).text()) : Optional.empty(),
                                quoted.get(quoted.size() - 1).text()));
            });
        }
    }

    @FunctionalInterface
    private interface OnForms {
        Statement of(List<Quoted> quoted, Targets.Target target, String reason);
    }

    /** One sentence for every way to write with which forms, after some other quoted texts. */
    private void onForms(String before, int texts, OnForms meaning) {
        for (Targets.Phrase phrase : targets.fixedPhrases()) {
            add(
                    before + " " + phrase.text() + " omdat \"{reden}\"",
                    quoted -> phrase.meaning()
                            .of(quoted.get(phrase.hasQuoted() ? texts : 0))
                            .map(target -> meaning.of(
                                    quoted,
                                    target,
                                    quoted.get(quoted.size() - 1).text())));
        }
    }

    private Optional<Statement> schedule(List<Quoted> quoted) {
        List<Actor> who = words.actors(quoted.get(1));
        Optional<Occasion> when = words.occasion(quoted.get(2));
        return who.isEmpty() || when.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement.Plain(new Conclusion.Schedules(
                        quoted.get(0).text(), who, when.get(), quoted.get(3).text())));
    }

    private Optional<Statement> daysUntilDecisiveMoment(List<Quoted> quoted) {
        Optional<Characteristic<?>> derived = fitting(quoted.get(0), NUMBER);
        Optional<Characteristic<?>> moments = words.decisiveMoments(quoted.get(1));
        return derived.isEmpty() || moments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement.DeriveByArithmetic(
                        derived.get(), Definition.Operation.DAYS_UNTIL_DECISIVE_MOMENT, moments.get(), moments.get()));
    }

    private Optional<Statement> deriveCase(List<Quoted> quoted) {
        Optional<Characteristic<?>> found = fitting(quoted.get(0), CHOICE, ORDERED_CHOICE);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var value = words.value(found.get(), quoted.get(1));
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement.DeriveCase(found.get(), value.getAsLong()));
    }

    private void arithmetic(String calculation, Definition.Operation operation, Kind.Scale scale) {
        add("Leid \"{afgeleid}\" af als " + calculation, quoted -> {
            Optional<Characteristic<?>> derived = fitting(quoted.get(0), NUMBER);
            Optional<Characteristic<?>> first = fitting(quoted.get(1), scale);
            Optional<Characteristic<?>> second = quoted.size() > 2 ? fitting(quoted.get(2), scale) : first;
            return derived.isEmpty()
                            || first.isEmpty()
                            || second.isEmpty()
                            || !words.haveSameUnit(first.get(), second.get(), quoted.get(quoted.size() - 1))
                    ? Optional.empty()
                    : Optional.of(
                            new Statement.DeriveByArithmetic(derived.get(), operation, first.get(), second.get()));
        });
    }

    private Optional<Characteristic<?>> fitting(Quoted quoted, Kind.Scale... scales) {
        return words.characteristic(quoted).filter(found -> words.fits(found, quoted, scales));
    }
}
