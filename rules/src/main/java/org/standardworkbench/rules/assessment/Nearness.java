package org.standardworkbench.rules.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;

/**
 * How near a value can come to a bound without being equal: one rounding step of an indicator, also within a sum, minimum or
 * maximum; one member of a count; one point; of a share, what one member of those counted makes; for arithmetic the largest of its
 * parts.
 */
final class Nearness {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HAIR = new BigDecimal("0.000002");

    private final StandardVersion version;

    Nearness(StandardVersion version) {
        this.version = version;
    }

    /** The step; empty if the value has none. */
    Optional<BigDecimal> step(Expression value, BigDecimal actual, Dataset dataset) {
        return switch (value) {
            case Expression.IndicatorValue read ->
                Optional.ofNullable(version.indicators().get(read.indicator()))
                        .map(Indicator::rounding)
                        .map(rounding -> rounding.step());
            case Expression.PointsOf points -> Optional.of(BigDecimal.ONE);
            case Expression.Aggregate aggregate -> aggregate(aggregate, actual, dataset);
            case Expression.Arithmetic arithmetic ->
                Stream.of(arithmetic.left(), arithmetic.right())
                        .flatMap(part -> step(part, actual, dataset).stream())
                        .max(BigDecimal::compareTo);
            default -> Optional.empty();
        };
    }

    private Optional<BigDecimal> aggregate(Expression.Aggregate aggregate, BigDecimal actual, Dataset dataset) {
        return switch (aggregate.function()) {
            case COUNT -> Optional.of(BigDecimal.ONE);
            case SHARE -> Optional.of(oneMember(aggregate.members(), actual, dataset));
            case SUM, MIN, MAX -> aggregate.of().flatMap(of -> step(of, actual, dataset));
        };
    }

    /** What one member makes of a share: the fewest members, of those there are, of which a whole number gives the share. */
    private static BigDecimal oneMember(Subject members, BigDecimal share, Dataset dataset) {
        Optional<List<Member>> list = members == Subject.COMPANY ? dataset.companies() : dataset.flows();
        int most = list.map(List::size).orElse(1);
        for (int counted = 1; counted <= most; counted++) {
            BigDecimal of = BigDecimal.valueOf(counted);
            BigDecimal part = share.multiply(of).divide(HUNDRED);
            BigDecimal off =
                    part.subtract(part.setScale(0, RoundingMode.HALF_EVEN)).abs();
            if (off.compareTo(HAIR.multiply(of)) <= 0) {
                return HUNDRED.divide(of, 6, RoundingMode.UP);
            }
        }
        return HUNDRED.divide(BigDecimal.valueOf(most), 6, RoundingMode.UP);
    }
}
