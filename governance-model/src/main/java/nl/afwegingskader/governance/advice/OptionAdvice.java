package nl.afwegingskader.governance.advice;

import java.util.List;
import java.util.OptionalInt;
import nl.afwegingskader.governance.repertoire.Option;

/**
 * One option with its standing, its place and the arguments.
 *
 * @param option the option
 * @param standing whether the law allows it
 * @param rank for a form, its place among those that are not excluded, from 1; equal scores share a place; empty when excluded, and for
 *     roles and instruments, which are not chosen from one another
 * @param score the sum of the arguments that are certain
 * @param lowestScore what the unanswered kenmerken may at least make of the score
 * @param highestScore what the unanswered kenmerken may at most make of the score
 * @param findings all arguments, certain ones first, each group in the order of rule ids
 */
public record OptionAdvice<O extends Option>(
        O option,
        Standing standing,
        OptionalInt rank,
        int score,
        int lowestScore,
        int highestScore,
        List<Finding> findings) {

    public OptionAdvice {
        findings = List.copyOf(findings);
    }

    /** The legal conditions ("mits …") that are certain. */
    public List<String> conditions() {
        return findings.stream()
                .filter(Finding::certain)
                .flatMap(finding -> finding.condition().stream())
                .distinct()
                .toList();
    }
}
