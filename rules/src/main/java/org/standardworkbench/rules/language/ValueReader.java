package org.standardworkbench.rules.language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.language.Token.Kind;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.AggregateFunction;
import org.standardworkbench.rules.standard.ArithmeticOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Subject;

/** Reads values: {@code *} and {@code /} bind closer than {@code +} and {@code -}, each from the left. */
final class ValueReader {

    private static final List<String> SUMS = List.of("+", "-");
    private static final List<String> PRODUCTS = List.of("*", "/");

    private final Tokens tokens;
    private final Reading reading;
    private final NameReader names;
    private final ConditionReader conditions;
    private final ScoreReader scores;

    ValueReader(Tokens tokens, Reading reading, ConditionReader conditions) {
        this.tokens = tokens;
        this.reading = reading;
        this.names = new NameReader(tokens, reading);
        this.conditions = conditions;
        this.scores = new ScoreReader(tokens, reading);
    }

    /** Reads a value of any kind. */
    Expression value(Context context) {
        return chain(context, SUMS);
    }

    /** Reads a number; a truth, code or outcome is told as an error. */
    Expression number(Context context) {
        Token first = tokens.peek();
        Expression value = value(context);
        requireNumber(value, first);
        return value;
    }

    void requireNumber(Expression value, Token first) {
        String found =
                switch (value) {
                    case Expression.TruthLiteral truth -> "a truth";
                    case Expression.CodeLiteral code -> "a text";
                    case Expression.OutcomeOf outcome -> "an outcome";
                    default -> "";
                };
        if (!found.isEmpty()) {
            throw tokens.refuse(
                    first,
                    "Here stands " + found + " where a number is expected.",
                    "Truths and codes are compared with == or !=, the indicator on the left.");
        }
    }

    private Expression chain(Context context, List<String> signs) {
        boolean products = signs == PRODUCTS;
        Token first = tokens.peek();
        Expression left = products ? primary(context) : chain(context, PRODUCTS);
        for (int operands = 1;
                signs.contains(tokens.peek().text()) && tokens.peek().kind() == Kind.SIGN;
                operands++) {
            Token sign = tokens.next();
            reading.part(sign);
            if (operands == ConditionReader.MOST_IN_GROUP) {
                throw tokens.refuse(
                        sign,
                        "More than " + ConditionReader.MOST_IN_GROUP + " values are joined here.",
                        "Make a derived indicator of a part.");
            }
            if (sign.isSign("/") && !context.formula()) {
                throw tokens.refuse(
                        sign,
                        "`/` does not stand in a condition.",
                        "Make a derived indicator with a formula of the quotient.");
            }
            requireNumber(left, first);
            Token second = tokens.peek();
            Expression right = products ? primary(context) : chain(context, PRODUCTS);
            requireNumber(right, second);
            left = reading.at(new Expression.Arithmetic(left, operator(sign.text()), right), first);
        }
        return left;
    }

    private static ArithmeticOperator operator(String sign) {
        return Arrays.stream(ArithmeticOperator.values())
                .filter(operator -> operator.sign().equals(sign))
                .findFirst()
                .orElseThrow();
    }

    private Expression primary(Context context) {
        Token token = tokens.peek();
        reading.part(token);
        Expression read =
                switch (token.kind()) {
                    case NUMBER -> literal(context, false);
                    case TEXT -> new Expression.CodeLiteral(conditions.code());
                    case WORD -> word(context);
                    case SIGN -> sign(context);
                    case COMMENT, END -> throw tokens.unexpected("a value");
                };
        if (tokens.peek().isSign(".")) {
            throw tokens.refuse(
                    tokens.peek(),
                    "Nothing can be called on a value.",
                    "Only companies( … ) and flows( … ) are followed by a dot.");
        }
        return reading.at(read, token);
    }

    private Expression sign(Context context) {
        Token token = tokens.peek();
        if (token.isSign("(")) {
            tokens.next();
            Expression inner = value(context);
            if (ConditionReader.isComparison(tokens.peek())) {
                throw tokens.refuse(
                        tokens.peek(),
                        "Parentheses group values, not conditions.",
                        "Write allOf( … ), anyOf( … ) or not( … ) around conditions.");
            }
            if (tokens.done()) {
                throw tokens.unclosed(token);
            }
            tokens.expect(")");
            return inner;
        }
        if (token.isSign("-") && context.formula() && tokens.peek(1).kind() == Kind.NUMBER) {
            tokens.next();
            return literal(context, true);
        }
        throw tokens.unexpected("a value");
    }

    private Expression literal(Context context, boolean negative) {
        Token token = tokens.next();
        if (decimalComma(token)) {
            return new Expression.NumberLiteral(BigDecimal.ZERO);
        }
        if (token.faulty()) {
            return new Expression.NumberLiteral(BigDecimal.ZERO);
        }
        BigDecimal value = new BigDecimal(token.text());
        if (!context.formula() && !token.text().equals("0")) {
            reading.diagnostics()
                    .error(
                            token,
                            "The number " + token.quoted() + " stands in a condition; only `0` may.",
                            "Make it a parameter in parameters.yaml and write parameter( \"its-name\" ).");
        }
        return new Expression.NumberLiteral(negative ? value.negate() : value);
    }

