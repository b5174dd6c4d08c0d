package org.standardworkbench.webapp.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs a command and says how it ended: exit code 0 done, 1 a check failed, 2 bad usage or input. Data goes to standard
 * output, everything else to standard error. A person never sees a stack trace; where one would help us, it is written to a
 * file whose path is shown.
 */
public final class CommandLineInterface {

    private final CommandLine commandLine;
    private final Supplier<Optional<String>> lost;

    /** @param more commands from outside this package, such as the one that serves the web application */
    public CommandLineInterface(List<? extends Callable<Integer>> more) {
        this(more, new WatchedOutput(new FileOutputStream(FileDescriptor.out)));
    }

    private CommandLineInterface(List<? extends Callable<Integer>> more, WatchedOutput out) {
        this(more, out.writer(), new PrintWriter(System.err, true, StandardCharsets.UTF_8), out::lost);
    }

    CommandLineInterface(List<? extends Callable<Integer>> more, PrintWriter out, PrintWriter err) {
        this(more, out, err, Optional::empty);
    }

    CommandLineInterface(
            List<? extends Callable<Integer>> more, PrintWriter out, PrintWriter err, Supplier<Optional<String>> lost) {
        this.lost = lost;
        commandLine = new CommandLine(new Root());
        Commands.all().forEach(commandLine::addSubcommand);
        commandLine.addSubcommand(new CommandLine.HelpCommand());
        more.forEach(commandLine::addSubcommand);
        commandLine
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((problem, arguments) -> misused(problem))
                .setExecutionExceptionHandler((problem, command, result) -> failed(problem, command));
    }

    /** Runs the command that the arguments name and returns its exit code. */
    public int run(String... arguments) {
        var code = commandLine.execute(arguments);
        commandLine.getOut().flush();
        var why = lost.get();
        why.ifPresent(reason ->
                commandLine.getErr().println("workbench: the output could not be written to its end: " + reason + "."));
        commandLine.getErr().flush();
        return why.isPresent() ? 2 : code;
    }

    private static int misused(ParameterException problem) {
        var command = problem.getCommandLine();
        command.getErr().println("workbench: " + problem.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(problem, command.getErr())) {
            command.getErr().println("Maybe see: ./" + command.getCommandSpec().qualifiedName() + " --help");
        }
        return 2;
    }

    private static int failed(Exception problem, CommandLine command) {
        command.getErr()
                .println("workbench: "
                        + (problem instanceof Failure ? problem.getMessage() : UnexpectedProblem.describe(problem)));
        return 2;
    }

    /** The root: it has options for help and version, and does nothing else. */
    @Command(
            name = "workbench",
            description = "Certification standards: written, tried on pilot sites, released.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            usageHelpAutoWidth = true,
            footer = {
                "",
                "check   runs everything that continuous integration runs (a command of the launcher).",
                "Each command has its own --help. Exit code: 0 done, 1 a check failed, 2 bad usage or input."
            })
    static final class Root implements Callable<Integer> {

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Override
        public Integer call() {
            throw new ParameterException(spec.commandLine(), "no command given.");
        }
    }
}
