package org.standardworkbench.rules.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.rules.standard.Problem;

class VersionFilesTests {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Nested
    class ContentHash {

        private final VersionFiles files =
                new VersionFiles("x", Map.of("b.yaml", bytes("two\n"), "a/c.drl", bytes("one\n")), Optional.empty());

        @Test
        void isWhatSha256sumGivesForTheFilesInOrder() {
            // printf 'one\n' >a/c.drl; printf 'two\n' >b.yaml; sha256sum a/c.drl b.yaml | sha256sum
            assertThat(files.contentHash())
                    .isEqualTo("a09d6cb28ac03aa12dd7390e92eb103804d9d9a6ae20c0e5f704a36766d8c0d8");
        }

        @Test
        void leavesOutWhatSignsIt() {
            assertThat(files.with("release.json", bytes("{}")).contentHash()).isEqualTo(files.contentHash());
        }

        @Test
        void changesWithEveryByteAndPath() {
            assertThat(files.with("b.yaml", bytes("two")).contentHash()).isNotEqualTo(files.contentHash());
            assertThat(files.without("b.yaml").with("d.yaml", bytes("two\n")).contentHash())
                    .isNotEqualTo(files.contentHash());
        }
    }

    @Nested
    class Folders {

        @TempDir
        private Path folder;

        @Test
        void areWrittenBackByteByByte() throws IOException {
            VersionFiles files = TinyStandard.files();

            files.writeTo(folder.resolve("toy/1.0"));
            VersionFiles again =
                    VersionFiles.readFrom(folder.resolve("toy/1.0")).orThrow();

            assertThat(again.paths()).hasSizeGreaterThan(20).containsExactlyElementsOf(files.paths());
            assertThat(again.contentHash()).isEqualTo(files.contentHash());
        }

        @Test
        void areNotWrittenOverOthers() throws IOException {
            Files.writeString(folder.resolve("mine.txt"), "precious");

            assertThatThrownBy(() -> TinyStandard.files().writeTo(folder))
                    .isInstanceOf(FileAlreadyExistsException.class);
        }

        @Test
        void mayNotHoldLinks() throws IOException {
            Path version = TinyStandard.copyTo(folder);
            Files.delete(version.resolve("lineage.yaml"));
            Files.createSymbolicLink(version.resolve("lineage.yaml"), version.resolve("version.yaml"));

            assertThat(VersionReader.read(version).problems())
                    .extracting(Problem::toString)
                    .containsExactly(version
                            + "/lineage.yaml: This is a link. A version consists of ordinary files: copy it here.");
        }

        @Test
        void mayHoldHiddenFilesWhichAreNoPartOfTheVersion() throws IOException {
            Path version = TinyStandard.copyTo(folder);
            Files.writeString(version.resolve(".DS_Store"), "x");
            Files.createDirectories(version.resolve(".git"));
            Files.writeString(version.resolve(".git/config"), "x");

            assertThat(VersionFiles.readFrom(version).orThrow().contentHash())
                    .isEqualTo(TinyStandard.files().contentHash());
        }

        @Test
        void mayNotHoldNamesThatOtherSystemsCannotKeep() throws IOException {
            Path version = TinyStandard.copyTo(folder);
            Files.writeString(version.resolve("größe.md"), "x");

            assertThat(VersionReader.read(version).problems())
                    .singleElement()
                    .extracting(Problem::message)
                    .isEqualTo(
                            "This path has other characters than ASCII letters, digits, `.`, `_` and `-`, or is too deep.");
        }

        @Test
        void mayNotHoldFilesOfAnySize() throws IOException {
            Path version = TinyStandard.copyTo(folder);
            Files.write(version.resolve("notes.md"), new byte[1_000_001]);

            assertThat(VersionReader.read(version).problems())
                    .singleElement()
                    .extracting(Problem::toString)
                    .isEqualTo(version + "/notes.md: The file has 1000001 bytes. A file may have 1000000.");
        }

        @Test
        void thatAreNotThereAreTold() {
            assertThat(VersionReader.read(folder.resolve("9.9")).problems())
                    .singleElement()
                    .extracting(Problem::toString)
                    .isEqualTo(folder.resolve("9.9")
                            + ": There is no such folder. Name the folder of a version, for example "
                            + "`standard-versions/gia/1.0`.");
        }
    }

    @Nested
    class Paths {

        @Test
        void neverLeaveTheVersion() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new VersionFiles("x", Map.of("../a", new byte[0]), Optional.empty()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new VersionFiles("x", Map.of("/etc/a", new byte[0]), Optional.empty()));
        }
    }
}
