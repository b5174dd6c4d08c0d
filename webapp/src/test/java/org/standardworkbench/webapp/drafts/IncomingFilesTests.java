package org.standardworkbench.webapp.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.rules.standard.Problem;

/** Archives that somebody made to do harm, each with its own words, and the ordinary ones beside them. */
class IncomingFilesTests {

    private static final byte[] TEXT = "x".getBytes(StandardCharsets.UTF_8);

    /** An archive with a header and one more file. */
    private static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            for (var name : names) {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.write(TEXT);
                zip.closeArchiveEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static IncomingFiles read(byte[] zip) {
        var incoming = new IncomingFiles();
        Archive.read(zip, incoming);
        return incoming;
    }

    private static void assertRefused(IncomingFiles incoming, String place, String words) {
        assertThat(incoming.version()).isEmpty();
        assertThat(incoming.problems())
                .extracting(Problem::toString)
                .anySatisfy(told -> assertThat(told).contains(place).contains(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.0/", "gia/1.0/", "my-standards/gia/1.0/"})
    void areTakenFromWhereverTheVersionLies(String folder) {
        var incoming = read(zip(
                folder + "version.yaml",
                folder + "criteria/energy/ENE-02/texts.yaml",
                "__MACOSX/._x",
                folder + ".DS_Store"));

        assertThat(incoming.version().orElseThrow().paths())
                .containsExactly("criteria/energy/ENE-02/texts.yaml", "version.yaml");
        assertThat(incoming.problems()).isEmpty();
    }

    @Test
    void bringTheStandardsFileAlong() {
        assertThat(read(zip("gia/standard.yaml", "gia/1.0/version.yaml"))
                        .version()
                        .orElseThrow()
                        .standardFile())
                .hasValue(TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd.md | leads out of the folder",
                "a/../../b.md | leads out of the folder",
                "/etc/passwd.md | leads out of the folder",
                "C:/x.md | leads out of the folder",
                "a\\..\\b.md | leads out of the folder",
                "\u043A\u0440\u0438\u0442\u0435\u0440\u0438\u0439.md | other characters than ASCII",
                "na\u202Eme.md | other characters than ASCII",
                "a b.md | other characters than ASCII",
                "VERSION.yaml | differ only in capital letters",
                "version.yaml | is there twice",
                "a/b/c/d/e/f/g/h.md | lies too deep",
                "other/version.yaml | several versions",
            })
    void areRefusedByTheirNames(String name, String words) {
        assertRefused(read(zip("version.yaml", name)), "", words);
    }

    @Test
    void tellAllThatIsWrongAtOnce() {
        assertThat(read(zip("version.yaml", "../a.md", "b c.md", "Version.yaml"))
                        .problems())
                .hasSize(3);
    }

    @Test
    void areRefusedWithoutAVersion() {
        assertRefused(read(zip("notes.md")), "upload", "no `version.yaml`");
        assertRefused(read(zip("1.0/version.yaml", "notes.md")), "notes.md", "beside the version's folder");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 40})
    void areRefusedIfTheyAreNoArchive(int length) {
        assertRefused(read(new byte[length]), "upload", "no ZIP file");
    }

    @Test
    void areRefusedIfTheyHoldLinks() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            var link = new ZipArchiveEntry("version.yaml");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }

        assertRefused(read(bytes.toByteArray()), "version.yaml", "This is a link");
    }

    @Test
    void areReadNoFurtherThanAVersionMayBe() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            var zeros = new byte[2_000_000];
            for (int file = 0; file < 100; file++) {
                zip.putArchiveEntry(new ZipArchiveEntry("bomb" + file + ".md"));
                zip.write(zeros);
                zip.closeArchiveEntry();
            }
        }
        assertThat(bytes.size()).isLessThan(1_000_000);

        var incoming = read(bytes.toByteArray());

        assertThat(incoming.full()).isTrue();
        assertRefused(incoming, "upload", "more than 5000 files or 50000000 bytes");
        assertThat(incoming.problems()).hasSizeLessThan(60);
    }

    @Test
    void areRefusedIfTheyHoldTooManyFiles() {
        var incoming = new IncomingFiles();
        for (int file = 0; file < 6_000 && !incoming.full(); file++) {
            var name = "f" + file + ".md";
            assertThat(incoming.accepts(name)).isTrue();
            incoming.add(name, TEXT);
        }

        assertRefused(incoming, "upload", "more than 5000 files");
    }

    @Test
    void nameNoMoreThanAReaderCanSee() {
        assertThat(read(zip("version.yaml", "\u0000\u001B[2J\u202Egnp.md")).problems())
                .extracting(problem -> problem.place().file())
                .isEqualTo(List.of("··[2J·gnp.md"));
    }
}
