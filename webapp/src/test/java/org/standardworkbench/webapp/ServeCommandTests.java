package org.standardworkbench.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ServeCommandTests {

    private static String cookie(String... options) {
        var command = new ServeCommand();
        new CommandLine(command).parseArgs(options);
        return command.cookieName();
    }

    @Test
    void workbenchesOnOneMachineDoNotSignEachOthersPeopleOut() {
        assertThat(cookie("--data", "/srv/one")).isNotEqualTo(cookie("--data", "/srv/two"));
        assertThat(cookie("--database", "jdbc:postgresql://db/one?user=a&password=b"))
                .isNotEqualTo(cookie("--database", "jdbc:postgresql://db/two?user=a&password=b"))
                .isNotEqualTo(cookie("--data", "/srv/one"));
    }

    @Test
    void peopleStaySignedInWhenThePasswordOfTheDatabaseChangesAndTheCookieTellsNothingOfIt() {
        assertThat(cookie("--database", "jdbc:postgresql://db/one?user=a&password=b"))
                .isEqualTo(cookie("--database", "jdbc:postgresql://db/one?user=a&password=another"))
                .matches("WORKBENCH-[0-9a-f]+");
    }
}
