package org.standardworkbench.rules.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Problem;

class BrokenBytesTests {

    private static List<String> problems(VersionFiles files) {
        return VersionReader.read(files).problems().stream()
                .map(Problem::toString)
                .map(problem -> problem.replace(files.label() + "/", ""))
                .toList();
    }

    @Nested
    class Encodings {

        private final VersionFiles files = TinyStandard.files();

        private byte[] bytes(String path) {
            return files.bytes(path).orElseThrow();
        }

        @Test
        void otherThanUtf8AreToldWithThePlaceOfTheByte() {
            byte[] latin1 =
                    new String(bytes("version.yaml"), StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1);

            assertThat(problems(files.with("version.yaml", latin1)))
                    .containsExactly(
                            "version.yaml:5:77: Here is a byte that is not UTF-8. Save the file in the encoding UTF-8.");
        }

        @Test
        void withByteOrderMarkAreTold() {
            ByteArrayOutputStream marked = new ByteArrayOutputStream();
            marked.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            marked.writeBytes(bytes("levels.drl"));

            assertThat(problems(files.with("levels.drl", marked.toByteArray())))
                    .containsExactly("levels.drl:1:1: The file begins with a byte order mark. "
                            + "Save the file as UTF-8 without byte order mark (BOM).");
        }

        @Test
        void hideNoCharacterThatTurnsWhatAReaderSees() {
            String turned = new String(bytes("factors.csv"), StandardCharsets.UTF_8).replaceFirst("sold", "so\u202Eld");

            assertThat(problems(files.with("factors.csv", turned.getBytes(StandardCharsets.UTF_8))))
                    .containsExactly(
                            "factors.csv:2:62: Here is the invisible character U+202E, which hides or turns around "
                                    + "what a reader sees. Delete it.");
        }
    }

    @Nested
    class ManyProblems {

        @Test
        void areToldAllAtOnceInTheOrderOfTheirPlaces() {
            VersionFiles files = TinyStandard.files();
            for (String path : List.of("version.yaml", "parameters.yaml", "indicators.yaml")) {
                String text = new String(files.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
                files = files.with(path, (text + "surplus: 1\n").getBytes(StandardCharsets.UTF_8));
            }

            assertThat(problems(files))
                    .hasSize(3)
                    .allSatisfy(problem -> assertThat(problem).contains("The file has no key `surplus`."))
                    .isSorted();
        }
    }

    /** Whatever happens to a file's bytes, reading ends with a version or with errors, never with an exception. */
    @Nested
    class AnyBytes {

        private static final int ROUNDS = 400;

        @Test
        void cutOffAnywhere() {
            Random random = new Random(20_260_101);
            VersionFiles files = TinyStandard.files();
            int refused = 0;
            for (int round = 0; round < ROUNDS; round++) {
                String path = files.paths().get(random.nextInt(files.paths().size()));
                byte[] whole = files.bytes(path).orElseThrow();
                byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
                refused +=
                        refused(files.with(path, cut), "seed round " + round + ", " + path + " cut to " + cut.length);
            }
            // A cut right behind an entry can leave a smaller version that is right.
            assertThat(refused).isGreaterThan(ROUNDS * 8 / 10);
        }

        @Test
        void changedAnywhere() {
            Random random = new Random(20_260_102);
            VersionFiles files = TinyStandard.files();
            byte[] telling = "{}[]()\"'&*!|>%@`#:,-?\\\t\n 0189azAZ=<~^/\u0000".getBytes(StandardCharsets.UTF_8);
            int refused = 0;
            for (int round = 0; round < ROUNDS; round++) {
                String path = files.paths().get(random.nextInt(files.paths().size()));
                byte[] changed = files.bytes(path).orElseThrow();
                for (int change = 0; change <= random.nextInt(4); change++) {
                    changed[random.nextInt(changed.length)] = telling[random.nextInt(telling.length)];
                }
                refused += refused(files.with(path, changed), "seed round " + round + ", " + path);
            }
            assertThat(refused).isGreaterThan(ROUNDS / 3);
        }

        private int refused(VersionFiles files, String what) {
            Checked<LoadedVersion> read;
            try {
                read = VersionReader.read(files);
            } catch (RuntimeException | StackOverflowError failure) {
                throw new AssertionError(what, failure);
            }
            assertThat(read.problems())
                    .as(what)
                    .allSatisfy(problem -> assertThat(problem.place().file()).startsWith(files.label()));
            return read.value().isPresent() ? 0 : 1;
        }
    }
}
