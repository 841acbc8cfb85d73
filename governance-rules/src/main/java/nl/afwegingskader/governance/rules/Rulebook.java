package nl.afwegingskader.governance.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.afwegingskader.governance.DecisionEngine;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Edition;
import nl.afwegingskader.governance.advice.Engine;
import nl.afwegingskader.governance.advice.ExactAdvice;
import nl.afwegingskader.governance.advice.Explanation;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.engine.Decider;
import nl.afwegingskader.governance.rules.engine.DroolsEngine;
import nl.afwegingskader.governance.rules.engine.Program;
import nl.afwegingskader.governance.rules.reason.Masks;
import nl.afwegingskader.governance.rules.reason.Reading;
import nl.afwegingskader.governance.rules.reason.worlds.Reasoner;
import nl.afwegingskader.governance.rules.reason.worlds.Reasoners;
import nl.afwegingskader.governance.rules.text.EditedFolder;
import nl.afwegingskader.governance.rules.text.RuleFolder;
import nl.afwegingskader.governance.rules.text.RuleReader;
import nl.afwegingskader.governance.rules.text.RuleText;
import nl.afwegingskader.governance.rules.text.RuleTexts;
import nl.afwegingskader.governance.rules.text.Ruleset;
import nl.afwegingskader.governance.rules.text.ShippedRules;
import nl.afwegingskader.governance.rules.text.TableListing;
import nl.afwegingskader.governance.situation.Catalogue;
import nl.afwegingskader.governance.situation.Characteristic;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.RuleCard;

/**
 * A checked edition of rule files, ready to advise: the main entry point of the library.
 *
 * <pre>{@code
 * Rulebook rulebook = Rulebook.standard();
 * Advice advice = rulebook.advise(situation);
 * }</pre>
 *
 * <p>A rulebook lies in layers: the law, practice, and the agreements of a municipality. Practice and agreements are by choice; what the
 * law excludes, requires or makes a condition stands whatever is added.
 *
 * <pre>{@code
 * Rulebook venlo = Rulebook.standard().with("venlo");
 * Rulebook own = Rulebook.standard().with(Path.of("waterdorp"));
 * }</pre>
 *
 * <p>Immutable and thread-safe: open one and share it. The same situation and edition give an equal advice, whatever the
 * locale, time zone, thread or clock. Rule files that change while an application runs are followed by a {@link LiveRulebook}.
 */
public final class Rulebook implements DecisionEngine {

    private final List<RuleText> texts;
    private final Program program;
    private final Decider drools;
    private final Lazy<Decider> masks;
    private final Reasoners reasoners;

    /** @param masks asked when first needed: work in bulk needs them, and who asks for one advice should not wait */
    private Rulebook(List<RuleText> texts, Program program, Decider drools, Supplier<Decider> masks) {
        this.texts = texts;
        this.program = program;
        this.drools = drools;
        this.masks = new Lazy<>(masks);
        this.reasoners = new Reasoners(program, this.masks::get);
    }

    /**
     * Opens the rulebook that ships with the library: law and practice. The agreements of a municipality are added by
     * {@link #with(String)}.
     *
     * @throws RulebookException when the jar is not complete
     */
    public static Rulebook standard() {
        return of(ShippedRules.lawAndPractice());
    }

    /**
     * Opens the law alone, of the rulebook that ships with the library.
     *
     * @throws RulebookException when the jar is not complete
     */
    public static Rulebook law() {
        return of(ShippedRules.base(Set.of(Authority.LAW)));
    }

    /**
     * Checks one or more folders of rule files, and opens them as one rulebook. Each has the layers in it: {@code wet}, {@code praktijk},
     * {@code afspraken}. Needs nothing but the library: no rule becomes code, so there is no compiler.
     *
     * @throws RulebookException listing every problem in the folders
     */
    public static Rulebook read(Path folder, Path... more) {
        return of(RuleFolder.texts(listed(folder, more)));
    }

    /**
     * Opens a folder as somebody edits it: a rulebook as {@link #read} takes it, or the agreements of one municipality as {@link #with(Path,
     * Path...)} takes them, upon the shipped law and practice. Agreements are known by what is in the folder: no layer, and at least one of the
     * folders that a layer has.
     *
     * @throws RulebookException listing every problem in the folder
     */
    public static Rulebook edited(Path folder) {
        return of(new EditedFolder(folder).opened());
    }

