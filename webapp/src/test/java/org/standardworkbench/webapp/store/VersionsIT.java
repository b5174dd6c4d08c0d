package org.standardworkbench.webapp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.files.VersionReader;

class VersionsIT {

    @TempDir
    private static Path folder;

    private static StoreDatabase database;
    private static Versions versions;

    @BeforeAll
    static void start() {
        database = StoreDatabase.migrated(folder);
        versions = database.versions();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Nested
    class TheirFiles {

        @ParameterizedTest
        @ValueSource(strings = {"gia/0.1-pilot", "gia/1.0", "g3-mv/2023-press"})
        void comeOutByteByByteAsTheyWentIn(String path, @TempDir Path out) throws IOException {
            var shipped = Samples.shipped(path);

            versions.take(List.of(shipped));
            var entry = current(shipped);
            var stored = versions.files(List.of(entry)).get(entry.number());
            stored.writeTo(out.resolve("version"));

            assertThat(bytes(out.resolve("version"))).isEqualTo(bytes(Samples.shippedVersion(path)));
            assertThat(stored.standardFile())
                    .hasValue(Files.readAllBytes(Samples.shippedVersion(path).resolveSibling("standard.yaml")));
            assertThat(VersionReader.readForUse(stored).orThrow().version()).isEqualTo(shipped.version());
        }

        @Test
        void thatDoNotChangeAreKeptOnce() {
            var shipped = Samples.shipped("gia/1.0");
            versions.take(List.of(shipped));
            var files = database.count("version_file");
            var imports = database.count("version_import");

            assertThat(versions.take(List.of(shipped))).isEmpty();

            assertThat(database.count("version_file")).isEqualTo(files);
            assertThat(database.count("version_import")).isEqualTo(imports);
        }
    }

    @Nested
    class Changes {

        @Test
        void ofADraftMakeANewContentCurrentAndKeepTheEarlierOne() {
            var first = draft("7.1", "draft", "first");
            var second = draft("7.1", "draft", "second");

            versions.take(List.of(first));
            versions.take(List.of(second));
            versions.take(List.of(first));

            assertThat(current(first).contentHash()).isEqualTo(first.files().contentHash());
            assertThat(versions.history(first.version().id()))
                    .extracting(VersionEntry::contentHash)
                    .containsExactly(
                            first.files().contentHash(),
                            second.files().contentHash(),
                            first.files().contentHash());
            assertThat(versions.ofContents(List.of(second.files().contentHash())))
                    .singleElement()
                    .satisfies(entry -> assertThat(versions.files(List.of(entry))
                                    .get(entry.number())
                                    .bytes("notes.md"))
                            .hasValue("second".getBytes(StandardCharsets.UTF_8)));
        }

        @Test
        void ofAFrozenVersionAreRefusedAndTold() {
            var frozen = draft("7.2", "frozen", "first");
            var changed = draft("7.2", "frozen", "second");
            versions.take(List.of(frozen));

            var problems = versions.take(List.of(changed));

            assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.toString())
                    .contains("gia@7.2 is frozen")
                    .contains(frozen.files().contentHash())
                    .contains("a version of its own"));
            assertThat(current(frozen).contentHash()).isEqualTo(frozen.files().contentHash());
            assertThat(versions.ofContents(List.of(changed.files().contentHash())))
                    .isEmpty();
        }

        @Test
        void ofTheFrozenStateItselfAreRefusedToo() {
            versions.take(List.of(draft("7.3", "frozen", "same")));

            assertThat(versions.take(List.of(draft("7.3", "draft", "same"))))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains("gia@7.3 is frozen"));
        }

        @Test
        void ofOneVersionDoNotKeepTheOthersOut() {
            var frozen = draft("7.4", "frozen", "first");
            versions.take(List.of(frozen));
            var other = draft("7.5", "draft", "new");

            assertThat(versions.take(List.of(draft("7.4", "frozen", "second"), other)))
                    .hasSize(1);

            assertThat(current(other).contentHash()).isEqualTo(other.files().contentHash());
        }

        @Test
        void mayAddASignatureButNotReplaceIt() {
            var frozen = draft("7.6", "frozen", "signed");
            versions.take(List.of(frozen));

            assertThat(versions.take(List.of(signed(frozen, "one")))).isEmpty();
            assertThat(versions.take(List.of(signed(frozen, "two"))))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains("`release.json` is not the one"));

            var entry = current(frozen);
            assertThat(versions.files(List.of(entry)).get(entry.number()).bytes(VersionFiles.RELEASE))
                    .hasValue("one".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void thatTheFirstSchemaKnewAsFrozenStayFrozen() {
        database.sql().update("""
                insert into standard_version (standard, version, state, content_hash)
                values ('gia', '7.7', 'frozen', repeat('a', 64))""");

        assertThat(versions.take(List.of(draft("7.7", "frozen", "other"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("gia@7.7 is frozen"));
    }

    @Test
    void areNotHandedOutIfTheirFilesLostTheirHash() {
        var shipped = draft("7.8", "draft", "whole");
        versions.take(List.of(shipped));
        var entry = current(shipped);
        // What no application can do: somebody with all rights over the tables takes a file away.
        database.sql().execute("alter table version_file disable trigger user");
        database.sql().execute("grant delete on version_file to current_user");
        database.sql()
                .update("delete from version_file where path = 'notes.md' and content_hash = ?", entry.contentHash());
        database.sql().execute("revoke delete on version_file from current_user");
        database.sql().execute("alter table version_file enable trigger user");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> versions.files(List.of(entry)))
                .withMessageContaining("gia@7.8")
                .withMessageContaining("backup");
    }

    private static VersionEntry current(LoadedVersion loaded) {
        return versions.current().stream()
                .filter(entry -> entry.id().equals(loaded.version().id()))
                .findFirst()
                .orElseThrow();
    }

    /** The shipped version under another number, in another state, with a note. */
    private static LoadedVersion draft(String number, String state, String note) {
        var files = Samples.shipped("gia/1.0").files();
        var header = new String(files.bytes("version.yaml").orElseThrow(), StandardCharsets.UTF_8)
                .replaceFirst("(?m)^number:.*$", "number: \"" + number + "\"")
                .replaceFirst("(?m)^state:.*$", "state: " + state);
        return VersionReader.readForUse(files.with("version.yaml", header.getBytes(StandardCharsets.UTF_8))
                        .with("notes.md", note.getBytes(StandardCharsets.UTF_8)))
                .orThrow();
    }

    private static LoadedVersion signed(LoadedVersion version, String signature) {
        return new LoadedVersion(
                version.version(),
                version.cases(),
                version.files().with(VersionFiles.RELEASE, signature.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }
}
