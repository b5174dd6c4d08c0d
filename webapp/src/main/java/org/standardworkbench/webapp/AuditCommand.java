package org.standardworkbench.webapp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.standardworkbench.webapp.audit.AuditTables;
import org.standardworkbench.webapp.audit.ChainCheck;
import org.standardworkbench.webapp.audit.ChainCheck.Result;
import org.standardworkbench.webapp.cli.Failure;
import org.standardworkbench.webapp.database.Database;
import org.standardworkbench.webapp.database.DatabaseException;
import org.standardworkbench.webapp.database.EmbeddedDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the audit of a workbench from outside of it, with the same code as its page. */
@Command(
        name = "audit",
        description = "Works all hashes of the audit out anew and names the first entry that does not hold.",
        footer = {
            "",
            "That entries at the end were removed cannot be seen from the chain itself: write the last hash down elsewhere,"
                    + " and give it by --contains.",
            "Exit code: 0 the chain holds, 1 it does not, 2 bad usage or input."
        },
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--verify", required = true, description = "Check the whole chain. It is only read.")
    private boolean verify;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "Data folder of a workbench that is not running. Default: workbench-data in the workbench's own"
                            + " folder")
    private @Nullable Path data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "The PostgreSQL of a workbench, which may be running, such as"
                    + " jdbc:postgresql://localhost/workbench?user=me&password=secret")
    private @Nullable String databaseUrl;

    @Option(
            names = "--contains",
            paramLabel = "HASH",
            description = "A hash that was written down: the chain must hold the entry that has it")
    private @Nullable String written;

    @Override
    public Integer call() {
        checkOptions();
        LoggerFactory.getILoggerFactory();
        try (var database = open()) {
            var address = database.address();
            var source = address.user().isEmpty()
                    ? new SingleConnectionDataSource(address.url(), false)
                    : new SingleConnectionDataSource(address.url(), address.user(), address.password(), false);
            try {
                return verify(new AuditTables(new JdbcTemplate(source)));
            } finally {
                source.destroy();
            }
        } catch (DatabaseException problem) {
            throw new Failure(problem.getMessage(), problem);
        } catch (DataAccessException problem) {
            throw new Failure(
                    "the audit cannot be read: "
                            + problem.getMostSpecificCause().getMessage()
                            + "\nMaybe check the address and the user, and whether a workbench with accounts has used this"
                            + " database.",
                    problem);
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
        if (databaseUrl == null && !Files.isDirectory(folder().resolve("postgresql"))) {
            // Opening it would make a new one, whose audit holds because there is nothing in it.
            throw new Failure("`" + folder() + "` holds no data of a workbench.\n"
                    + "Maybe name its data folder with --data, or its PostgreSQL with --database.");
        }
        if (written != null && !written.matches("[0-9a-f]{64}")) {
            throw new Failure("`" + written + "` is no hash: it has 64 digits from 0 to 9 and a to f.");
        }
    }

    private Path folder() {
        return Optional.ofNullable(data)
                .orElseGet(() -> Path.of(System.getProperty("workbench.home", "."), "workbench-data"))
                .toAbsolutePath()
                .normalize();
    }

    private Database open() {
        return databaseUrl == null ? EmbeddedDatabase.start(folder()) : Database.external(databaseUrl);
    }

    private int verify(AuditTables tables) {
        var out = spec.commandLine().getOut();
        return switch (new ChainCheck(tables).run(checked -> {}, () -> false)) {
            case Result.Holds holds -> {
                if (written != null && !tables.has(written)) {
                    out.println("does not hold: no entry has the hash " + written
                            + " that was written down. Entries at the end were removed, or the chain was made anew.");
                    yield 1;
                }
                out.println("holds: " + holds.entries() + " entries, last hash " + holds.last());
                yield 0;
            }
            case Result.Broken broken -> {
                out.println("does not hold: entry " + broken.sequence() + " "
                        + broken.flaw().words() + ".");
                yield 1;
            }
            case Result.Stopped stopped -> throw new IllegalStateException("nobody stops it");
        };
    }
}
