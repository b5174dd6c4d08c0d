package org.standardworkbench.rules.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.StandardVersion;

/** Versions in which one condition of one criterion was spoiled. */
final class Mutants {

    private Mutants() {}

    /** Every condition within a condition, the whole one first. */
    static List<Condition> within(Condition condition) {
        List<Condition> all = new ArrayList<>(List.of(condition));
        parts(condition).forEach(part -> all.addAll(within(part)));
        return all;
    }

    private static List<Condition> parts(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> parts;
            case Condition.AnyOf(var parts) -> parts;
            case Condition.AtLeast(var minimum, var parts) -> parts;
            case Condition.Not(var part) -> List.of(part);
            default -> List.of();
        };
    }

    /** A condition with another one in place of one of its parts, told by identity. */
    static Condition replace(Condition in, Condition part, Condition by) {
        if (in == part) {
            return by;
        }
        return switch (in) {
            case Condition.AllOf(var parts) -> new Condition.AllOf(replace(parts, part, by));
            case Condition.AnyOf(var parts) -> new Condition.AnyOf(replace(parts, part, by));
            case Condition.AtLeast(var minimum, var parts) -> new Condition.AtLeast(minimum, replace(parts, part, by));
            case Condition.Not(var inner) -> new Condition.Not(replace(inner, part, by));
            default -> in;
        };
    }

    /** A condition without one of the parts of its groups, told by identity. */
    static Condition without(Condition in, Condition part) {
        return switch (in) {
            case Condition.AllOf(var parts) -> new Condition.AllOf(without(parts, part));
            case Condition.AnyOf(var parts) -> new Condition.AnyOf(without(parts, part));
            case Condition.AtLeast(var minimum, var parts) -> new Condition.AtLeast(minimum, without(parts, part));
            case Condition.Not(var inner) -> new Condition.Not(without(inner, part));
            default -> in;
        };
    }

    private static List<Condition> without(List<Condition> parts, Condition part) {
        return parts.stream()
                .filter(one -> one != part)
                .map(one -> without(one, part))
                .toList();
    }

    private static List<Condition> replace(List<Condition> parts, Condition part, Condition by) {
        return parts.stream().map(one -> replace(one, part, by)).toList();
    }

    /** A criterion with other conditions in its bands and requirement. */
    static Criterion steps(Criterion old, UnaryOperator<Condition> change) {
        return new Criterion(
                old.code(),
                old.theme(),
                old.obligation(),
                old.object(),
                old.group(),
                old.stages(),
                old.maximum(),
                old.rollUp(),
                old.judgement(),
                old.applicability(),
                old.bands().stream()
                        .map(band -> new Criterion.Band(band.points(), change.apply(band.condition())))
                        .toList(),
                new Criterion.Band(
                        old.requirement().points(),
                        change.apply(old.requirement().condition())),
                old.comments());
    }

    /** A version with another form of one criterion. */
    static StandardVersion with(StandardVersion version, Criterion criterion) {
        Map<CriterionCode, Criterion> criteria = new LinkedHashMap<>(version.criteria());
        criteria.put(criterion.code(), criterion);
        return Versions.with(version, criteria);
    }

    /** A version with one parameter more: another one, moved by so much on all dates. */
    static StandardVersion moved(StandardVersion version, ParameterName of, ParameterName name, BigDecimal by) {
        Parameter old = version.parameters().get(of);
        Map<ParameterName, Parameter> parameters = new LinkedHashMap<>(version.parameters());
        parameters.put(
                name,
                new Parameter(
                        name,
                        old.unit(),
                        old.label(),
                        old.values().stream()
                                .map(value -> new Parameter.DatedValue(
                                        value.from(),
                                        value.until(),
                                        value.value().add(by),
                                        value.reference()))
                                .toList(),
                        true));
        return Versions.with(version, version.indicators(), parameters, version.criteria());
    }

    /** A comparison with another parameter. */
    static Condition with(Condition.Comparison comparison, ParameterName parameter) {
        return new Condition.Comparison(
                comparison.left(), comparison.operator(), new Expression.ParameterValue(parameter));
    }
}
