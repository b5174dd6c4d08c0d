package org.standardworkbench.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.rules.assessment.DatasetHash;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;

class DatasetDifferenceTests {

    private static final IndicatorCode USE = new IndicatorCode("electricityUse");

    @Nested
    class OnManyDatasets {

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
        void appliedToTheFirstItGivesTheSecond(long seed) {
            var random = new Random(seed);
            for (int time = 0; time < 150; time++) {
                var first = any(random);
                var second = random.nextInt(4) == 0 ? any(random) : altered(first, random);

                var difference = DatasetDifference.between(first, second);

                assertThat(DatasetHash.of(difference.applyTo(first)))
                        .as("seed %s, time %s", seed, time)
                        .isEqualTo(DatasetHash.of(second));
                assertThat(difference.isEmpty()).isEqualTo(DatasetHash.of(first).equals(DatasetHash.of(second)));
                assertThat(DatasetDifference.between(second, first).applyTo(second))
                        .extracting(DatasetHash::of)
                        .isEqualTo(DatasetHash.of(first));
            }
        }

        @Test
        void withItselfItIsEmpty() {
            var random = new Random(11);
            for (int time = 0; time < 200; time++) {
                var one = any(random);
                assertThat(DatasetDifference.between(one, one).isEmpty()).isTrue();
            }
        }

        @Test
        void holdsForTheShippedSites() {
            var shipped = DatasetReader.read(List.of(Path.of("../standard-versions/sites")))
                    .orThrow();
            assertThat(shipped).hasSizeGreaterThan(20);
            for (var first : shipped) {
                for (var second : shipped) {
                    assertThat(DatasetHash.of(
                                    DatasetDifference.between(first, second).applyTo(first)))
                            .isEqualTo(DatasetHash.of(second));
                }
            }
        }
    }

    @Nested
    class OfOnePoint {

        @Test
        void namesTheFieldsWithOldAndNew() {
            var change =
                    only(point("20", "MW.h/a", Status.ESTIMATED, "bill"), point("25", "MW.h/a", Status.MEASURED, ""));

            assertThat(change.kind()).isEqualTo(PointChange.Kind.CHANGED);
            assertThat(change.fields())
                    .containsExactly(
                            new DatasetDifference.FieldChange("value", "20", "25"),
                            new DatasetDifference.FieldChange("status", "estimated", "measured"),
                            new DatasetDifference.FieldChange("source", "bill", ""));
            assertThat(change.sameAmount()).isFalse();
        }

        @Test
        void tellsThatAnotherUnitStatesTheSameAmount() {
            var change =
                    only(point("2", "MW.h/a", Status.MEASURED, ""), point("2000.0", "kW.h/a", Status.MEASURED, ""));

            assertThat(change.sameAmount()).isTrue();
            assertThat(change.fields())
                    .extracting(DatasetDifference.FieldChange::to)
                    .containsExactly("2000", "kW.h/a");
        }

        @Test
        void isNoneIfOnlyTheSpellingOfTheNumberDiffers() {
            var from = with(Map.of(USE, point("20", "MW.h/a", Status.MEASURED, "")));
            var to = with(Map.of(USE, point("20.00", "MW.h/a", Status.MEASURED, "")));

            assertThat(DatasetDifference.between(from, to).isEmpty()).isTrue();
        }

        @Test
        void tellsACodeFromANumberThatIsWrittenTheSame() {
            var number = point("15", "", Status.MEASURED, "");
            var code = new DataPoint(
                    USE,
                    Optional.of(new Value.OfCode("15")),
                    "",
                    Status.MEASURED,
                    "",
                    "",
                    Optional.empty(),
                    "",
                    "",
                    "",
                    Place.file("x"));

            assertThat(DatasetDifference.between(with(Map.of(USE, number)), with(Map.of(USE, code)))
                            .points())
                    .hasSize(1);
        }

        private static PointChange only(DataPoint from, DataPoint to) {
            var difference = DatasetDifference.between(with(Map.of(USE, from)), with(Map.of(USE, to)));
            assertThat(difference.points()).hasSize(1);
            return difference.points().getFirst();
        }
    }

    @Nested
    class OfLists {

        @Test
        void tellsAnUnknownListFromOneWithoutRows() {
            var unknown = with(Map.of());
            var none = new Dataset(
                    unknown.site(),
                    unknown.period(),
                    unknown.scope(),
                    Map.of(),
                    Optional.of(List.of()),
                    Optional.empty());

            assertThat(DatasetDifference.between(unknown, none).lists())
                    .containsExactly(new DatasetDifference.ListChange(Subject.COMPANY, true));
            assertThat(DatasetDifference.between(none, unknown).applyTo(none).companies())
                    .isEmpty();
        }

