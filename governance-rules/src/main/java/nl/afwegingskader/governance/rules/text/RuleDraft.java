package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Confidence;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Source;
import nl.afwegingskader.governance.source.Validity;
import org.jspecify.annotations.Nullable;

/** A rule while it is being read. */
final class RuleDraft {

    private static final Pattern OTHER_QUOTES = Pattern.compile("'[^']+'|«[^»]+»");

    private static final Pattern NUMBER = Pattern.compile("\"[0-9]+([.,][0-9]+)?\"| [0-9]+([.,][0-9]+)?( |$)");

    static final String NAME_REMEDY = "Schrijf bijvoorbeeld regel \"L001 Aan een BVO nemen alleen colleges deel\".";

    private static final Pattern NAME = Pattern.compile("(\\S+)[ \\t]+(\\S.*)");
    private static final Template ONE_OF = new Template("één van:");
    private static final Place NOWHERE = Place.of("");

    /** What can be said, and where problems go. */
    record Sentences(
            SentenceIndex<ConditionSentences.Sentence> conditions,
            SentenceIndex<ConclusionSentences.Sentence> conclusions,
            Problems problems) {

        boolean isCondition(String line) {
            return ONE_OF.match(line, NOWHERE).isPresent()
                    || conditions.candidates(line).stream()
                            .anyMatch(known ->
                                    known.template().match(line, NOWHERE).isPresent());
        }

        boolean isConclusion(String line) {
            return conclusions.candidates(line).stream()
                    .anyMatch(known -> known.template().match(line, NOWHERE).isPresent());
        }
    }

    private final Quoted name;
    private final Place place;
    private final Authority authority;
    private final Sentences sentences;
    private final Problems problems;
    private final Metadata metadata;
    private final List<Condition> parts = new ArrayList<>();
    private @Nullable List<Condition> alternatives;
    private final List<Statement> statements = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private boolean conditionSeen;
    private boolean conclusionSeen;
    private boolean otherwise;
    private boolean asksWhetherAnswered;

    RuleDraft(Quoted name, Place place, Authority authority, Sentences sentences) {
        this.name = name;
        this.place = place;
        this.authority = authority;
        this.sentences = sentences;
        this.problems = sentences.problems();
        this.metadata = new Metadata(problems);
    }

    Place place() {
        return place;
    }

    Metadata metadata() {
        return metadata;
    }

    /** Keeps a line as it was written. */
    void write(String line) {
        text.add(line);
    }

    /** Something stood here, whatever it was: no second message that nothing did. */
    void seen(boolean condition, boolean conclusion) {
        conditionSeen |= condition;
        conclusionSeen |= conclusion;
    }

    void condition(String line, Place at) {
        seen(true, false);
        if (ONE_OF.match(line, at).isPresent()) {
            closeAlternatives();
            alternatives = new ArrayList<>();
            return;
        }
        boolean alternative = line.startsWith("- ");
        if (!alternative) {
            closeAlternatives();
        }
        List<Condition> current = alternatives;
        if (alternative && current == null) {
            problems.add(
                    ProblemCode.ONE_OF,
                    at,
                    "een streepje kan alleen onder \"één van:\".",
                    "Zet er \"één van:\" boven.");
            return;
        }
        String sentence = alternative ? line.substring(2).stripLeading() : line;
        Place start = new Place(at.file(), at.line(), at.column() + line.length() - sentence.length());
        for (ConditionSentences.Sentence known : sentences.conditions().candidates(sentence)) {
            Optional<List<Quoted>> quoted = known.template().match(sentence, start);
            if (quoted.isPresent()) {
                if (alternative && known.template() == ConditionSentences.OTHERWISE) {
                    problems.add(
                            ProblemCode.OTHERWISE,
                            start,
                            "\"Anders\" kan niet onder \"één van:\".",
                            "Zet het alleen onder \"als\".");
                }
                otherwise |= known.template() == ConditionSentences.OTHERWISE;
                asksWhetherAnswered |= known.template() == ConditionSentences.MISSING_ANSWER;
                (alternative && current != null ? current : parts)
                        .add(known.meaning().of(quoted.get()).orElse(Condition.ALWAYS));
                return;
            }
        }
        unknownSentence(sentence, start, sentences.conditions().shown());
    }

