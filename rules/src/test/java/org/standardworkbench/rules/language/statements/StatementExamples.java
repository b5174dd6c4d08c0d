package org.standardworkbench.rules.language.statements;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.standard.AggregateFunction;
import org.standardworkbench.rules.standard.ArithmeticOperator;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Condition.AllOf;
import org.standardworkbench.rules.standard.Condition.AnyOf;
import org.standardworkbench.rules.standard.Condition.AtLeast;
import org.standardworkbench.rules.standard.Condition.Comparison;
import org.standardworkbench.rules.standard.Condition.EveryCriterion;
import org.standardworkbench.rules.standard.Condition.EveryPart;
import org.standardworkbench.rules.standard.Condition.Not;
import org.standardworkbench.rules.standard.CriteriaFilter;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Expression.Aggregate;
import org.standardworkbench.rules.standard.Expression.Arithmetic;
import org.standardworkbench.rules.standard.Expression.CodeLiteral;
import org.standardworkbench.rules.standard.Expression.Score;
import org.standardworkbench.rules.standard.FactorName;
import org.standardworkbench.rules.standard.GroupCode;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.ScoreMeasure;
import org.standardworkbench.rules.standard.ScoreScope;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ThemeCode;

/** A condition for every construct of the criteria model, over {@link StatementStandard}. */
final class StatementExamples {

    static final Expression SHARE = indicator("renewableShare");
    static final Expression USE = indicator("electricityUse");
    static final Expression ZERO = new Expression.NumberLiteral(BigDecimal.ZERO);
    static final Condition ENOUGH = atLeast(SHARE, parameter("minimum"));
    static final Condition RAINWATER = equal(indicator("rainwaterUse"), new Expression.TruthLiteral(true));
    static final Condition DISTRICT = equal(indicator("heatSource"), new CodeLiteral("district"));
    static final Condition LARGE = atLeast(indicator("employees"), parameter("large-company"));
    private static final Condition CERTIFIED = equal(indicator("certified"), new Expression.TruthLiteral(true));
    private static final Expression CONCEPT = new Expression.OutcomeOf(new CriterionCode("ENE-01"));

    private StatementExamples() {}

    /** The conditions under a name that says what they show. */
    static Map<String, Condition> conditions() {
        Map<String, Condition> examples = new LinkedHashMap<>();
        comparisons(examples);
        groups(examples);
        members(examples);
        outcomes(examples);
        return examples;
    }

    private static void comparisons(Map<String, Condition> examples) {
        examples.put("at least a parameter", ENOUGH);
        examples.put("more than nothing", compare(USE, ComparisonOperator.MORE_THAN, ZERO));
        examples.put(
                "at most, thousands and decimals", compare(USE, ComparisonOperator.AT_MOST, parameter("use-high")));
        examples.put("less than", compare(USE, ComparisonOperator.LESS_THAN, parameter("use-low")));
        examples.put("equal numbers", compare(SHARE, ComparisonOperator.EQUAL, parameter("lead")));
        examples.put("unequal numbers", compare(SHARE, ComparisonOperator.NOT_EQUAL, ZERO));
        examples.put("true", RAINWATER);
        examples.put(
                "not true",
                compare(indicator("rainwaterUse"), ComparisonOperator.NOT_EQUAL, new Expression.TruthLiteral(true)));
        examples.put("a code", DISTRICT);
        examples.put(
                "another code",
                compare(indicator("heatSource"), ComparisonOperator.NOT_EQUAL, new CodeLiteral("biomass")));
        examples.put(
                "one of two codes",
                new Condition.OneOf(
                        indicator("heatSource"), List.of(new CodeLiteral("district"), new CodeLiteral("biomass"))));
        examples.put("between two bounds", new Condition.Between(USE, parameter("use-low"), parameter("use-high")));
        examples.put("known", new Condition.IsKnown(new IndicatorCode("electricityUse")));
        Expression factor = new Expression.FactorValue(new FactorName("grid"));
        examples.put("at least a factor and a lead", atLeast(SHARE, sum(factor, parameter("lead"))));
        examples.put(
                "arithmetic in brackets",
                atLeast(
                        new Arithmetic(
                                new Arithmetic(USE, ArithmeticOperator.MINUS, sum(USE, parameter("use-low"))),
                                ArithmeticOperator.TIMES,
                                new Arithmetic(
                                        sum(USE, USE),
                                        ArithmeticOperator.DIVIDED_BY,
                                        new Expression.NumberLiteral(new BigDecimal("2.5")))),
                        parameter("use-high")));
    }

    private static void groups(Map<String, Condition> examples) {
        examples.put("all of, with an exception", new AllOf(List.of(ENOUGH, DISTRICT, new Not(RAINWATER))));
        examples.put(
                "any of, with a group inside",
                new AnyOf(List.of(ENOUGH, new AllOf(List.of(DISTRICT, RAINWATER)), new Not(RAINWATER))));
        examples.put("at least two of three", new AtLeast(2, List.of(ENOUGH, DISTRICT, RAINWATER)));
        examples.put("not a group", new Not(new AnyOf(List.of(ENOUGH, RAINWATER))));
        examples.put("a group of one", new AllOf(List.of(ENOUGH)));
        examples.put("always", Condition.ALWAYS);
        examples.put("never", new AnyOf(List.of()));
    }

