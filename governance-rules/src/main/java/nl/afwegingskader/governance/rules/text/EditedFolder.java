package nl.afwegingskader.governance.rules.text;

import java.nio.file.Path;
import java.util.List;

/**
 * A folder as somebody edits it: a rulebook, with the layers in it; or the agreements of one municipality, which lie upon the shipped law and
 * practice. Its files are read anew each time they are asked for.
 */
public final class EditedFolder {

    private final Path folder;
    private final boolean agreements;

    public EditedFolder(Path folder) {
        this.folder = folder;
        this.agreements = RuleFolder.isAgreements(folder);
    }

    /** Whether it is the agreements of one municipality. */
    public boolean isAgreements() {
        return agreements;
    }

    /** What comes before the name of each of its files in a rulebook: the layer that it is; empty when the layers are in it. */
    public String prefix() {
        return agreements ? RuleFolder.layerOf(folder) + "/" : "";
    }

    /** Its own rules and tables, named as in a rulebook. */
    public RuleTexts own() {
        return agreements ? RuleFolder.agreements(List.of(folder)) : RuleFolder.texts(List.of(folder));
    }

    /** The rules and tables it is opened with: its own, and those they lie upon. */
    public RuleTexts opened() {
        return agreements ? own().upon(ShippedRules.lawAndPractice()) : own();
    }

    /** The ways in which it is opened, as {@link RuleTexts#openings()} says; of agreements there is one. */
    public List<RuleTexts> openings() {
        return agreements ? List.of(opened()) : own().openings();
    }

    /** Its example tables and the table of {@link MutationReasons}, named as they lie in it. */
    public RuleTexts examples() {
        return RuleFolder.examples(List.of(folder));
    }

    /** Its scenarios, named as they lie in it. */
    public RuleTexts scenarios() {
        return RuleFolder.scenarios(List.of(folder));
    }

    /** The dossiers that its scenarios begin with, named as they lie in it. */
    public RuleTexts scenarioDossiers() {
        return RuleFolder.scenarioDossiers(List.of(folder));
    }
}
