package org.standardworkbench.webapp.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.data.Indicators;
import org.standardworkbench.rules.data.TableMapping;
import org.standardworkbench.rules.data.TableMapping.Ignored;
import org.standardworkbench.rules.data.TableMappings;
import org.standardworkbench.rules.data.Vocabulary;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.StandardVersion;

/** The templates of a shipped version are read again by what reads uploads. */
class TemplatesTests {

    private static StandardVersion version;
    private static Vocabulary words;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        version = VersionReader.readForUse(Path.of("../standard-versions/gia/1.0"))
                .orThrow()
                .version();
        words = Vocabulary.of(Indicators.ofVersions(List.of(version)), Map.of("my-site", "My site"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Templates.class,
            names = {"COLUMNS_XLSX", "COLUMNS_CSV"})
    void haveAColumnPerIndicatorWhoseUnitIsUnderstood(Templates template) throws IOException {
        var file = Files.write(folder.resolve(template.file(version)), template.of(version));

        var mapping = TableMappings.propose(List.of(file), words).getFirst();

        assertThat(mapping.isWide()).isTrue();
        assertThat(mapping.wanting()).isEmpty();
        assertThat(mapping.columns())
                .hasSizeGreaterThan(40)
                .extracting(TableMapping.Column::target)
                .doesNotContain(new Ignored());
        assertThat(TableMappings.isCertain(mapping, words))
                .as("nobody is asked")
                .isTrue();
        assertThat(TableMappings.isCertain(mapping.with(6, new Ignored()), words))
                .isFalse();
    }

    @Test
    void areReadOnceAColumnIsFilledIn() throws IOException {
        var text = new String(Templates.COLUMNS_CSV.of(version), StandardCharsets.UTF_8);
        var lines = text.lines().toList();
        int column = List.of(lines.getFirst().split(",")).indexOf("electricityUse [MW.h/a]");
        var cells = lines.get(1).split(",", -1);
        cells[column] = "12";
        var file = Files.writeString(
                folder.resolve("export.csv"), lines.getFirst() + "\n" + String.join(",", cells) + "\n");
        Files.writeString(folder.resolve("sites.csv"), "id,name,country,stage\nmy-site,My site,DE,operating\n");

        var read = DatasetReader.read(
                        List.of(file), TableMappings.propose(List.of(file), words), words, datasets -> List.of())
                .orThrow();

        assertThat(read.getFirst().data().keySet()).singleElement().hasToString("electricityUse");
    }

    @Test
    void ofARowPerValueNeedNoMapping() throws IOException {
        for (var template : List.of(Templates.ROWS_CSV, Templates.ROWS_XLSX)) {
            var file = Files.write(folder.resolve(template.file(version)), template.of(version));

            assertThat(Files.size(file)).isGreaterThan(1_000);
            assertThat(TableMappings.propose(List.of(file), words)).isEmpty();
        }
    }
}
