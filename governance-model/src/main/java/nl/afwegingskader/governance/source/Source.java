package nl.afwegingskader.governance.source;

/**
 * Where a rule comes from: the citation as the domain file gives it, never improved.
 *
 * @param citation for example {@code Wgr art. 8 lid 3}; not blank
 */
public record Source(String citation) {

    /** @throws IllegalArgumentException when the citation is blank */
    public Source {
        if (citation.isBlank()) {
            throw new IllegalArgumentException("a source needs a citation, but it is blank");
        }
    }

    @Override
    public String toString() {
        return citation;
    }
}
