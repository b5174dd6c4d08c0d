package org.standardworkbench.rules.files.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Place;

/** Whether what conditions compare can be compared: kinds, units, codes. */
final class ConditionCheck {

    private static final List<String> OUTCOMES =
            Arrays.stream(OutcomeKind.values()).map(OutcomeKind::code).toList();

    private final KindCheck kinds;
    private final Problems problems;

    ConditionCheck(KindCheck kinds, Problems problems) {
        this.kinds = kinds;
        this.problems = problems;
    }

    void check(Condition condition, Where where) {
        switch (condition) {
            case Condition.Comparison comparison -> comparison(comparison, where);
            case Condition.Between between -> between(between, where);
            case Condition.OneOf oneOf -> oneOf(oneOf, where);
            case Condition.IsKnown known ->
                kinds.indicator(known.indicator(), where.places().of(condition), where);
            case Condition.AllOf all -> all.parts().forEach(part -> check(part, where));
            case Condition.AnyOf any -> any.parts().forEach(part -> check(part, where));
            case Condition.AtLeast atLeast -> atLeast.parts().forEach(part -> check(part, where));
            case Condition.Not not -> check(not.part(), where);
            case Condition.EveryCriterion every -> {}
            case Condition.EveryPart every -> check(every.condition(), where);
        }
    }

    private void comparison(Condition.Comparison comparison, Where where) {
        Kind left = kinds.of(comparison.left(), where);
        Kind right = kinds.of(comparison.right(), where);
        Place place = where.places().of(comparison);
        if (left instanceof Kind.Unknown || right instanceof Kind.Unknown) {
            return;
        }
        if (left instanceof Kind.Number one && right instanceof Kind.Number other) {
            kinds.convertible(one, other, place, "cannot be compared");
            return;
        }
        boolean equality = comparison.operator() == ComparisonOperator.EQUAL
                || comparison.operator() == ComparisonOperator.NOT_EQUAL;
        if (!equality) {
            problems.error(
                    place,
                    "The sign `" + comparison.operator().sign() + "` compares numbers, but on one side stands "
                            + (left instanceof Kind.Number ? right : left).words() + ".",
                    "Truths and codes are compared with `==` or `!=`.");
        } else if (right instanceof Kind.CodeLiteral literal
                && (left instanceof Kind.Code || left instanceof Kind.Outcome)) {
            word(left, literal.word(), where.places().of(comparison.right()));
        } else if (!(left instanceof Kind.Truth && right instanceof Kind.TruthLiteral)) {
            problems.error(
                    place,
                    "Here " + left.words() + " is compared with " + right.words() + ".",
                    "Compare a number with a number, a truth with `true` or `false`, a code with one of its words in quotes.");
        }
    }

    private void word(Kind left, String word, Place place) {
        if (left instanceof Kind.Code code) {
            kinds.word(
                    word,
                    code.codes(),
                    "The indicator `" + code.of() + "` has no code " + Advice.quote(word) + ".",
                    place);
        } else {
            kinds.word(word, OUTCOMES, Advice.quote(word) + " is not an outcome.", place);
        }
    }

    private void between(Condition.Between between, Where where) {
        Optional<Kind.Number> value = kinds.number(between.value(), where);
        Optional<Kind.Number> low = kinds.number(between.low(), where);
        Optional<Kind.Number> high = kinds.number(between.high(), where);
        if (value.isPresent()) {
            low.ifPresent(bound ->
                    kinds.convertible(value.get(), bound, where.places().of(between.low()), "cannot be compared"));
            high.ifPresent(bound ->
                    kinds.convertible(value.get(), bound, where.places().of(between.high()), "cannot be compared"));
        }
    }

    private void oneOf(Condition.OneOf oneOf, Where where) {
        Kind kind = kinds.of(oneOf.value(), where);
        if (kind instanceof Kind.Code || kind instanceof Kind.Outcome) {
            for (Expression.CodeLiteral code : oneOf.codes()) {
                word(kind, code.value(), where.places().of(code));
            }
        } else if (!(kind instanceof Kind.Unknown)) {
            problems.error(
                    where.places().of(oneOf),
                    "`in` asks for one of several words, but here stands " + kind.words() + ".",
                    "Use it with an indicator of kind code or with an outcome.");
        }
    }
}
