package org.standardworkbench.webapp.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.webapp.run.RunFilter.Kind;

class RunFilterTests {

    private static final Dataset HARBOUR = Toys.dataset("harbour", 2023, false);
    private static final Dataset MILL = Toys.dataset("mill", 2023, true);

    @Test
    void takesWordsOfAKindAsAlternativesAndAsksForAllKinds() {
        var filter = RunFilter.of(Map.of("country", List.of("LV,DE"), "data", List.of("real")));

        assertThat(filter.allows(HARBOUR)).isTrue();
        assertThat(filter.allows(MILL)).isFalse();
        assertThat(filter.toggled(Kind.COUNTRY, "LV").allows(HARBOUR)).isFalse();
    }

    @Test
    void findsSitesByAPartOfTheirNameInAnyCase() {
        assertThat(RunFilter.NONE.withText(" ARB ").allows(HARBOUR)).isTrue();
        assertThat(RunFilter.NONE.withText("arb").allows(MILL)).isFalse();
    }

    @Test
    void standsInTheAddressAndIsReadFromIt() {
        var address = RunAddress.FIRST
                .withFilter(RunFilter.NONE
                        .with(Kind.OUTCOME, List.of("not met"))
                        .with(Kind.COUNTRY, List.of("LV", "DE"))
                        .withText("port"))
                .withLayout(RunLayout.FIRST.withSort(Optional.of("-toy@1.0")));

        assertThat(address.href()).isEqualTo("?country=DE,LV&outcome=not%20met&find=port&sort=-toy@1.0");
        assertThat(RunAddress.of(Map.of(
                        "country", List.of("LV,DE"),
                        "outcome", List.of("not met"),
                        "find", List.of("port"),
                        "sort", List.of("-toy@1.0"))))
                .isEqualTo(address);
    }

    @Test
    void keepsOnlyWhatIsAboutCriteriaWhenSitesArePinned() {
        var address = RunAddress.FIRST.withFilter(
                RunFilter.NONE.with(Kind.COUNTRY, List.of("LV")).with(Kind.THEME, List.of("energy")));

        assertThat(address.pinnedTo(7).href()).isEqualTo("?run=7&theme=energy");
    }

    @Test
    void countsWhatEachWordWouldLeaveIfTheOtherKindsStay() {
        var filter = RunFilter.NONE.with(Kind.DATA, List.of("real")).with(Kind.COUNTRY, List.of("SE"));

        var facets = RunFacets.of(filter, List.of(HARBOUR, MILL), List.of());

        assertThat(facets.all()).isEqualTo(2);
        assertThat(facets.words().get(Kind.COUNTRY))
                .containsExactly(new RunFacets.Facet("LV", 1, false), new RunFacets.Facet("SE", 0, true));
        assertThat(facets.words().get(Kind.DATA))
                .containsExactly(new RunFacets.Facet("real", 0, true), new RunFacets.Facet("illustrative", 0, false));
    }

    @Nested
    class Pace {

        @Test
        void tellsWhatIsLeftAtTheSpeedSoFarRoundedUp() {
            assertThat(RunPace.of(1_000, Duration.ofSeconds(2), 2_001))
                    .contains(new RunPace(500, Duration.ofSeconds(5)));
        }

        @Test
        void isUnknownBeforeAnythingIsMade() {
            assertThat(RunPace.of(0, Duration.ofSeconds(2), 100)).isEmpty();
            assertThat(RunPace.of(10, Duration.ZERO, 100)).isEmpty();
        }
    }
}
