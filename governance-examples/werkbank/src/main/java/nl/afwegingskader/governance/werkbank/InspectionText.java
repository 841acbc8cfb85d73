package nl.afwegingskader.governance.werkbank;

import nl.afwegingskader.governance.rules.Inspection;
import nl.afwegingskader.governance.rules.RuleFileProblem;

/** What is wrong with rule files as text: one line each, so that an editor can jump to it, and then how many there are. */
final class InspectionText {

    private InspectionText() {}

    /** @param proven whether what a proof finds is among it */
    static String text(Inspection inspection, boolean proven) {
        StringBuilder text = new StringBuilder();
        inspection.errors().forEach(problem -> line(text, problem, ""));
        inspection.warnings().forEach(problem -> line(text, problem, "waarschuwing: "));
        if (!text.isEmpty()) {
            text.append('\n');
        }
        int errors = inspection.errors().size();
        int warnings = inspection.warnings().size();
        text.append(errors == 0 ? "Geen fouten" : errors == 1 ? "1 fout" : errors + " fouten")
                .append(warnings == 0 ? "" : warnings == 1 ? ", 1 waarschuwing" : ", " + warnings + " waarschuwingen")
                .append(".\n");
        if (errors + warnings > 0) {
            text.append("Vooraan staat bestand:tekstregel:kolom. LEESMIJ.md, hoofdstuk 11, legt elke code uit.\n");
        }
        if (!proven) {
            text.append("Het bewijs over alle situaties is nog niet gedaan.\n");
        }
        return text.toString();
    }

    private static void line(StringBuilder text, RuleFileProblem problem, String gravity) {
        String line = problem.place() + ": " + problem.code().code() + " " + gravity + problem.text();
        text.append(line.replaceAll("[\\p{Cc}\\p{Cf}]", " ")).append('\n');
    }
}
