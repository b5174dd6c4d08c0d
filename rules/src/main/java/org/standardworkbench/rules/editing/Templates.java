package org.standardworkbench.rules.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.language.Vocabulary;
import org.standardworkbench.rules.standard.AggregateFunction;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.rules.standard.Units;
import org.standardworkbench.rules.standard.ValueKind;

/**
 * What a new criterion may begin with: a requirement of a usual shape, filled with the first indicators and parameters of the version
 * that fit, to be changed in the form. Which ones they are means nothing.
 */
public final class Templates {

    private final Vocabulary vocabulary;

    /** The usual shapes of requirements. */
    public enum Shape {
        /** A percentage reaches a parameter. */
        AT_LEAST_A_SHARE,
        /** A quantity does not exceed a parameter. */
        AT_MOST_A_QUANTITY,
        /** Something is so. */
        YES_OR_NO,
        /** Some of several things are so. */
        SOME_OF_SEVERAL,
        /** A number earns more points the further it reaches. */
        BANDS,
        /** A share of the companies does something. */
        SHARE_OF_COMPANIES,
        /** An assessor decides and records it. */
        JUDGEMENT
    }

    /** @param vocabulary that indicators and parameters are taken from */
    public Templates(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A new criterion of a shape: graded, of the area, asked in operation, worth 5 points, applying everywhere.
     *
     * @return refused if the version has no indicators or parameters that the shape needs
     */
    public Edited of(Shape shape, CriterionCode code, ThemeCode theme) {
        try {
            List<Criterion.Band> earning = earning(shape);
            List<Criterion.Band> bands = earning.subList(0, earning.size() - 1);
            return new Edited.Done(new Criterion(
                    code,
                    theme,
                    Obligation.GRADED,
                    Subject.AREA,
                    Optional.empty(),
                    Set.of(Stage.OPERATING),
                    5,
                    Optional.empty(),
                    shape == Shape.JUDGEMENT ? Optional.of("It cannot be measured.") : Optional.empty(),
                    Condition.ALWAYS,
                    bands,
                    earning.get(earning.size() - 1),
                    Criterion.Comments.none(bands.size())));
        } catch (Refusal refusal) {
            return new Edited.Refused(refusal.why());
        }
    }

    private List<Criterion.Band> earning(Shape shape) {
        if (shape == Shape.BANDS) {
            return banded();
        }
        Condition condition =
                switch (shape) {
                    case AT_LEAST_A_SHARE -> compared(true, ComparisonOperator.AT_LEAST);
                    case AT_MOST_A_QUANTITY -> compared(false, ComparisonOperator.AT_MOST);
                    case YES_OR_NO, JUDGEMENT -> truths(1).get(0);
                    case SOME_OF_SEVERAL -> new Condition.AtLeast(2, truths(3));
                    case SHARE_OF_COMPANIES -> companies();
                    case BANDS -> Condition.ALWAYS;
                };
        return List.of(new Criterion.Band(5, condition));
    }

    private List<Condition> truths(int most) {
        List<Condition> truths = new ArrayList<>();
        indicators(Subject.AREA, ValueKind.TRUTH).stream()
                .limit(most)
                .forEach(indicator -> truths.add(Leaves.starting(indicator, vocabulary)));
        if (truths.size() < Math.min(2, most)) {
            throw new Refusal("The version has too few indicators of the area that are true or false for this."
                    + " Declare them in indicators.yaml first.");
        }
        return truths;
    }

    private List<Indicator> indicators(Subject subject, ValueKind kind) {
        return vocabulary.indicators().values().stream()
                .filter(indicator -> indicator.subject() == subject && indicator.kind() == kind)
                .toList();
    }

    private List<Parameter> parameters(String unit) {
        return vocabulary.parameters().values().stream()
                .filter(parameter -> parameter.unit().equals(unit)
                        || !unit.equals("1") && !unit.equals("%") && Units.comparable(unit, parameter.unit()))
                .toList();
    }

    private Condition compared(boolean share, ComparisonOperator operator) {
        for (Indicator indicator : indicators(Subject.AREA, ValueKind.NUMBER)) {
            List<Parameter> fitting = parameters(indicator.unit());
            if (indicator.unit().equals("%") == share && !fitting.isEmpty()) {
                return compared(indicator, operator, fitting.get(0));
            }
        }
        throw new Refusal("The version has no indicator of the area with a parameter of the same unit for this."
                + " Declare them in indicators.yaml and parameters.yaml first.");
    }

    private static Condition compared(Indicator indicator, ComparisonOperator operator, Parameter bound) {
        return new Condition.Comparison(
                new Expression.IndicatorValue(indicator.code()), operator, new Expression.ParameterValue(bound.name()));
    }

    /** Two parameters of one indicator, the lower one first, so that there is neither gap nor overlap. */
    private List<Criterion.Band> banded() {
        for (Indicator indicator : indicators(Subject.AREA, ValueKind.NUMBER)) {
            List<Parameter> fitting = parameters(indicator.unit()).stream()
                    .filter(parameter -> parameter.unit().equals(indicator.unit())
                            && !parameter.values().isEmpty())
                    .sorted(Comparator.comparing(parameter -> parameter
                            .values()
                            .get(parameter.values().size() - 1)
                            .value()))
                    .toList();
            if (fitting.size() > 1) {
                Parameter high = fitting.get(fitting.size() - 1);
                Condition band = new Condition.AllOf(List.of(
                        compared(indicator, ComparisonOperator.AT_LEAST, fitting.get(0)),
                        compared(indicator, ComparisonOperator.LESS_THAN, high)));
                return List.of(
                        new Criterion.Band(3, band),
                        new Criterion.Band(5, compared(indicator, ComparisonOperator.AT_LEAST, high)));
            }
        }
        throw new Refusal("The version has no indicator of the area with two parameters of the same unit for this."
                + " Declare them in parameters.yaml first.");
    }

    private Condition companies() {
        Optional<Indicator> truth =
                indicators(Subject.COMPANY, ValueKind.TRUTH).stream().findFirst();
        Optional<Parameter> share = parameters("%").stream().findFirst();
        if (truth.isEmpty() || share.isEmpty()) {
            throw new Refusal(
                    "The version has no indicator of companies that is true or false, or no parameter in per cent."
                            + " Declare them in indicators.yaml and parameters.yaml first.");
        }
        Expression value = new Expression.Aggregate(
                Subject.COMPANY,
                Condition.ALWAYS,
                AggregateFunction.SHARE,
                Optional.empty(),
                truth.map(indicator -> Leaves.starting(indicator, vocabulary)));
        return new Condition.Comparison(
                value,
                ComparisonOperator.AT_LEAST,
                new Expression.ParameterValue(share.get().name()));
    }
}
