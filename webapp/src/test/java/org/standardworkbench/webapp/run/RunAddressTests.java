package org.standardworkbench.webapp.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.VersionId;

/** The state of the run in its address. */
class RunAddressTests {

    @Nested
    class Reading {

        @Test
        void splitsListsAndDropsRepetitionsAndBlanks() {
            var address = RunAddress.of(Map.of("versions", List.of("toy@1.0, toy@0.9,,toy@1.0")));

            assertThat(address.versions()).contains(List.of("toy@1.0", "toy@0.9"));
            assertThat(address.sites()).isEmpty();
        }

        @Test
        void takesAnEmptyListAsNothingChosenAndAnAbsentOneAsNotChosenYet() {
            assertThat(RunAddress.of(Map.of("versions", List.of(""))).versions())
                    .contains(List.of());
            assertThat(RunAddress.of(Map.of()).versions()).isEmpty();
        }
    }

    @Nested
    class Writing {

        @Test
        void leavesSignsReadableThatAQueryMayHold() {
            var address = RunAddress.FIRST
                    .withVersions(List.of("toy@0.9", "toy@1.0"))
                    .withSites(Optional.of(List.of("harbour")))
                    .withCell(Optional.of(
                            RunAddress.cell("harbour/2023-01-01/2023-12-31/current", new VersionId("toy", "1.0"))))
                    .withLanguage(Language.DE);

            assertThat(address.href())
                    .isEqualTo("?versions=toy@0.9,toy@1.0&sites=harbour"
                            + "&cell=harbour/2023-01-01/2023-12-31/current/toy@1.0&lang=de");
        }

        @Test
        void escapesWhatWouldEndAParameter() {
            assertThat(RunAddress.FIRST.withCell(Optional.of("a&b=c#d e+f")).href())
                    .isEqualTo("?cell=a%26b%3Dc%23d%20e%2Bf");
        }

        @Test
        void saysNothingOfTheFirstPage() {
            assertThat(RunAddress.FIRST.href()).isEqualTo(".");
        }
    }
}
