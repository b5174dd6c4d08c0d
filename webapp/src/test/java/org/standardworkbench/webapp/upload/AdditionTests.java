package org.standardworkbench.webapp.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.data.SiteId;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Stage;

/** What a file adds to an invented harbour. */
class AdditionTests {

    private static DataPoint point(String code, int value) {
        return point(code, Optional.of(new Value.OfNumber(BigDecimal.valueOf(value))), Status.MEASURED);
    }

    private static DataPoint point(String code, Optional<Value> value, Status status) {
        return new DataPoint(
                new IndicatorCode(code),
                value,
                "1",
                status,
                "",
                "",
                Optional.empty(),
                "",
                "",
                "",
                Place.file("invented"));
    }

    private static DataPoint missing(String code) {
        return point(code, Optional.empty(), Status.MISSING);
    }

    private static Dataset dataset(Optional<List<Member>> companies, DataPoint... points) {
        return new Dataset(
                new Site(new SiteId("harbour"), "Harbour", "LV", Stage.OPERATING, true, ""),
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                Scope.CURRENT,
                Arrays.stream(points).collect(Collectors.toMap(DataPoint::indicator, Function.identity())),
                companies,
                Optional.empty());
    }

    private static Member company(String id, DataPoint... points) {
        return new Member(
                id, id, Arrays.stream(points).collect(Collectors.toMap(DataPoint::indicator, Function.identity())));
    }

    private static List<String> values(Dataset dataset) {
        return dataset.data().values().stream()
                .map(point ->
                        point.indicator() + "=" + point.value().map(Value::text).orElse("?"))
                .toList();
    }

    @Test
    void keepsWhatTheFileDoesNotMentionAndTakesWhatItGives() {
        var stored = dataset(Optional.empty(), point("a", 1), point("b", 2));
        var given = dataset(Optional.empty(), point("b", 3), point("c", 4));

        var sum = Addition.of(stored, given);

        assertThat(values(sum)).containsExactly("a=1", "b=3", "c=4");
        assertThat(Changes.between(Optional.of(stored), sum))
                .extracting(Preview.Change::indicator)
                .containsExactly("b", "c");
    }

    @Test
    void losesNothingByARowOfATemplateThatWasNotFilledIn() {
        var sum = Addition.of(dataset(Optional.empty(), point("a", 1)), dataset(Optional.empty(), missing("a")));

        assertThat(values(sum)).containsExactly("a=1");
    }

    @Test
    void addsCompaniesAndTheirDataToThoseThatAreStored() {
        var stored = dataset(Optional.of(List.of(company("mill", point("a", 1)), company("yard", point("a", 2)))));
        var given = dataset(Optional.of(List.of(company("bakery"), company("mill", point("b", 3)))));

        var sum = Addition.of(stored, given).companies().orElseThrow();

        assertThat(sum).extracting(Member::id).containsExactly("bakery", "mill", "yard");
        assertThat(sum.get(1).data()).hasSize(2);
    }

    @Test
    void leavesCompaniesAsTheyAreIfTheFileHasNone() {
        var stored = dataset(Optional.of(List.of(company("mill", point("a", 1)))));

        assertThat(Addition.of(stored, dataset(Optional.empty(), point("c", 1))).companies())
                .isEqualTo(stored.companies());
    }
}
