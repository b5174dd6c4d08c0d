package org.standardworkbench.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that one person can keep in mind. An exception is a line here, with its reason. */
class SizeTests {

    private static final int LINES_OF_A_FILE = 400;

    /** None. */
    private static final List<String> EXCEPTIONS = List.of();

    @Test
    void ofSourcesStaysWithinItsBudget() throws IOException {
        List<Path> sources;
        try (var found = Files.walk(Path.of("..").toAbsolutePath().normalize())) {
            sources = found.filter(file -> file.toString().matches(".*/src/(main|test)/java/.*\\.java"))
                    .toList();
        }

        assertThat(sources).as("sources that were looked at").hasSizeGreaterThan(50);
        assertThat(sources.stream()
                        .filter(file -> lines(file) > LINES_OF_A_FILE)
                        .map(file -> file.getFileName().toString()))
                .as("files of more than %d lines: split them, or list them here with a reason", LINES_OF_A_FILE)
                .containsExactlyInAnyOrderElementsOf(EXCEPTIONS);
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
