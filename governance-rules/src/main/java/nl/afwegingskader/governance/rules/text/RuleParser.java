package nl.afwegingskader.governance.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.afwegingskader.governance.situation.Nearest;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Confidence;
import nl.afwegingskader.governance.source.Origin;
import nl.afwegingskader.governance.source.RuleCard;
import nl.afwegingskader.governance.source.RuleId;
import nl.afwegingskader.governance.source.Source;
import nl.afwegingskader.governance.source.Validity;
import org.jspecify.annotations.Nullable;

/** The one parser of rule files: every line matches a known form as a whole, or is refused. */
final class RuleParser {

    private static final Pattern RULE = Pattern.compile("regel[ \\t]+\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("(\\S+)[ \\t]+(\\S.*)");
    private static final Pattern ANNOTATION = Pattern.compile("@([A-Za-z]+)\\(\"([^\"]*)\"\\)");
    private static final Template ONE_OF = new Template("één van:");
    private static final Pattern CODE = Pattern.compile(
            "(?i)(package|import|function|global|query|declare|eval|rule|when|then|end|salience|dialect|agenda-group|"
                    + "activation-group|ruleflow-group|no-loop|lock-on-active|auto-focus|timer|calendars|duration|enabled|"
                    + "unit|insert|modify|update|delete|retract|not|exists|forall|accumulate|from)\\b.*");

    private final Problems problems;
    private final Thresholds thresholds;
    private final ConditionSentences conditions;
    private final ConclusionSentences conclusions;
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
        this.conditions = conditions;
        this.conclusions = conclusions;
    }

    List<ParsedRule> rules() {
        return rules;
    }