        @Test
        void tellsWhoCameWhoWentAndWhoseNameChanged() {
            var unknown = with(Map.of());
            var from = members(unknown, new Member("a", "Ann", Map.of()), new Member("b", "Ben", Map.of()));
            var to = members(unknown, new Member("b", "Benn", Map.of()), new Member("c", "Cara", Map.of()));

            assertThat(DatasetDifference.between(from, to).members())
                    .containsExactly(
                            new DatasetDifference.MemberChange(
                                    Subject.COMPANY, "a", Optional.of("Ann"), Optional.empty()),
                            new DatasetDifference.MemberChange(
                                    Subject.COMPANY, "b", Optional.of("Ben"), Optional.of("Benn")),
                            new DatasetDifference.MemberChange(
                                    Subject.COMPANY, "c", Optional.empty(), Optional.of("Cara")));
        }

        private static Dataset members(Dataset like, Member... members) {
            return new Dataset(
                    like.site(),
                    like.period(),
                    like.scope(),
                    Map.of(),
                    Optional.of(List.of(members)),
                    Optional.empty());
        }
    }

    private static Dataset with(Map<IndicatorCode, DataPoint> data) {
        return new Dataset(
                new Site(new SiteId("a"), "A", "LV", Stage.OPERATING, true, ""),
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                Scope.CURRENT,
                data,
                Optional.empty(),
                Optional.empty());
    }

    private static DataPoint point(String number, String unit, Status status, String source) {
        return new DataPoint(
                USE,
                Optional.of(new Value.OfNumber(new BigDecimal(number))),
                unit,
                status,
                "",
                "",
                Optional.empty(),
                source,
                "",
                "",
                Place.file("x"));
    }

    // --- any dataset, and one that differs a little ---

    private static Dataset any(Random random) {
        var start = LocalDate.of(2020 + random.nextInt(3), 1, 1);
        return new Dataset(
                new Site(
                        new SiteId("site-" + random.nextInt(2)),
                        "Site " + random.nextInt(3),
                        random.nextBoolean() ? "LV" : "DE",
                        Stage.values()[random.nextInt(3)],
                        random.nextBoolean(),
                        random.nextBoolean() ? "" : "note"),
                new Period(start, start.plusYears(1).minusDays(1)),
                Scope.values()[random.nextInt(2)],
                points(random),
                members(random),
                members(random));
    }

    private static Optional<List<Member>> members(Random random) {
        if (random.nextInt(4) == 0) {
            return Optional.empty();
        }
        List<Member> members = new ArrayList<>();
        for (int id = 0; id < 4; id++) {
            if (random.nextBoolean()) {
                members.add(new Member("m" + id, "Name " + random.nextInt(2), points(random)));
            }
        }
        return Optional.of(members);
    }

    private static Map<IndicatorCode, DataPoint> points(Random random) {
        Map<IndicatorCode, DataPoint> points = new TreeMap<>();
        for (int code = 0; code < 4; code++) {
            if (random.nextBoolean()) {
                var indicator = new IndicatorCode("indicator" + code);
                points.put(indicator, anyPoint(indicator, random));
            }
        }
        return points;
    }

    private static DataPoint anyPoint(IndicatorCode indicator, Random random) {
        Optional<Value> value =
                switch (random.nextInt(4)) {
                    case 0 -> Optional.empty();
                    case 1 -> Optional.of(new Value.OfTruth(random.nextBoolean()));
                    case 2 -> Optional.of(new Value.OfCode("code-" + random.nextInt(2)));
                    default ->
                        Optional.of(new Value.OfNumber(BigDecimal.valueOf(random.nextInt(30), random.nextInt(3))));
                };
        return new DataPoint(
                indicator,
                value,
                random.nextBoolean() ? "MW.h/a" : "kW.h/a",
                Status.values()[random.nextInt(5)],
                text(random),
                text(random),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new DataPoint.Uncertainty(
                                BigDecimal.valueOf(random.nextInt(3)), UncertaintyKind.values()[random.nextInt(3)])),
                text(random),
                text(random),
                text(random),
                Place.file("place " + random.nextInt()));
    }

    private static String text(Random random) {
        return random.nextInt(3) == 0 ? "text " + random.nextInt(2) : "";
    }

    private static Dataset altered(Dataset one, Random random) {
        var other = any(random);
        return new Dataset(
                random.nextInt(3) == 0 ? other.site() : one.site(),
                one.period(),
                one.scope(),
                random.nextBoolean() ? other.data() : one.data(),
                random.nextBoolean() ? other.companies() : one.companies(),
                random.nextInt(3) == 0 ? other.flows() : one.flows());
    }
}
