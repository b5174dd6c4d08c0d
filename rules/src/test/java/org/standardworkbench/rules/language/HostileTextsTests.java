package org.standardworkbench.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;

/** Whatever is listed in hostile/index.md is refused with its own words at its own place, and its twin is read. */
class HostileTextsTests {

    private static final Path FOLDER = Path.of("src", "test", "resources", "hostile");

    /** Looks at tokens per byte of text, generously; a reader that tries alternatives needs many more. */
    private static final long STEPS_PER_BYTE = 40;

    /**
     * A line of the index.
     *
     * @param file the hostile text
     * @param place line:column of its first error
     * @param words of that error's message
     * @param twin the nearest text that is allowed
     */
    record Entry(String file, String place, String words, String twin) {

        @Override
        public String toString() {
            return file;
        }
    }

    static List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("index.md"))) {
            if (line.matches("\\| \\S+\\.drl \\|.*")) {
                List<String> cells =
                        Stream.of(line.split("\\|")).map(String::strip).toList();
                entries.add(new Entry(cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
            }
        }
        return entries;
    }

    @ParameterizedTest
    @MethodSource("entries")
    void areRefusedAtTheirPlaceInTheirWords(Entry entry) throws IOException {
        String text = text(entry.file());
        Reading reading = reading(entry.file(), text);

        Checked<?> checked = read(entry.file(), reading);

        assertThat(checked.value()).isEmpty();
        Problem first = checked.problems().get(0);
        assertThat(first.place() + " " + first.message() + " " + first.advice())
                .startsWith(entry.file() + ":" + entry.place() + " ")
                .contains(entry.words());
        assertThat(reading.diagnostics().steps()).isLessThan(STEPS_PER_BYTE * Math.max(1000, text.length()));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void haveATwinThatIsRead(Entry entry) throws IOException {
        Checked<?> checked = read(entry.twin(), reading(entry.twin(), text(entry.twin())));

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.value()).isPresent();
    }

    @Test
    void areListedAllAndOnce() throws IOException {
        List<String> listed = new ArrayList<>();
        for (Entry entry : entries()) {
            listed.add(entry.file());
        }
        List<String> twins = entries().stream().map(Entry::twin).distinct().toList();
        List<String> all = new ArrayList<>(listed);
        all.addAll(twins);

        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !file.equals("index.md")))
                    .containsExactlyInAnyOrderElementsOf(all);
        }
        assertThat(listed).doesNotHaveDuplicates().hasSizeGreaterThan(90);
    }

    private static String text(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }

    private static Reading reading(String file, String text) {
        return new Reading(new SourceText(Place.file(file), text));
    }

    private static Checked<?> read(String file, Reading reading) {
        return file.endsWith(".levels.drl") ? LevelsReader.read(reading) : CriterionReader.read(file, reading);
    }
}
