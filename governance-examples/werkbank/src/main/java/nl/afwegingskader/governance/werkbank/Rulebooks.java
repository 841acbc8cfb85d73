package nl.afwegingskader.governance.werkbank;

import java.nio.file.Path;
import java.util.List;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.rules.RulebookException;
import org.jspecify.annotations.Nullable;

/** Opens the rulebook a command works with. */
final class Rulebooks {

    private Rulebooks() {}

    /** The shipped rulebook, or the one in a folder; every problem in the folder is told. */
    static Rulebook open(@Nullable Path folder) {
        try {
            return folder == null ? Rulebook.standard() : Rulebook.read(folder);
        } catch (RulebookException broken) {
            String message = broken.getMessage();
            throw new Refusal(
                    Werkbank.WRONG_INPUT,
                    message == null ? List.of() : message.lines().toList());
        }
    }
}
