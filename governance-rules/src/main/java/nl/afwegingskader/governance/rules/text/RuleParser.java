package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.afwegingskader.governance.source.Authority;

/** The one parser of rule files: every line matches a known form as a whole, or is refused. */
final class RuleParser {

    private static final Pattern RULE = Pattern.compile("regel[ \\t]+\"([^\"]*)\"");
    private static final Pattern ANNOTATION = Pattern.compile("@([A-Za-z]+)\\(\"([^\"]*)\"\\)");

    private final Problems problems;
    private final Thresholds thresholds;
    private final RuleDraft.Sentences sentences;
    private final List<ParsedRule> rules = new ArrayList<>();

    private enum Part {
        OUTSIDE,
        METADATA,
        CONDITIONS,
        CONCLUSIONS
    }

    RuleParser(
            Problems problems, Thresholds thresholds, ConditionSentences conditions, ConclusionSentences conclusions) {
        this.problems = problems;
        this.thresholds = thresholds;
        this.sentences = new RuleDraft.Sentences(
                new SentenceIndex<>(conditions.sentences(), ConditionSentences.Sentence::template),
                new SentenceIndex<>(conclusions.sentences(), ConclusionSentences.Sentence::template),
                problems);
    }

    List<ParsedRule> rules() {
        return rules;
    }

    /** Reads one file; its rules are added, its problems told. */
    void read(RuleText file, Authority authority) {
        thresholds.usedBy(authority);
        Part part = Part.OUTSIDE;
        RuleDraft draft = null;
        String[] lines = file.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            Place place = new Place(file.path(), i + 1, lines[i].indexOf(line) + 1);
            if (line.isEmpty() || part == Part.OUTSIDE && line.startsWith("//")) {
                continue;
            }
            if (refusedSigns(lines[i], place)) {
                if (draft != null) {
                    draft.seen(part == Part.CONDITIONS, part == Part.CONCLUSIONS);
                }
                continue;
            }
            Matcher rule = RULE.matcher(line);
            boolean keyword = lines[i].charAt(0) == line.charAt(0);
            if (rule.matches() && keyword) {
                if (draft != null) {
                    problems.add(place, "de vorige regel is niet afgesloten.", "Zet er \"einde\" onder.");
                    draft.finish().ifPresent(rules::add);
                }
                draft = new RuleDraft(
                        new Quoted(rule.group(1), new Place(file.path(), i + 1, rule.start(1) + 1)),
                        place,
                        authority,
                        sentences);
                part = Part.METADATA;
            } else if (draft == null) {
                misplaced(
                        line, place, "Hier verwacht ik regel \"L001 …\", een lege regel of commentaar met // ervoor.");
            } else if (line.equals("als") && keyword) {
                draft.write(line);
                part = next(part, Part.METADATA, Part.CONDITIONS, place, line);
            } else if (line.equals("dan") && keyword) {
                draft.write(line);
                part = next(part, Part.CONDITIONS, Part.CONCLUSIONS, place, line);
            } else if (line.equals("einde") && keyword) {
                part = next(part, Part.CONCLUSIONS, Part.OUTSIDE, place, line);
                draft.finish().ifPresent(rules::add);
                draft = null;
                part = Part.OUTSIDE;
            } else if (part == Part.METADATA) {
                metadata(draft, line, place);
            } else if (part == Part.CONDITIONS) {
                draft.write(line);
                draft.condition(line, place);
            } else {
                draft.write(line);
                draft.conclusion(line, place);
            }
        }
        if (draft != null) {
            problems.add(draft.place(), "deze regel is niet afgesloten.", "Zet er \"einde\" onder.");
            draft.finish().ifPresent(rules::add);
        }
    }

    private Part next(Part now, Part expected, Part next, Place place, String word) {
        if (now != expected) {
            problems.add(
                    place,
                    "\"" + word + "\" staat hier niet op zijn plaats.",
                    "De volgorde is: regel, de @-regels, als, dan, einde.");
        }
        return next;
    }

    /** Signs that have no place in a sentence: escapes, braces, control characters. */
    private boolean refusedSigns(String line, Place place) {
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            boolean control = Character.isISOControl(sign) && sign != '\t';
            boolean hidden = Character.getType(sign) == Character.FORMAT;
            if (sign == '\\' || sign == '{' || sign == '}' || control || hidden) {
                Place at = new Place(place.file(), place.line(), i + 1);
                String shown = control || hidden ? String.format("U+%04X", (int) sign) : String.valueOf(sign);
                problems.add(
                        at,
                        "het teken " + shown + " mag niet in een regelbestand staan.",
                        "Schrijf alleen gewone letters, cijfers en leestekens.");
                return true;
            }
        }
        if (line.contains("/*") || line.contains("*/")) {
            int at = line.contains("/*") ? line.indexOf("/*") : line.indexOf("*/");
            problems.add(
                    new Place(place.file(), place.line(), at + 1),
                    "commentaar over meer regels mag niet.",
                    "Zet commentaar boven een regel, elke regel met // ervoor.");
            return true;
        }
        return false;
    }

    /** A line that is no line of this part of a file. */
    private void misplaced(String line, Place place, String expected) {
        problems.add(
                place,
                "deze regel tekst hoort hier niet: \"" + Problems.shortened(line) + "\".",
                ProgramCode.matches(line) ? ProgramCode.remedy(line) : expected);
    }

    private void metadata(RuleDraft draft, String line, Place place) {
        Matcher annotation = ANNOTATION.matcher(line);
        if (annotation.matches()) {
            Place value = new Place(place.file(), place.line(), place.column() + annotation.start(2));
            draft.metadata().put(annotation.group(1), new Quoted(annotation.group(2), value), place);
        } else {
            misplaced(line, place, "Tussen de naam en \"als\" staan alleen regels als @bron(\"…\").");
        }
    }
}
