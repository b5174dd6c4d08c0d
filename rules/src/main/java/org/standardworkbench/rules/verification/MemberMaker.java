package org.standardworkbench.rules.verification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;

/** Makes companies and flows so that one count or share over them comes out as wanted, where the filters are plain. */
final class MemberMaker {

    private static final int MOST = 60;

    private final StandardVersion version;
    private final Sides sides;
    private final List<Member> companies = new ArrayList<>();
    private final List<Member> flows = new ArrayList<>();

    MemberMaker(StandardVersion version, LocalDate day) {
        this.version = version;
        this.sides = new Sides(version, day);
    }

    List<Member> companies() {
        return companies;
    }

    List<Member> flows() {
        return flows;
    }

    /** Adds the members of one aggregate; of a collection that has members already none are made. @return whether they are made */
    boolean make(Expression.Aggregate aggregate, Predicate<BigDecimal> wanted) {
        List<Member> members = aggregate.members() == Subject.COMPANY ? companies : flows;
        Optional<Map<IndicatorCode, DataPoint>> in = passing(aggregate.filter(), true);
        if (!members.isEmpty() || in.isEmpty()) {
            return false;
        }
        return switch (aggregate.function()) {
            case COUNT -> count(members, aggregate.members(), in.get(), wanted);
            case SHARE -> share(members, aggregate, in.get(), wanted);
            case SUM, MIN, MAX -> false;
        };
    }

    private boolean count(
            List<Member> members, Subject of, Map<IndicatorCode, DataPoint> in, Predicate<BigDecimal> wanted) {
        for (int size = 0; size <= MOST; size++) {
            if (wanted.test(BigDecimal.valueOf(size))) {
                add(members, of, size, in);
                return true;
            }
        }
        return false;
    }

    private boolean share(
            List<Member> members,
            Expression.Aggregate aggregate,
            Map<IndicatorCode, DataPoint> in,
            Predicate<BigDecimal> wanted) {
        Condition test = aggregate.test().orElseThrow();
        Optional<Map<IndicatorCode, DataPoint>> yes = passing(test, true);
        Optional<Map<IndicatorCode, DataPoint>> no = passing(test, false);
        if (yes.isEmpty() || no.isEmpty()) {
            return false;
        }
        for (int size = 1; size <= MOST; size++) {
            for (int part = 0; part <= size; part++) {
                BigDecimal share =
                        BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(size), 6, RoundingMode.HALF_EVEN);
                if (wanted.test(share)) {
                    add(members, aggregate.members(), part, joined(in, yes.get()));
                    add(members, aggregate.members(), size - part, joined(in, no.get()));
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<IndicatorCode, DataPoint> joined(
            Map<IndicatorCode, DataPoint> one, Map<IndicatorCode, DataPoint> other) {
        Map<IndicatorCode, DataPoint> both = new LinkedHashMap<>(one);
        both.putAll(other);
        return both;
    }

    private static void add(List<Member> members, Subject of, int count, Map<IndicatorCode, DataPoint> data) {
        for (int one = 0; one < count; one++) {
            String id = of.code() + "-" + (members.size() + 1);
            members.add(new Member(id, id, data));
        }
    }

    /** Data on which a plain condition holds, or fails; empty if it is not plain. */
    private Optional<Map<IndicatorCode, DataPoint>> passing(Condition condition, boolean holds) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> holds || parts.size() == 1 ? all(parts, holds) : Optional.empty();
            case Condition.Comparison(Expression.IndicatorValue(var code), var operator, var right) ->
                value(indicator(code), operator, right, holds)
                        .map(value -> Map.of(code, Sites.point(indicator(code), value)));
            case Condition.OneOf(Expression.IndicatorValue(var code), var codes) ->
                indicator(code).codes().stream()
                        .map(Indicator.CodeValue::code)
                        .filter(word -> holds
                                == codes.stream().anyMatch(one -> one.value().equals(word)))
                        .findFirst()
                        .map(word -> Map.of(code, Sites.point(indicator(code), new Value.OfCode(word))));
            default -> Optional.empty();
        };
    }

    private Optional<Map<IndicatorCode, DataPoint>> all(List<Condition> parts, boolean holds) {
        Map<IndicatorCode, DataPoint> data = new LinkedHashMap<>();
        for (Condition part : parts) {
            Optional<Map<IndicatorCode, DataPoint>> more = passing(part, holds);
            if (more.isEmpty() || more.get().keySet().stream().anyMatch(data::containsKey)) {
                return Optional.empty();
            }
            data.putAll(more.get());
        }
        return Optional.of(data);
    }

    private Optional<Value> value(Indicator indicator, ComparisonOperator operator, Expression right, boolean holds) {
        boolean equal = (operator == ComparisonOperator.EQUAL) == holds;
        return switch (right) {
            case Expression.TruthLiteral(var truth) -> Optional.of(new Value.OfTruth(truth == equal));
            case Expression.CodeLiteral(var word) ->
                indicator.codes().stream()
                        .map(Indicator.CodeValue::code)
                        .filter(code -> code.equals(word) == equal)
                        .findFirst()
                        .map(Value.OfCode::new);
            default -> indicator.derived() ? Optional.empty() : number(indicator, operator, right, holds);
        };
    }

    private Optional<Value> number(Indicator indicator, ComparisonOperator operator, Expression right, boolean holds) {
        Sides.Side side = sides.of(right, indicator.unit());
        if (side.quantity().isPresent()) {
            return Optional.empty();
        }
        BigDecimal on = side.constant().setScale(indicator.rounding().digits(), RoundingMode.CEILING);
        BigDecimal step = indicator.rounding().step();
        Leaf.Numbers.Against against = new Leaf.Numbers.Against(operator, side.constant());
        return java.util.stream.Stream.of(on, on.add(step), on.subtract(step))
                .filter(number -> number.signum() >= 0 && against.holds(number) == holds)
                .findFirst()
                .map(Value.OfNumber::new);
    }

    private Indicator indicator(IndicatorCode code) {
        return Objects.requireNonNull(version.indicators().get(code));
    }
}
