package nl.afwegingskader.governance.werkbank;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import nl.afwegingskader.governance.rules.Share;

/** A share of combinations in Dutch words. */
final class ShareText {

    private ShareText() {}

    /** As in "12,5%"; what was drawn by chance with its interval. */
    static String words(Share share) {
        if (share.isExact()) {
            return percent(share.part().rounded(15)) + ", alle combinaties geteld"
                    + (isShort(share) ? "" : " en afgerond");
        }
        String drawn = share.drawn() + " getrokken combinaties";
        return share.isNotSeen()
                ? "gezien in geen van de " + drawn + "; met 95% zekerheid hoogstens "
                        + percent(new BigDecimal(share.highest()))
                : "naar schatting " + percent(share.part().rounded(15)) + ", met 95% zekerheid tussen "
                        + percent(new BigDecimal(share.lowest())) + " en "
                        + percent(new BigDecimal(share.highest())) + " (" + drawn + ")";
    }

    private static boolean isShort(Share share) {
        BigDecimal part = share.part().rounded(15).movePointRight(2);
        return part.compareTo(rounded(part)) == 0;
    }

    private static String percent(BigDecimal part) {
        return rounded(part.movePointRight(2)).toPlainString().replace('.', ',') + "%";
    }

    private static BigDecimal rounded(BigDecimal number) {
        BigDecimal rounded =
                number.round(new MathContext(3, RoundingMode.HALF_UP)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
