package org.standardworkbench.rules.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.data.Indicators;
import org.standardworkbench.rules.files.StandardsFolder;
import org.standardworkbench.rules.files.VersionReader;

/**
 * Every finding about the shipped sites but missing statements, read one by one: each is a contradiction in figures that were made up to
 * illustrate. Nothing is found about the sites that exist. One more is a false alarm until somebody has read it.
 */
class ShippedSitesQualityTests {

    private static final Path SHIPPED = Path.of("../standard-versions");

    private static final List<String> READ = List.of(
            "example-dk-small/2023-01-01/2023-12-31/current PART_ABOVE_WHOLE [localRenewableElectricity, localRenewableGeneration, localRenewableHeat]",
            "example-lt-plan/2023-01-01/2023-12-31/intended SUM_ABOVE_TOTAL [companyWaterUse, waterUse]",
            "example-lv-new/2023-01-01/2023-12-31/current PART_ABOVE_WHOLE [localRenewableElectricity, localRenewableGeneration, localRenewableHeat]",
            "example-lv-new/2023-01-01/2023-12-31/current SUM_ABOVE_TOTAL [companyWaterUse, waterUse]",
            "example-lv-new/2023-01-01/2023-12-31/current SUM_ABOVE_TOTAL [employees, jobs]",
            "example-se-new/2023-01-01/2023-12-31/current SUM_ABOVE_TOTAL [employees, jobs]");

    @Test
    void onlyWhatWasReadAndConfirmedIsFoundAboutThem() {
        var folder = StandardsFolder.open(SHIPPED);
        var indicators = Indicators.ofVersions(folder.versions().stream()
                .map(id -> VersionReader.readForUse(folder.folder(id)).orThrow().version())
                .toList());
        List<Dataset> datasets = DatasetReader.read(List.of(folder.sites())).orThrow();

        var findings = datasets.stream()
                .flatMap(dataset -> QualityCheck.check(dataset, datasets, indicators).stream()
                        .map(finding -> dataset.key() + " " + finding.kind() + " " + finding.indicators()))
                .toList();

        assertThat(datasets).hasSizeGreaterThan(20);
        assertThat(findings).as("estimates without a method are told").anyMatch(text -> text.contains("ESTIMATED"));
        assertThat(findings)
                .filteredOn(text -> !text.contains("ESTIMATED_WITHOUT_METHOD") && !text.contains("SOURCE_MISSING"))
                .containsExactlyInAnyOrderElementsOf(READ);
    }
}
