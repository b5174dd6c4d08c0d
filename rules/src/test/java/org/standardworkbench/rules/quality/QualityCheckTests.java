package org.standardworkbench.rules.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standardworkbench.rules.quality.InventedHarbour.KNOWN;
import static org.standardworkbench.rules.quality.InventedHarbour.area;
import static org.standardworkbench.rules.quality.InventedHarbour.check;
import static org.standardworkbench.rules.quality.InventedHarbour.dataset;
import static org.standardworkbench.rules.quality.InventedHarbour.points;
import static org.standardworkbench.rules.quality.InventedHarbour.power;
import static org.standardworkbench.rules.quality.InventedHarbour.year;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.quality.InventedHarbour.Given;

/** Every kind of finding where it must be told, and beside it the nearest case where it must not. */
class QualityCheckTests {

    @Nested
    class PartsAndWholes {

        @Test
        void aPartOfSummandsAboveItsWholeIsToldWithTheShare() {
            var findings = area(
                    power("100"), Given.of("solarPower", "60", "MW.h/a"), Given.of("windPower", "60000", "kW.h/a"));

            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(Finding.Kind.PART_ABOVE_WHOLE);
                assertThat(finding.severity()).isEqualTo(Finding.Severity.CONTRADICTION);
                assertThat(finding.message())
                        .contains("120 MW.h/a")
                        .contains("100 MW.h/a")
                        .contains("120 %");
                assertThat(finding.basis()).hasSize(3);
            });
        }

        @Test
        void aPartThatIsTheWholeWithinTheRoundingOfTheShareIsFine() {
            assertThat(area(
                            power("10000"),
                            Given.of("solarPower", "10000", "MW.h/a"),
                            Given.of("windPower", "4", "MW.h/a")))
                    .isEmpty();
        }

        @Test
        void aPartOfWhichASummandIsMissingIsNotCompared() {
            assertThat(area(power("100"), Given.of("solarPower", "120", "MW.h/a")))
                    .isEmpty();
        }

        @Test
        void moreBicycleSpacesThanJobsAreFineBecauseSpacesAreNoPartOfJobs() {
            assertThat(area(Given.of("bicycles", "300", "{space}"), Given.of("jobs", "200", "{job}")))
                    .isEmpty();
        }

        @Test
        void otherWordsForTheBoundaryOfThePartThanOfTheWholeAreTold() {
            var findings = area(
                    power("100").within("all users"),
                    Given.of("solarPower", "10", "MW.h/a").within("plots 1 to 4"),
                    Given.of("windPower", "10", "MW.h/a"));

            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(Finding.Kind.BOUNDARY_DIFFERS);
                assertThat(finding.message()).contains("all users").contains("plots 1 to 4");
            });
        }

        @Test
        void theSameWordsInOtherCaseAndPunctuationAreTheSameBoundary() {
            assertThat(area(
                            power("100").within("All users, metered."),
                            Given.of("solarPower", "10", "MW.h/a").within("all users  metered"),
                            Given.of("windPower", "10", "MW.h/a")))
                    .isEmpty();
        }
    }

    @Nested
    class CompaniesAndTheArea {

        private List<Finding> water(String one, String other) {
            List<Member> companies = List.of(
                    new Member("bakery", "Bakery", points(Given.of("companyWater", one, "m3/a"))),
                    new Member("dairy", "Dairy", points(Given.of("companyWater", other, "m3/a"))));
            return check(dataset("harbour", "2024-01-01", Scope.CURRENT, companies, Given.of("water", "1000", "m3/a")));
        }

        @Test
        void companiesTogetherAboveTheTotalAreTold() {
            assertThat(water("600", "500")).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(Finding.Kind.SUM_ABOVE_TOTAL);
                assertThat(finding.message()).contains("1100 m3/a").contains("1000 m3/a");
            });
        }

        @Test
        void companiesTogetherBelowOrALittleAboveTheTotalAreFine() {
            assertThat(water("600", "100")).isEmpty();
            assertThat(water("600", "419")).isEmpty();
        }

        @Test
        void peopleEmployedAreComparedWithTheOnlyFigureThatCountsJobs() {
            List<Member> staff = List.of(new Member("bakery", "Bakery", points(Given.of("staff", "30", "{job}"))));

            assertThat(check(dataset("harbour", "2024-01-01", Scope.CURRENT, staff, Given.of("jobs", "20", "{job}"))))
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.SUM_ABOVE_TOTAL);
            assertThat(check(dataset("harbour", "2024-01-01", Scope.CURRENT, staff, Given.of("jobs", "30", "{job}"))))
                    .isEmpty();
        }
    }

    @Nested
    class Periods {

        @Test
        void aFigureAThousandTimesThatOfAnotherPeriodIsPerhapsAnotherUnit() {
            assertThat(check(year(2024, power("20500000")), year(2023, power("20100"))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.kind()).isEqualTo(Finding.Kind.UNIT_MISTAKE);
                        assertThat(finding.message()).contains("1,000 times as much");
                        assertThat(finding.basis())
                                .extracting(Finding.Basis::dataset)
                                .containsExactly(
                                        "harbour/2024-01-01/2024-12-31/current",
                                        "harbour/2023-01-01/2023-12-31/current");
                    });
        }

        @Test
        void aHundredTimesAsMuchAndTheSameInAnotherUnitAreNoUnitMistake() {
            assertThat(check(year(2024, power("2000000")), year(2023, power("20100"))))
                    .isEmpty();
            assertThat(check(year(2024, Given.of("power", "20500000", "kW.h/a")), year(2023, power("20100"))))
                    .isEmpty();
        }

        @Test
        void theSameFigureOfManyDigitsMeasuredInTwoYearsIsTold() {
            assertThat(check(year(2024, power("20117")), year(2023, power("20117"))))
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.COPIED_FIGURE);
        }

        @Test
        void aRoundFigureAnEstimateAndAStockMayBeTheSameAgain() {
            assertThat(check(year(2024, power("20100")), year(2023, power("20100"))))
                    .isEmpty();
            assertThat(check(
                            year(2024, power("20117").as(Status.ESTIMATED)),
                            year(2023, power("20117").as(Status.ESTIMATED))))
                    .isEmpty();
            assertThat(check(
                            year(2024, Given.of("jobs", "2011", "{job}")),
                            year(2023, Given.of("jobs", "2011", "{job}"))))
                    .isEmpty();
        }

        @Test
        void periodsThatShareDaysAndFiguresOfAYearAreTold() {
            var shifted = dataset("harbour", "2023-07-01", Scope.CURRENT, List.of(), power("90"));

            assertThat(check(year(2024, power("100")), shifted))
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.OVERLAPPING_PERIODS);
        }

        @Test
        void periodsSideBySideAndTheIntendedDataOfTheSamePeriodAreFine() {
            var plan = dataset(
                    "harbour",
                    "2024-01-01",
                    Scope.INTENDED,
                    List.of(),
                    power("90").as(Status.PLANNED));

            assertThat(check(year(2024, power("100")), year(2023, power("90")), plan))
                    .isEmpty();
        }
    }

    @Nested
    class OtherSites {

        private List<Finding> beside(String own, int sites) {
            List<Dataset> others = new ArrayList<>();
            for (int number = 1; number <= sites; number++) {
                others.add(
                        dataset("site-" + number, "2024-01-01", Scope.CURRENT, List.of(), power("" + 1000 * number)));
            }
            return QualityCheck.check(year(2024, power(own)), others, KNOWN);
        }

        @Test
        void aFigureFarBeyondAllOthersIsAnOutlier() {
            assertThat(beside("600000", 5)).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(Finding.Kind.OUTLIER);
                assertThat(finding.message()).contains("5 other sites").contains("between 1000 and 5000");
            });
            assertThat(beside("9", 5)).extracting(Finding::kind).containsExactly(Finding.Kind.OUTLIER);
        }

        @Test
        void aLargerSiteAndTooFewOthersAreNoFinding() {
            assertThat(beside("400000", 5)).isEmpty();
            assertThat(beside("600000", 4)).isEmpty();
        }
    }

    @Nested
    class Statements {

        @Test
        void whatIsPlannedIsNotCurrent() {
            assertThat(area(power("100").as(Status.PLANNED)))
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.STATUS_AGAINST_SCOPE);
        }

        @Test
        void aYearThatIsOnlyIntendedCannotBeMeasuredButTheLandCan() {
            var use = dataset("harbour", "2030-01-01", Scope.INTENDED, List.of(), power("100"));
            var stock = dataset("harbour", "2030-01-01", Scope.INTENDED, List.of(), Given.of("jobs", "7", "{job}"));

            assertThat(check(use)).extracting(Finding::kind).containsExactly(Finding.Kind.STATUS_AGAINST_SCOPE);
            assertThat(check(stock)).isEmpty();
        }

        @Test
        void anUncertaintyAsLargeAsTheValueIsTold() {
            assertThat(area(power("100").plusMinus("100")))
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.LARGE_UNCERTAINTY);
            assertThat(area(power("100").plusMinus("99"))).isEmpty();
            assertThat(area(power("0").plusMinus("5"))).isEmpty();
        }

        @Test
        void aMeasurementOfAYearWhoseSourceNamesOnlyEarlierYearsIsTold() {
            assertThat(area(power("100").from("annual report 2019")))
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.OTHER_YEAR_NAMED);
        }

        @Test
        void reportsOfTheYearOrLaterAndNumbersOfLawsAreFine() {
            assertThat(area(power("100").from("annual report 2024"))).isEmpty();
            assertThat(area(power("100").from("report of 2025"))).isEmpty();
            assertThat(area(power("100").from("Directive (EU) 2018/2001"))).isEmpty();
            assertThat(area(power("100").from("report 2019, updated 2024"))).isEmpty();
        }

        @Test
        void valuesWithoutSourceAreToldTogether() {
            var findings =
                    area(power("100").from(""), Given.of("jobs", "7", "{job}").from(""));

            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo(Finding.Kind.SOURCE_MISSING);
                assertThat(finding.message()).startsWith("2 values");
            });
        }

        @Test
        void anEstimateWithoutMethodIsToldAndOneWithMethodIsNot() {
            var with = power("100").as(Status.ESTIMATED).point();
            var without = new DataPoint(
                    with.indicator(),
                    with.value(),
                    with.unit(),
                    with.status(),
                    "",
                    "",
                    Optional.empty(),
                    "survey",
                    "",
                    "",
                    with.place());
            var site = year(2024);

            assertThat(check(new Dataset(
                            site.site(),
                            site.period(),
                            site.scope(),
                            Map.of(without.indicator(), without),
                            Optional.empty(),
                            Optional.empty())))
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.ESTIMATED_WITHOUT_METHOD);
            assertThat(area(power("100").as(Status.ESTIMATED))).isEmpty();
        }
    }

    @Test
    void theOrderOfTheOthersChangesNothing() {
        List<Dataset> others = new ArrayList<>(List.of(
                year(2020, power("20117")),
                year(2021, power("20")),
                year(2022, power("20117")),
                year(2023, power("19"))));
        var dataset = year(2024, power("20117").from("").plusMinus("90000"));
        var findings = QualityCheck.check(dataset, others, KNOWN);
        Collections.reverse(others);

        assertThat(findings).hasSize(6).isSorted().isEqualTo(QualityCheck.check(dataset, others, KNOWN));
    }
}
