package org.standardworkbench.rules.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.verification.Dependencies.How;
import org.standardworkbench.rules.verification.Dependencies.Kind;
import org.standardworkbench.rules.verification.Dependencies.Part;

class DependenciesTests {

    private static final LoadedVersion GIA =
            VersionReader.read(Path.of("../standard-versions/gia/1.0")).orThrow();
    private static final Dependencies DEPENDENCIES = Dependencies.of(GIA.version(), GIA.cases());

    private static Part part(Kind kind, String name) {
        return new Part(kind, name);
    }

    @Nested
    class OfAVersion {

        @Test
        void follow_formulas_and_the_outcomes_of_other_criteria() {
            var users = DEPENDENCIES.users(part(Kind.INDICATOR, "contractRenewableElectricity"));

            assertThat(users)
                    .filteredOn(user -> user.user().equals(part(Kind.CRITERION, "ENE-02")))
                    .singleElement()
                    .satisfies(user -> assertThat(user.through())
                            .containsExactly(
                                    part(Kind.INDICATOR, "renewableElectricityShare"),
                                    part(Kind.INDICATOR, "renewableElectricityUse")));
            assertThat(users).map(Dependencies.Reached::user).contains(part(Kind.LEVEL, "bronze"));
        }

        @Test
        void tell_in_which_ways_a_parameter_is_used() {
            var users = DEPENDENCIES.users(part(Kind.PARAMETER, "renewable-electricity-full"));

            assertThat(users)
                    .filteredOn(user -> user.user().equals(part(Kind.CRITERION, "ENE-02")))
                    .singleElement()
                    .satisfies(user -> assertThat(user.how()).containsExactly(How.BAND, How.REQUIREMENT));
            assertThat(users).map(Dependencies.Reached::user).contains(part(Kind.TEXT, "ENE-02"));
        }

        @Test
        void name_the_roll_up_the_cases_and_the_factor_of_a_formula() {
            assertThat(DEPENDENCIES.uses())
                    .contains(
                            new Dependencies.Use(
                                    part(Kind.CRITERION, "ENE-03"),
                                    part(Kind.PARAMETER, "energy-management-share"),
                                    How.ROLL_UP),
                            new Dependencies.Use(
                                    part(Kind.INDICATOR, "purchasedElectricityEmissions"),
                                    part(Kind.FACTOR, "grid_emission_factor"),
                                    How.FORMULA))
                    .anyMatch(use ->
                            use.user().kind() == Kind.CASE && use.used().equals(part(Kind.INDICATOR, "parkingSpaces")));
        }

        @Test
        void are_in_one_order_and_each_there_once() {
            assertThat(DEPENDENCIES.uses()).isSorted().doesNotHaveDuplicates();
        }
    }

    @Nested
    class DemandsOfData {

        @Test
        void name_what_a_site_has_to_measure_anew_and_what_is_no_longer_asked() {
            var before = VersionReader.readForUse(Path.of("../standard-versions/gia/0.1-pilot"))
                    .orThrow()
                    .version();
            var sites = DatasetReader.read(List.of(Path.of("../standard-versions/sites"))).orThrow().stream()
                    .filter(dataset -> dataset.site().id().value().equals("example-de"))
                    .toList();
            try (var engine = new DroolsAssessor()) {
                var same = DataDemands.between(GIA.version(), GIA.version(), sites, engine);
                var there = DataDemands.between(before, GIA.version(), sites, engine);
                var back = DataDemands.between(GIA.version(), before, sites, engine);

                assertThat(same.sites()).allSatisfy(site -> {
                    assertThat(site.newly()).isEmpty();
                    assertThat(site.dropped()).isEmpty();
                });
                assertThat(there.sites().getFirst().newly())
                        .isNotEmpty()
                        .allSatisfy(demanded -> assertThat(demanded.criteria()).isNotEmpty());
                assertThat(there.sites().getFirst().newly())
                        .map(DataDemands.Demanded::indicator)
                        .containsExactlyElementsOf(back.sites().getFirst().dropped().stream()
                                .map(DataDemands.Demanded::indicator)
                                .toList());
            }
        }
    }
}