    void conclusion(String line, Place at) {
        seen(false, true);
        for (ConclusionSentences.Sentence known : sentences.conclusions().candidates(line)) {
            Optional<List<Quoted>> quoted = known.template().match(line, at);
            if (quoted.isPresent()) {
                quoted.get().stream()
                        .filter(each -> each.text().isBlank())
                        .forEach(each -> problems.add(
                                ProblemCode.EMPTY_TEXT,
                                each.place(),
                                "hier ontbreekt een tekst.",
                                "Vul een tekst in tussen de aanhalingstekens."));
                known.meaning().apply(quoted.get()).ifPresent(statements::add);
                return;
            }
        }
        if (sentences.isCondition(line)) {
            problems.add(
                    ProblemCode.KEYWORD_ORDER, at, "deze voorwaarde staat onder \"dan\".", "Zet haar onder \"als\".");
            return;
        }
        unknownSentence(line, at, sentences.conclusions().shown());
    }

    private void unknownSentence(String sentence, Place at, List<String> known) {
        String quoted = Problems.shortened(sentence);
        problems.add(
                ProblemCode.UNKNOWN_SENTENCE,
                at,
                "deze zin is onbekend: " + quoted + (quoted.matches(".*[….]") ? "" : "."),
                remedy(sentence, known));
    }

    private String remedy(String sentence, List<String> known) {
        if (ProgramCode.matches(sentence)) {
            return ProgramCode.remedy(sentence);
        }
        String bare = sentence.replaceAll("[.,;:]+$", "");
        if (!bare.equals(sentence) && (sentences.isCondition(bare) || sentences.isConclusion(bare))) {
            return "Haal \"" + sentence.substring(bare.length()) + "\" aan het eind weg.";
        }
        if (OTHER_QUOTES.matcher(sentence).find()) {
            return "Zet woorden tussen dubbele aanhalingstekens: \"…\".";
        }
        if (NUMBER.matcher(sentence).find()) {
            return "Een getal staat niet in een regel. Zet het met een naam in tabellen/drempels.csv, en schrijf bijvoorbeeld:"
                    + " ligt op of boven de drempel \"naam\".";
        }
        return new SentenceHint(known)
                .of(sentence.replaceAll("\"[^\"]*\"", "\"…\""))
                .map(meant -> "Bedoelt u: " + meant + "?")
                .orElse("LEESMIJ.md, hoofdstuk 3, geeft alle zinnen.");
    }

    private void closeAlternatives() {
        List<Condition> current = alternatives;
        if (current != null) {
            if (current.isEmpty()) {
                problems.add(
                        ProblemCode.ONE_OF,
                        place,
                        "onder \"één van:\" staat niets.",
                        "Zet er regels onder die beginnen met een streepje.");
            }
            parts.add(new Condition.Any(current));
            alternatives = null;
        }
    }

    /** The rule; empty when it has no name to go by. */
    Optional<ParsedRule> finish() {
        closeAlternatives();
        if (!conditionSeen) {
            problems.add(
                    ProblemCode.NO_CONDITION,
                    place,
                    "onder \"als\" staat geen voorwaarde.",
                    "Schrijf \"Altijd\" als de regel altijd geldt.");
        }
        if (!conclusionSeen) {
            problems.add(
                    ProblemCode.NO_CONCLUSION,
                    place,
                    "onder \"dan\" staat geen gevolg.",
                    "LEESMIJ.md geeft alle zinnen.");
        }
        Matcher parts = NAME.matcher(name.text());
        if (!parts.matches() || !RuleId.isValid(parts.group(1))) {
            problems.add(
                    ProblemCode.RULE_NAME,
                    name.place(),
                    "\"" + Problems.shortened(name.text()) + "\" begint niet met een nummer en een zin.",
                    NAME_REMEDY);
            return Optional.empty();
        }
        Source source = metadata.source(place);
        Confidence confidence = metadata.confidence(place);
        Origin origin = metadata.origin(authority, place.file());
        Validity validity = metadata.validity();
        RuleCard card = new RuleCard(
                new RuleId(parts.group(1)),
                parts.group(2),
                authority,
                source,
                validity,
                confidence,
                origin,
                place.file(),
                place.line(),
                text,
                metadata.switchedOff());
        return Optional.of(
                new ParsedRule(card, place, Condition.all(this.parts), statements, otherwise, asksWhetherAnswered));
    }
}
