package nl.afwegingskader.governance.werkbank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.rules.Flaw;
import nl.afwegingskader.governance.situation.Situation;
import nl.afwegingskader.governance.source.RuleId;

/** The smallest situations of flaws, each with the name of its file: the same name for the same flaw. */
final class ProofDossiers {

    private final Map<String, Situation> byFile = new LinkedHashMap<>();
    private final Map<Flaw, String> names = new LinkedHashMap<>();

    ProofDossiers(List<Flaw> flaws) {
        for (Flaw flaw : flaws) {
            flaw.example().ifPresent(example -> {
                String name = name(flaw);
                byFile.put(name, example.named(title(flaw)));
                names.put(flaw, name);
            });
        }
    }

    /** The situations by the name of their file. */
    Map<String, Situation> byFile() {
        return byFile;
    }

    /** The file of a flaw, if it has a situation. */
    Optional<String> file(Flaw flaw) {
        return Optional.ofNullable(names.get(flaw));
    }

    /** Flaws of the same rules on other days, or of other values of a kenmerk, are told apart by a number. */
    private String name(Flaw flaw) {
        String about = flaw.about()
                .orElseGet(() -> flaw.rules().stream().map(RuleId::text).collect(Collectors.joining("-")));
        String name = flaw.kind().code() + "-" + about;
        int times = 1;
        while (byFile.containsKey(name + suffix(times))) {
            times++;
        }
        return name + suffix(times);
    }

    private static String suffix(int times) {
        return (times == 1 ? "" : "-" + times) + ".json";
    }

    private static String title(Flaw flaw) {
        return flaw.kind().label() + ": "
                + flaw.about()
                        .orElseGet(() -> flaw.rules().stream().map(RuleId::text).collect(Collectors.joining(", ")));
    }
}
