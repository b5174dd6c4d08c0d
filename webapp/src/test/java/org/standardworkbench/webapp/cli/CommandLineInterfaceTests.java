package org.standardworkbench.webapp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class CommandLineInterfaceTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** A command that ends in the way its option says. */
    @Command(name = "try")
    static final class Try implements Callable<Integer> {

        @Option(names = "--end")
        private String end = "";

        @Override
        public Integer call() {
            return switch (end) {
                case "done" -> 0;
                case "mismatch" -> 1;
                case "failure" -> throw new Failure("the file `a.csv` is empty.\nMaybe it was cut off.");
                default -> throw new IllegalStateException("nobody foresaw this");
            };
        }
    }

    private int run(String... arguments) {
        return new CommandLineInterface(List.of(new Try()), new PrintWriter(out), new PrintWriter(err)).run(arguments);
    }

    @Nested
    class ExitCodes {

        @Test
        void areThoseOfTheCommand() {
            assertThat(run("try", "--end", "done")).isZero();
            assertThat(run("try", "--end", "mismatch")).isOne();
        }

        @Test
        void are2ForBadUsage() {
            assertThat(run()).isEqualTo(2);
            assertThat(run("try", "--ende", "done")).isEqualTo(2);
            assertThat(run("tyr")).isEqualTo(2);
        }

        @Test
        void are0WhenHelpOrVersionIsAskedFor() {
            assertThat(run("--help")).isZero();
            assertThat(run("--version")).isZero();
            assertThat(out.toString()).contains("Usage: workbench", "Standard Workbench");
            assertThat(err.toString()).isEmpty();
        }
    }

    @Nested
    class Messages {

        @Test
        void ofAFailureAreShownAsTheyAre() {
            assertThat(run("try", "--end", "failure")).isEqualTo(2);

            assertThat(err.toString().lines())
                    .containsExactly("workbench: the file `a.csv` is empty.", "Maybe it was cut off.");
            assertThat(out.toString()).isEmpty();
        }

        @Test
        void nameTheOptionThatIsUnknown() {
            run("try", "--ende", "done");

            assertThat(err.toString()).contains("--ende").doesNotContain("\tat ");
        }

        @Test
        void ofTheUnforeseenNameAFileWithTheDetails() throws Exception {
            assertThat(run("try", "--end", "other")).isEqualTo(2);

            var lines = err.toString().lines().toList();
            assertThat(lines).hasSize(2).noneMatch(line -> line.startsWith("\tat "));
            var details = Path.of(lines.getLast().replaceFirst(".* in ", ""));
            assertThat(details).content().contains("nobody foresaw this", "\tat ");
            Files.delete(details);
        }
    }

    @Test
    void outputThatIsLostIsNoSuccess() {
        var commands = new CommandLineInterface(
                List.of(new Try()), new PrintWriter(out), new PrintWriter(err), () -> Optional.of("No space left"));

        assertThat(commands.run("try", "--end", "done")).isEqualTo(2);
        assertThat(err.toString()).contains("could not be written to its end: No space left.");
    }
}
