package org.standardworkbench.rules.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.ReferenceFactor;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Units;

/** Looks up bounds and members' values for the coverage of cases. It decides no outcome. */
final class Bounds {

    private final StandardVersion version;

    Bounds(StandardVersion version) {
        this.version = version;
    }

    /** A bound in the unit of the value that is compared with it; empty if it is neither a parameter nor a factor. */
    Optional<BigDecimal> of(Expression limit, Expression value, Dataset dataset) {
        Optional<String> unit = value instanceof Expression.IndicatorValue read
                ? Optional.ofNullable(version.indicators().get(read.indicator()))
                        .map(Indicator::unit)
                : Optional.empty();
        return switch (limit) {
            case Expression.ParameterValue parameter ->
                unit.flatMap(wanted -> parameter(parameter.parameter(), wanted, dataset));
            case Expression.FactorValue factor -> unit.flatMap(wanted -> factor(factor, wanted, dataset));
            default -> Optional.empty();
        };
    }

    /** A parameter's value on the evaluation date, in a unit. */
    Optional<BigDecimal> parameter(ParameterName name, String unit, Dataset dataset) {
        Parameter parameter = version.parameters().get(name);
        if (parameter == null) {
            return Optional.empty();
        }
        return parameter.on(dataset.period().end()).flatMap(value -> converted(value.value(), parameter.unit(), unit));
    }

    private Optional<BigDecimal> factor(Expression.FactorValue read, String unit, Dataset dataset) {
        ReferenceFactor factor = version.factors().get(read.factor());
        if (factor == null) {
            return Optional.empty();
        }
        return factor.of(dataset.site().country(), dataset.period().end().getYear())
                .flatMap(value -> converted(value.value(), factor.unit(), unit));
    }

    /** The members' values of an indicator, rounded as for a comparison; derived ones are left out. */
    Stream<BigDecimal> values(MemberBounds.OfMember wanted, Dataset dataset) {
        Indicator indicator = version.indicators().get(wanted.value().indicator());
        if (indicator == null) {
            return Stream.empty();
        }
        Optional<List<Member>> members = wanted.members() == Subject.COMPANY ? dataset.companies() : dataset.flows();
        return members.orElse(List.of()).stream()
                .flatMap(member -> Optional.ofNullable(member.data().get(indicator.code())).stream())
                .flatMap(point -> number(point, indicator).stream())
                .map(indicator.rounding()::apply);
    }

    private static Optional<BigDecimal> number(DataPoint point, Indicator indicator) {
        return point.value()
                .filter(Value.OfNumber.class::isInstance)
                .map(Value.OfNumber.class::cast)
                .flatMap(value -> converted(value.number(), point.unit(), indicator.unit()));
    }

    private static Optional<BigDecimal> converted(BigDecimal number, String from, String to) {
        return from.equals(to) ? Optional.of(number) : Units.ratio(from, to).map(ratio -> ratio.applyTo(number));
    }
}
