package org.standardworkbench.rules.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Units;

/**
 * The figures of one holder in the units of their declarations, given ones and sums of them. For looking at data only: what decides is
 * computed by the runtime.
 */
final class Figures {

    private final Holder holder;
    private final Catalogue catalogue;
    private final Set<IndicatorCode> underWay = new HashSet<>();
    private final Map<IndicatorCode, DataPoint> used = new LinkedHashMap<>();

    Figures(Holder holder, Catalogue catalogue) {
        this.holder = holder;
        this.catalogue = catalogue;
    }

    /** A given figure in a unit; empty if it is no number or does not convert. */
    static Optional<BigDecimal> given(DataPoint point, String unit) {
        if (!(point.value().orElse(null) instanceof Value.OfNumber number)) {
            return Optional.empty();
        }
        String own = point.unit().isEmpty() ? "1" : point.unit();
        return Units.ratio(own, unit).map(ratio -> ratio.applyTo(number.number()));
    }

    /** The value of an indicator in its own unit; empty if something that it needs is missing. */
    Optional<BigDecimal> value(IndicatorCode code) {
        Indicator indicator = catalogue.find(code, holder.subject()).orElse(null);
        if (indicator == null || !underWay.add(code)) {
            return Optional.empty();
        }
        try {
            if (indicator.formula().isPresent()) {
                return sum(indicator.formula().get(), indicator.unit());
            }
            DataPoint point = holder.points().get(code);
            Optional<BigDecimal> value = point == null ? Optional.empty() : given(point, indicator.unit());
            value.ifPresent(figure -> used.put(code, holder.points().get(code)));
            return value;
        } finally {
            underWay.remove(code);
        }
    }

    /** The given data points that went into the values asked for, in the order in which they were met. */
    Map<IndicatorCode, DataPoint> used() {
        return used;
    }

    /** A sum or difference of indicators; anything else is no figure here. */
    private Optional<BigDecimal> sum(Expression expression, String unit) {
        return switch (expression) {
            case Expression.IndicatorValue one -> in(one.indicator(), unit);
            case Expression.Arithmetic two ->
                switch (two.operator()) {
                    case PLUS ->
                        sum(two.left(), unit)
                                .flatMap(left -> sum(two.right(), unit).map(left::add));
                    case MINUS ->
                        sum(two.left(), unit)
                                .flatMap(left -> sum(two.right(), unit).map(left::subtract));
                    case TIMES, DIVIDED_BY -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    private Optional<BigDecimal> in(IndicatorCode code, String unit) {
        return catalogue
                .find(code, holder.subject())
                .flatMap(indicator -> Units.ratio(indicator.unit(), unit))
                .flatMap(ratio -> value(code).map(ratio::applyTo));
    }

    /** A figure for people: at most six digits. */
    static String text(BigDecimal figure) {
        BigDecimal rounded = figure.round(new MathContext(6)).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    /** A given value as it was written, with its unit. */
    static String text(DataPoint point) {
        String value = point.value().map(Value::text).orElse("");
        return point.unit().isEmpty() || point.unit().equals("1") ? value : value + " " + point.unit();
    }
}
