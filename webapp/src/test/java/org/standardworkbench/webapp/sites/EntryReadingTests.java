package org.standardworkbench.webapp.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standardworkbench.rules.assessment.DatasetHash;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetDifference;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.data.Indicators;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.StandardVersion;

/** On a shipped version and the shipped sites. */
class EntryReadingTests {

    private static final IndicatorCode USE = new IndicatorCode("electricityUse");
    private static final String FIELD = "area//electricityUse/";

    private static StandardVersion version;
    private static List<Dataset> shipped;

    @BeforeAll
    static void load() {
        version = VersionReader.readForUse(Path.of("../standard-versions/gia/1.0"))
                .orThrow()
                .version();
        shipped = DatasetReader.read(List.of(Path.of("../standard-versions/sites")))
                .orThrow();
    }

    @Test
    void changesNothingIfNobodyTypes() {
        var known = known();
        assertThat(shipped).hasSizeGreaterThan(20);
        for (var dataset : shipped) {
            var read = EntryReading.read(version, Optional.of(dataset), Typed.of(dataset), known);

            assertThat(read.wrong()).as(dataset.key()).isEmpty();
            assertThat(DatasetHash.of(read.dataset().orElseThrow()))
                    .as(dataset.key())
                    .isEqualTo(DatasetHash.of(dataset));
        }
    }

    /** Of all shipped versions: the shipped sites hold data for each of them. */
    private static Indicators known() {
        var versions = Stream.of(
                        "gia/0.1-pilot",
                        "gia/0.2-review",
                        "gia/1.0",
                        "g3-mv/2023-concept",
                        "g3-mv/2023-forms",
                        "g3-mv/2023-ministry",
                        "g3-mv/2023-press")
                .map(path -> Path.of("../standard-versions", path))
                .map(path -> VersionReader.readForUse(path).orThrow().version())
                .toList();
        return Indicators.ofVersions(versions);
    }

    @Test
    void leavesWhatIsNotStatedMissingAndNeverMakesItZeroOrFalse() {
        var empty = area(Map.of());

        assertThat(empty.wrong()).isEmpty();
        assertThat(empty.dataset().orElseThrow().data()).isEmpty();
        assertThat(empty.dataset().orElseThrow().companies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'1,5', 1.5", "'1 500', 1500", "0, 0", "'0,125', 0.125"})
    void readsADecimalCommaAsOne(String typed, String number) {
        var read = area(Map.of(FIELD + "value", typed, FIELD + "status", "measured"));

        assertThat(read.wrong()).isEmpty();
        var point = read.dataset().orElseThrow().data().get(USE);
        assertThat(point.value()).contains(new Value.OfNumber(new java.math.BigDecimal(number)));
        assertThat(point.unit()).isEqualTo("MW.h/a");
        assertThat(point.status()).isEqualTo(Status.MEASURED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value|1,500|status|measured|value|can be read as 1.5 and as 1500",
                "value|5|status|missing|status|Say how the value came about",
                "value||status|measured|value|There is no value, but the status is measured",
                "value||status|not applicable|note|Say in the note why",
                "unit|t/a|value|5|status|how the value came about",
                "uncertainty|5|status|missing|uncertainty_kind|Choose how the uncertainty is meant",
            })
    void saysWhatIsWrongBesideTheField(
            String one, String text, String other, String word, String field, String message) {
        var read = area(Map.of(FIELD + one, text == null ? "" : text, FIELD + other, word == null ? "" : word));

        assertThat(read.dataset()).isEmpty();
        assertThat(read.wrong()).containsKey(FIELD + field);
        assertThat(read.wrong().get(FIELD + field)).contains(message);
    }

    @Test
    void tellsAUnitThatDoesNotConvertAndAYearThatIsNone() {
        var unit = area(Map.of(FIELD + "value", "5", FIELD + "status", "measured", FIELD + "unit", "t/a"));
        var year = area(Map.of(FIELD + "value", "5", FIELD + "status", "measured", "period/end", "2024-06-30"));

        assertThat(unit.wrong().get(FIELD + "value")).contains("does not convert into `MW.h/a`");
        assertThat(year.wrong().get(FIELD + "value")).contains("covers a year");
    }

    @Test
    void tellsAllThatIsWrongWithTheHeadAndTheListsAtOnce() {
        var read = EntryReading.read(
                version,
                Optional.empty(),
                new Typed(Map.of(
                        "site/id", "new",
                        "company/1/id", "a",
                        "company/2/id", "a",
                        "company/2/name", "A",
                        "period/start", "yesterday")),
                Indicators.ofVersions(List.of(version)));

        assertThat(read.wrong())
                .containsKeys(
                        "site/id",
                        "site/name",
                        "site/country",
                        "site/stage",
                        "period/start",
                        "period/end",
                        "period/scope",
                        "company/1/name",
                        "company/2/id");
    }

    @Test
    void tellsAnEmptyListFromAnUnknownOne() {
        var none = area(Map.of("company/known", "true"));

        assertThat(none.dataset().orElseThrow().companies()).contains(List.of());
        assertThat(none.dataset().orElseThrow().flows()).isEmpty();
    }

    @Test
    void mergesWhatTwoPeopleChangedAndAsksOnlyWhereBothDid() {
        var base = area(Map.of(FIELD + "value", "1", FIELD + "status", "measured"))
                .dataset()
                .orElseThrow();
        var mine = area(Map.of(
                        FIELD + "value",
                        "2",
                        FIELD + "status",
                        "measured",
                        "area//heatUse/value",
                        "7",
                        "area//heatUse/status",
                        "measured",
                        "company/1/id",
                        "a",
                        "company/1/name",
                        "A"))
                .dataset()
                .orElseThrow();
        var theirs = area(Map.of(
                        FIELD + "value",
                        "3",
                        FIELD + "status",
                        "measured",
                        "area//grossArea/value",
                        "9",
                        "area//grossArea/status",
                        "measured"))
                .dataset()
                .orElseThrow();

        var merge = Merge.of(base, mine, theirs);

        assertThat(merge.items())
                .extracting(Merge.Item::id, Merge.Item::decided)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("company", Optional.of(true)),
                        org.assertj.core.groups.Tuple.tuple("area//electricityUse", Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple("area//heatUse", Optional.of(true)),
                        org.assertj.core.groups.Tuple.tuple("area//grossArea", Optional.of(false)));
        var all = merge.items().stream().map(Merge.Item::id).collect(java.util.stream.Collectors.toSet());
        assertThat(DatasetDifference.between(merge.resolve(all), mine).isEmpty())
                .isTrue();
        assertThat(DatasetDifference.between(merge.resolve(java.util.Set.of()), theirs)
                        .isEmpty())
                .isTrue();
        var both = merge.resolve(java.util.Set.of("company", "area//electricityUse", "area//heatUse"));
        assertThat(both.data()).hasSize(3);
        assertThat(both.companies().orElseThrow()).hasSize(1);
    }

    private static EntryReading.Result area(Map<String, String> typed) {
        return EntryReading.read(
                version,
                Optional.empty(),
                new Typed(Map.of(
                                "site/id", "here",
                                "site/name", "Here",
                                "site/country", "LV",
                                "site/stage", "operating",
                                "period/start", "2024-01-01",
                                "period/end", "2024-12-31",
                                "period/scope", "current"))
                        .with(typed),
                Indicators.ofVersions(List.of(version)));
    }
}
