package nl.afwegingskader.governance.rules.text;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.RuleFileProblem;
import nl.afwegingskader.governance.rules.RulebookException;
import nl.afwegingskader.governance.source.Authority;
import nl.afwegingskader.governance.source.Layer;

/**
 * The files of a rulebook, before they are read as rules.
 *
 * @param texts the files
 * @param problems what is wrong with the folder and the files themselves, such as a file that is no text
 */
public record RuleTexts(List<RuleText> texts, List<RuleFileProblem> problems) {

    public RuleTexts {
        texts = List.copyOf(texts);
        problems = List.copyOf(problems);
    }

    /**
     * The files, when nothing is wrong with the folder and the files themselves.
     *
     * @throws RulebookException when something is; it lists every such problem
     */
    public List<RuleText> sound() {
        if (!problems.isEmpty()) {
            throw new RulebookException(problems.stream().sorted().toList());
        }
        return texts;
    }

    /** These files after others with which nothing is wrong. */
    public RuleTexts upon(List<RuleText> others) {
        return new RuleTexts(Stream.concat(others.stream(), texts.stream()).toList(), problems);
    }

    /**
     * The ways in which these files are opened: the law alone, with practice, and with practice and the agreements of each municipality. A way
     * in which there is no rule is left out, unless there is none in any.
     */
    public List<RuleTexts> openings() {
        Stream<Layer> agreements = texts.stream()
                .flatMap(text -> Layer.of(text.path()).stream())
                .filter(layer -> layer.authority() == Authority.AGREEMENT)
                .distinct();
        Stream<Predicate<Layer>> base = Stream.of(
                layer -> layer.authority() == Authority.LAW, layer -> layer.authority() != Authority.AGREEMENT);
        return Stream.concat(base, agreements.map(RuleTexts::upTo))
                .map(this::only)
                .filter(opening -> opening.hasRules() || !hasRules())
                .distinct()
                .toList();
    }

    private static Predicate<Layer> upTo(Layer agreements) {
        return layer -> layer.authority() != Authority.AGREEMENT || layer.equals(agreements);
    }

    private RuleTexts only(Predicate<Layer> opened) {
        return new RuleTexts(
                texts.stream()
                        .filter(text -> Layer.of(text.path()).map(opened::test).orElse(true))
                        .toList(),
                problems);
    }

    private boolean hasRules() {
        return texts.stream().anyMatch(RuleText::isRules);
    }

    /** Whether the agreements of a municipality are among the files. */
    public boolean haveAgreements() {
        return texts.stream()
                .flatMap(text -> Layer.of(text.path()).stream())
                .anyMatch(layer -> layer.authority() == Authority.AGREEMENT);
    }
}
