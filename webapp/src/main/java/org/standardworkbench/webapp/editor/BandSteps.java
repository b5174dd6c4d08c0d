package org.standardworkbench.webapp.editor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.editing.Bound;
import org.standardworkbench.rules.editing.NodePath;
import org.standardworkbench.rules.editing.Operation;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Phrases;

/**
 * Adds and removes bands so that every value keeps exactly one outcome: a new band parts the step between the best band and the
 * requirement at a bound of its own, halfway; where a band goes, the one below it reaches up to the one above.
 */
final class BandSteps {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final StandardVersion version;
    private final Criterion criterion;

    BandSteps(StandardVersion version, Criterion criterion) {
        this.version = version;
        this.criterion = criterion;
    }

    /** A change of a criterion, and the files with the parameter that it needs. */
    record Parted(VersionFiles files, List<Operation> operations) {}

    /** Where the requirement begins: the value, how it is compared, and with which parameter. */
    private record Edge(Expression value, ComparisonOperator operator, ParameterName bound) {

        boolean rising() {
            return operator == ComparisonOperator.AT_LEAST || operator == ComparisonOperator.MORE_THAN;
        }

        Condition above(ParameterName name) {
            return new Condition.Comparison(value, operator, new Expression.ParameterValue(name));
        }

        Condition below(ParameterName name) {
            return new Condition.Comparison(value, opposite(operator), new Expression.ParameterValue(name));
        }
    }

    /**
     * Puts a band between the best one and the requirement.
     *
     * @param files with the rules and parameters
     * @return empty if the requirement has no bound at which the step could be parted
     */
    Optional<Parted> added(VersionFiles files, int points) {
        return leaves(criterion.requirement().condition()).stream()
                .flatMap(leaf -> edge(leaf).stream())
                .flatMap(edge -> parted(files, points, edge).stream())
                .findFirst();
    }

    private Optional<Parted> parted(VersionFiles files, int points, Edge edge) {
        if (criterion.bands().isEmpty()) {
            var name = name();
            List<Condition> conditions = new ArrayList<>();
            for (var leaf : leaves(criterion.requirement().condition())) {
                if (leaf.equals(edge.above(edge.bound()))) {
                    conditions.add(edge.above(name));
                    conditions.add(edge.below(edge.bound()));
                } else {
                    conditions.add(leaf);
                }
            }
            return halfway(Optional.empty(), edge)
                    .map(value -> new Parted(
                            withParameter(files, name, edge, value),
                            List.of(new Operation.AddBand(points, joined(conditions)))));
        }
        var best = criterion.bands().getLast();
        var below = leaves(best.condition());
        int upper = below.indexOf(edge.below(edge.bound()));
        return upper < 0 ? Optional.empty() : parted(files, points, edge, best.points(), below, upper);
    }

    private Optional<Parted> parted(
            VersionFiles files, int points, Edge edge, int best, List<Condition> below, int upper) {
        var name = name();
        var low = below.stream()
                .flatMap(leaf -> edge(leaf).stream())
                .filter(one -> one.value().equals(edge.value()) && one.rising() == edge.rising())
                .findFirst();
        List<Condition> conditions = new ArrayList<>(below);
        low.ifPresentOrElse(
                one -> conditions.set(below.indexOf(one.above(one.bound())), edge.above(name)),
                () -> conditions.add(upper, edge.above(name)));
        return halfway(low.map(Edge::bound), edge)
                .map(value -> new Parted(
                        withParameter(files, name, edge, value),
                        List.of(
                                new Operation.SetBound(
                                        NodePath.band(best).child(upper),
                                        Operation.Side.ONLY,
                                        new Bound.OfParameter(name)),
                                new Operation.AddBand(points, joined(conditions)))));
    }

    /** Takes a band out; the one below it then ends where this one ended. */
    List<Operation> removed(int points) {
        List<Operation> operations = new ArrayList<>();
        var bands = criterion.bands();
        for (int at = 1; at < bands.size(); at++) {
            if (bands.get(at).points() == points) {
                var gone = leaves(bands.get(at).condition());
                closed(bands.get(at - 1), gone).ifPresent(operations::add);
            }
        }
        operations.add(new Operation.RemoveBand(points));
        return operations;
    }

