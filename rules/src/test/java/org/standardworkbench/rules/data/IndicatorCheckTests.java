package org.standardworkbench.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.standard.ArithmeticOperator;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.Rounding;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.ValueKind;

class IndicatorCheckTests {

    private static final Period YEAR = new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31));
    private final List<Indicator> known = new ArrayList<>(List.of(
            number("waterUse", "m3/a", Indicator.Period.YEAR),
            number("plotArea", "har", Indicator.Period.POINT),
            number("jobs", "{job}", Indicator.Period.POINT),
            number("hiring", "{job}/a", Indicator.Period.YEAR),
            number("carbon", "t{CO2e}", Indicator.Period.POINT),
            number("greenShare", "%", Indicator.Period.POINT),
            indicator("hasPlan", Subject.AREA, ValueKind.TRUTH, "1", List.of(), Optional.empty()),
            indicator(
                    "heatSource", Subject.AREA, ValueKind.CODE, "1", List.of("district", "biomass"), Optional.empty()),
            indicator("employees", Subject.COMPANY, ValueKind.NUMBER, "1", List.of(), Optional.empty()),
            indicator(
                    "waterPerArea",
                    Subject.AREA,
                    ValueKind.NUMBER,
                    "m/a",
                    List.of(),
                    Optional.of(new Expression.Arithmetic(
                            new Expression.IndicatorValue(new IndicatorCode("waterUse")),
                            ArithmeticOperator.DIVIDED_BY,
                            new Expression.IndicatorValue(new IndicatorCode("plotArea")))))));

    private static Indicator number(String code, String unit, Indicator.Period period) {
        return new Indicator(
                new IndicatorCode(code),
                Subject.AREA,
                ValueKind.NUMBER,
                unit,
                new Rounding(1, RoundingMode.HALF_EVEN),
                List.of(),
                Texts.NONE,
                Texts.NONE,
                Optional.empty(),
                Optional.empty(),
                Texts.NONE,
                period,
                Optional.empty());
    }

    private static Indicator indicator(
            String code,
            Subject subject,
            ValueKind kind,
            String unit,
            List<String> codes,
            Optional<Expression> formula) {
        return new Indicator(
                new IndicatorCode(code),
                subject,
                kind,
                unit,
                new Rounding(1, RoundingMode.HALF_EVEN),
                codes.stream()
                        .map(word -> new Indicator.CodeValue(word, Texts.NONE))
                        .toList(),
                Texts.NONE,
                Texts.NONE,
                Optional.empty(),
                Optional.empty(),
                Texts.NONE,
                Indicator.Period.POINT,
                formula);
    }

    private static Value value(String text) {
        if (text.equals("true") || text.equals("false")) {
            return new Value.OfTruth(text.equals("true"));
        }
        return Numbers.isNumber(text) ? new Value.OfNumber(new BigDecimal(text)) : new Value.OfCode(text);
    }

    private static Map<IndicatorCode, DataPoint> point(String code, String text, String unit) {
        IndicatorCode indicator = new IndicatorCode(code);
        Optional<Value> value = text.isEmpty() ? Optional.empty() : Optional.of(value(text));
        Status status = text.isEmpty() ? Status.MISSING : Status.MEASURED;
        return Map.of(
                indicator,
                new DataPoint(
                        indicator,
                        value,
                        unit,
                        status,
                        "",
                        "",
                        Optional.empty(),
                        "",
                        "",
                        "",
                        new Place("data.csv", 2, 7)));
    }

    private static Dataset dataset(
            Period period, Map<IndicatorCode, DataPoint> area, Map<IndicatorCode, DataPoint> company) {
        Site site = new Site(new SiteId("mill"), "Mill", "LV", Stage.OPERATING, true, "");
        return new Dataset(
                site,
                period,
                Scope.CURRENT,
                area,
                Optional.of(List.of(new Member("yard", "Yard", company))),
                Optional.empty());
    }

    private List<String> messages(Dataset dataset) {
        return IndicatorCheck.check(List.of(dataset), Indicators.of(known)).stream()
                .map(Problem::toString)
                .toList();
    }

    private List<String> area(String code, String text, String unit) {
        return messages(dataset(YEAR, point(code, text, unit), Map.of()));
    }

    @Nested
    class Codes {

        @Test
        void that_fit_are_silent() {
            assertThat(area("waterUse", "5.5", "m3/a")).isEmpty();
            assertThat(area("waterUse", "5.5", "L/d")).isEmpty();
            assertThat(area("waterUse", "", "")).isEmpty();
            assertThat(area("hasPlan", "true", "")).isEmpty();
            assertThat(area("heatSource", "biomass", "1")).isEmpty();
            assertThat(area("greenShare", "0.5", "1")).isEmpty();
            assertThat(area("greenShare", "100", "%")).isEmpty();
            assertThat(messages(dataset(YEAR, Map.of(), point("employees", "5", ""))))
                    .isEmpty();
        }

        @Test
        void that_no_version_declares_are_errors() {
            assertThat(area("waterUsed", "5", "m3/a"))
                    .containsExactly(
                            "data.csv:2:7: The indicator `waterUsed` is not known. Maybe you mean `waterUse`.");
            assertThat(area("somethingElse", "5", "m3/a"))
                    .containsExactly(
                            "data.csv:2:7: The indicator `somethingElse` is not known. No version that is asked for declares it in its indicators.yaml.");
        }

        @Test
        void of_another_subject_are_errors() {
            assertThat(area("employees", "5", "1"))
                    .containsExactly(
                            "data.csv:2:7: `employees` is an indicator of a company, but stands here for the area. Name the company in the column company, in data.");
            assertThat(messages(dataset(YEAR, Map.of(), point("waterUse", "5", "m3/a"))))
                    .containsExactly(
                            "data.csv:2:7: `waterUse` is an indicator of the area, but stands here for a company. Leave the column company empty, in data.");
        }

        @Test
        void that_are_derived_are_given_by_their_inputs() {
            assertThat(area("waterPerArea", "5", "m/a"))
                    .containsExactly(
                            "data.csv:2:7: `waterPerArea` is computed and never given. Give what it is computed from: `plotArea`, `waterUse`.");
        }
    }

    @Nested
    class Values {

        @Test
        void of_another_kind_are_errors() {
            assertThat(area("waterUse", "lots", ""))
                    .containsExactly(
                            "data.csv:2:7: `lots` is not a number, which `waterUse` is. Write a number such as `12.5`, with its unit in the column unit.");
            assertThat(area("hasPlan", "yes", ""))
                    .containsExactly(
                            "data.csv:2:7: `yes` is not `true` or `false`, which `hasPlan` is. Maybe you mean `true`.");
            assertThat(area("heatSource", "5", "1"))
                    .containsExactly(
                            "data.csv:2:7: `5` is not a code, which `heatSource` is. Allowed: `biomass`, `district`.");
            assertThat(area("heatSource", "Biomass", ""))
                    .containsExactly(
                            "data.csv:2:7: `Biomass` is not a code of `heatSource`. Maybe you mean `biomass`.");
        }

        @Test
        void in_a_unit_that_does_not_convert_are_errors() {
            assertThat(area("waterUse", "5", "m3"))
                    .containsExactly(
                            "data.csv:2:7: The unit `m3` does not convert into `m3/a`, the unit of `waterUse`. Give the value in `m3/a` or a unit that converts into it.");
            assertThat(area("waterUse", "5", ""))
                    .containsExactly(
                            "data.csv:2:7: The value of `waterUse` has no unit. Write `m3/a` or a unit that converts into it.");
        }

        @Test
        void that_count_other_things_are_errors() {
            assertThat(area("jobs", "5", "{EUR}"))
                    .containsExactly(
                            "data.csv:2:7: The unit `{EUR}` counts something else than `{job}`, the unit of `jobs`. Give the value in `{job}` or a unit that converts into it.");
            assertThat(area("jobs", "5", "10*3{EUR}"))
                    .singleElement()
                    .asString()
                    .contains("counts something else");
            assertThat(area("hiring", "5", "{EUR}/a"))
                    .singleElement()
                    .asString()
                    .contains("counts something else");
            assertThat(area("jobs", "5", "10*3{job}")).isEmpty();
            assertThat(area("jobs", "5", "1")).isEmpty();
            assertThat(area("hiring", "5", "{job}/mo")).isEmpty();
        }

        @Test
        void that_are_implausible_are_warnings() {
            assertThat(area("greenShare", "100.1", "%"))
                    .containsExactly(
                            "data.csv:2:7: warning: The share `greenShare` is above 100 %. Check the value and its unit.");
            assertThat(area("greenShare", "50", "1"))
                    .containsExactly(
                            "data.csv:2:7: warning: The share `greenShare` is above 100 %. Check the value and its unit.");
            assertThat(area("plotArea", "-5", "har"))
                    .containsExactly("data.csv:2:7: warning: The value of `plotArea` is negative. Check its sign.");
            assertThat(area("carbon", "5", "t{CO2}"))
                    .containsExactly(
                            "data.csv:2:7: warning: The unit `t{CO2}` has another note than `t{CO2e}`, the unit of `carbon`. Check that both mean the same; notes do not take part in conversion.");
        }

        @Test
        void over_another_time_than_a_year_are_errors_where_a_year_is_meant() {
            Period half = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));

            assertThat(messages(dataset(half, point("waterUse", "5", "m3/a"), Map.of())))
                    .containsExactly(
                            "data.csv:2:7: `waterUse` covers a year, but the period is 2024-01-01 to 2024-06-30. Give a period of exactly one year, for example 2024-01-01 to 2024-12-31.");
            assertThat(messages(dataset(half, point("plotArea", "5", "har"), Map.of())))
                    .isEmpty();
            assertThat(messages(dataset(half, point("waterUse", "", "m3/a"), Map.of())))
                    .isEmpty();
        }
    }

    @Nested
    class SeveralVersions {

        @Test
        void may_declare_an_indicator_in_units_that_convert() {
            known.add(number("waterUse", "L/a", Indicator.Period.YEAR));

            assertThat(area("waterUse", "5", "m3/a")).isEmpty();
        }

        @Test
        void that_contradict_each_other_cannot_both_be_served() {
            known.add(number("waterUse", "m3", Indicator.Period.YEAR));

            assertThat(area("waterUse", "5", "m3/a")).singleElement().asString().contains("does not convert into `m3`");
        }

        @Test
        void may_list_different_codes() {
            known.add(indicator("heatSource", Subject.AREA, ValueKind.CODE, "1", List.of("solar"), Optional.empty()));

            assertThat(area("heatSource", "solar", "")).isEmpty();
            assertThat(area("heatSource", "district", "")).isEmpty();
        }

        @Test
        void may_compute_what_another_is_given() {
            known.add(number("waterPerArea", "m/a", Indicator.Period.YEAR));

            assertThat(area("waterPerArea", "5", "m/a")).isEmpty();
        }
    }
}
