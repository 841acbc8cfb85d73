package nl.afwegingskader.governance.werkbank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.afwegingskader.governance.rules.Rulebook;
import nl.afwegingskader.governance.werkbank.site.Companions;
import nl.afwegingskader.governance.werkbank.site.RulebookSite;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the rulebook as a site. */
@Command(
        name = "regelboek",
        description =
                "Maak van de regels een map met pagina's om te lezen, te doorzoeken en af te drukken: per vorm, per regel en per"
                        + " kenmerk, met de begrippen, de bronnen, wat gereconstrueerd of onzeker is en de geschiedenis. Open"
                        + " daarna index.html in die map.")
final class SiteCommand implements Callable<Integer> {

    private static final String HISTORY = "CHANGELOG.md";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Werkbank werkbank;

    @Parameters(
            paramLabel = "[MAP] UIT",
            hideParamSyntax = true,
            arity = "1..2",
            description =
                    "MAP is de map met regelbestanden; laat die weg voor de meegeleverde wet en praktijk. UIT is de map waarin"
                            + " de pagina's komen: een nieuwe of lege map, of een die deze opdracht eerder maakte.")
    private List<Path> folders = List.of();

    @Option(
            names = "--thema",
            paramLabel = "BESTAND",
            description = "Een eigen " + RulebookSite.THEME + ", met kleuren en letters. Zonder deze optie blijft de "
                    + RulebookSite.THEME + " die al in de map staat.")
    private @Nullable Path theme;

    @Mixin
    private AgreementSwitches agreements = new AgreementSwitches();

    @Override
    public Integer call() {
        if (folders.size() > 2) {
            throw Refusal.wrongUse("Noem hoogstens twee mappen: die met de regels, en die waarin de pagina's komen.");
        }
        Path out = folders.get(folders.size() - 1);
        OutputFolder folder = new OutputFolder(out);
        @Nullable Path rules = folders.size() == 2 ? folders.get(0) : null;
        sources(rules).forEach(folder::checkOutside);
        folder.check();
        Rulebook rulebook = agreements.open(Optional.ofNullable(rules));
        Map<String, String> files =
                new LinkedHashMap<>(new RulebookSite(rulebook, companions(rules, rulebook)).files());
        theme(out).ifPresent(text -> files.put(RulebookSite.THEME, text));
        folder.write(files);
        werkbank.terminal()
                .print("Regelboek gemaakt: " + rulebook.cards().size() + " regels, " + files.size()
                        + " bestanden. Open " + out.resolve("index.html") + " in een browser.\n");
        return Werkbank.DONE;
    }

    /** The folders that are read. */
    private Stream<Path> sources(@Nullable Path rules) {
        return Stream.concat(Stream.ofNullable(rules), agreements.folders());
    }

    /** Shipped examples belong to shipped rules; the shipped history too, also when those rules are given as a folder. */
    private Companions companions(@Nullable Path rules, Rulebook rulebook) {
        Companions shipped = Companions.shipped();
        Companions base = rules == null
                ? shipped
                : Companions.in(rules, "")
                        .or(path -> allowedFromShipped(path, rulebook) ? shipped.text(path) : Optional.empty());
        return agreements
                .folders()
                .map(folder -> Companions.in(
                        folder,
                        "afspraken/" + folder.toAbsolutePath().normalize().getFileName() + "/"))
                .reduce(base, (all, one) -> one.or(all));
    }

    private static boolean allowedFromShipped(String path, Rulebook rulebook) {
        return path.equals("LEESMIJ.md") || path.equals(HISTORY) && isShipped(rulebook);
    }

    private static boolean isShipped(Rulebook rulebook) {
        Rulebook shipped = Rulebook.standard();
        for (String municipality : Rulebook.shippedAgreements()) {
            if (rulebook.edition().files().stream()
                    .anyMatch(file -> file.startsWith("afspraken/" + municipality + "/"))) {
                shipped = shipped.with(municipality);
            }
        }
        return shipped.edition().sha256().equals(rulebook.edition().sha256());
    }

    private Optional<String> theme(Path out) {
        Path asked = theme;
        Path kept = out.resolve(RulebookSite.THEME);
        if (asked == null && !Files.exists(kept)) {
            return Optional.empty();
        }
        Path file = asked == null ? kept : asked;
        try {
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw Refusal.wrongInput(file + ": dit bestand is niet te lezen.");
        }
    }
}
