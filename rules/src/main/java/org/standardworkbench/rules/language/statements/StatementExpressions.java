package org.standardworkbench.rules.language.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.standardworkbench.rules.standard.ArithmeticOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.CriteriaFilter;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.ScoreMeasure;
import org.standardworkbench.rules.standard.ScoreScope;

/** Writes the values of the criteria model in words: names of what is measured, values of what is required. */
final class StatementExpressions {

    private final StatementNames names;
    private final Words words;
    private final StatementConditions conditions;

    StatementExpressions(StatementNames names, StatementConditions conditions) {
        this.names = names;
        this.words = names.words();
        this.conditions = conditions;
    }

    /**
     * A value on its own.
     *
     * @param unit what a bare number is counted in
     */
    String write(Expression expression, String unit) {
        return switch (expression) {
            case Expression.IndicatorValue value -> names.label(value.indicator());
            case Expression.ParameterValue value -> names.parameter(value.parameter());
            case Expression.FactorValue value -> names.factor(value.factor());
            case Expression.NumberLiteral literal -> names.units().withNumber(literal.value(), unit);
            case Expression.TruthLiteral literal -> truth(literal.value());
            case Expression.CodeLiteral literal -> "`" + literal.value() + "`";
            case Expression.Arithmetic arithmetic -> arithmetic(arithmetic);
            case Expression.Aggregate aggregate -> aggregate(aggregate);
            case Expression.OutcomeOf of -> words.say("outcome.of", names.criterion(of.criterion()));
            case Expression.PointsOf of -> words.say("points.of", names.criterion(of.criterion()));
            case Expression.Score score -> score(score);
            case Expression.CriteriaCount count ->
                words.say("count.criteria", filter(count.filter()), outcomes(count.outcomes()));
        };
    }

    /** The right side of a comparison, whose codes mean what the left side's indicator or outcome says. */
    String writeBeside(Expression left, Expression right) {
        return right instanceof Expression.CodeLiteral literal ? code(left, literal) : write(right, unit(left));
    }

    /** A code as its label, an outcome as its word. */
    String code(Expression left, Expression.CodeLiteral literal) {
        return switch (left) {
            case Expression.IndicatorValue value -> names.code(value.indicator(), literal.value());
            case Expression.OutcomeOf of ->
                java.util.Arrays.stream(OutcomeKind.values())
                        .filter(kind -> kind.code().equals(literal.value()))
                        .findFirst()
                        .map(this::outcome)
                        .orElse("`" + literal.value() + "`");
            default -> "`" + literal.value() + "`";
        };
    }

    String truth(boolean value) {
        return words.say(value ? "yes" : "no");
    }

    String outcome(OutcomeKind kind) {
        return words.say("outcome." + kind.code().replace(' ', '-'));
    }

    /** One of several outcomes, in the order in which people expect them: the best first. */
    String outcomes(Set<OutcomeKind> kinds) {
        return oneOf(List.of(
                        OutcomeKind.MET,
                        OutcomeKind.PARTLY_MET,
                        OutcomeKind.NOT_MET,
                        OutcomeKind.NOT_APPLICABLE,
                        OutcomeKind.UNDETERMINED)
                .stream()
                .filter(kinds::contains)
                .map(this::outcome)
                .toList());
    }

    /** {@code a, b or c}. */
    String oneOf(List<String> texts) {
        if (texts.size() < 2) {
            return String.join("", texts);
        }
        return words.say("or", String.join(", ", texts.subList(0, texts.size() - 1)), texts.getLast());
    }

