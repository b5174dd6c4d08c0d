package org.standardworkbench.rules.verification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Rounding;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.ValueKind;

/**
 * A criterion in which everything that it reads is given: the indicators without their formulas, and in place of numbers over companies, of
 * differences and of other criteria's outcomes an indicator each. On it the engine can be asked about every combination of values.
 */
final class Abstraction {

    private final StandardVersion version;
    private final Table table;
    private final Map<Line, Indicator> indicators = new LinkedHashMap<>();
    private final Map<ParameterName, Parameter> parameters;

    Abstraction(StandardVersion version, Table table) {
        this.version = version;
        this.table = table;
        this.parameters = new LinkedHashMap<>(version.parameters());
        for (Line line : table.partition().lines()) {
            indicators.put(line, indicator(line));
        }
    }

    private Indicator indicator(Line line) {
        if (line.quantity() instanceof Expression.IndicatorValue(var code)
                && line.minus().isEmpty()) {
            Indicator own =
                    java.util.Objects.requireNonNull(version.indicators().get(code));
            return given(code, own.kind(), own.unit(), own.rounding(), own.codes());
        }
        ValueKind kind =
                switch (line.kind()) {
                    case NUMBER -> ValueKind.NUMBER;
                    case TRUTH -> ValueKind.TRUTH;
                    case WORD -> ValueKind.CODE;
                };
        // Of another criterion's outcome, words that it cannot have may be asked for as well.
        List<Indicator.CodeValue> codes = kind == ValueKind.CODE
                ? Arrays.stream(OutcomeKind.values())
                        .map(outcome -> new Indicator.CodeValue(outcome.code(), Texts.NONE))
                        .toList()
                : List.of();
        return given(
                new IndicatorCode("quantityOfProof" + indicators.size()),
                kind,
                line.unit(),
                new Rounding(line.digits(), RoundingMode.HALF_EVEN),
                codes);
    }

    private static Indicator given(
            IndicatorCode code, ValueKind kind, String unit, Rounding rounding, List<Indicator.CodeValue> codes) {
        return new Indicator(
                code,
                Subject.AREA,
                kind,
                unit,
                rounding,
                codes,
                Texts.NONE,
                Texts.NONE,
                Optional.empty(),
                Optional.empty(),
                Texts.NONE,
                Indicator.Period.POINT,
                Optional.empty());
    }

    /** The indicator that stands for a line. */
    Indicator of(Line line) {
        return java.util.Objects.requireNonNull(indicators.get(line));
    }

    /** The version that holds the criterion alone. @param without a node that is left out, or {@link Forest#NOTHING} */
    StandardVersion version(int without) {
        Criterion own = table.criterion();
        Criterion criterion = new Criterion(
                own.code(),
                own.theme(),
                own.obligation(),
                Subject.AREA,
                Optional.empty(),
                Set.of(Stage.values()),
                own.maximum(),
                Optional.empty(),
                Optional.empty(),
                condition(table.applicability(), without),
                own.bands().stream()
                        .map(band -> new Criterion.Band(
                                band.points(),
                                condition(table.steps().get(own.bands().indexOf(band)), without)))
                        .toList(),
                new Criterion.Band(
                        own.requirement().points(), condition(table.steps().getLast(), without)),
                Criterion.Comments.none(own.bands().size()));
        Map<IndicatorCode, Indicator> codes = new LinkedHashMap<>();
        indicators.values().forEach(indicator -> codes.put(indicator.code(), indicator));
        return Versions.with(version, codes, parameters, Map.<CriterionCode, Criterion>of(own.code(), criterion));
    }

    private Condition condition(int number, int without) {
        Forest.Node node = table.forest().node(number);
        List<Condition> parts = node.parts().stream()
                .filter(part -> part != without)
                .map(part -> condition(part, without))
                .toList();
        return switch (node.condition()) {
            case Condition.AllOf all -> new Condition.AllOf(parts);
            case Condition.AnyOf any -> new Condition.AnyOf(parts);
            case Condition.AtLeast(var minimum, var all) -> new Condition.AtLeast(minimum, parts);
            case Condition.Not not -> new Condition.Not(parts.getFirst());
            default -> leaf(node.condition());
        };
    }

    private Condition leaf(Condition leaf) {
        LineReader.Asked asked = table.reader().asked(leaf).orElse(null);
        if (asked == null || of(asked.line()).code().equals(code(asked.line()))) {
            return leaf;
        }
        Expression value = new Expression.IndicatorValue(of(asked.line()).code());
        return switch (asked.leaf()) {
            case Leaf.Numbers(var all) ->
                new Condition.AllOf(all.stream()
                        .<Condition>map(against -> new Condition.Comparison(
                                value,
                                against.operator(),
                                bound(against.bound(), asked.line().unit())))
                        .toList());
            case Leaf.Words(var words, var positive) -> words(value, asked.line(), words, positive);
            case Leaf.Known known -> new Condition.IsKnown(of(asked.line()).code());
        };
    }

    private static IndicatorCode code(Line line) {
        return line.quantity() instanceof Expression.IndicatorValue(var code)
                        && line.minus().isEmpty()
                ? code
                : new IndicatorCode("none");
    }

    private static Condition words(Expression value, Line line, Set<String> words, boolean positive) {
        Condition one = line.kind() == Line.Kind.TRUTH
                ? new Condition.Comparison(
                        value,
                        org.standardworkbench.rules.standard.ComparisonOperator.EQUAL,
                        new Expression.TruthLiteral(words.contains("true")))
                : new Condition.OneOf(
                        value,
                        words.stream().sorted().map(Expression.CodeLiteral::new).toList());
        return positive ? one : new Condition.Not(one);
    }

    private Expression bound(BigDecimal bound, String unit) {
        ParameterName name = new ParameterName("bound-of-proof-" + parameters.size());
        parameters.put(
                name,
                new Parameter(
                        name,
                        unit,
                        Texts.NONE,
                        List.of(new Parameter.DatedValue(table.span().day(), Optional.empty(), bound, "")),
                        false));
        return new Expression.ParameterValue(name);
    }
}
