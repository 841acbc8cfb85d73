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
        String drawn = Progress.number(share.drawn()) + " willekeurige combinaties";
        return share.isNotSeen()
                ? "niet gezien in " + drawn + ", dus met 95% zekerheid hoogstens "
                        + percent(new BigDecimal(share.highest()), RoundingMode.UP)
                : "naar schatting " + percent(share.part().rounded(15)) + ", met 95% zekerheid tussen "
                        + percent(new BigDecimal(share.lowest()), RoundingMode.DOWN) + " en "
                        + percent(new BigDecimal(share.highest()), RoundingMode.UP) + ", uit " + drawn;
    }

    private static boolean isShort(Share share) {
        BigDecimal part = share.part().rounded(15).movePointRight(2);
        return part.compareTo(rounded(part)) == 0;
    }

    private static String percent(BigDecimal part) {
        return percent(part, RoundingMode.HALF_UP);
    }

    /** The ends of an interval are rounded outwards, so that it stays true, and wide. */
    private static String percent(BigDecimal part, RoundingMode mode) {
        return rounded(part.movePointRight(2), mode).toPlainString().replace('.', ',') + "%";
    }

    private static BigDecimal rounded(BigDecimal number) {
        return rounded(number, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigDecimal number, RoundingMode mode) {
        BigDecimal rounded = number.round(new MathContext(3, mode)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
