package org.standardworkbench.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.rules.standard.Checked;

/** Files cut off and changed at random: whatever they hold, they are read or refused with a message, never with an exception. */
class DamagedDataTests {

    private static final int ROUNDS = 400;

    @TempDir
    Path folder;

    @Test
    void a_csv_file_damaged_anywhere_is_read_or_refused() throws IOException {
        Files.write(
                folder.resolve("sites.csv"),
                DatasetWriter.csv(new InventedData(5).datasets()).get("sites.csv"));
        byte[] sound = largest(".csv");

        damage(sound, "data.csv");
    }

    @Test
    void an_xlsx_file_damaged_anywhere_is_read_or_refused() throws IOException {
        damage(
                DatasetWriter.xlsx(new InventedData(5).datasets())
                        .values()
                        .iterator()
                        .next(),
                "park.xlsx");
    }

    @Test
    void a_csv_file_cut_off_within_a_row_is_never_taken_for_whole() throws IOException {
        Files.write(
                folder.resolve("sites.csv"),
                DatasetWriter.csv(new InventedData(5).datasets()).get("sites.csv"));
        byte[] sound = largest(".csv");
        int lastRow = new String(sound, java.nio.charset.StandardCharsets.UTF_8).indexOf('\n') + 1;

        for (int length = lastRow + 1; length < sound.length; length++) {
            // At a line end or within the free note at its end nobody can see that something is missing.
            String text = new String(sound, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1);
            String row = text.substring(text.lastIndexOf('\n') + 1);
            if (!row.isEmpty() && row.chars().filter(c -> c == ',').count() < 15 && !row.contains("\"")) {
                Files.write(folder.resolve("data.csv"), Arrays.copyOf(sound, length));
                assertThat(DatasetReader.read(List.of(folder.resolve("data.csv")))
                                .value())
                        .as(row)
                        .isEmpty();
            }
        }
    }

    private byte[] largest(String ending) {
        return DatasetWriter.csv(new InventedData(5).datasets()).entrySet().stream()
                .filter(file -> file.getKey().endsWith("data" + ending))
                .map(java.util.Map.Entry::getValue)
                .max(java.util.Comparator.comparingInt(bytes -> bytes.length))
                .orElseThrow();
    }

    private void damage(byte[] sound, String name) throws IOException {
        Random random = new Random(11);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = round % 4 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
            for (int change = random.nextInt(6); change >= 0 && damaged.length > 0; change--) {
                damaged[random.nextInt(damaged.length)] = (byte)
                        (random.nextBoolean() ? "\",;\n\r'{}=0".charAt(random.nextInt(10)) : random.nextInt(256));
            }
            Files.write(folder.resolve(name), damaged);

            Checked<List<Dataset>> checked = DatasetReader.read(List.of(folder.resolve(name)));

            refused += checked.value().isPresent() ? 0 : 1;
            assertThat(checked.problems()).allSatisfy(problem -> assertThat(problem.message())
                    .doesNotContain("Exception", "org.apache", "null"));
        }
        assertThat(refused).isGreaterThan(ROUNDS / 4);
    }
}
