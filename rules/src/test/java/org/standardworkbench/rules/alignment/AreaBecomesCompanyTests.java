package org.standardworkbench.rules.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.standardworkbench.rules.alignment.AlignedExplanation.Side;
import org.standardworkbench.rules.alignment.PlacedLine.Part;
import org.standardworkbench.rules.assessment.Explanation.OfCompany;
import org.standardworkbench.rules.assessment.Explanation.OfCriterion;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.assessment.Truth;
import org.standardworkbench.rules.comparison.Correspondences;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.StandardsFolder;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;

/** What decides where a criterion was assessed for the area and is now assessed per company: the sites and versions that are shipped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AreaBecomesCompanyTests {

    private final List<AlignedCriteria> changed = new ArrayList<>();

    @BeforeAll
    void align() {
        var shipped = StandardsFolder.open(Path.of("../standard-versions"));
        StandardVersion before =
                shipped.read(new VersionId("gia", "0.2-review")).orThrow().version();
        StandardVersion after =
                shipped.read(new VersionId("gia", "1.0")).orThrow().version();
        try (var assessor = new DroolsAssessor()) {
            for (Dataset site : DatasetReader.read(List.of(shipped.sites())).orThrow()) {
                var aligned = AlignedExplanation.of(
                        new Side(before, assessor.explain(before, site)),
                        new Side(after, assessor.explain(after, site)),
                        Correspondences.along(List.of(before, after)));
                aligned.differing().stream()
                        .filter(one -> one.left().values().stream()
                                        .allMatch(left -> left.companies().isEmpty())
                                && one.right().values().stream()
                                        .anyMatch(right -> !right.companies().isEmpty()))
                        .filter(one -> !one.left().isEmpty())
                        .forEach(changed::add);
            }
        }
    }

    @Test
    void theShippedSitesHaveSuchCriteria() {
        assertThat(changed).hasSizeGreaterThan(3);
        assertThat(changed).anyMatch(criteria -> !criteria.deciding().isEmpty());
    }

    @Test
    void onlyCompaniesWithTheOutcomeOfTheAreaDecide() {
        for (AlignedCriteria criteria : changed) {
            OfCriterion right = criteria.right().values().iterator().next();
            assertThat(criteria.deciding().stream()
                            .flatMap(line -> line.either().company().stream())
                            .map(company -> outcome(right, company).kind()))
                    .as("%s %s", right.criterion(), right.outcome())
                    .allMatch(right.outcome().kind()::equals);
        }
    }

    @Test
    void noCompanyThatMeetsItDecidesAlone() {
        assertThat(decidingOfCompanies().filter(line -> line.either().part() == Part.REQUIREMENT))
                .noneMatch(line -> line.either().line().truth() == Truth.TRUE);
    }

    @Test
    void anApplicabilityThatHoldsDecidesNothing() {
        assertThat(changed.stream()
                        .flatMap(criteria -> criteria.deciding().stream())
                        .filter(line -> line.either().part() == Part.APPLICABILITY)
                        .filter(line -> line.left().isEmpty() || line.right().isEmpty()))
                .noneMatch(line -> line.either().line().truth() == Truth.TRUE);
    }

    @Test
    void whereBothAreMetOnlyThePointsDifferAndNoLineDecides() {
        var met = changed.stream()
                .filter(criteria -> Stream.of(criteria.left(), criteria.right())
                        .flatMap(side -> side.values().stream())
                        .allMatch(one -> one.outcome() instanceof Outcome.Met))
                .toList();

        assertThat(met).isNotEmpty().allMatch(AlignedCriteria::reasonOutsideLines);
        assertThat(met).allMatch(criteria -> criteria.deciding().isEmpty());
    }

    private Stream<AlignedLine> decidingOfCompanies() {
        return changed.stream()
                .flatMap(criteria -> criteria.deciding().stream())
                .filter(line -> line.either().company().isPresent());
    }

    private static Outcome outcome(OfCriterion criterion, String company) {
        Optional<Outcome> found = criterion.companies().stream()
                .filter(one -> one.company().equals(company))
                .map(OfCompany::outcome)
                .findFirst();
        return found.orElseThrow();
    }
}
