package org.standardworkbench.webapp.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.webapp.catalog.Catalog;

/** What an address means in a catalog. */
class SelectorTests {

    private static final Catalog CATALOG = new Catalog(
            List.of(Toys.loaded("toy@0.10"), Toys.loaded("toy@0.9"), Toys.loaded("toy@1.0")),
            List.of(Toys.dataset("invented", 2023, true), Toys.dataset("harbour", 2023, false)),
            List.of());

    @Test
    void isAllSitesUnderTheTwoNewestVersionsAtFirst() {
        var selection = Selector.select(CATALOG, RunAddress.FIRST);

        assertThat(selection.versions())
                .extracting(version -> version.id().toString())
                .containsExactly("toy@0.10", "toy@1.0");
        assertThat(selection.datasets())
                .extracting(dataset -> dataset.site().id().value())
                .as("real sites first")
                .containsExactly("harbour", "invented");
        assertThat(selection.notices()).isEmpty();
    }

    @Test
    void tellsWhatIsLeftOutBecauseItsFilesHaveErrors() {
        var catalog = new Catalog(
                List.of(Toys.loaded("toy@1.0")),
                List.of(),
                List.of(
                        Problem.error(new Place("toy/0.9/levels.drl", 3, 5), "is odd.", ""),
                        Problem.warning(new Place("toy/1.0/levels.drl", 1, 1), "is long.", "")));

        assertThat(Selector.select(catalog, RunAddress.FIRST).notices())
                .singleElement()
                .asString()
                .contains("Left out", "(1 in all)", "toy/0.9/levels.drl:3:5")
                .doesNotContain("toy/1.0");
    }

    @Test
    void shortensWhatTheAddressNamesInVain() {
        assertThat(select("versions", "x".repeat(6000)).notices())
                .singleElement()
                .asString()
                .hasSizeLessThan(300);
    }

    @Test
    void opensTheNamedCell() {
        var selection = select("cell", "harbour/2023-01-01/2023-12-31/current/toy@0.9");

        assertThat(selection.open()).hasValueSatisfying(cell -> {
            assertThat(cell.dataset().site().name()).isEqualTo("harbour");
            assertThat(cell.version().id().number()).isEqualTo("0.9");
        });
        assertThat(selection.notices()).isEmpty();
    }

    @Test
    void keepsWhatIsThereAndTellsWhatIsNot() {
        var selection = select("sites", "harbour,atlantis");

        assertThat(selection.datasets()).hasSize(1);
        assertThat(selection.notices())
                .singleElement()
                .asString()
                .contains("`atlantis`", "harbour, invented")
                .doesNotContain("`harbour`");
    }

    @Test
    void tellsThatVersionCellAndLanguageAreUnknown() {
        assertThat(select("versions", "toy@7").notices())
                .singleElement()
                .asString()
                .contains("`toy@7`");
        assertThat(select("cell", "harbour").notices())
                .singleElement()
                .asString()
                .contains("`harbour`");
        assertThat(select("cell", "harbour/2023-01-01/2023-12-31/current/nonsense")
                        .open())
                .isEmpty();
        var selection = select("language", "tlh");
        assertThat(selection.language()).isEqualTo(Language.EN);
        assertThat(selection.notices()).singleElement().asString().contains("`tlh`");
    }

    private static Selection select(String name, String value) {
        return Selector.select(CATALOG, RunAddress.of(Map.of(name, List.of(value))));
    }
}
