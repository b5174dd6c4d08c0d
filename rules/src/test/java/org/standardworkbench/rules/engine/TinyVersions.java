package org.standardworkbench.rules.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.data.SiteId;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.ModelGenerator;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Rounding;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.ValueKind;

/** Versions of a few criteria over numbers of the area, and data for them. */
final class TinyVersions {

    private static final StandardVersion BASE = new ModelGenerator(1).version();

    private TinyVersions() {}

    static StandardVersion of(List<Indicator> indicators, List<Parameter> parameters, List<Criterion> criteria) {
        return copy(
                BASE,
                indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity())),
                parameters.stream().collect(Collectors.toMap(Parameter::name, Function.identity())),
                criteria.stream()
                        .collect(Collectors.toMap(
                                Criterion::code,
                                Function.identity(),
                                (one, other) -> one,
                                java.util.LinkedHashMap::new)),
                List.of());
    }

    static StandardVersion copy(
            StandardVersion from,
            Map<IndicatorCode, Indicator> indicators,
            Map<ParameterName, Parameter> parameters,
            Map<CriterionCode, Criterion> criteria,
            List<org.standardworkbench.rules.standard.LevelRule> levels) {
        return new StandardVersion(
                from.id(),
                from.title(),
                from.schemeOwner(),
                from.state(),
                from.basedOn(),
                from.illustrative(),
                from.published(),
                from.languages(),
                from.bindingLanguage(),
                from.themes(),
                from.groups(),
                from.levels(),
                indicators,
                parameters,
                from.factors(),
                criteria,
                from.texts(),
                levels,
                from.lineage(),
                from.contentHash());
    }

    static Indicator number(String code, String unit, Rounding rounding) {
        return number(Subject.AREA, code, unit, rounding);
    }

    static Indicator number(Subject subject, String code, String unit, Rounding rounding) {
        return new Indicator(
                new IndicatorCode(code),
                subject,
                ValueKind.NUMBER,
                unit,
                rounding,
                List.of(),
                Texts.english(code),
                Texts.english(code),
                Optional.empty(),
                Optional.empty(),
                Texts.NONE,
                Indicator.Period.YEAR,
                Optional.empty());
    }

    static Parameter parameter(String name, String unit, String value) {
        return new Parameter(
                new ParameterName(name),
                unit,
                Texts.english(name),
                List.of(new Parameter.DatedValue(
                        LocalDate.of(2020, 1, 1), Optional.empty(), new BigDecimal(value), "invented")),
                true);
    }

    static Condition compare(String indicator, ComparisonOperator operator, String parameter) {
        return new Condition.Comparison(
                new Expression.IndicatorValue(new IndicatorCode(indicator)),
                operator,
                new Expression.ParameterValue(new ParameterName(parameter)));
    }

    static Criterion criterion(int number, Condition applies, List<Criterion.Band> bands, Condition met) {
        return new Criterion(
                new CriterionCode("TIN-%02d".formatted(number)),
                BASE.themes().keySet().iterator().next(),
                Obligation.GRADED,
                Subject.AREA,
                Optional.empty(),
                Set.of(Stage.values()),
                5,
                Optional.empty(),
                Optional.empty(),
                applies,
                bands,
                new Criterion.Band(5, met),
                Criterion.Comments.none(bands.size()));
    }

    /** A site in Germany in 2024. */
    static Dataset dataset(Map<String, String> numbers, String unit) {
        return dataset(numbers, unit, List.of(), List.of());
    }

    /** The same with companies and flows. */
    static Dataset dataset(Map<String, String> numbers, String unit, List<Member> companies, List<Member> flows) {
        return new Dataset(
                new Site(new SiteId("site"), "Site", "DE", Stage.OPERATING, true, ""),
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                Scope.CURRENT,
                points(numbers, unit),
                Optional.of(companies),
                Optional.of(flows));
    }

    static Map<IndicatorCode, DataPoint> points(Map<String, String> numbers, String unit) {
        Map<IndicatorCode, DataPoint> points = new TreeMap<>();
        numbers.forEach((name, number) -> points.put(
                new IndicatorCode(name),
                new DataPoint(
                        new IndicatorCode(name),
                        Optional.of(new Value.OfNumber(new BigDecimal(number))),
                        unit,
                        Status.MEASURED,
                        "",
                        "",
                        Optional.empty(),
                        "",
                        "",
                        "",
                        Place.file("invented"))));
        return points;
    }
}
