package org.standardworkbench.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule file of the shipped standards is in canonical form, and both DRL grammars understand it alike. */
class ShippedRulesTests {

    private static final Path FOLDER = Path.of("..", "standard-versions");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void areCanonicalAndSoundDrl(Path file) throws IOException {
        String text = Files.readString(file);
        String name = file.toString();

        String canonical = file.endsWith("levels.drl")
                ? LevelsWriter.write(LevelsReader.read(name, text).orThrow().model())
                : CriterionWriter.write(
                        CriterionReader.read(name, text).orThrow().model());

        assertThat(text).isEqualTo(canonical);
        assertThat(DroolsGrammars.understood(text)).isNotEmpty();
    }
}