    /** Tells and skips a decimal comma behind a number, as in {@code 65,5}. */
    boolean decimalComma(Token number) {
        Token comma = tokens.peek();
        Token fraction = tokens.peek(1);
        boolean there = comma.isSign(",")
                && comma.offset() == number.end()
                && fraction.kind() == Kind.NUMBER
                && fraction.offset() == comma.end();
        if (there) {
            String typed = number.text() + "," + fraction.text();
            reading.diagnostics()
                    .error(
                            number,
                            "`" + typed + "` has a decimal comma.",
                            "Write a decimal point: `" + number.text() + "." + fraction.text()
                                    + "`; in a condition make the number a parameter.");
            tokens.next();
            tokens.next();
        }
        return there;
    }

    private Expression word(Context context) {
        Token word = tokens.peek();
        boolean call = tokens.peek(1).isSign("(");
        if (word.isWord("true") || word.isWord("false")) {
            tokens.next();
            return new Expression.TruthLiteral(word.isWord("true"));
        }
        if (call) {
            return call(context);
        }
        if (context.functions().contains(word.text()) && !scores.isMeasure(word)) {
            tokens.next();
            throw tokens.unexpected("`(`");
        }
        if (context.scores()) {
            return scores.bare(context);
        }
        if (tokens.peek(1).isSign(".")) {
            throw tokens.refuse(
                    word,
                    "Nothing can be read or called on " + word.quoted() + ".",
                    Foreign.advice(word).orElse(context.reads()));
        }
        tokens.next();
        return new Expression.IndicatorValue(names.indicator(word));
    }

    private Expression call(Context context) {
        Token word = tokens.peek();
        if (!context.functions().contains(word.text())) {
            throw refuseCall(context);
        }
        return switch (word.text()) {
            case "parameter" -> {
                tokens.next();
                yield new Expression.ParameterValue(names.inParentheses(names::parameter));
            }
            case "factor" -> {
                tokens.next();
                yield new Expression.FactorValue(names.inParentheses(names::factor));
            }
            case "outcome" -> {
                tokens.next();
                yield new Expression.OutcomeOf(names.inParentheses(names::criterion));
            }
            case "points" -> {
                tokens.next();
                yield new Expression.PointsOf(names.inParentheses(names::criterion));
            }
            case "companies" -> aggregate(Subject.COMPANY, context);
            case "flows" -> aggregate(Subject.FLOW, context);
            case "theme", "group", "criteria", "prerequisites" -> scores.call();
            default ->
                throw tokens.refuse(
                        word,
                        word.quoted() + " is a condition, but a value is expected here.",
                        "Compare values, group conditions.");
        };
    }

    SyntaxError refuseCall(Context context) {
        Token word = tokens.peek();
        boolean elsewhere = Arrays.stream(Context.values())
                .anyMatch(other -> other.functions().contains(word.text()));
        if (elsewhere) {
            return tokens.refuse(word, word.quoted() + " does not stand here.", context.reads());
        }
        return tokens.refuse(
                word,
                word.quoted() + " is not a function of this language.",
                Foreign.advice(word).orElseGet(() -> Advice.on(word.text(), context.functions())));
    }

    private Expression aggregate(Subject members, Context context) {
        tokens.next();
        List<Condition> parts = conditions.list(tokens.expect("("), Context.MEMBER);
        Condition filter = conditions.together(parts, tokens.peek());
        tokens.expect(".");
        AggregateFunction function = function();
        Token open = tokens.expect("(");
        return switch (function) {
            case COUNT -> {
                tokens.expect(")");
                yield new Expression.Aggregate(members, filter, function, Optional.empty(), Optional.empty());
            }
            case SHARE -> {
                Token first = tokens.peek();
                List<Condition> tests = conditions.list(open, Context.MEMBER);
                if (tests.isEmpty()) {
                    throw tokens.refuse(first, "The share tests nothing.", "Write share( condition ).");
                }
                Condition test = conditions.together(tests, first);
                yield new Expression.Aggregate(members, filter, function, Optional.empty(), Optional.of(test));
            }
            case SUM, MIN, MAX -> {
                Expression of = number(context.ofMember());
                if (tokens.done()) {
                    throw tokens.unclosed(open);
                }
                tokens.expect(")");
                yield new Expression.Aggregate(members, filter, function, Optional.of(of), Optional.empty());
            }
        };
    }

    private AggregateFunction function() {
        Token word = tokens.peek();
        List<String> allowed = Arrays.stream(AggregateFunction.values())
                .map(AggregateFunction::word)
                .toList();
        if (word.kind() != Kind.WORD || !allowed.contains(word.text())) {
            throw tokens.refuse(
                    word,
                    word.quoted() + " cannot be computed over companies or flows.",
                    Advice.on(word.text(), allowed));
        }
        tokens.next();
        return AggregateFunction.values()[allowed.indexOf(word.text())];
    }
}
