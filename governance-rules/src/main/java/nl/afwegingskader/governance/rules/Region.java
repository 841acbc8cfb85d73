package nl.afwegingskader.governance.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of all weightings, as a convex polygon. A weighting is a point: what a weak and what a moderate argument count when a strong one counts
 * one; only proportions matter for an order. No stronger argument counts less than a weaker one, so all weightings are the triangle
 * 0 ≤ weak ≤ moderate ≤ 1. The weighting in use, 1 to 2 to 3, is its centre of gravity.
 */
record Region(List<Point> corners) {

    static final Region ALL = new Region(List.of(
            new Point(Fraction.ZERO, Fraction.ZERO),
            new Point(Fraction.ONE, Fraction.ONE),
            new Point(Fraction.ZERO, Fraction.ONE)));

    Region {
        corners = List.copyOf(corners);
    }

    record Point(Fraction weak, Fraction moderate) {}

    /** What one form has more than another: how many more arguments of each strength, those against subtracted. */
    record Lead(int weak, int moderate, int strong) {
        Fraction at(Point point) {
            return Fraction.of(weak)
                    .times(point.weak())
                    .plus(Fraction.of(moderate).times(point.moderate()))
                    .plus(Fraction.of(strong));
        }
    }

    /** The part in which the lead is not negative. */
    Region where(Lead lead) {
        List<Point> kept = new ArrayList<>();
        for (int place = 0; place < corners.size(); place++) {
            Point here = corners.get(place);
            Point next = corners.get((place + 1) % corners.size());
            Fraction leadHere = lead.at(here);
            Fraction leadNext = lead.at(next);
            if (leadHere.signum() >= 0) {
                kept.add(here);
            }
            if (leadHere.signum() * leadNext.signum() < 0) {
                kept.add(between(here, next, leadHere.dividedBy(leadHere.minus(leadNext))));
            }
        }
        return new Region(kept);
    }

    private static Point between(Point from, Point to, Fraction part) {
        return new Point(
                from.weak().plus(part.times(to.weak().minus(from.weak()))),
                from.moderate().plus(part.times(to.moderate().minus(from.moderate()))));
    }

    /** How large a part of all weightings it is. */
    Fraction share() {
        Fraction doubled = Fraction.ZERO;
        for (int place = 0; place < corners.size(); place++) {
            Point here = corners.get(place);
            Point next = corners.get((place + 1) % corners.size());
            doubled = doubled.plus(here.weak().times(next.moderate()))
                    .minus(next.weak().times(here.moderate()));
        }
        // The triangle of all weightings, doubled, is one.
        return doubled;
    }
}
