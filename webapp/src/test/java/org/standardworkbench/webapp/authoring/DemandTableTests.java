package org.standardworkbench.webapp.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.verification.DataDemands;

class DemandTableTests {

    private static StandardVersion version(String folder) {
        return VersionReader.readForUse(Path.of("../standard-versions", folder))
                .orThrow()
                .version();
    }

    @Test
    void aRowSaysWhetherItsSiteIsIllustrative() {
        var sites = DatasetReader.read(List.of(Path.of("../standard-versions/sites")))
                .orThrow();
        var from = version("gia/0.2-review");
        var to = version("gia/1.0");
        try (var engine = new DroolsAssessor()) {
            var demands = DataDemands.between(from, to, sites, engine);
            var table = DemandTable.of(from, to, demands);

            assertThat(table.columns()).map(column -> column.title()).contains("site", "name", "illustrative", "data");
            assertThat(table.rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.get(2))
                            .isEqualTo(String.valueOf(sites.stream()
                                    .map(dataset -> dataset.site())
                                    .filter(site -> site.id().value().equals(row.get(0)))
                                    .findFirst()
                                    .orElseThrow()
                                    .illustrative())))
                    .map(row -> row.get(2))
                    .contains("true", "false");
        }
    }
}
