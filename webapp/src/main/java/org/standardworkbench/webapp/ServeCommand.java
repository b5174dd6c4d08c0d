package org.standardworkbench.webapp;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.standardworkbench.webapp.access.AccountProblem;
import org.standardworkbench.webapp.access.FirstAccounts;
import org.standardworkbench.webapp.access.Provider;
import org.standardworkbench.webapp.access.ProviderFile;
import org.standardworkbench.webapp.cli.Failure;
import org.standardworkbench.webapp.database.Database;
import org.standardworkbench.webapp.database.DatabaseAddress;
import org.standardworkbench.webapp.database.DatabaseException;
import org.standardworkbench.webapp.database.EmbeddedDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the web application until it is told to stop. */
@Command(
        name = "serve",
        description = "Serves the web application on this machine, with a database of its own.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            defaultValue = "8080",
            paramLabel = "NUMBER",
            description = "Port on 127.0.0.1; 0 takes a free one. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Folder for the database that the workbench runs itself. Default: workbench-data in the"
                    + " workbench's own folder")
    private @Nullable Path data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "A PostgreSQL of your own instead, such as"
                    + " jdbc:postgresql://localhost/workbench?user=me&password=secret")
    private @Nullable String databaseUrl;

    @Option(
            names = "--standards",
            paramLabel = "FOLDER",
            description = "Folder with the standards and sites, which is only read. Default: standard-versions in the"
                    + " workbench's own folder")
    private @Nullable Path standards;

    @Option(
            names = "--demo",
            description = "For trying things out: one account per role, to which everybody may sign in without a"
                    + " password. Refused where people have accounts.")
    private boolean demo;

    @Option(
            names = "--sign-in",
            paramLabel = "FILE",
            description = "File that names an OpenID Connect provider where people may sign in as well; see"
                    + " docs/openid-connect.md.")
    private @Nullable Path signIn;

    @Option(
            names = "--stop-when-ready",
            hidden = true,
            description = "Answers one request for the first page and stops: the launcher's trial run.")
    private boolean stopWhenReady;

    @Override
    public Integer call() throws IOException, InterruptedException {
        checkOptions();
        var provider = provider();
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        err.println("Starting; data in " + place());
        var stopped = new CountDownLatch(1);
        var context = start(stopped, provider);
        var password = firstAccounts(context);
        var address = "http://127.0.0.1:" + servedPort(context) + "/";
        password.ifPresent(secret -> out.println("The first administrator signs in as " + FirstAccounts.ADMINISTRATOR
                + " with the password " + secret
                + "\nIt is shown only this once, and has to be changed after signing in."));
        if (demo) {
            out.println("This is a demo: everybody who reaches it may sign in as anybody.");
        }
        out.println("Standard Workbench is ready: " + address);
        if (stopWhenReady) {
            askOnce(URI.create(address));
            context.close();
            return 0;
        }
        err.println("Stop it with Ctrl-C.");
        stopped.await();
        return 0;
    }

    private static Optional<String> firstAccounts(ConfigurableApplicationContext context) {
        try {
            return context.getBean(FirstAccounts.class).make();
        } catch (AccountProblem problem) {
            context.close();
            throw new Failure(problem.getMessage(), problem);
        }
    }

    private static void askOnce(URI address) throws IOException {
        try (var page = address.toURL().openStream()) {
            page.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void checkOptions() {
        if (databaseUrl != null && data != null) {
            throw new Failure("--data and --database exclude each other: the data is in the one or in the other.");
        }
        if (databaseUrl != null && !databaseUrl.startsWith("jdbc:postgresql:")) {
            throw new Failure("`" + databaseUrl + "` is no address of a PostgreSQL.\n"
                    + "Maybe jdbc:postgresql://HOST:PORT/NAME?user=USER&password=PASSWORD");
        }
        if (standards != null && !Files.isDirectory(standards)) {
            throw new Failure("`" + standards + "` is no folder.\n"
                    + "Maybe name a folder such as standard-versions: standards with their versions, and sites.");
        }
        if (port < 0 || port > 65_535) {
            throw new Failure("`" + port + "` is no port: give a number from 0 to 65535.");
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw portInUse(taken);
        }
    }

    private Optional<Provider> provider() {
        if (signIn == null) {
            return Optional.empty();
        }
        if (demo) {
            throw new Failure("--demo and --sign-in exclude each other: in a demo everybody may sign in as anybody.");
        }
        try {
            return Optional.of(ProviderFile.read(signIn, System.getenv()));
        } catch (AccountProblem problem) {
            throw new Failure(problem.getMessage(), problem);
        }
    }

    private ConfigurableApplicationContext start(CountDownLatch stopped, Optional<Provider> provider) {
        // Begins before Spring does, so that both start at the same time.
        var database = openDatabase();
        try {
            return new SpringApplicationBuilder(WorkbenchApplication.class)
                    .properties(Map.of(
                            "server.port",
                            port,
                            "server.servlet.session.cookie.name",
                            cookieName(),
                            "workbench.demo",
                            demo,
                            "workbench.standards",
                            standardsFolder().toString()))
                    .initializers(provide(database, provider))
                    .listeners(event -> {
                        if (event instanceof ContextClosedEvent) {
                            stopped.countDown();
                        }
                    })
                    .run();
        } catch (RuntimeException problem) {
            database.close();
            throw told(problem);
        }
    }

    /** Browsers do not tell ports apart, so that two workbenches on one machine would sign each other's people out. */
    String cookieName() {
        // Without the password: a name that is shown to everybody must not help to guess it.
        var where = databaseUrl == null
                ? dataFolder().toString()
                : DatabaseAddress.external(databaseUrl).toString();
        return "WORKBENCH-" + Integer.toHexString(where.hashCode());
    }

    private Database openDatabase() {
        // Until the server sets up logging by itself, it stays as it is for commands.
        LoggerFactory.getILoggerFactory();
        System.clearProperty("logback.configurationFile");
        try {
            return databaseUrl == null ? EmbeddedDatabase.start(dataFolder()) : Database.external(databaseUrl);
        } catch (DatabaseException problem) {
            throw new Failure(problem.getMessage(), problem);
        }
    }

    /** As a bean it is closed after everything that uses it. */
    private static ApplicationContextInitializer<GenericApplicationContext> provide(
            Database database, Optional<Provider> provider) {
        return context -> {
            context.registerBean(Database.class, () -> database);
            provider.ifPresent(known -> context.registerBean(Provider.class, () -> known));
        };
    }

    private RuntimeException told(RuntimeException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return portInUse(problem);
            }
            if (cause instanceof DatabaseException known) {
                return new Failure(known.getMessage(), problem);
            }
            if (cause instanceof SQLException refused) {
                return new Failure(
                        "the database does not do what is needed: " + refused.getMessage()
                                + "\nMaybe check the address, the user and whether it is a PostgreSQL 15 or later.",
                        problem);
            }
        }
        return problem;
    }

    private Failure portInUse(Exception cause) {
        return new Failure(
                "port " + port + " on 127.0.0.1 is in use.\n"
                        + "Maybe another workbench runs there already; otherwise choose another one with --port.",
                cause);
    }

    private String place() {
        return databaseUrl == null ? dataFolder().toString() : "the PostgreSQL that --database names";
    }

    private Path dataFolder() {
        return Optional.ofNullable(data)
                .orElseGet(() -> home("workbench-data"))
                .toAbsolutePath()
                .normalize();
    }

    private Path standardsFolder() {
        return Optional.ofNullable(standards)
                .orElseGet(() -> home("standard-versions"))
                .toAbsolutePath()
                .normalize();
    }

    private static Path home(String folder) {
        return Path.of(System.getProperty("workbench.home", "."), folder);
    }

    private static int servedPort(ConfigurableApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return server == null ? 0 : server.getPort();
    }
}
