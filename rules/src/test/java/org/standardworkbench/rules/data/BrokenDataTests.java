package org.standardworkbench.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Problem;

/** The museum of broken data files: each folder holds files and, in expected.txt, every message that they must give. */
class BrokenDataTests {

    private static final Path MUSEUM = Path.of("src/test/resources/broken-data");

    static Stream<Path> exhibits() throws IOException {
        try (Stream<Path> folders = Files.list(MUSEUM)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("exhibits")
    void each_gives_exactly_its_messages(Path exhibit) throws IOException {
        Checked<List<Dataset>> checked = DatasetReader.read(List.of(exhibit));

        List<String> expected = Files.readAllLines(exhibit.resolve("expected.txt"));
        assertThat(checked.problems().stream().map(Problem::toString).map(text -> text.replace(exhibit + "/", "")))
                .containsExactlyElementsOf(expected);
        boolean harmless = expected.stream().allMatch(line -> line.contains(": warning: "));
        assertThat(checked.value().isPresent()).isEqualTo(harmless);
    }

    @Test
    void it_has_not_been_emptied_and_holds_a_sound_folder_too() throws IOException {
        assertThat(exhibits()).hasSizeGreaterThan(30).anySatisfy(exhibit -> assertThat(exhibit.resolve("expected.txt"))
                .isEmptyFile());
    }
}
