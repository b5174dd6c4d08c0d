package org.standardworkbench.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.data.SiteId;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.CriteriaFilter;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Rounding;
import org.standardworkbench.rules.standard.ScoreMeasure;
import org.standardworkbench.rules.standard.ScoreScope;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.rules.standard.ValueKind;
import org.standardworkbench.rules.standard.VersionId;

/**
 * What all contestants decide: 60 criteria over 60 indicators of one decimal digit, each with an applicability, a band and a requirement
 * of two conditions, and datasets of which one value in ten is missing. Criterion {@code n} reads indicators {@code n}, {@code n+7} and
 * {@code n+13} and is compared with the parameters 25, 50 and 75.
 */
final class Load {

    static final int CRITERIA = 60;
    static final BigDecimal LOW = BigDecimal.valueOf(25);
    static final BigDecimal MIDDLE = BigDecimal.valueOf(50);
    static final BigDecimal HIGH = BigDecimal.valueOf(75);

    private Load() {}

    static IndicatorCode indicator(int number) {
        return new IndicatorCode("value" + Math.floorMod(number, CRITERIA));
    }

    /** The version. */
    static StandardVersion version() {
        Map<IndicatorCode, Indicator> indicators = new LinkedHashMap<>();
        Map<CriterionCode, Criterion> criteria = new LinkedHashMap<>();
        for (int i = 0; i < CRITERIA; i++) {
            indicators.put(indicator(i), number(indicator(i)));
            Criterion criterion = criterion(i, 5);
            criteria.put(criterion.code(), criterion);
        }
        Map<ParameterName, Parameter> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, BigDecimal> entry :
                Map.of("low", LOW, "middle", MIDDLE, "high", HIGH).entrySet()) {
            ParameterName name = new ParameterName(entry.getKey());
            parameters.put(
                    name,
                    new Parameter(
                            name,
                            "%",
                            Texts.english(entry.getKey()),
                            List.of(new Parameter.DatedValue(
                                    LocalDate.EPOCH, Optional.empty(), entry.getValue(), "benchmark")),
                            false));
        }
        LevelName level = new LevelName("certified");
        return version(indicators, parameters, criteria, level);
    }

    private static StandardVersion version(
            Map<IndicatorCode, Indicator> indicators,
            Map<ParameterName, Parameter> parameters,
            Map<CriterionCode, Criterion> criteria,
            LevelName level) {
        return new StandardVersion(
                new VersionId("benchmark", "1"),
                Texts.english("Benchmark"),
                "nobody",
                StandardVersion.State.DRAFT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Language.EN),
                Language.EN,
                Map.of(new ThemeCode("theme"), Texts.english("Theme")),
                Map.of(),
                Map.of(level, Texts.english("Certified")),
                indicators,
                parameters,
                Map.of(),
                criteria,
                Map.of(),
                List.of(new LevelRule(level, 1, levelCondition(), List.of())),
                List.of(),
                "0".repeat(64));
    }

    private static Condition levelCondition() {
        return new Condition.AllOf(List.of(
                new Condition.EveryCriterion(CriteriaFilter.PREREQUISITES, EnumSet.of(OutcomeKind.MET)),
                new Condition.Comparison(
                        new Expression.Score(new ScoreScope.Overall(), ScoreMeasure.POINTS_SHARE),
                        ComparisonOperator.AT_LEAST,
                        new Expression.ParameterValue(new ParameterName("low")))));
    }

    private static Indicator number(IndicatorCode code) {
        return new Indicator(
                code,
                Subject.AREA,
                ValueKind.NUMBER,
                "%",
                new Rounding(1, RoundingMode.HALF_EVEN),
                List.of(),
                Texts.english(code.value()),
                Texts.NONE,
                Optional.empty(),
                Optional.empty(),
                Texts.NONE,
                Indicator.Period.YEAR,
                Optional.empty());
    }

    /** Criterion of a number, with the points of its requirement. */
    static Criterion criterion(int number, int maximum) {
        Condition more = new Condition.AnyOf(List.of(
                compare(number + 7, ComparisonOperator.AT_LEAST, "low"),
                compare(number + 13, ComparisonOperator.LESS_THAN, "high")));
        Condition band = new Condition.AllOf(List.of(
                compare(number, ComparisonOperator.AT_LEAST, "middle"),
                compare(number, ComparisonOperator.LESS_THAN, "high"),
                more));
        Condition met = new Condition.AllOf(List.of(compare(number, ComparisonOperator.AT_LEAST, "high"), more));
        return new Criterion(
                new CriterionCode(String.format("BEN-%02d", number)),
                new ThemeCode("theme"),
                Obligation.GRADED,
                Subject.AREA,
                Optional.empty(),
                EnumSet.allOf(Stage.class),
                maximum,
                Optional.empty(),
                Optional.empty(),
                compare(number + 13, ComparisonOperator.MORE_THAN, "low"),
                List.of(new Criterion.Band(3, band)),
                new Criterion.Band(maximum, met),
                Criterion.Comments.none(1));
    }

    private static Condition compare(int indicator, ComparisonOperator operator, String parameter) {
        return new Condition.Comparison(
                new Expression.IndicatorValue(indicator(indicator)),
                operator,
                new Expression.ParameterValue(new ParameterName(parameter)));
    }

    /** Datasets, the same for the same number. */
    static List<Dataset> datasets(int count) {
        Random random = new Random(2026);
        List<Dataset> datasets = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Map<IndicatorCode, DataPoint> data = new HashMap<>();
            for (int value = 0; value < CRITERIA; value++) {
                if (random.nextInt(10) > 0) {
                    data.put(indicator(value), point(indicator(value), BigDecimal.valueOf(random.nextInt(1001), 1)));
                }
            }
            datasets.add(new Dataset(
                    new Site(new SiteId("site-" + i), "Site " + i, "LV", Stage.OPERATING, true, ""),
                    new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                    Scope.CURRENT,
                    data,
                    Optional.empty(),
                    Optional.empty()));
        }
        return datasets;
    }

    private static DataPoint point(IndicatorCode code, BigDecimal value) {
        return new DataPoint(
                code,
                Optional.of(new Value.OfNumber(value)),
                "%",
                Status.MEASURED,
                "",
                "",
                Optional.empty(),
                "",
                "",
                "",
                Place.file("benchmark"));
    }
}
