package nl.afwegingskader.governance.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayerTest {

    @Test
    void theFirstFolderIsTheLayerAndOfAgreementsTheSecondIsTheMunicipality() {
        assertEquals(Optional.of(new Layer(Authority.LAW, "wet")), Layer.of("wet/vormen/a.dslr"));
        assertEquals(Optional.of(new Layer(Authority.PRACTICE, "praktijk")), Layer.of("praktijk/tabellen/a.csv"));
        assertEquals(Optional.of(Layer.agreements("venlo")), Layer.of("afspraken/venlo/rollen/a.dslr"));
        assertEquals("venlo", Layer.agreements("venlo").name());
        assertEquals("afspraken/venlo", Layer.agreements("venlo").folder());
    }

    @Test
    void aFileBesideTheLayersIsInNone() {
        assertEquals(Optional.empty(), Layer.of("editie.csv"));
        assertEquals(Optional.empty(), Layer.of("wet"));
        assertEquals(Optional.empty(), Layer.of("elders/a.dslr"));
    }

    @Test
    void theLawLiesAtTheBottomAndAgreementsOnTop() {
        assertEquals(
                List.of("wet", "praktijk", "afspraken/beesel", "afspraken/venlo"),
                Stream.of("afspraken/venlo/a", "praktijk/a", "afspraken/beesel/a", "wet/a")
                        .flatMap(file -> Layer.of(file).stream())
                        .sorted()
                        .map(Layer::folder)
                        .toList());
    }
}