    /** Which criteria are meant, in brackets after a blank; empty for all. */
    String filter(CriteriaFilter filter) {
        List<String> parts = new ArrayList<>();
        filter.obligation().map(this::obligation).ifPresent(parts::add);
        filter.theme()
                .map(theme ->
                        words.say("filter.theme", names.title(names.version().themes(), theme)))
                .ifPresent(parts::add);
        filter.group()
                .map(group ->
                        words.say("filter.group", names.title(names.version().groups(), group)))
                .ifPresent(parts::add);
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    private String obligation(Obligation obligation) {
        return words.say("filter.obligation", words.say("obligation." + obligation.code()));
    }

    private String score(Expression.Score score) {
        String measure = words.say("score." + score.measure().word());
        return switch (score.scope()) {
            case ScoreScope.Overall overall -> measure;
            case ScoreScope.OfTheme of ->
                words.say("scope.theme", measure, names.title(names.version().themes(), of.theme()));
            case ScoreScope.OfGroup of ->
                words.say("scope.group", measure, names.title(names.version().groups(), of.group()));
            case ScoreScope.Each each -> words.say("scope.each", measure);
        };
    }

    private String aggregate(Expression.Aggregate aggregate) {
        String key = aggregate.function().word() + "." + aggregate.members().code();
        String filter =
                aggregate.filter().equals(Condition.ALWAYS) ? "" : " (" + conditions.inline(aggregate.filter()) + ")";
        return switch (aggregate.function()) {
            case COUNT -> words.say(key, filter);
            case SHARE ->
                words.say(key, filter, aggregate.test().map(conditions::inline).orElse(""));
            case SUM, MIN, MAX ->
                words.say(key, filter, aggregate.of().map(of -> write(of, "1")).orElse(""));
        };
    }

    private String arithmetic(Expression.Arithmetic arithmetic) {
        ArithmeticOperator operator = arithmetic.operator();
        String sign =
                switch (operator) {
                    case PLUS -> "+";
                    case MINUS -> "−";
                    case TIMES -> "×";
                    case DIVIDED_BY -> "÷";
                };
        String left = operand(arithmetic.left(), precedence(arithmetic.left()) < precedence(arithmetic), arithmetic);
        boolean bracket = precedence(arithmetic.right()) < precedence(arithmetic)
                || precedence(arithmetic.right()) == precedence(arithmetic)
                        && (operator == ArithmeticOperator.MINUS || operator == ArithmeticOperator.DIVIDED_BY);
        return left + " " + sign + " " + operand(arithmetic.right(), bracket, arithmetic);
    }

    private String operand(Expression part, boolean bracket, Expression.Arithmetic of) {
        boolean difference = precedence(of) == 1
                && part.equals(of.right())
                && unit(of.left()).equals("%");
        String text = difference && part instanceof Expression.ParameterValue value
                ? names.parameter(value.parameter(), true)
                : write(part, precedence(of) == 1 ? unit(of) : "1");
        return bracket ? "(" + text + ")" : text;
    }

    /** 1 for sums, 2 for products, 3 for what holds together by itself. */
    private static int precedence(Expression expression) {
        if (!(expression instanceof Expression.Arithmetic arithmetic)) {
            return 3;
        }
        return switch (arithmetic.operator()) {
            case PLUS, MINUS -> 1;
            case TIMES, DIVIDED_BY -> 2;
        };
    }

    /** The unit in which a bare number beside the expression is meant. */
    String unit(Expression expression) {
        return switch (expression) {
            case Expression.IndicatorValue value ->
                names.indicator(value.indicator()).map(Indicator::unit).orElse("1");
            case Expression.ParameterValue value -> names.unit(value.parameter());
            case Expression.FactorValue value -> names.unit(value.factor());
            case Expression.Arithmetic arithmetic -> precedence(arithmetic) == 1 ? unit(arithmetic.left()) : "1";
            case Expression.Aggregate aggregate ->
                switch (aggregate.function()) {
                    case COUNT -> "1";
                    case SHARE -> "%";
                    case SUM, MIN, MAX -> aggregate.of().map(this::unit).orElse("1");
                };
            case Expression.Score score -> score.measure() == ScoreMeasure.POINTS_SHARE ? "%" : "1";
            case Expression.NumberLiteral literal -> "1";
            case Expression.TruthLiteral literal -> "1";
            case Expression.CodeLiteral literal -> "1";
            case Expression.OutcomeOf of -> "1";
            case Expression.PointsOf of -> "1";
            case Expression.CriteriaCount count -> "1";
        };
    }
}
