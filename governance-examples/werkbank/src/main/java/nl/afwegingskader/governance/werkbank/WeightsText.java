package nl.afwegingskader.governance.werkbank;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import nl.afwegingskader.governance.advice.Advice;
import nl.afwegingskader.governance.advice.Standing;
import nl.afwegingskader.governance.advice.Strength;
import nl.afwegingskader.governance.repertoire.Form;
import nl.afwegingskader.governance.rules.Fraction;
import nl.afwegingskader.governance.rules.Leeway;
import nl.afwegingskader.governance.rules.Weights;

/** What the first place owes to the weights of arguments. */
final class WeightsText {

    private static final BigDecimal LEAST_SHOWN = new BigDecimal("0.1");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Layout layout;

    WeightsText(Layout layout) {
        this.layout = layout;
    }

    void write(Advice advice, Weights weights) {
        List<Form> first = advice.firstPlace();
        if (first.isEmpty()) {
            return;
        }
        layout.heading("Wat de gewichten uitmaken");
        if (advice.on(first.get(0)).standing() == Standing.REQUIRED) {
            layout.hanging(
                    "", "Niets: de wet vereist deze vorm, wat de argumenten ook tellen (" + labels(first) + ").");
            return;
        }
        if (weights.arguments().isEmpty()) {
            layout.hanging("", "Niets: er is nog geen enkel argument dat zeker telt.");
            return;
        }
        layout.hanging(
                "",
                "Een zwak argument telt 1, een matig 2 en een sterk 3. Dat is een afspraak. De eerste plaats blijft"
                        + " gelijk, met al het andere zoals het is:");
        weights.strengths().forEach(weight -> counts(weight.strength().code(), weight.strength(), weight.leeway()));
        arguments(weights);
        shares(weights);
    }

    private static String labels(List<Form> forms) {
        return forms.stream().map(Form::label).collect(Collectors.joining(", "));
    }

    private void counts(String what, Strength strength, Leeway leeway) {
        layout.line("  " + Layout.left(what, 14) + "(nu " + strength.points() + ")  " + condition(strength, leeway));
    }

    private static String condition(Strength strength, Leeway leeway) {
        if (leeway.isUnlimited()) {
            return "hoeveel het ook telt";
        }
        if (leeway.isNone()) {
            return "alleen als het precies " + strength.points() + " telt";
        }
        String above = leeway.above().map(least -> "meer dan " + number(least)).orElse("");
        String below = leeway.below().map(most -> "minder dan " + number(most)).orElse("");
        return "zolang het " + above + (above.isEmpty() || below.isEmpty() ? "" : " en ") + below + " telt";
    }

    private static String number(Fraction fraction) {
        return fraction.rounded(2).toPlainString().replace('.', ',');
    }

    /** Only the arguments of which another strength, or none, would matter. */
    private void arguments(Weights weights) {
        List<Weights.Argument> deciding = weights.arguments().stream()
                .filter(argument -> !argument.leeway().allows(0)
                        || !argument.leeway().allows(Strength.WEAK.points())
                        || !argument.leeway().allows(Strength.STRONG.points()))
                .toList();
        if (deciding.isEmpty()) {
            layout.blank()
                    .hanging(
                            "",
                            "Elk los argument mag wegvallen, of zwak, matig of sterk worden: de eerste plaats blijft gelijk.");
            return;
        }
        layout.blank()
                .hanging(
                        "",
                        "Deze losse argumenten geven de doorslag: valt er één weg, of wordt het zwak, matig of sterk, dan kan"
                                + " de eerste plaats veranderen. Zij blijft gelijk:");
        deciding.forEach(argument -> counts(
                Layout.left(argument.rule().id().text(), 6)
                        + argument.strength().code(),
                argument.strength(),
                argument.leeway()));
    }

    private void shares(Weights weights) {
        layout.blank()
                .hanging(
                        "",
                        "Van alle wegingen waarin zwak niet zwaarder telt dan matig, en matig niet zwaarder dan sterk, zet"
                                + " dit deel deze vorm op de eerste plaats:");
        weights.shares()
                .forEach(share -> layout.hanging(
                        Layout.right(percentage(share.part()), 15) + "  ",
                        labels(share.forms()) + (share.forms().size() > 1 ? " (samen)" : "")));
        layout.hanging(
                "", "Dit zegt hoeveel de keuze van de gewichten uitmaakt. Het is geen kans dat een vorm de goede is.");
    }

    private static String percentage(Fraction part) {
        BigDecimal percent = part.rounded(12).multiply(ALL);
        if (percent.compareTo(LEAST_SHOWN) < 0) {
            return "minder dan 0,1%";
        }
        if (percent.compareTo(ALL) < 0 && percent.compareTo(ALL.subtract(LEAST_SHOWN)) > 0) {
            return "meer dan 99,9%";
        }
        return percent.setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',') + "%";
    }
}
