package org.standardworkbench.rules.language;

import java.util.List;
import org.standardworkbench.rules.standard.ArithmeticOperator;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.ScoreScope;
import org.standardworkbench.rules.standard.Subject;

/** Writes values canonically, with the fewest parentheses that keep the model. */
final class ValueWriter {

    private static final int MEMBER_INDENT = 4;

    private ValueWriter() {}

    /** Writes a value whose first character stands in a column: on one line if it fits. */
    static String write(Expression value, int column) {
        String flat = flat(value);
        return column + flat.length() <= ConditionWriter.WIDTH ? flat : broken(value, column);
    }

    /** Writes a value on several lines if it is an aggregate, which continues on the next line. */
    static String broken(Expression value, int column) {
        if (!(value instanceof Expression.Aggregate aggregate)) {
            return flat(value);
        }
        int inner = column + MEMBER_INDENT;
        return ConditionWriter.pattern(word(aggregate.members()), aggregate.filter(), column)
                + "\n"
                + " ".repeat(inner)
                + function(aggregate, inner);
    }

    private static String function(Expression.Aggregate aggregate, int column) {
        String word = "." + aggregate.function().word();
        if (aggregate.test().isPresent()) {
            return ConditionWriter.pattern(word, aggregate.test().get(), column);
        }
        return word + aggregate.of().map(of -> "( " + flat(of) + " )").orElse("()");
    }

    /** Writes a value on one line. */
    static String flat(Expression value) {
        return switch (value) {
            case Expression.IndicatorValue indicator -> indicator.indicator().value();
            case Expression.ParameterValue parameter ->
                call("parameter", parameter.parameter().value());
            case Expression.FactorValue factor -> call("factor", factor.factor().value());
            case Expression.NumberLiteral number -> number(number);
            case Expression.TruthLiteral truth -> Boolean.toString(truth.value());
            case Expression.CodeLiteral code -> quoted(code.value());
            case Expression.Arithmetic arithmetic ->
                operand(arithmetic.left(), arithmetic.operator(), false)
                        + " " + arithmetic.operator().sign() + " "
                        + operand(arithmetic.right(), arithmetic.operator(), true);
            case Expression.Aggregate aggregate -> aggregate(aggregate);
            case Expression.OutcomeOf outcome ->
                call("outcome", outcome.criterion().value());
            case Expression.PointsOf points -> call("points", points.criterion().value());
            case Expression.Score score ->
                scope(score.scope()) + score.measure().word();
            case Expression.CriteriaCount count ->
                ConditionWriter.criteria(count.filter()) + ".count( " + ConditionWriter.outcomes(count.outcomes())
                        + " )";
        };
    }

    private static String number(Expression.NumberLiteral number) {
        String digits = number.value().toPlainString();
        return number.value().signum() < 0 ? "( " + digits + " )" : digits;
    }

    private static String operand(Expression operand, ArithmeticOperator operator, boolean right) {
        boolean looser = operand instanceof Expression.Arithmetic inner
                && (right ? rank(inner.operator()) <= rank(operator) : rank(inner.operator()) < rank(operator));
        return looser ? "( " + flat(operand) + " )" : flat(operand);
    }

    private static int rank(ArithmeticOperator operator) {
        return switch (operator) {
            case PLUS, MINUS -> 1;
            case TIMES, DIVIDED_BY -> 2;
        };
    }

    private static String aggregate(Expression.Aggregate aggregate) {
        String filtered = ConditionWriter.list(word(aggregate.members()), aggregate.filter());
        String word = "." + aggregate.function().word();
        if (aggregate.test().isPresent()) {
            return filtered + ConditionWriter.list(word, aggregate.test().get());
        }
        return filtered
                + aggregate.of().map(of -> word + "( " + flat(of) + " )").orElse(word + "()");
    }

    private static String word(Subject members) {
        return switch (members) {
            case COMPANY -> "companies";
            case FLOW -> "flows";
            case AREA -> throw new IllegalArgumentException("an area is not a collection");
        };
    }

    private static String scope(ScoreScope scope) {
        return switch (scope) {
            case ScoreScope.Overall overall -> "";
            case ScoreScope.Each each -> "";
            case ScoreScope.OfTheme theme -> call("theme", theme.theme().value()) + ".";
            case ScoreScope.OfGroup group -> call("group", group.group().value()) + ".";
        };
    }

    private static String call(String word, String name) {
        return ConditionWriter.call(word, List.of(quoted(name)));
    }

    /** A text in quotes; quotes and backslashes within it escaped. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
