package nl.afwegingskader.governance.werkbank.site;

import java.util.List;
import java.util.stream.Stream;
import nl.afwegingskader.governance.repertoire.Instrument;
import nl.afwegingskader.governance.repertoire.Option;
import nl.afwegingskader.governance.repertoire.RoleOption;

/** The roles and instruments, with the rules that say something about them. */
final class OptionsChapter extends Chapter {

    OptionsChapter(Book book, Links links) {
        super(book, links);
    }

    record Kind(String name, List<Entry> entries) {}

    record Entry(String id, String name, String description, String occasion, List<Span> source, List<Ref> rules) {
        boolean hasRules() {
            return !rules.isEmpty();
        }
    }

    @Override
    String id() {
        return "rollen-en-instrumenten";
    }

    @Override
    String title() {
        return "Rollen en instrumenten";
    }

    @Override
    String template() {
        return "keuzes";
    }

    int entry() {
        return sub() + 1;
    }

    List<Kind> kinds() {
        return List.of(
                new Kind(
                        "Rollen, taken en bevoegdheden",
                        Stream.of(RoleOption.values())
                                .map(role -> entry(role, ""))
                                .toList()),
                new Kind(
                        "Afspraken, procedures en instrumenten",
                        Stream.of(Instrument.values())
                                .map(instrument -> entry(instrument, instrument.occasion()))
                                .toList()));
    }

    private Entry entry(Option option, String occasion) {
        return new Entry(
                Links.optionId(option),
                option.number() + " " + option.label(),
                option.description(),
                occasion,
                citation(option.source()),
                refs(book().about(option)));
    }
}
