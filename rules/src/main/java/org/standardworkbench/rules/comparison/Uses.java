package org.standardworkbench.rules.comparison;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.FactorName;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.StandardVersion;

/** What conditions read of their version, also through the formulas of derived indicators. */
final class Uses {

    private final StandardVersion version;
    private final TreeMap<String, ParameterName> parameters = new TreeMap<>();
    private final TreeMap<String, IndicatorCode> indicators = new TreeMap<>();
    private final TreeMap<String, FactorName> factors = new TreeMap<>();
    private final TreeSet<CriterionCode> criteria = new TreeSet<>();

    private Uses(StandardVersion version) {
        this.version = version;
    }

    static Uses of(StandardVersion version, Criterion criterion) {
        Uses uses = new Uses(version);
        uses.condition(criterion.applicability());
        criterion.bands().forEach(band -> uses.condition(band.condition()));
        uses.condition(criterion.requirement().condition());
        criterion.rollUp().ifPresent(rollUp -> {
            if (rollUp instanceof RollUp.AtLeastShare share) {
                uses.parameters.put(share.minimum().value(), share.minimum());
            }
        });
        return uses;
    }

    static Uses of(StandardVersion version, Condition condition) {
        Uses uses = new Uses(version);
        uses.condition(condition);
        return uses;
    }

    Collection<ParameterName> parameters() {
        return parameters.values();
    }

    Collection<IndicatorCode> indicators() {
        return indicators.values();
    }

    Collection<FactorName> factors() {
        return factors.values();
    }

    /** Other criteria whose outcome or points are read. */
    Set<CriterionCode> criteria() {
        return criteria;
    }

    private void condition(Condition condition) {
        switch (condition) {
            case Condition.Comparison(var left, var operator, var right) -> {
                expression(left);
                expression(right);
            }
            case Condition.Between(var value, var low, var high) -> {
                expression(value);
                expression(low);
                expression(high);
            }
            case Condition.OneOf(var value, var codes) -> expression(value);
            case Condition.IsKnown(var indicator) -> indicator(indicator);
            case Condition.AllOf(var parts) -> parts.forEach(this::condition);
            case Condition.AnyOf(var parts) -> parts.forEach(this::condition);
            case Condition.AtLeast(var minimum, var parts) -> parts.forEach(this::condition);
            case Condition.Not(var part) -> condition(part);
            case Condition.EveryCriterion(var filter, var outcomes) -> {}
            case Condition.EveryPart(var of, var inner) -> condition(inner);
        }
    }

    private void expression(Expression expression) {
        switch (expression) {
            case Expression.IndicatorValue(var code) -> indicator(code);
            case Expression.ParameterValue(var name) -> parameters.put(name.value(), name);
            case Expression.FactorValue(var name) -> factors.put(name.value(), name);
            case Expression.Arithmetic(var left, var operator, var right) -> {
                expression(left);
                expression(right);
            }
            case Expression.Aggregate aggregate -> {
                condition(aggregate.filter());
                aggregate.of().ifPresent(this::expression);
                aggregate.test().ifPresent(this::condition);
            }
            case Expression.NumberLiteral number -> {}
            case Expression.TruthLiteral truth -> {}
            case Expression.CodeLiteral code -> {}
            case Expression.OutcomeOf(var code) -> criteria.add(code);
            case Expression.PointsOf(var code) -> criteria.add(code);
            case Expression.Score score -> {}
            case Expression.CriteriaCount count -> {}
        }
    }

    private void indicator(IndicatorCode code) {
        if (indicators.put(code.value(), code) == null) {
            Indicator indicator = Objects.requireNonNull(version.indicators().get(code));
            indicator.formula().ifPresent(this::expression);
        }
    }
}