    /** Reads one file; its rules are added, its problems told. */
    void read(RuleText file, Authority authority) {
        thresholds.usedBy(authority);
        Part part = Part.OUTSIDE;
        Draft draft = null;
        String[] lines = file.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            Place place = new Place(file.path(), i + 1, lines[i].indexOf(line) + 1);
            if (line.isEmpty() || part == Part.OUTSIDE && line.startsWith("//")) {
                continue;
            }
            if (refusedSigns(lines[i], place)) {
                if (draft != null) {
                    draft.seen(part);
                }
                continue;
            }
            Matcher rule = RULE.matcher(line);
            boolean keyword = lines[i].charAt(0) == line.charAt(0);
            if (rule.matches() && keyword) {
                if (draft != null) {
                    problems.add(place, "de vorige regel is niet afgesloten.", "Zet er \"einde\" onder.");
                    draft.finish();
                }
                draft = new Draft(rule.group(1), new Place(file.path(), i + 1, rule.start(1) + 1), place, authority);
                part = Part.METADATA;
            } else if (draft == null) {
                misplaced(
                        line, place, "Hier verwacht ik regel \"L001 …\", een lege regel of commentaar met // ervoor.");
            } else if (line.equals("als") && keyword) {
                draft.text.add(line);
                part = next(part, Part.METADATA, Part.CONDITIONS, place, line);
            } else if (line.equals("dan") && keyword) {
                draft.text.add(line);
                part = next(part, Part.CONDITIONS, Part.CONCLUSIONS, place, line);
            } else if (line.equals("einde") && keyword) {
                part = next(part, Part.CONCLUSIONS, Part.OUTSIDE, place, line);
                draft.finish();
                draft = null;
                part = Part.OUTSIDE;
            } else if (part == Part.METADATA) {
                metadata(draft, line, place);
            } else if (part == Part.CONDITIONS) {
                draft.text.add(line);
                draft.condition(line, place);
            } else {
                draft.text.add(line);
                draft.conclusion(line, place);
            }
        }
        if (draft != null) {
            problems.add(draft.place, "deze regel is niet afgesloten.", "Zet er \"einde\" onder.");
            draft.finish();
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
                "deze regel tekst hoort hier niet: \"" + shortened(line) + "\".",
                CODE.matcher(line).matches() ? onlySentences(line) : expected);
    }

    private static String onlySentences(String line) {
        return "Een regelbestand bevat alleen zinnen en geen programmacode; \"" + line.split("[^\\p{L}-]")[0]
                + "\" kan hier niet.";
    }

    private void metadata(Draft draft, String line, Place place) {
        Matcher annotation = ANNOTATION.matcher(line);
        if (annotation.matches()) {
            Place value = new Place(place.file(), place.line(), place.column() + annotation.start(2));
            draft.metadata.put(annotation.group(1), new Quoted(annotation.group(2), value), place);
        } else {
            misplaced(line, place, "Tussen de naam en \"als\" staan alleen regels als @bron(\"…\").");
        }
    }

    private static String shortened(String line) {
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }

    /** A rule while it is being read. */
    private final class Draft {
        private final String name;
        private final Place namePlace;
        private final Place place;
        private final Authority authority;
        private final Metadata metadata = new Metadata(problems);
        private final List<Condition> parts = new ArrayList<>();
        private @Nullable List<Condition> alternatives;
        private final List<Statement> statements = new ArrayList<>();
        private final List<String> text = new ArrayList<>();
        private boolean conditionSeen;
        private boolean conclusionSeen;
        private boolean otherwise;
        private boolean asksWhetherAnswered;

        Draft(String name, Place namePlace, Place place, Authority authority) {
            this.name = name;
            this.namePlace = namePlace;
            this.place = place;
            this.authority = authority;
        }

        /** Something stood here, whatever it was: no second message that nothing did. */
        void seen(Part part) {
            conditionSeen |= part == Part.CONDITIONS;
            conclusionSeen |= part == Part.CONCLUSIONS;
        }

        void condition(String line, Place at) {
            seen(Part.CONDITIONS);
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
                problems.add(at, "een streepje kan alleen onder \"één van:\".", "Zet er \"één van:\" boven.");
                return;
            }
            String sentence = alternative ? line.substring(2).stripLeading() : line;
            Place start = new Place(at.file(), at.line(), at.column() + line.length() - sentence.length());
            for (ConditionSentences.Sentence known : conditions.sentences()) {
                Optional<List<Quoted>> quoted = known.template().match(sentence, start);
                if (quoted.isPresent()) {
                    if (alternative && known.template() == ConditionSentences.OTHERWISE) {
                        problems.add(start, "\"Anders\" kan niet onder \"één van:\".", "Zet het alleen onder \"als\".");
                    }
                    otherwise |= known.template() == ConditionSentences.OTHERWISE;
                    asksWhetherAnswered |= known.template() == ConditionSentences.MISSING_ANSWER;
                    (alternative && current != null ? current : parts)
                            .add(known.meaning().of(quoted.get()).orElse(Condition.ALWAYS));
                    return;
                }
            }
            unknownSentence(
                    sentence,
                    start,
                    conditions.sentences().stream()
                            .map(known -> known.template().shown())
                            .toList());
        }

        void conclusion(String line, Place at) {
            seen(Part.CONCLUSIONS);
            for (ConclusionSentences.Sentence known : conclusions.sentences()) {
                Optional<List<Quoted>> quoted = known.template().match(line, at);
                if (quoted.isPresent()) {
                    quoted.get().stream()
                            .filter(each -> each.text().isBlank())
                            .forEach(each -> problems.add(each.place(), "hier ontbreekt een tekst."));
                    known.meaning().apply(quoted.get()).ifPresent(statements::add);
                    return;
                }
            }
            unknownSentence(
                    line,
                    at,
                    conclusions.sentences().stream()
                            .map(known -> known.template().shown())
                            .toList());
        }

        private void unknownSentence(String sentence, Place at, List<String> known) {
            String remedy = CODE.matcher(sentence).matches()
                    ? onlySentences(sentence)
                    : Nearest.to(sentence.replaceAll("\"[^\"]*\"", "\"…\""), known)
                            .map(near -> "Bedoelt u: " + near + "?")
                            .orElse("LEESMIJ.md geeft alle zinnen.");
            problems.add(at, "deze zin is onbekend: " + shortened(sentence), remedy);
        }

        private void closeAlternatives() {
            List<Condition> current = alternatives;
            if (current != null) {
                if (current.isEmpty()) {
                    problems.add(
                            place,
                            "onder \"één van:\" staat niets.",
                            "Zet er regels onder die beginnen met een streepje.");
                }
                parts.add(new Condition.Any(current));
                alternatives = null;
            }
        }

        void finish() {
            closeAlternatives();
            if (!conditionSeen) {
                problems.add(
                        place, "onder \"als\" staat geen voorwaarde.", "Schrijf \"Altijd\" als de regel altijd geldt.");
            }
            if (!conclusionSeen) {
                problems.add(place, "onder \"dan\" staat geen gevolg.", "LEESMIJ.md geeft alle zinnen.");
            }
            Matcher parts = NAME.matcher(name);
            if (!parts.matches() || !RuleId.isValid(parts.group(1))) {
                problems.add(
                        namePlace,
                        "\"" + shortened(name) + "\" begint niet met een nummer en een zin.",
                        "Schrijf bijvoorbeeld regel \"L001 Aan een BVO nemen alleen colleges deel\".");
                return;
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
            rules.add(
                    new ParsedRule(card, place, Condition.all(this.parts), statements, otherwise, asksWhetherAnswered));
        }
    }
}