    private static void members(Map<String, Condition> examples) {
        examples.put("share of companies", atLeast(share(Subject.COMPANY, LARGE, CERTIFIED), parameter("minimum")));
        examples.put(
                "share of companies under a group of conditions",
                atLeast(
                        share(
                                Subject.COMPANY,
                                new AllOf(List.of(LARGE, new Not(CERTIFIED))),
                                new AnyOf(List.of(
                                        new AllOf(List.of(LARGE, CERTIFIED)),
                                        new AtLeast(1, List.of(LARGE, CERTIFIED))))),
                        parameter("minimum")));
        for (Subject subject : List.of(Subject.COMPANY, Subject.FLOW)) {
            Expression value = indicator(subject == Subject.COMPANY ? "employees" : "recoveredHeat");
            Condition filter =
                    subject == Subject.COMPANY ? CERTIFIED : compare(value, ComparisonOperator.MORE_THAN, ZERO);
            examples.put(
                    "count, " + subject.code(),
                    atLeast(
                            new Aggregate(subject, filter, AggregateFunction.COUNT, Optional.empty(), Optional.empty()),
                            parameter(subject == Subject.COMPANY ? "companies" : "flows")));
            examples.put(
                    "share of all, " + subject.code(),
                    atLeast(share(subject, Condition.ALWAYS, filter), parameter("minimum")));
            for (AggregateFunction function :
                    List.of(AggregateFunction.SUM, AggregateFunction.MIN, AggregateFunction.MAX)) {
                examples.put(
                        function.word() + ", " + subject.code(),
                        compare(
                                new Aggregate(subject, filter, function, Optional.of(value), Optional.empty()),
                                ComparisonOperator.MORE_THAN,
                                ZERO));
            }
        }
    }

    private static void outcomes(Map<String, Condition> examples) {
        ThemeCode energy = new ThemeCode("energy");
        GroupCode additional = new GroupCode("additional");
        Set<OutcomeKind> metOrPartly = Set.of(OutcomeKind.MET, OutcomeKind.PARTLY_MET);
        CriteriaFilter narrow =
                new CriteriaFilter(Optional.of(Obligation.GRADED), Optional.of(energy), Optional.of(additional));
        examples.put("outcome of another criterion", equal(CONCEPT, new CodeLiteral("met")));
        examples.put(
                "one of two outcomes",
                new Condition.OneOf(CONCEPT, List.of(new CodeLiteral("met"), new CodeLiteral("partly met"))));
        examples.put(
                "points of another criterion",
                atLeast(new Expression.PointsOf(new CriterionCode("ENE-01")), parameter("points")));
        examples.put("every prerequisite", new EveryCriterion(CriteriaFilter.PREREQUISITES, Set.of(OutcomeKind.MET)));
        examples.put("every criterion", new EveryCriterion(CriteriaFilter.ALL, metOrPartly));
        examples.put("every criterion of a kind", new EveryCriterion(narrow, metOrPartly));
        examples.put(
                "count of criteria",
                atLeast(new Expression.CriteriaCount(narrow, Set.of(OutcomeKind.MET)), parameter("criteria")));
        examples.put("points share", score(new ScoreScope.Overall(), ScoreMeasure.POINTS_SHARE, "minimum"));
        examples.put("points of a theme", score(new ScoreScope.OfTheme(energy), ScoreMeasure.POINTS, "points"));
        examples.put("met in a group", score(new ScoreScope.OfGroup(additional), ScoreMeasure.MET_COUNT, "criteria"));
        Condition floor = score(new ScoreScope.Each(), ScoreMeasure.POINTS_SHARE, "lead");
        examples.put("floor in every theme", new EveryPart(ScoreScope.Kind.THEME, floor));
        examples.put(
                "two conditions for every group",
                new EveryPart(
                        ScoreScope.Kind.GROUP,
                        new AllOf(List.of(floor, score(new ScoreScope.Each(), ScoreMeasure.MET_COUNT, "criteria")))));
    }

    static Expression indicator(String code) {
        return new Expression.IndicatorValue(new IndicatorCode(code));
    }

    static Expression parameter(String name) {
        return new Expression.ParameterValue(new ParameterName(name));
    }

    static Condition atLeast(Expression left, Expression right) {
        return compare(left, ComparisonOperator.AT_LEAST, right);
    }

    static Condition equal(Expression left, Expression right) {
        return compare(left, ComparisonOperator.EQUAL, right);
    }

    static Condition compare(Expression left, ComparisonOperator operator, Expression right) {
        return new Comparison(left, operator, right);
    }

    private static Condition score(ScoreScope scope, ScoreMeasure measure, String parameter) {
        return atLeast(new Score(scope, measure), parameter(parameter));
    }

    private static Expression sum(Expression left, Expression right) {
        return new Arithmetic(left, ArithmeticOperator.PLUS, right);
    }

    private static Expression share(Subject members, Condition filter, Condition test) {
        return new Aggregate(members, filter, AggregateFunction.SHARE, Optional.empty(), Optional.of(test));
    }
}