    private static Optional<Operation> closed(Criterion.Band below, List<Condition> gone) {
        var leaves = leaves(below.condition());
        for (var low : gone.stream().flatMap(leaf -> edge(leaf).stream()).toList()) {
            int upper = leaves.indexOf(low.below(low.bound()));
            var high = gone.stream()
                    .flatMap(leaf -> edge(leaf).stream())
                    .filter(one -> one.value().equals(low.value()) && one.rising() != low.rising())
                    .findFirst();
            if (upper >= 0 && high.isPresent()) {
                return Optional.of(new Operation.SetBound(
                        NodePath.band(below.points()).child(upper),
                        Operation.Side.ONLY,
                        new Bound.OfParameter(high.get().bound())));
            }
        }
        return Optional.empty();
    }

    private static Optional<Edge> edge(Condition leaf) {
        return leaf instanceof Condition.Comparison(var value, var operator, Expression.ParameterValue(var name))
                        && operator != ComparisonOperator.EQUAL
                        && operator != ComparisonOperator.NOT_EQUAL
                ? Optional.of(new Edge(value, operator, name))
                : Optional.empty();
    }

    private static List<Condition> leaves(Condition condition) {
        return condition instanceof Condition.AllOf(var parts) ? parts : List.of(condition);
    }

    private static Condition joined(List<Condition> conditions) {
        return conditions.size() == 1 ? conditions.getFirst() : new Condition.AllOf(conditions);
    }

    private static ComparisonOperator opposite(ComparisonOperator operator) {
        return switch (operator) {
            case AT_LEAST -> ComparisonOperator.LESS_THAN;
            case MORE_THAN -> ComparisonOperator.AT_MOST;
            case AT_MOST -> ComparisonOperator.MORE_THAN;
            case LESS_THAN -> ComparisonOperator.AT_LEAST;
            case EQUAL -> ComparisonOperator.NOT_EQUAL;
            case NOT_EQUAL -> ComparisonOperator.EQUAL;
        };
    }

    /** A number between the two bounds on every day; without a lower one, half or one and a half of the other. */
    private Optional<BigDecimal> halfway(Optional<ParameterName> low, Edge edge) {
        var high = parameter(edge.bound());
        var other = low.map(this::parameter);
        if (other.filter(one -> !one.unit().equals(high.unit())).isPresent()) {
            return Optional.empty();
        }
        var days = new TreeSet<LocalDate>();
        Stream.concat(Stream.of(high), other.stream())
                .flatMap(parameter -> parameter.values().stream())
                .forEach(value -> days.add(value.from()));
        Optional<BigDecimal> value = days.isEmpty() ? Optional.empty() : between(high, other, days.last(), edge);
        return value.filter(number -> days.stream()
                .allMatch(day -> isBetween(number, high.on(day), other.flatMap(one -> one.on(day)), edge)));
    }

    private static Optional<BigDecimal> between(Parameter high, Optional<Parameter> low, LocalDate day, Edge edge) {
        return high.on(day).map(Parameter.DatedValue::value).map(top -> {
            var none = edge.rising() ? BigDecimal.ZERO : top.multiply(TWO);
            var bottom = low.flatMap(one -> one.on(day))
                    .map(Parameter.DatedValue::value)
                    .orElse(none);
            return new BigDecimal(
                    top.add(bottom).divide(TWO).stripTrailingZeros().toPlainString());
        });
    }

    private static boolean isBetween(
            BigDecimal number, Optional<Parameter.DatedValue> high, Optional<Parameter.DatedValue> low, Edge edge) {
        int sign = edge.rising() ? 1 : -1;
        return high.map(top -> sign * top.value().compareTo(number) > 0).orElse(true)
                && low.map(bottom -> sign * number.compareTo(bottom.value()) > 0)
                        .orElse(true);
    }

    private Parameter parameter(ParameterName name) {
        return java.util.Objects.requireNonNull(version.parameters().get(name));
    }

    private ParameterName name() {
        return NewParameters.free(version, criterion.code().value().toLowerCase(Locale.ROOT) + "-band");
    }

    private VersionFiles withParameter(VersionFiles files, ParameterName name, Edge edge, BigDecimal value) {
        var binding = version.bindingLanguage();
        var phrases = Phrases.of(binding);
        return VersionEdits.addParameter(
                files,
                name,
                parameter(edge.bound()).unit(),
                Map.of(binding, phrases.say("editor.band.label", criterion.code())),
                NewParameters.from(version),
                value,
                phrases.say("editor.band.reference"));
    }
}
