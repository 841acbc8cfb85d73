package nl.afwegingskader.governance.rules;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.text.EditedFolder;
import nl.afwegingskader.governance.rules.text.RuleFolder;
import nl.afwegingskader.governance.rules.text.RuleTexts;

/**
 * The files of a folder of rules as people read them: rules, tables and the edition file, and beside them examples, scenarios with their
 * dossiers, and the reasons for changes that no example notices. Line ends, a byte-order mark and the quotes and spaces that a word processor makes are plain. Immutable.
 *
 * @param texts by name, relative to the folder and with forward slashes
 */
public record RuleFiles(SortedMap<String, String> texts) {

    public RuleFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /**
     * Reads the files, of a rulebook or of the agreements of one municipality. Whether they say something sensible is not looked at.
     *
     * @throws RulebookException listing every file that cannot be read
     */
    public static RuleFiles read(Path folder) {
        EditedFolder edited = new EditedFolder(folder);
        SortedMap<String, String> texts = new TreeMap<>();
        Stream.of(edited.own(), edited.examples(), edited.scenarios(), edited.scenarioDossiers())
                .map(RuleTexts::sound)
                .flatMap(found -> found.stream())
                .forEach(file -> texts.put(
                        file.path().startsWith(edited.prefix())
                                ? file.path().substring(edited.prefix().length())
                                : file.path(),
                        file.text()));
        return new RuleFiles(texts);
    }

    /** Whether a file, by its name in the folder, says what is expected of the rules, and is no rule or table itself. */
    public static boolean isExpectation(String file) {
        return RuleFolder.isExpectation(file);
    }

    /** Whether a folder is the agreements of one municipality, and no rulebook: no layer is in it, and at least one folder that a layer has. */
    public static boolean isAgreements(Path folder) {
        return new EditedFolder(folder).isAgreements();
    }
}
