package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.afwegingskader.governance.rules.ProblemCode;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one rule file, one after the other. After a mistake it goes on where that is certain, so that one mistake is told once and
 * the rest of the file as well.
 */
final class RuleLines {

    private static final Pattern RULE = Pattern.compile("regel[ \\t]+\"([^\"]*)\"");
    private static final Pattern RULE_WORD = Pattern.compile("(?i)regel\\b.*");
    private static final Pattern KEYWORD = Pattern.compile("(?i)regel\\b.*|als|dan|einde");
    private static final Pattern ANNOTATION = Pattern.compile("@([A-Za-z]+)\\(\"([^\"]*)\"\\)");
    private static final Pattern ANNOTATION_START = Pattern.compile("@([A-Za-z]+).*");

    /** Signs of which programs and dictionaries are made. */
    private static final Pattern PROGRAM_SIGN = Pattern.compile("[\\\\{}]");

    /** What a person can read; an advice repeats a reason for every form it is about. */
    private static final int LONGEST_LINE = 2_000;

    private enum Part {
        OUTSIDE,
        METADATA,
        CONDITIONS,
        CONCLUSIONS
    }

    private final Authority authority;
    private final RuleDraft.Sentences sentences;
    private final Problems problems;
    private final List<ParsedRule> rules = new ArrayList<>();
    private Part part = Part.OUTSIDE;
    private @Nullable RuleDraft draft;

    /** Where a rule starts was not understood: nothing is told of the lines that belong to it. */
    private boolean lost;

    RuleLines(Authority authority, RuleDraft.Sentences sentences) {
        this.authority = authority;
        this.sentences = sentences;
        this.problems = sentences.problems();
    }

    List<ParsedRule> rules() {
        return rules;
    }

    /** @param start where the line starts */
    void read(String whole, Place start) {
        String line = whole.strip();
        Place place = start.at(whole.indexOf(line));
        lost &= !line.isEmpty() && !RULE_WORD.matcher(line).matches();
        if (lost || line.isEmpty() || part == Part.OUTSIDE && line.startsWith("//")) {
            return;
        }
        RuleDraft open = draft;
        if (refused(whole, start)) {
            lost = open == null || RULE_WORD.matcher(line).matches();
            if (open != null) {
                open.seen(part == Part.CONDITIONS, part == Part.CONCLUSIONS);
            }
        } else if (KEYWORD.matcher(line).matches()) {
            checkKeyword(line, place);
            String word = word(line);
            keyword(word.toLowerCase(Locale.ROOT) + line.substring(word.length()), place);
        } else if (open == null) {
            misplaced(line, place, "Hier verwacht ik regel \"L001 …\", een lege regel of commentaar met // ervoor.");
            lost = true;
        } else if (part == Part.METADATA && !sentences.isCondition(line)) {
            metadata(open, line, place);
        } else {
            sentence(open, line, place);
        }
    }

    /** After the last line. */
    void end() {
        RuleDraft open = draft;
        if (open != null) {
            problems.add(
                    ProblemCode.RULE_NOT_CLOSED,
                    open.place(),
                    "deze regel is niet afgesloten.",
                    "Zet er \"einde\" onder.");
            finish();
        }
    }

    private static String word(String line) {
        return line.split("\\b", 3)[0];
    }

    private void checkKeyword(String line, Place place) {
        String word = word(line);
        String plain = word.toLowerCase(Locale.ROOT);
        if (!plain.equals(word)) {
            problems.add(
                    ProblemCode.KEYWORD_ORDER,
                    place,
                    "\"" + word + "\" is met hoofdletters geschreven.",
                    "Schrijf \"" + plain + "\".");
        }
        if (place.column() > 1) {
            problems.add(
                    ProblemCode.KEYWORD_ORDER,
                    place,
                    "\"" + plain + "\" staat niet helemaal links.",
                    "Haal weg wat ervoor staat.");
        }
    }

    private void keyword(String line, Place place) {
        RuleDraft open = draft;
        if (RULE_WORD.matcher(line).matches()) {
            startRule(line, place);
        } else if (open == null) {
            misplaced(line, place, "Hier verwacht ik regel \"L001 …\", een lege regel of commentaar met // ervoor.");
        } else if (line.equals("als")) {
            open.write(line);
            next(Part.METADATA, Part.CONDITIONS, place, line);
        } else if (line.equals("dan")) {
            open.write(line);
            next(Part.CONDITIONS, Part.CONCLUSIONS, place, line);
        } else {
            next(Part.CONCLUSIONS, Part.OUTSIDE, place, line);
            finish();
        }
    }

