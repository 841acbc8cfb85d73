package nl.afwegingskader.governance.situation;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A contribution to the cooperation and what it yields, one line of the view over several cooperations: who does what, with which
 * result, including cost and benefit, for whom.
 *
 * @param who who does it; not blank
 * @param what what they do; not blank
 * @param result what comes of it; not blank
 * @param cost what it costs; empty is unknown
 * @param benefit what it yields in money; empty is unknown
 * @param forWhom who has the result; not blank
 */
public record Contribution(
        String who, String what, String result, Optional<Money> cost, Optional<Money> benefit, String forWhom) {

    /** @throws IllegalArgumentException when one of the texts is blank */
    public Contribution {
        if (Stream.of(who, what, result, forWhom).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "a contribution needs who, what, result and for whom, but one of them is blank");
        }
    }
}
