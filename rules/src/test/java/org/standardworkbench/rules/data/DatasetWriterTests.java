package org.standardworkbench.rules.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.rules.assessment.DatasetHash;

class DatasetWriterTests {

    private static final int ROUNDS = 60;

    @TempDir
    Path folder;

    private List<Dataset> written(Map<String, byte[]> files, String name) throws IOException {
        Path target = folder.resolve(name);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return DatasetReader.read(List.of(target)).orThrow();
    }

    private static List<String> hashes(List<Dataset> datasets) {
        return datasets.stream().map(DatasetHash::of).toList();
    }

    @Nested
    class Csv {

        @Test
        void comes_back_as_the_same_datasets_and_the_same_bytes() throws IOException {
            for (int seed = 0; seed < ROUNDS; seed++) {
                List<Dataset> invented = new InventedData(seed).datasets();
                Map<String, byte[]> files = DatasetWriter.csv(invented);

                List<Dataset> read = written(files, "csv" + seed);

                assertThat(hashes(read)).as("seed " + seed).isEqualTo(hashes(invented));
                DatasetWriter.csv(read)
                        .forEach((path, bytes) -> assertThat(text(bytes)).isEqualTo(text(files.get(path))));
            }
        }

        @Test
        void is_the_same_in_whatever_order_rows_and_files_come() throws IOException {
            for (int seed = 0; seed < ROUNDS; seed++) {
                Map<String, byte[]> files = DatasetWriter.csv(new InventedData(seed).datasets());
                List<Dataset> read = written(files, "ordered" + seed);
                Random random = new Random(seed);
                files.replaceAll((path, bytes) -> shuffled(bytes, random));

                assertThat(hashes(written(files, "shuffled" + seed))).isEqualTo(hashes(read));
            }
        }

        private byte[] shuffled(byte[] bytes, Random random) {
            List<String> lines = new ArrayList<>(Arrays.asList(text(bytes).split("\n")));
            if (text(bytes).contains("two\nlines")) {
                return bytes;
            }
            Collections.shuffle(lines.subList(1, lines.size()), random);
            return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        }

        @Test
        void holds_no_text_that_a_spreadsheet_program_would_run() {
            for (int seed = 0; seed < ROUNDS; seed++) {
                DatasetWriter.csv(new InventedData(seed).datasets()).forEach((path, bytes) -> assertThat(text(bytes))
                        .doesNotContainPattern("(?m)[,\"][=+@]|,-\\D"));
            }
        }
    }

    @Nested
    class Xlsx {

        @Test
        void comes_back_as_the_same_datasets() throws IOException {
            for (int seed = 0; seed < ROUNDS; seed++) {
                List<Dataset> invented = new InventedData(seed).datasets();

                List<Dataset> read = written(DatasetWriter.xlsx(invented), "xlsx" + seed);

                assertThat(hashes(read)).as("seed " + seed).isEqualTo(hashes(invented));
            }
        }

        @Test
        void has_the_same_bytes_every_time() {
            List<Dataset> invented = new InventedData(3).datasets();

            DatasetWriter.xlsx(invented).forEach((name, bytes) -> assertThat(
                            DatasetWriter.xlsx(new InventedData(3).datasets()).get(name))
                    .isEqualTo(bytes));
        }
    }

    @Test
    void two_datasets_of_one_key_are_refused() {
        Dataset dataset = new InventedData(1).datasets().getFirst();

        assertThatThrownBy(() -> DatasetWriter.csv(List.of(dataset, dataset)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(dataset.key());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
