package org.standardworkbench.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PartTests {

    static Stream<Path> files() {
        return Stream.of("src/test/resources/tiny", "../standard-versions/gia", "../standard-versions/g3-mv")
                .flatMap(folder -> walk(Path.of(folder)))
                .filter(path -> path.toString().endsWith(".yaml")
                        || path.endsWith("levels.drl")
                        || path.endsWith("factors.csv"));
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void areTriedOnManyFiles() {
        assertThat(files()).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("files")
    void makeUpTheirFileAndAreAllCut(Path file) throws IOException {
        String text = Files.readString(file);
        String name = file.getFileName().toString();

        Part root = FileKind.of(name).parts(text);

        assertThat(root.pieces()).isNotEmpty();
        assertThat(root.text()).isEqualTo(text);
        assertMadeUpOfItsPieces(root);
    }

    private static void assertMadeUpOfItsPieces(Part part) {
        if (part.pieces().isEmpty()) {
            assertThat(part.glue()).containsExactly(part.text());
            return;
        }
        assertThat(part.keys()).doesNotHaveDuplicates();
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < part.pieces().size(); index++) {
            text.append(part.glue().get(index)).append(part.pieces().get(index).text());
            assertMadeUpOfItsPieces(part.pieces().get(index));
        }
        assertThat(text.append(part.tail()).toString()).isEqualTo(part.text());
        if (!part.flow()) {
            assertThat(part.glue().subList(1, part.pieces().size())).allMatch(String::isEmpty);
        }
    }

    @Test
    void keepCommentsAndBlankLinesWithWhatStandsBelowThem() {
        Part root = YamlParts.read("""
                # the file
                title:   # names
                  en: "One" # first
                  # the German one
                  de: "Eins"

                # the list
                cases:
                  - name: a
                    text: >-
                      folded
                      text

                  # about b
                  - name: b
                """).orElseThrow();

        assertThat(root.head()).isEqualTo("# the file\n");
        assertThat(root.at(List.of("title", "de")).orElseThrow().text())
                .isEqualTo("  # the German one\n  de: \"Eins\"\n");
        assertThat(root.at(List.of("cases")).orElseThrow().head()).isEqualTo("\n# the list\ncases:\n");
        assertThat(root.at(List.of("cases", "b")).orElseThrow().text()).isEqualTo("\n  # about b\n  - name: b\n");
        assertThat(root.at(List.of("cases", "a", "text"))
                        .orElseThrow()
                        .scalar()
                        .orElseThrow()
                        .value())
                .isEqualTo("folded text");
    }

    @Test
    void findTheirTextAmongCharactersThatTakeTwoPlaces() {
        Part root = YamlParts.read("a: { en: \"\uD83C\uDF31 one\", de: \"zwei\" }\nb: c\n")
                .orElseThrow();

        assertThat(root.at(List.of("a", "de")).orElseThrow().text()).isEqualTo("de: \"zwei\"");
        assertThat(root.at(List.of("b")).orElseThrow().text()).isEqualTo("b: c\n");
    }
}