    private void startRule(String line, Place place) {
        if (draft != null) {
            problems.add(
                    ProblemCode.RULE_NOT_CLOSED,
                    place,
                    "de vorige regel is niet afgesloten.",
                    "Zet er \"einde\" onder.");
            finish();
        }
        Matcher rule = RULE.matcher(line);
        lost = !rule.matches();
        if (lost) {
            problems.add(
                    ProblemCode.RULE_NAME,
                    place,
                    "achter \"regel\" staat geen naam tussen aanhalingstekens.",
                    nameRemedy(line.substring("regel".length()).strip()));
        } else {
            draft = new RuleDraft(new Quoted(rule.group(1), place.at(rule.start(1))), place, authority, sentences);
            part = Part.METADATA;
        }
    }

    private static String nameRemedy(String name) {
        return RuleId.isValid(name.split("\\s")[0])
                ? "Schrijf regel \"" + Problems.shortened(name) + "\"."
                : RuleDraft.NAME_REMEDY;
    }

    private void finish() {
        RuleDraft open = draft;
        if (open != null) {
            open.finish().ifPresent(rules::add);
        }
        draft = null;
        part = Part.OUTSIDE;
    }

    private void next(Part expected, Part next, Place place, String word) {
        if (part != expected) {
            problems.add(
                    ProblemCode.KEYWORD_ORDER,
                    place,
                    "\"" + word + "\" staat hier niet op zijn plaats.",
                    "De volgorde is: regel, de @-regels, als, dan, einde.");
        }
        part = next;
    }

    private void metadata(RuleDraft open, String line, Place place) {
        Matcher annotation = ANNOTATION.matcher(line);
        if (annotation.matches()) {
            open.metadata()
                    .put(annotation.group(1), new Quoted(annotation.group(2), place.at(annotation.start(2))), place);
            return;
        }
        Matcher start = ANNOTATION_START.matcher(line);
        if (start.matches()) {
            open.metadata().tried(start.group(1));
        }
        misplaced(line, place, "Tussen de naam en \"als\" staan alleen gegevens, zoals @bron(\"Wgr art. 8\").");
    }

    /** A condition or a conclusion; whichever it is tells whether a keyword above it is missing. */
    private void sentence(RuleDraft open, String line, Place place) {
        if (part == Part.METADATA) {
            missing("als", place);
            part = Part.CONDITIONS;
        } else if (part == Part.CONDITIONS && sentences.isConclusion(line)) {
            missing("dan", place);
            part = Part.CONCLUSIONS;
        }
        open.write(line);
        if (part == Part.CONDITIONS) {
            open.condition(line, place);
        } else {
            open.conclusion(line, place);
        }
    }

    private void missing(String word, Place place) {
        problems.add(
                ProblemCode.KEYWORD_ORDER,
                place,
                "boven deze zin ontbreekt \"" + word + "\".",
                "Zet er een tekstregel met alleen \"" + word + "\" boven.");
    }

    /** Signs that have no place in a sentence, such as escapes and braces, and quotation marks that do not pair. */
    private boolean refused(String line, Place start) {
        if (line.length() > LONGEST_LINE) {
            problems.add(
                    ProblemCode.TOO_LARGE,
                    start.at(LONGEST_LINE),
                    "deze tekstregel is langer dan " + LONGEST_LINE + " tekens.",
                    "Verdeel de zin over meer regels, of schrijf hem korter.");
            return true;
        }
        Optional<Signs.Refused> sign = Signs.refused(line);
        Matcher program = PROGRAM_SIGN.matcher(line);
        if (sign.isPresent() || program.find()) {
            problems.add(
                    ProblemCode.REFUSED_SIGN,
                    start.at(sign.map(Signs.Refused::at).orElseGet(program::start)),
                    "het teken " + sign.map(Signs.Refused::shown).orElseGet(program::group)
                            + " mag niet in een regelbestand staan.",
                    sign.map(Signs.Refused::remedy).orElse(Signs.PLAIN));
            return true;
        }
        if (line.contains("/*") || line.contains("*/")) {
            problems.add(
                    ProblemCode.BLOCK_COMMENT,
                    start.at(line.indexOf(line.contains("/*") ? "/*" : "*/")),
                    "commentaar over meer regels mag niet.",
                    "Zet commentaar boven een regel, elke regel met // ervoor.");
            return true;
        }
        OptionalInt unpaired = Typing.unpaired(line);
        if (unpaired.isPresent()) {
            problems.add(
                    ProblemCode.MIXED_QUOTES,
                    start.at(unpaired.getAsInt()),
                    "bij dit aanhalingsteken hoort geen ander.",
                    "Zet om elk woord of elke tekst rechte aanhalingstekens: \"…\".");
        }
        return unpaired.isPresent();
    }

    /** A line that is no line of this part of a file. */
    private void misplaced(String line, Place place, String expected) {
        problems.add(
                ProblemCode.MISPLACED_LINE,
                place,
                "deze tekstregel hoort hier niet: \"" + Problems.shortened(line) + "\".",
                ProgramCode.matches(line)
                        ? ProgramCode.remedy(line)
                        : ANNOTATION_START.matcher(line).matches()
                                ? "Schrijf een gegeven met haakjes en aanhalingstekens: @vanaf(\"2022-07-01\")."
                                : expected);
    }
}
