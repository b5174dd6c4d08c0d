package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.standardworkbench.rules.language.Token.Kind;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.ScoreScope;

/** Reads conditions. */
final class ConditionReader {

    /** How many parts a group may have. */
    static final int MOST_IN_GROUP = 64;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}");
    private static final List<OutcomeKind> OUTCOMES =
            List.of(OutcomeKind.MET, OutcomeKind.PARTLY_MET, OutcomeKind.NOT_MET, OutcomeKind.NOT_APPLICABLE);

    private final Tokens tokens;
    private final Reading reading;
    private final NameReader names;
    private final ValueReader values;
    private int groups;

    ConditionReader(Tokens tokens, Reading reading) {
        this.tokens = tokens;
        this.reading = reading;
        this.names = new NameReader(tokens, reading);
        this.values = new ValueReader(tokens, reading, this);
    }

    ValueReader values() {
        return values;
    }

    /** Reads conditions separated by commas up to the closing parenthesis. */
    List<Condition> list(Token open, Context context) {
        List<Condition> parts = tokens.list(open, () -> condition(context));
        if (parts.size() > MOST_IN_GROUP) {
            reading.diagnostics()
                    .error(
                            open,
                            "This group has " + parts.size() + " parts; at most " + MOST_IN_GROUP + " are allowed.",
                            "Put some of them into a group of their own.");
        }
        return parts;
    }

    /** Reads the parts of a group. */
    private List<Condition> parts(Token word, Token open, Context context) {
        if (groups == Condition.MOST_NESTED) {
            throw tokens.refuse(
                    word,
                    "Groups are nested more than " + Condition.MOST_NESTED + " deep here.",
                    "Make a criterion of a part and ask for its outcome( … ), or a derived indicator.");
        }
        groups++;
        try {
            return list(open, context);
        } finally {
            groups--;
        }
    }

    /** One condition as it is, none or several as all of them. */
    Condition together(List<Condition> parts, Token first) {
        return parts.size() == 1 ? parts.get(0) : reading.at(new Condition.AllOf(parts), first);
    }

    static boolean isComparison(Token token) {
        return token.kind() == Kind.SIGN
                && Arrays.stream(ComparisonOperator.values())
                        .anyMatch(operator -> operator.sign().equals(token.text()));
    }

    private Condition condition(Context context) {
        Token first = tokens.peek();
        reading.part(first);
        boolean call = first.kind() == Kind.WORD && tokens.peek(1).isSign("(");
        return reading.at(call ? called(context) : compared(context), first);
    }

    private Condition called(Context context) {
        Token word = tokens.peek();
        boolean allowed = context.functions().contains(word.text());
        return switch (word.text()) {
            case "allOf" -> new Condition.AllOf(group(context));
            case "anyOf" -> new Condition.AnyOf(group(context));
            case "atLeast" -> atLeast(context);
            case "not" -> not(context);
            case "between" -> between(context);
            case "isKnown" -> {
                if (!allowed) {
                    throw values.refuseCall(context);
                }
                tokens.next();
                yield new Condition.IsKnown(names.inParentheses(names::indicator));
            }
            case "themes" -> everyPart(ScoreScope.Kind.THEME, context);
            case "groups" -> everyPart(ScoreScope.Kind.GROUP, context);
            case "criteria", "prerequisites" ->
                allowed && tokens.wordBehindCall().equals("every")
                        ? new ScoreReader(tokens, reading).every()
                        : compared(context);
            default -> compared(context);
        };
    }

    private List<Condition> group(Context context) {
        Token word = tokens.next();
        List<Condition> parts = parts(word, tokens.expect("("), context);
        if (parts.isEmpty()) {
            throw tokens.refuse(word, word.quoted() + " has no parts.", "Write at least one condition into it.");
        }
        return parts;
    }

    private Condition atLeast(Context context) {
        Token word = tokens.next();
        Token open = tokens.expect("(");
        Token number = tokens.peek();
        if (number.kind() != Kind.NUMBER) {
            throw tokens.unexpected("how many conditions must hold, for example atLeast( 2, a, b, c )");
        }
        tokens.next();
        boolean followed = isComparison(tokens.peek(2))
                || tokens.peek(2).isSign("+")
                || tokens.peek(2).isSign("*");
        boolean comma = !followed && values.decimalComma(number);
        if (!comma) {
            tokens.expect(",");
        } else if (!tokens.accept(",")) {
            throw new SyntaxError();
        }
        List<Condition> parts = parts(word, open, context);
        if (!comma && !number.faulty() && !isWithin(number.text(), 1, parts.size())) {
            throw tokens.refuse(
                    number,
                    "At least " + number.quoted() + " of " + parts.size() + " conditions cannot be asked.",
                    "Write a whole number from 1 to the number of conditions.");
        }
        return new Condition.AtLeast(comma || number.faulty() ? 1 : Integer.parseInt(number.text()), parts);
    }

    /** Tells whether digits are a whole number in a range. */
    static boolean isWithin(String digits, int least, int most) {
        return digits.matches("[0-9]{1,9}") && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most;
    }

    private Condition not(Context context) {
        Token word = tokens.next();
        List<Condition> parts = list(tokens.expect("("), context);
        if (parts.size() != 1) {
            throw tokens.refuse(
                    word,
                    "`not` takes one condition, here are " + parts.size() + ".",
                    "Write not( anyOf( a, b ) ) or not( allOf( a, b ) ).");
        }
        return new Condition.Not(parts.get(0));
    }

    private Condition between(Context context) {
        Token word = tokens.next();
        List<Expression> three = tokens.list(tokens.expect("("), () -> values.number(context));
        if (three.size() != 3) {
            throw tokens.refuse(
                    word,
                    "`between` takes a value and two bounds, here are " + three.size() + " values.",
                    "Write between( value, low, high ); both bounds are included.");
        }
        return new Condition.Between(three.get(0), three.get(1), three.get(2));
    }

    private Condition everyPart(ScoreScope.Kind kind, Context context) {
        if (!context.functions().contains(tokens.peek().text())) {
            throw values.refuseCall(context);
        }
        Token word = tokens.next();
        tokens.expect("(");
        tokens.expect(")");
        tokens.expect(".");
        if (!tokens.peek().isWord("every")) {
            throw tokens.unexpected("`every`");
        }
        tokens.next();
        Token open = tokens.expect("(");
        List<Condition> parts = parts(word, open, Context.PART);
        if (parts.isEmpty()) {
            throw tokens.refuse(word, "`every` asks nothing.", "Write at least one condition into it.");
        }
        return new Condition.EveryPart(kind, together(parts, open));
    }

    private Condition compared(Context context) {
        Token first = tokens.peek();
        Expression left = values.value(context);
        Token sign = tokens.peek();
        if (sign.isWord("in")) {
            tokens.next();
            return new Condition.OneOf(requireChoice(left, first), codes(left));
        }
        if (!isComparison(sign)) {
            boolean alone = sign.isSign(",") || sign.isSign(")");
            if (alone && left instanceof Expression.IndicatorValue) {
                throw tokens.refuse(
                        first, first.quoted() + " alone is not a condition.", "Compare it, for example with == true.");
            }
            throw tokens.unexpected("a comparison with >=, >, <=, <, ==, != or in");
        }
        tokens.next();
        ComparisonOperator operator = Arrays.stream(ComparisonOperator.values())
                .filter(candidate -> candidate.sign().equals(sign.text()))
                .findFirst()
                .orElseThrow();
        Token second = tokens.peek();
        Expression right = values.value(context);
        if (isComparison(tokens.peek())) {
            throw tokens.refuse(
                    tokens.peek(),
                    "A second comparison follows without a comma.",
                    "Write between( value, low, high ) or two conditions.");
        }
        check(left, first, operator, sign, right, second);
        return new Condition.Comparison(left, operator, right);
    }

    private void check(
            Expression left, Token first, ComparisonOperator operator, Token sign, Expression right, Token second) {
        boolean equality = operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL;
        boolean word = right instanceof Expression.TruthLiteral || right instanceof Expression.CodeLiteral;
        boolean wordLeft = left instanceof Expression.TruthLiteral || left instanceof Expression.CodeLiteral;
        if (wordLeft) {
            throw tokens.refuse(
                    first, "A literal stands on the left.", "Write the indicator left and the literal right.");
        }
        if (!equality && (word || left instanceof Expression.OutcomeOf)) {
            throw tokens.refuse(
                    sign,
                    sign.quoted() + " compares numbers.",
                    "Truths, codes and outcomes are compared with == or !=.");
        }
        if (left instanceof Expression.OutcomeOf) {
            outcomeWord(right, second);
        } else if (word && !(left instanceof Expression.IndicatorValue)) {
            throw tokens.refuse(
                    second,
                    second.quoted() + " is compared with a number.",
                    "Only an indicator can be a truth or a code.");
        } else if (!word) {
            values.requireNumber(right, second);
        }
    }

    private void outcomeWord(Expression right, Token token) {
        List<String> allowed = OUTCOMES.stream().map(OutcomeKind::code).toList();
        if (!(right instanceof Expression.CodeLiteral literal) || !allowed.contains(literal.value())) {
            String typed = right instanceof Expression.CodeLiteral literal ? literal.value() : token.text();
            throw tokens.refuse(
                    token, token.quoted() + " is not an outcome that can be asked for.", Advice.on(typed, allowed));
        }
    }

    private Expression requireChoice(Expression left, Token first) {
        if (!(left instanceof Expression.IndicatorValue) && !(left instanceof Expression.OutcomeOf)) {
            throw tokens.refuse(
                    first, "Only a code or an outcome can be one of several.", "Write indicator in ( \"a\", \"b\" ).");
        }
        return left;
    }

    private List<Expression.CodeLiteral> codes(Expression left) {
        Token open = tokens.expect("(");
        Set<String> seen = new HashSet<>();
        List<Expression.CodeLiteral> codes = new ArrayList<>(tokens.list(open, () -> listed(left, seen)));
        if (codes.isEmpty() && !reading.diagnostics().failed()) {
            throw tokens.refuse(open, "The list is empty.", "Write at least one code in double quotes.");
        }
        if (codes.size() > MOST_IN_GROUP) {
            throw tokens.refuse(open, "More than " + MOST_IN_GROUP + " codes are listed.", "List fewer.");
        }
        return codes;
    }

    private Expression.CodeLiteral listed(Expression left, Set<String> seen) {
        Token token = tokens.peek();
        reading.part(token);
        if (token.kind() != Kind.TEXT) {
            throw tokens.unexpected("a code in double quotes");
        }
        Expression.CodeLiteral literal = reading.at(new Expression.CodeLiteral(code()), token);
        if (left instanceof Expression.OutcomeOf) {
            outcomeWord(literal, token);
        }
        if (!seen.add(literal.value())) {
            throw tokens.refuse(token, token.quoted() + " is listed twice.", "List it once.");
        }
        return literal;
    }

    /** Reads a code in quotes and checks its form. */
    String code() {
        Token token = tokens.next();
        if (!token.faulty() && !CODE.matcher(token.text()).matches()) {
            throw tokens.refuse(
                    token,
                    token.quoted() + " cannot be a code.",
                    "A code has up to 64 letters a to z, digits, blanks, dots, hyphens and underscores.");
        }
        return token.text();
    }
}