    /**
     * This rulebook and the agreements of a municipality that ship with the library.
     *
     * @param municipality one of {@link #shippedAgreements()}
     * @throws IllegalArgumentException when no agreements of that name ship with the library
     * @throws RulebookException when the agreements do not go together with this rulebook; it lists every problem
     */
    public Rulebook with(String municipality) {
        if (!shippedAgreements().contains(municipality)) {
            throw new IllegalArgumentException("no agreements of '" + municipality
                    + "' ship with the library; known are " + String.join(", ", shippedAgreements()));
        }
        return with(ShippedRules.agreements(municipality));
    }

    /**
     * This rulebook and the agreements of a municipality in a folder of its own. The folder is named after the municipality, and has its
     * rules and tables in {@code vormen}, {@code rollen}, {@code instrumenten}, {@code afleidingen} and {@code tabellen}. A table or
     * threshold takes the place of the one of that name in practice.
     *
     * @throws RulebookException listing every problem, such as a table that would replace what the law says
     */
    public Rulebook with(Path folder, Path... more) {
        return with(RuleFolder.agreements(listed(folder, more)));
    }

    /** The municipalities whose agreements ship with the library, sorted. */
    public static List<String> shippedAgreements() {
        return ShippedRules.municipalities();
    }

    /** With agreements whose files were read already, and with which nothing is wrong. */
    Rulebook with(List<RuleText> agreements) {
        return with(new RuleTexts(agreements, List.of()));
    }

    /** With agreements whose files were read already. */
    Rulebook with(RuleTexts agreements) {
        return of(agreements.upon(texts));
    }

    private static List<Path> listed(Path folder, Path... more) {
        return Stream.concat(Stream.of(folder), Stream.of(more)).toList();
    }

    /** Of files that were read already, and with which nothing is wrong. */
    static Rulebook of(List<RuleText> texts) {
        return of(new RuleTexts(texts, List.of()));
    }

    /** Of files that were read already. */
    static Rulebook of(RuleTexts files) {
        Program program = new Program(RuleReader.read(files));
        return new Rulebook(files.texts(), program, DroolsEngine.of(program), () -> new Masks(program));
    }

    /** The same rulebook, in which others decide. */
    Rulebook decidedBy(Decider one, Supplier<Decider> many) {
        return new Rulebook(texts, program, one, many);
    }

    @Override
    public Advice advise(Situation situation) {
        return advise(Objects.requireNonNull(situation, "the situation to advise on"), Engine.DROOLS);
    }

    Advice advise(Situation situation, Engine engine) {
        Decider decider = engine == Engine.DROOLS ? drools : masks.get();
        Reading reading = Reading.of(program, decider.decide(situation));
        return new Weighing(program, situation, reading, engine).advice();
    }

    /** Tries every other answer to one kenmerk: which would change the first place or the standing of a form? */
    public Sensitivity sensitivity(Situation situation) {
        return new OneAnswerAway(this, Objects.requireNonNull(situation, "the situation to change")).sensitivity();
    }

    /**
     * Brings together partners who each filled in the same dossier: where they agree, which differences matter, and which form all can
     * live with.
     *
     * @throws IllegalArgumentException when there are fewer than two, two have the same name, or their reference dates differ
     */
    public RoundTable roundTable(List<RoundTable.Partner> partners) {
        return new Deliberation(this, List.copyOf(partners)).table();
    }

    /**
     * Advises on a situation, with exact standings of forms and exact open questions about standing and order: what is true of all ways in
     * which the unanswered kenmerken can turn out. {@link #advise} may call a form conditional that no answer can exclude, or that
     * several rules only together exclude, and may ask for more than can matter; never the reverse. Takes milliseconds where {@code advise}
     * takes microseconds, and the first time longer.
     */
    public ExactAdvice exact(Situation situation) {
        Objects.requireNonNull(situation, "the situation to advise on");
        Reading reading = Reading.of(program, drools.decide(situation));
        Weighing.Exact exact = reasoners.ask(reasoner ->
                new Weighing.Exact(reasoner.standings(situation, reading), reasoner.questions(situation, reading)));
        Advice advice = new Weighing(program, situation, reading, Engine.DROOLS, Optional.of(exact)).advice();
        return new ExactAdvice(
                advice,
                Stream.of(Form.values())
                        .filter(exact.standings().bounded()::contains)
                        .toList(),
                Catalogue.all().stream()
                        .filter(one -> exact.questions().bounded().contains(one.index()))
                        .<Characteristic<?>>map(one -> one)
                        .toList());
    }

