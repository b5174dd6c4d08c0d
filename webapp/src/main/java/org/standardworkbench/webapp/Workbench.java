package org.standardworkbench.webapp;

import java.util.List;
import org.standardworkbench.webapp.cli.CommandLineInterface;

/** The program. Only {@code serve} starts Spring; every other command runs on the rules library alone. */
public final class Workbench {

    private Workbench() {}

    public static void main(String... arguments) {
        // Set before the first logger is made; the server, which logs for itself, takes it back.
        System.setProperty("logback.configurationFile", "logback-commands.xml");
        System.exit(new CommandLineInterface(List.of(new ServeCommand(), new AuditCommand())).run(arguments));
    }
}
