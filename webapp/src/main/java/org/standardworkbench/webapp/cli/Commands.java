package org.standardworkbench.webapp.cli;

import java.util.List;
import java.util.concurrent.Callable;

/** The commands that need neither server nor database. A new command is one line here. */
final class Commands {

    private Commands() {}

    /** Each is a picocli {@code @Command} that returns its exit code: 0 done, 1 a check failed, 2 bad usage or input. */
    static List<Callable<Integer>> all() {
        return List.of(
                new ValidateCommand(),
                new AssessCommand(),
                new CompareCommand(),
                new TestCommand(),
                new DependenciesCommand());
    }
}
