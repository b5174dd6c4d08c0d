package org.standardworkbench.webapp.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.standardworkbench.webapp.catalog.Catalog;
import org.standardworkbench.webapp.store.Snapshots;

class UploadFoldersTests {

    @TempDir
    private Path folder;

    private Path temporary;

    @BeforeEach
    void makeTemporaryFolder() throws IOException {
        temporary = Files.createDirectory(folder.resolve("temporary"));
    }

    /** What a server leaves behind that is killed while it reads. */
    private Path leftBehind(String name, String marker) throws IOException {
        var left = Files.createDirectory(temporary.resolve(UploadFolders.PREFIX + name));
        Files.writeString(left.resolve(UploadFolders.MARKER), marker);
        Files.writeString(Files.createDirectory(left.resolve("files-1")).resolve("data.csv"), "secret");
        return left;
    }

    /** A server of its own process: takes a folder, says which, and lives until it is killed. */
    static class Server {
        private Server() {}

        public static void main(String[] arguments) throws IOException {
            var made = new UploadFolders(Path.of(arguments[0])).create();
            Files.writeString(made.resolve("data.csv"), "secret");
            System.out.println(made);
            int end = System.in.read();
            System.out.println(end);
        }
    }

    private Process serve() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Server.class.getName(),
                        temporary.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Skips what is logged. */
    private static Path told(Process server) throws IOException {
        var reader = server.inputReader();
        var line = reader.readLine();
        while (line != null && !line.startsWith(File.separator)) {
            line = reader.readLine();
        }
        assertThat(line).as("the server said its folder").isNotNull();
        return Path.of(line);
    }

    @Nested
    class AtStart {

        @Test
        void theFoldersOfKilledServersAreRemovedAndThoseOfLivingOnesStay() throws IOException, InterruptedException {
            var server = serve();
            try {
                var files = told(server);

                new UploadFolders(temporary).close();

                assertThat(files.resolve("data.csv")).hasContent("secret");

                server.destroyForcibly().waitFor();
                new UploadFolders(temporary).close();

                assertThat(temporary).isEmptyDirectory();
            } finally {
                server.destroyForcibly();
            }
        }

        @Test
        void linksAreRemovedButWhatTheyLeadToStays() throws IOException {
            var other = Files.createDirectory(folder.resolve("other"));
            Files.writeString(other.resolve("precious.csv"), "1");
            Files.createSymbolicLink(leftBehind("1", UploadFolders.OWNED).resolve("link"), other);

            new UploadFolders(temporary).close();

            assertThat(temporary).isEmptyDirectory();
            assertThat(other.resolve("precious.csv")).exists();
        }

        @Test
        void whatIsNotMarkedAsOursStays() throws IOException {
            var unmarked = Files.createDirectory(temporary.resolve(UploadFolders.PREFIX + "unmarked"));
            var aboutToBeOwned = leftBehind("begun", "");
            var foreign = leftBehind("foreign", "This belongs to another program.\n");
            var otherName = Files.move(leftBehind("2", UploadFolders.OWNED), temporary.resolve("report-2"));
            var outside = Files.writeString(folder.resolve("outside"), UploadFolders.OWNED);
            var linkedMarker = Files.createDirectory(temporary.resolve(UploadFolders.PREFIX + "marker"));
            Files.createSymbolicLink(linkedMarker.resolve(UploadFolders.MARKER), outside);
            var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
            Files.writeString(elsewhere.resolve(UploadFolders.MARKER), UploadFolders.OWNED);
            var linkedFolder = Files.createSymbolicLink(temporary.resolve(UploadFolders.PREFIX + "link"), elsewhere);

            new UploadFolders(temporary).close();

            assertThat(temporary)
                    .isDirectoryContaining(unmarked::equals)
                    .isDirectoryContaining(aboutToBeOwned::equals)
                    .isDirectoryContaining(foreign::equals)
                    .isDirectoryContaining(otherName::equals)
                    .isDirectoryContaining(linkedMarker::equals)
                    .isDirectoryContaining(linkedFolder::equals);
            assertThat(elsewhere.resolve(UploadFolders.MARKER)).exists();
        }

        @Test
        void anotherServerOfTheSameProcessKeepsItsFolder() throws IOException {
            var first = new UploadFolders(temporary);
            var made = first.create();

            new UploadFolders(temporary).close();

            assertThat(made).exists();
            first.close();
            assertThat(temporary).isEmptyDirectory();
        }
    }

    @Test
    void aFolderThatWasTidiedAwayIsMadeAnew() throws IOException {
        var folders = new UploadFolders(temporary);
        var made = folders.create();
        UploadFolders.delete(made.getParent());

        assertThat(folders.create()).isEmptyDirectory();

        folders.close();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aFullDiskIsToldInWordsAndDoesNotHinderTheStart() {
        var uploads = new Uploads(
                () -> new Catalog(List.of(), List.of(), List.of()),
                Mockito.mock(Snapshots.class),
                new UploadFolders(folder.resolve("cannot-be-written")));

        assertThatThrownBy(() -> uploads.read(Map.of("data.csv", new byte[] {'a'}), Way.ADD))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk of the server may be full")
                .hasMessageContaining("Nothing was read or saved");
    }

    @Test
    void nothingIsLeftOfAnUploadThatWasRead() throws IOException {
        var folders = new UploadFolders(temporary);
        var uploads =
                new Uploads(() -> new Catalog(List.of(), List.of(), List.of()), Mockito.mock(Snapshots.class), folders);

        uploads.read(Map.of("data.csv", "no,known,heading\n1,2,3\n".getBytes(StandardCharsets.UTF_8)), Way.ADD);

        try (var left = Files.walk(temporary)) {
            assertThat(left.filter(Files::isRegularFile))
                    .extracting(path -> path.getFileName().toString())
                    .containsExactly(UploadFolders.MARKER);
        }
        folders.close();
    }
}
