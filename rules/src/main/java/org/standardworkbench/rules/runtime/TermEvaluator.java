package org.standardworkbench.rules.runtime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes terms, once and before the rules. Decimal arithmetic throughout; what is not known stays an interval. */
public final class TermEvaluator {

    /** Digits to which a share is rounded, half-even; enough to tell apart any two counts below a thousand. */
    public static final int SHARE_DIGITS = 6;

    /** Most digits that a converted number keeps. */
    public static final int CONVERTED_DIGITS = 12;

    /** Below every floor: what a share of points is if no points can be earned. */
    public static final BigDecimal BELOW_EVERY_FLOOR = BigDecimal.valueOf(-1);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TermEvaluator() {}

    /**
     * Computes a term.
     *
     * @param term what
     * @param site of which site
     * @param holder the company or flow at hand; the area itself if there is none
     */
    public static Range evaluate(Term term, SiteData site, Subject holder) {
        return switch (term) {
            case Term.Rounded rounded -> of(rounded.holder(), site, holder).rounded(rounded.indicator(), site);
            case Term.Raw raw -> of(raw.holder(), site, holder).raw(raw.indicator(), site);
            case Term.Known known ->
                of(known.holder(), site, holder).raw(known.indicator(), site).isOpen()
                        ? Range.ZERO
                        : Range.exactly(BigDecimal.ONE);
            case Term.Constant constant -> site.constant(constant.constant());
            case Term.Literal literal -> Range.exactly(literal.value());
            case Term.Joined joined -> join(joined, site, holder);
            case Term.Converted converted -> convert(converted, evaluate(converted.of(), site, holder));
            case Term.Aggregate aggregate -> aggregate(aggregate, site);
            case Term.OutcomeOf outcome -> outcome(site.outcome(outcome.criterion()));
            case Term.PointsOf points -> points(site, points.criterion());
            case Term.Score score -> score(score, site);
            case Term.CountOutcomes count -> countOutcomes(count, site);
            case Term.RollUp rollUp -> rollUp(rollUp, site);
            case Term.StageOfArea stage -> Range.exactly(BigDecimal.valueOf(site.stage()));
        };
    }

    private static Subject of(Term.Holder holder, SiteData site, Subject member) {
        return holder == Term.Holder.AREA ? site.area() : member;
    }

