package org.standardworkbench.rules.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.language.CriterionReader;
import org.standardworkbench.rules.standard.Criterion;

/** What is found in texts as people write them: the examples of docs/verification.md. */
class FindingsTests {

    private static final VersionFiles GIA =
            VersionFiles.readFrom(Path.of("../standard-versions/gia/1.0")).orThrow();
    private static final LoadedVersion LOADED = VersionReader.readForUse(GIA).orThrow();
    private static final DroolsAssessor ENGINE = new DroolsAssessor();

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static String text(String path) {
        return new String(GIA.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static LoadedVersion with(String path, String from, String to) {
        String text = text(path);
        assertThat(text).contains(from);
        return VersionReader.readForUse(GIA.with(
                        path,
                        text.replaceFirst(java.util.regex.Pattern.quote(from), to)
                                .getBytes(StandardCharsets.UTF_8)))
                .orThrow();
    }

    private static List<Finding> findings(LoadedVersion loaded) {
        return Verifier.on(ENGINE).version(loaded).findings();
    }

    private static Finding only(LoadedVersion loaded, Finding.Kind kind) {
        List<Finding> found = findings(loaded);
        assertThat(found).map(Finding::kind).containsExactly(kind);
        return found.getFirst();
    }

    /** Numbers and units are kept together by spaces that do not break. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static Criterion criterion(String file, String from, String to) {
        String text = text(file);
        assertThat(text).contains(from);
        return CriterionReader.read(file, text.replace(from, to)).orThrow().model();
    }

    private static List<Finding> findings(Criterion criterion) {
        return Verifier.on(ENGINE)
                .criterion(LOADED.version(), LOADED.places(), criterion)
                .findings();
    }

    @Nested
    class InCriteria {

        private static final String ELECTRICITY = "criteria/energy/ENE-02/criterion.drl";
        private static final String WATER = "criteria/biodiversity-water/BIO-11/criterion.drl";

        @Test
        void a_gap_is_shown_by_three_sites() {
            Finding gap = findings(criterion(
                            ELECTRICITY,
                            "renewableElectricityShare < parameter( \"renewable-electricity-good\" )",
                            "renewableElectricityShare <= parameter( \"renewable-electricity-minimum\" )"))
                    .getFirst();

            assertThat(gap.kind()).isEqualTo(Finding.Kind.GAP);
            assertThat(plain(gap.text()))
                    .startsWith("Between partly met with 4 points and partly met with 7 points lie values");
            assertThat(gap.proof().onEngine()).isTrue();
            assertThat(gap.examples())
                    .map(Example::outcome)
                    .map(FindingsTests::plain)
                    .containsExactly("partly met with 4 points", "not met", "partly met with 7 points");
        }

        @Test
        void an_overlap_is_shown_by_a_site_that_the_engine_refuses_to_decide() {
            Finding overlap = findings(criterion(
                            ELECTRICITY,
                            "renewableElectricityShare < parameter( \"renewable-electricity-good\" )",
                            "renewableElectricityShare <= parameter( \"renewable-electricity-good\" )"))
                    .getFirst();

            assertThat(overlap.kind()).isEqualTo(Finding.Kind.OVERLAP);
            assertThat(overlap.examples()).hasSize(1);
            assertThat(plain(overlap.examples().getFirst().text()))
                    .contains("Renewable electricity share 75 %", "two outcomes at once");
        }

        @Test
        void conditions_that_exclude_each_other_are_named() {
            Finding never = only(
                    with(WATER, "waterWithdrawal > 0", "waterReuseShare < parameter( \"water-reuse-minimum\" )"),
                    Finding.Kind.NEVER_MET);

            assertThat(never.text()).contains("The criterion can never be met", "exclude each other");
        }

        @Test
        void a_share_beyond_the_whole_is_never_reached() {
            Finding never = only(with("parameters.yaml", "value: 95,", "value: 120,"), Finding.Kind.CONTRADICTION);

            assertThat(plain(never.text())).isEqualTo("“Renewable electricity share: ≥ 120 %” can never hold.");
            assertThat(never.proof().reason()).contains("lies between 0 and 100 %");
            assertThat(never.place().toString()).endsWith("ENE-06/criterion.drl:13:22");
        }

        @Test
        void what_another_condition_says_already_is_redundant() {
            Finding redundant = only(with(WATER, "anyOf( allOf(", "allOf( allOf("), Finding.Kind.REDUNDANT);

            assertThat(plain(redundant.text()))
                    .contains("≥ 10", "adds nothing to", "≥ 25", "every outcome is the same");
        }

        @Test
        void what_a_site_cannot_fail_is_always_met() {
            only(
                    with(
                            "criteria/mobility/MOB-01/criterion.drl",
                            "Area( mobilityPlan == true )",
                            "Area( anyOf( mobilityPlan == true, mobilityPlan == false ) )"),
                    Finding.Kind.ALWAYS_MET);
        }

        @Test
        void what_is_so_from_a_day_on_is_told_with_the_day() {
            Finding never = findings(with(
                            "parameters.yaml", "{ from: 2027-01-01, value: 60,", "{ from: 2027-01-01, value: 120,"))
                    .getFirst();

            assertThat(never.text()).endsWith("That is so from 2027-01-01.");
            assertThat(never.span().from()).isPresent();
        }
    }

    @Nested
    class InLevels {

        @Test
        void a_floor_beyond_all_points_leaves_a_level_without_sites() {
            LoadedVersion higher = with(
                    "parameters.yaml",
                    "value: 7, reference: \"Illustrative.\" }",
                    "value: 11, reference: \"Illustrative.\" }");

            Finding level = only(higher, Finding.Kind.UNREACHABLE_LEVEL);

            assertThat(plain(level.text()))
                    .startsWith("No outcomes reach the level `gold`")
                    .contains("ENE-02", "11");
            assertThat(level.place().toString()).contains("levels.drl:");
        }

        @Test
        void a_level_that_implies_a_higher_one_is_given_to_nobody() {
            String levels = text("levels.drl");
            String silver = levels.substring(levels.indexOf("pointsShare >= parameter( \"silver-points-share\" )"));
            LoadedVersion same = with(
                    "levels.drl",
                    levels.substring(levels.indexOf("pointsShare >= parameter( \"bronze-points-share\" ) )"))
                            .lines()
                            .findFirst()
                            .orElseThrow(),
                    silver.substring(0, silver.indexOf("    then")).strip());

            assertThat(findings(same).stream().filter(one -> one.kind() == Finding.Kind.UNREACHABLE_LEVEL))
                    .singleElement()
                    .satisfies(level -> assertThat(level.text()).startsWith("No site is given the level `bronze`"));
        }
    }

    @Nested
    class InDeclarations {

        @Test
        void a_parameter_that_nothing_uses_is_found() {
            Finding unused = only(
                    with(
                            "levels.drl",
                            "parameter( \"gold-renewable-electricity-points\" )",
                            "parameter( \"gold-group-minimum\" )"),
                    Finding.Kind.UNUSED_PARAMETER);

            assertThat(unused.text()).contains("`gold-renewable-electricity-points`");
            assertThat(unused.place().toString()).contains("parameters.yaml:");
        }
    }

    @Nested
    class OnSites {

        @Test
        void what_no_site_has_data_for_is_found_with_one_of_the_sites() {
            var sites = DatasetReader.read(List.of(Path.of("../standard-versions/sites"))).orThrow().stream()
                    .filter(dataset -> dataset.site().id().value().equals("neustrelitz"))
                    .toList();

            List<Finding> findings = Verifier.on(ENGINE).sites(LOADED, sites).findings();

            assertThat(findings).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.kind()).isEqualTo(Finding.Kind.NO_DATA);
                assertThat(finding.examples()).hasSize(1);
                assertThat(finding.place().line()).isPositive();
            });
        }
    }
}