    /**
     * Advises on many situations, in their order, with the standard {@link BulkOptions}: by masks, one in a thousand decided by
     * Drools again.
     *
     * @see #adviseAll(Stream, BulkOptions)
     */
    public Stream<Advice> adviseAll(Stream<Situation> situations) {
        return adviseAll(situations, BulkOptions.standard());
    }

    /** The same as {@link #adviseAll(Stream)}, of situations that are at hand; they are taken one by one, as advices are asked for. */
    public Stream<Advice> adviseAll(Iterable<Situation> situations) {
        return adviseAll(StreamSupport.stream(situations.spliterator(), false));
    }

    /**
     * Advises on many situations, in their order. Lazy: situations are taken as advices are asked for, a bounded number ahead, so
     * memory does not grow with their number. Works over all cores; closing the stream, or leaving it, ends the work. Close it when
     * you do not read to the end.
     *
     * @param situations read by one thread at a time; closed with the returned stream
     * @throws EnginesDisagreeException from the stream, when the other engine gives another advice on a sample
     */
    public Stream<Advice> adviseAll(Stream<Situation> situations, BulkOptions options) {
        return inBulk(situations, (situation, engine) -> engine.advise(situation), options);
    }

    /**
     * Works on many cases that each need an advice: as {@link #adviseAll(Stream, BulkOptions)}, with the work around the advice,
     * such as reading a dossier and writing its advice, over all cores too.
     *
     * @param cases read by one thread at a time; closed with the returned stream
     * @param work makes a result of one case with the engine it is given; done by many threads at once. What it throws comes
     *     from the stream
     * @throws EnginesDisagreeException from the engine that {@code work} is given, when the other engine gives another
     *     advice on a sample
     */
    public <T, R> Stream<R> inBulk(
            Stream<T> cases, BiFunction<? super T, DecisionEngine, ? extends R> work, BulkOptions options) {
        return new Bulk<T, R>(this, work, options).results(cases);
    }

    /**
     * What is wrong, or may be, in the rulebook itself: proven over all situations and all reference dates, with the smallest situation that shows
     * it. The gravest come first. Of rules as they ship it says too why their makers left a flaw. Takes seconds.
     */
    public List<Flaw> flaws() {
        return new Accepted(ShippedRules.accepted()).in(found(), this);
    }

    /** The flaws without why they stay. */
    List<Flaw> found() {
        return reasoners.ask(Reasoner::flaws);
    }

    /**
     * Explains one form in one situation: the smallest sets of given answers that exclude it, and the fewest answers that would have to be
     * others for the law to allow it, or for it to come first. Takes a tenth of a second to some seconds; its work is limited, and what it
     * could not decide, it says.
     */
    public Explanation why(Situation situation, Form form) {
        Objects.requireNonNull(situation, "the situation to explain");
        return new Explaining(this, situation, Objects.requireNonNull(form, "the form to explain")).explanation();
    }

    /**
     * An interview that starts from a situation, which may be empty: what to ask next, until no answer matters any more. What is
     * answered already is not asked.
     */
    public Interview interview(Situation situation) {
        return Interview.of(this, situation);
    }

    /**
     * What another edition of the rules changes: which rules, and over all situations which standings of forms and which first places, each with a
     * smallest situation that shows it, and in what part of the combinations of answers. Takes seconds; what it could not decide, it says.
     *
     * @param after the other edition, that comes after this one
     */
    public Impact impact(Rulebook after) {
        return new EditionComparison(this, Objects.requireNonNull(after, "the other edition")).impact();
    }

    /** Every rule for people to read, by id; those that are switched off included. */
    public List<RuleCard> cards() {
        return program.ruleset().cards();
    }

    /** How every rule hangs together with kenmerken and options, in the order of {@link #cards()}. */
    public List<RuleOutline> outlines() {
        return Outlines.of(program.ruleset());
    }

    /** The tables that count, by layer and name. */
    public List<RuleTable> tables() {
        return TableListing.of(texts, edition());
    }

    /** Which rule files this is. */
    public Edition edition() {
        return program.ruleset().edition();
    }

    /** The files it was opened from; opened again, they give the same rulebook. */
    List<RuleText> texts() {
        return texts;
    }

    /** The rules as data, for the other packages of this library and their tests. */
    Ruleset ruleset() {
        return program.ruleset();
    }

    Program program() {
        return program;
    }

    Decider drools() {
        return drools;
    }

    Decider masks() {
        return masks.get();
    }

    Reasoners reasoners() {
        return reasoners;
    }
}