    private static Range join(Term.Joined joined, SiteData site, Subject holder) {
        Range left = evaluate(joined.left(), site, holder);
        Range right = evaluate(joined.right(), site, holder);
        return switch (joined.operation()) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case DIVIDED_BY -> left.dividedBy(right);
        };
    }

    private static Range convert(Term.Converted converted, Range range) {
        Range multiplied = range.times(Range.exactly(converted.multiplier()));
        return converted.divisor().compareTo(BigDecimal.ONE) == 0
                ? multiplied
                : multiplied.dividedBy(Range.exactly(converted.divisor()));
    }

    private static Range outcome(Decision decision) {
        return decision.kind() == Decision.Kind.UNDETERMINED
                ? Range.UNKNOWN
                : Range.exactly(BigDecimal.valueOf(decision.kind().ordinal()));
    }

    private static Range points(SiteData site, int criterion) {
        Decision decision = site.outcome(criterion);
        return decision.kind() == Decision.Kind.UNDETERMINED
                ? Range.between(0, site.maximum(criterion))
                : Range.exactly(BigDecimal.valueOf(decision.points()));
    }

    private static Range aggregate(Term.Aggregate aggregate, SiteData site) {
        List<Subject> members = site.members(aggregate.collection());
        if (members == null) {
            return Range.UNKNOWN;
        }
        return switch (aggregate.function()) {
            case COUNT -> count(aggregate.filter(), members, site);
            case SHARE -> share(aggregate.filter(), Objects.requireNonNull(aggregate.test()), members, site);
            case SUM, MIN, MAX -> fold(aggregate, Objects.requireNonNull(aggregate.of()), members, site);
        };
    }

    private static Range count(@Nullable Test filter, List<Subject> members, SiteData site) {
        int certain = 0;
        int possible = 0;
        for (Subject member : members) {
            Kleene passes = filter == null ? Kleene.TRUE : test(filter, site, member);
            certain += passes == Kleene.TRUE ? 1 : 0;
            possible += passes == Kleene.FALSE ? 0 : 1;
        }
        return Range.between(certain, possible);
    }

    private static Range share(@Nullable Test filter, Test test, List<Subject> members, SiteData site) {
        // Members by [certainly in | perhaps in] and by [satisfies | perhaps | does not].
        int[][] by = new int[2][3];
        for (Subject member : members) {
            Kleene passes = filter == null ? Kleene.TRUE : test(filter, site, member);
            if (passes != Kleene.FALSE) {
                by[passes == Kleene.TRUE ? 0 : 1][test(test, site, member).ordinal()]++;
            }
        }
        return share(by[0], by[1]);
    }

    /** Exact bounds of a share; counts are indexed by the ordinal of the truth of the test. */
    static Range share(int[] in, int[] perhaps) {
        int no = Kleene.FALSE.ordinal();
        int unknown = Kleene.UNKNOWN.ordinal();
        int yes = Kleene.TRUE.ordinal();
        int certain = in[no] + in[unknown] + in[yes];
        if (certain == 0) {
            // The share may have no value at all, and then no comparison with it can be proved or disproved.
            return Range.UNKNOWN;
        }
        int most = in[yes] + in[unknown] + perhaps[yes] + perhaps[unknown];
        return Range.between(
                percent(in[yes], certain + perhaps[no] + perhaps[unknown]),
                percent(most, certain + perhaps[yes] + perhaps[unknown]));
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), SHARE_DIGITS, RoundingMode.HALF_EVEN);
    }

    private static Range fold(Term.Aggregate aggregate, Term of, List<Subject> members, SiteData site) {
        @Nullable BigDecimal result = aggregate.function() == Term.Function.SUM ? BigDecimal.ZERO : null;
        for (Subject member : members) {
            Kleene passes = aggregate.filter() == null ? Kleene.TRUE : test(aggregate.filter(), site, member);
            if (passes == Kleene.FALSE) {
                continue;
            }
            Range value = evaluate(of, site, member);
            if (passes == Kleene.UNKNOWN || !value.isExact()) {
                return Range.UNKNOWN;
            }
            BigDecimal number = Objects.requireNonNull(value.low());
            result = result == null ? number : combine(aggregate.function(), result, number);
        }
        return result == null ? Range.UNKNOWN : Range.exactly(result);
    }

    private static BigDecimal combine(Term.Function function, BigDecimal one, BigDecimal other) {
        return switch (function) {
            case MIN -> one.min(other);
            case MAX -> one.max(other);
            case SUM, COUNT, SHARE -> one.add(other, MathContext.UNLIMITED);
        };
    }

    private static Range score(Term.Score score, SiteData site) {
        int least = 0;
        int most = 0;
        int maximum = 0;
        int met = 0;
        int perhapsMet = 0;
        for (int criterion : score.criteria()) {
            Decision decision = site.outcome(criterion);
            boolean undetermined = decision.kind() == Decision.Kind.UNDETERMINED;
            least += decision.points();
            most += undetermined ? site.maximum(criterion) : decision.points();
            maximum += decision.kind() == Decision.Kind.NOT_APPLICABLE ? 0 : site.maximum(criterion);
            met += decision.kind() == Decision.Kind.MET ? 1 : 0;
            perhapsMet += undetermined || decision.kind() == Decision.Kind.MET ? 1 : 0;
        }
        return switch (score.measure()) {
            case POINTS -> Range.between(least, most);
            case MET_COUNT -> Range.between(met, perhapsMet);
            case POINTS_SHARE ->
                maximum == 0
                        ? Range.exactly(BELOW_EVERY_FLOOR)
                        : Range.between(percent(least, maximum), percent(most, maximum));
        };
    }

    private static Range countOutcomes(Term.CountOutcomes count, SiteData site) {
        int certain = 0;
        int possible = 0;
        for (int criterion : count.criteria()) {
            Decision.Kind kind = site.outcome(criterion).kind();
            boolean has = kind != Decision.Kind.NOT_APPLICABLE && (count.outcomes() & 1 << kind.ordinal()) != 0;
            certain += has && kind != Decision.Kind.UNDETERMINED ? 1 : 0;
            possible += has || kind == Decision.Kind.UNDETERMINED ? 1 : 0;
        }
        return Range.between(certain, possible);
    }

    private static Range rollUp(Term.RollUp rollUp, SiteData site) {
        Decision[] decisions = site.companyOutcomes(rollUp.criterion());
        if (decisions == null) {
            return Range.UNKNOWN;
        }
        // A company that cannot be evaluated may turn out to meet it, not to meet it, or not to be asked at all.
        int[] in = new int[3];
        int[] perhaps = new int[3];
        for (Decision decision : decisions) {
            switch (decision.kind()) {
                case MET -> in[Kleene.TRUE.ordinal()]++;
                case NOT_MET, PARTLY_MET -> in[Kleene.FALSE.ordinal()]++;
                case UNDETERMINED -> perhaps[Kleene.UNKNOWN.ordinal()]++;
                case NOT_APPLICABLE -> {}
            }
        }
        int met = in[Kleene.TRUE.ordinal()];
        int fails = in[Kleene.FALSE.ordinal()];
        int open = perhaps[Kleene.UNKNOWN.ordinal()];
        return switch (rollUp.measure()) {
            case APPLICABLE -> Range.between(met + fails, met + fails + open);
            case SHORT -> Range.between(fails, fails + open);
            case SHARE -> share(in, perhaps);
        };
    }

    /** Decides a condition on a member. */
    public static Kleene test(Test test, SiteData site, Subject holder) {
        return switch (test) {
            case Test.Compare compare ->
                compare(
                        evaluate(compare.left(), site, holder),
                        compare.operator(),
                        evaluate(compare.right(), site, holder));
            case Test.Not not -> test(not.part(), site, holder).not();
            case Test.AtLeast atLeast -> atLeast(atLeast, site, holder);
        };
    }

    private static Kleene atLeast(Test.AtLeast atLeast, SiteData site, Subject holder) {
        int proved = 0;
        int disproved = 0;
        for (Test part : atLeast.parts()) {
            Kleene truth = test(part, site, holder);
            proved += truth == Kleene.TRUE ? 1 : 0;
            disproved += truth == Kleene.FALSE ? 1 : 0;
        }
        return Kleene.of(
                proved >= atLeast.minimum(), disproved > atLeast.parts().size() - atLeast.minimum());
    }

    private static Kleene compare(Range left, Test.Operator operator, Range right) {
        return switch (operator) {
            case AT_LEAST -> Kleene.of(surely(left.low(), right.high(), 0), surely(right.low(), left.high(), 1));
            case MORE_THAN -> Kleene.of(surely(left.low(), right.high(), 1), surely(right.low(), left.high(), 0));
            case AT_MOST -> compare(right, Test.Operator.AT_LEAST, left);
            case LESS_THAN -> compare(right, Test.Operator.MORE_THAN, left);
            case EQUAL ->
                Kleene.of(
                        left.isExact() && right.isExact() && left.equals(right),
                        surely(left.low(), right.high(), 1) || surely(right.low(), left.high(), 1));
            case NOT_EQUAL -> compare(left, Test.Operator.EQUAL, right).not();
        };
    }

    private static boolean surely(@Nullable BigDecimal one, @Nullable BigDecimal other, int least) {
        return one != null && other != null && one.compareTo(other) >= least;
    }
}
