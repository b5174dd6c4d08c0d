package org.standardworkbench.rules.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.VersionId;

/** Makes another version of a generated one: bounds moved, parts added and dropped, operators and stages changed. Seeded. */
public final class VersionMutation {

    private final StandardVersion version;
    private final Random random;

    public VersionMutation(StandardVersion version, long seed) {
        this.version = version;
        this.random = new Random(seed);
    }

    public StandardVersion mutated() {
        Map<CriterionCode, Criterion> criteria = new LinkedHashMap<>(version.criteria());
        criteria.replaceAll((code, criterion) -> random.nextInt(3) == 0 ? criterion : criterion(criterion));
        Map<ParameterName, Parameter> parameters = new LinkedHashMap<>(version.parameters());
        BigDecimal steps = BigDecimal.valueOf(random.nextInt(5) - 2);
        parameters.replaceAll((name, parameter) -> name.value().startsWith("step-")
                ? moved(parameter, steps)
                : random.nextInt(3) == 0 ? moved(parameter, BigDecimal.valueOf(random.nextInt(9) - 4)) : parameter);
        return with(version, "2.0", criteria, parameters);
    }

    static StandardVersion with(
            StandardVersion version,
            String number,
            Map<CriterionCode, Criterion> criteria,
            Map<ParameterName, Parameter> parameters) {
        return new StandardVersion(
                new VersionId(version.id().standard(), number),
                version.title(),
                version.schemeOwner(),
                version.state(),
                version.basedOn(),
                version.illustrative(),
                version.published(),
                version.languages(),
                version.bindingLanguage(),
                version.themes(),
                version.groups(),
                version.levels(),
                version.indicators(),
                parameters,
                version.factors(),
                criteria,
                version.texts(),
                version.levelRules(),
                version.lineage(),
                "f".repeat(64));
    }

    static Parameter moved(Parameter parameter, BigDecimal by) {
        return new Parameter(
                parameter.name(),
                parameter.unit(),
                parameter.label(),
                parameter.values().stream()
                        .map(value -> new Parameter.DatedValue(
                                value.from(), value.until(), value.value().add(by), value.reference()))
                        .toList(),
                parameter.adjustable());
    }

    private Criterion criterion(Criterion old) {
        Criterion.Band met = old.requirement();
        return new Criterion(
                old.code(),
                old.theme(),
                old.obligation(),
                old.object(),
                old.group(),
                random.nextInt(3) == 0 ? stages(old.stages()) : old.stages(),
                old.maximum(),
                old.rollUp(),
                old.judgement(),
                random.nextInt(3) == 0 ? condition(old.applicability(), old.object()) : old.applicability(),
                old.bands().stream()
                        .map(band -> random.nextInt(3) == 0 ? banded(band, old.object()) : band)
                        .toList(),
                random.nextInt(3) != 0 ? banded(met, old.object()) : met,
                old.comments());
    }

    /** Bands stay apart: their parts are changed or joined by more, never replaced by alternatives. */
    private Criterion.Band banded(Criterion.Band band, Subject object) {
        Condition condition = version.criteria().values().stream()
                        .anyMatch(one -> !one.bands().isEmpty()
                                && (one.bands().contains(band)
                                        || one.requirement().equals(band)))
                ? new Condition.AllOf(List.of(band.condition(), any(object)))
                : condition(band.condition(), object);
        return new Criterion.Band(band.points(), condition);
    }

    private Set<Stage> stages(Set<Stage> old) {
        Set<Stage> stages = EnumSet.copyOf(old);
        Stage stage = Stage.values()[random.nextInt(3)];
        if (!stages.add(stage) && stages.size() > 1) {
            stages.remove(stage);
        }
        return stages;
    }

    private Condition condition(Condition old, Subject object) {
        return switch (random.nextInt(4)) {
            case 0 -> new Condition.AllOf(List.of(old, any(object)));
            case 1 -> new Condition.AnyOf(List.of(any(object), old));
            default -> inside(old);
        };
    }

    /** A condition that is found somewhere in the version. */
    private Condition any(Subject object) {
        List<Condition> all = new ArrayList<>(List.of(Condition.ALWAYS));
        version.criteria().values().stream()
                .filter(one -> one.object() == object && one.bands().isEmpty())
                .filter(one -> Uses.of(version, one).criteria().isEmpty())
                .forEach(one -> all.add(one.requirement().condition()));
        return all.get(random.nextInt(all.size()));
    }

    private Condition inside(Condition old) {
        return switch (old) {
            case Condition.Comparison(var left, var operator, var right) ->
                new Condition.Comparison(left, random.nextInt(3) == 0 ? operator(operator) : operator, other(right));
            case Condition.Between(var value, var low, var high) ->
                new Condition.Between(value, other(low), other(high));
            case Condition.AllOf(var parts) -> new Condition.AllOf(parts(parts));
            case Condition.AnyOf(var parts) -> new Condition.AnyOf(parts(parts));
            case Condition.AtLeast(var minimum, var parts) ->
                new Condition.AtLeast(Math.clamp(minimum + random.nextInt(3) - 1L, 1, parts.size()), parts(parts));
            case Condition.Not(var part) -> new Condition.Not(inside(part));
            default -> old;
        };
    }

    private List<Condition> parts(List<Condition> old) {
        List<Condition> parts = new ArrayList<>(old);
        if (!parts.isEmpty()) {
            parts.set(random.nextInt(parts.size()), inside(parts.get(random.nextInt(parts.size()))));
        }
        return parts;
    }

    private static ComparisonOperator operator(ComparisonOperator operator) {
        return switch (operator) {
            case AT_LEAST -> ComparisonOperator.MORE_THAN;
            case MORE_THAN -> ComparisonOperator.AT_LEAST;
            case AT_MOST -> ComparisonOperator.LESS_THAN;
            case LESS_THAN -> ComparisonOperator.AT_MOST;
            case EQUAL -> ComparisonOperator.NOT_EQUAL;
            case NOT_EQUAL -> ComparisonOperator.EQUAL;
        };
    }

    private Expression other(Expression bound) {
        if (!(bound instanceof Expression.ParameterValue(var name))) {
            return bound;
        }
        String unit =
                java.util.Objects.requireNonNull(version.parameters().get(name)).unit();
        List<ParameterName> same = version.parameters().values().stream()
                .filter(parameter -> parameter.unit().equals(unit))
                .map(Parameter::name)
                .toList();
        return new Expression.ParameterValue(same.get(random.nextInt(same.size())));
    }
}
