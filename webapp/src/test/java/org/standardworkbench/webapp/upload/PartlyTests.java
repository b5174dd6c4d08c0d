package org.standardworkbench.webapp.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.webapp.catalog.Catalog;
import org.standardworkbench.webapp.store.Snapshots;

/** A file in which some sites have errors: what a person may save of it, and what comes back to be corrected. */
class PartlyTests {

    private static final String SITES = "id,name,country,stage\nmill,Mill,LV,operating\npit,Pit,LV,operating\n";
    private static final String HEADER = "site,period_start,period_end,scope,indicator,value,unit,status\n";
    private static final String MILL = "mill,2024-01-01,2024-12-31,current,grossArea,7,har,measured\n";
    private static final String PIT = MILL.replace("mill", "pit");

    private static Catalog catalog;

    private final Snapshots snapshots = Mockito.mock(Snapshots.class);
    private final UploadFolders folders = new UploadFolders();
    private final Uploads uploads = new Uploads(() -> catalog, snapshots, folders);

    @AfterEach
    void leaveNothingBehind() {
        folders.close();
    }

    @BeforeAll
    static void load() {
        catalog = new Catalog(
                List.of(VersionReader.readForUse(Path.of("../standard-versions/gia/1.0"))
                        .value()
                        .orElseThrow()),
                List.of(),
                List.of());
    }

    private Preview read(String name, String data) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("sites.csv", SITES.getBytes(StandardCharsets.UTF_8));
        files.put(name, data.getBytes(StandardCharsets.UTF_8));
        return uploads.read(files, Way.ADD);
    }

    private static String text(Preview.Correction file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void isNotOfferedWhereNothingIsWrongOrNoSiteIsFreeOfErrors() {
        assertThat(read("data.csv", HEADER + MILL + PIT).hasErrors()).isFalse();
        assertThat(read("data.csv", HEADER + MILL + PIT).partly()).isEmpty();
        assertThat(read("data.csv", HEADER + MILL.replace(",7,", ",x y,") + PIT.replace("har", "kg"))
                        .partly())
                .isEmpty();
        assertThat(read("data.csv", HEADER.replace(",status", ",quality") + MILL)
                        .partly())
                .isEmpty();
    }

    @Test
    void listsWhatIsKeptAndWhatIsLeftOut() {
        // The unit is only wrong for this indicator: the reader alone would take it.
        var preview = read("data.csv", HEADER + MILL + PIT.replace("har", "kg") + PIT.replace("2024", "2023"));

        assertThat(preview.entries()).as("without the choice nothing is kept").isEmpty();
        var partly = preview.partly().orElseThrow();
        assertThat(partly.entries())
                .extracting(entry -> entry.dataset().site().name())
                .containsExactly("Mill");
        assertThat(partly.leftOut())
                .as("both years of the pit and its row in the list of sites")
                .containsExactly(new Preview.LeftOut("pit", 3, 1));
        Mockito.verify(snapshots, Mockito.never())
                .save(Mockito.any(), Mockito.any(), Mockito.any(), Mockito.anyString());
    }

    @Test
    void givesBackTheOtherSitesInFilesOfTheSameFormWithWhatIsWrong() {
        var partly = read("data.csv", HEADER + MILL + PIT.replace("har", "kg"))
                .partly()
                .orElseThrow();

        assertThat(partly.corrections())
                .extracting(Preview.Correction::file)
                .containsExactly("data-to-correct.csv", "sites-to-correct.csv");
        assertThat(text(partly.corrections().getFirst()))
                .contains("data.csv:3:", "pit,2024-01-01")
                .doesNotContain("mill")
                .doesNotContain("/upload");
    }

    @Test
    void takesTheseFilesAgainOnceTheyAreCorrected() {
        var corrections = read("data.csv", HEADER + MILL + PIT.replace("har", "kg"))
                .partly()
                .orElseThrow()
                .corrections();
        Map<String, byte[]> again = new TreeMap<>();
        corrections.forEach(file ->
                again.put(file.file(), text(file).replace(",kg,", ",har,").getBytes(StandardCharsets.UTF_8)));

        var preview = uploads.read(again, Way.ADD);

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.mappings())
                .as("nobody is asked what our column means")
                .isEmpty();
        assertThat(preview.entries())
                .extracting(entry -> entry.dataset().site().name())
                .containsExactly("Pit");
    }

    @Test
    void keepsTheNameOfAFileThatIsWrongASecondTime() {
        var partly = read("data-to-correct.csv", HEADER + MILL + PIT.replace("har", "kg"))
                .partly()
                .orElseThrow();

        assertThat(partly.corrections())
                .extracting(Preview.Correction::file)
                .containsExactly("data-to-correct.csv", "sites-to-correct.csv");
    }
}
