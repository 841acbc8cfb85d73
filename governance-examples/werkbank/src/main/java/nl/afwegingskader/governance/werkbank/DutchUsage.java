package nl.afwegingskader.governance.werkbank;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Help and messages about wrong use, in Dutch. */
final class DutchUsage {

    private DutchUsage() {}

    static void apply(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .synopsisHeading("Gebruik: ")
                .synopsisSubcommandLabel("OPDRACHT")
                .descriptionHeading("%n")
                .parameterListHeading("%nArgumenten:%n")
                .optionListHeading("%nOpties:%n")
                .commandListHeading("%nOpdrachten:%n");
        line.getSubcommands().values().forEach(DutchUsage::apply);
    }

    /** Says what is wrong and how the command is used. */
    record WrongUse(Terminal terminal) implements CommandLine.IParameterExceptionHandler {

        @Override
        public int handleParseException(ParameterException wrong, String[] arguments) {
            terminal.error(message(wrong));
            terminal.error("Uitleg: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return Werkbank.WRONG_USE;
        }

        private static String message(ParameterException wrong) {
            if (wrong instanceof UnmatchedArgumentException unmatched) {
                return "Onbekend argument: " + String.join(" ", unmatched.getUnmatched()) + suggestion(unmatched);
            }
            if (wrong instanceof MissingParameterException missing) {
                return "Er ontbreekt: "
                        + missing.getMissing().stream()
                                .map(argument -> argument.isOption()
                                        ? ((CommandLine.Model.OptionSpec) argument).longestName()
                                        : argument.paramLabel())
                                .collect(Collectors.joining(", "));
            }
            if (wrong instanceof OverwrittenOptionException twice
                    && twice.getOverwritten() instanceof CommandLine.Model.OptionSpec option) {
                return "De optie " + option.longestName() + " staat er twee keer. Laat er één staan.";
            }
            if (wrong.getArgSpec() instanceof CommandLine.Model.OptionSpec option) {
                String allowed = option.completionCandidates() == null
                        ? ""
                        : " Kies uit: " + String.join(", ", option.completionCandidates()) + ".";
                return "De waarde \"" + wrong.getValue() + "\" kan niet bij " + option.longestName() + "." + allowed;
            }
            return "Deze opdracht is niet te lezen.";
        }

        private static String suggestion(UnmatchedArgumentException unmatched) {
            return unmatched.getSuggestions().isEmpty()
                    ? ""
                    : ". Bedoelt u " + unmatched.getSuggestions().get(0) + "?";
        }
    }
}
