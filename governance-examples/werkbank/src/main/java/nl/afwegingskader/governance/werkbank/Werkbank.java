package nl.afwegingskader.governance.werkbank;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code afwegingskader}. */
@Command(
        name = "afwegingskader",
        description = {
            "Welke vorm van samenwerking past bij dit samenwerkingsverband?",
            "De bibliotheek geeft advies; mensen besluiten."
        },
        subcommands = {
            AdviseCommand.class,
            WhyCommand.class,
            PortfolioCommand.class,
            RoundTableCommand.class,
            ProofCommand.class,
            InterviewCommand.class,
            CompareCommand.class,
            ChangeNoteCommand.class,
            NewCommand.class,
            CharacteristicsCommand.class,
            RepertoireCommand.class,
            RulesCommand.class,
            InspectCommand.class,
            TestCommand.class,
            SiteCommand.class,
            WorkbookCommand.class
        })
public final class Werkbank implements Runnable {

    static final int DONE = 0;
    static final int WRONG_INPUT = 1;
    static final int WRONG_USE = 2;

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Toon deze uitleg.")
    private boolean help;

    Werkbank(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofSystem(), arguments));
    }

    /** Runs one command and gives its exit code: 0 done, 1 something is wrong with the input, 2 wrong use. */
    static int run(Terminal terminal, String... arguments) {
        CommandLine line = new CommandLine(new Werkbank(terminal));
        line.setUsageHelpWidth(Terminal.WIDTH);
        line.setUsageHelpAutoWidth(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        DutchUsage.apply(line);
        line.setParameterExceptionHandler(new DutchUsage.WrongUse(terminal));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof Refusal refusal) {
                refusal.lines().forEach(terminal::error);
                return refusal.exitCode();
            }
            terminal.error("Dit is een fout in het programma zelf: " + failure + ". Meld hem met deze regel erbij.");
            return WRONG_INPUT;
        });
        int code = line.execute(arguments);
        if (!terminal.flush()) {
            terminal.error("De uitvoer kon niet worden geschreven. Is de schijf vol, of is de ontvanger gestopt?");
            return WRONG_INPUT;
        }
        return code;
    }

    Terminal terminal() {
        return terminal;
    }

    @Override
    public void run() {
        spec.commandLine().usage(terminal.out());
    }
}
