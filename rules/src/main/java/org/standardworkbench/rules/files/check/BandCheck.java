package org.standardworkbench.rules.files.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.language.Parsed;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Reads;

/**
 * Whether the bands of a criterion overlap or leave a gap, tried on sample values with everything known. Values that depend on
 * each other are sampled freely, so what is found on them is a warning; else it is an error with an example.
 */
final class BandCheck {

    static final int MOST_COMBINATIONS = 20_000;

    private final Draft draft;
    private final Problems problems;
    private final UnitSums units;
    private final Relations relations;

    BandCheck(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
        this.units = new UnitSums(draft);
        this.relations = new Relations(draft);
    }

    void check() {
        draft.criteria().values().stream()
                .filter(parsed -> !parsed.model().bands().isEmpty())
                .forEach(this::check);
    }

    private void check(Parsed<Criterion> parsed) {
        Reads reads = Reads.of(parsed.model());
        Set<String> told = new HashSet<>();
        Set<List<BigDecimal>> seen = new HashSet<>();
        for (LocalDate day : days(reads)) {
            List<BigDecimal> values =
                    reads.parameters().stream().map(name -> value(name, day)).toList();
            if (seen.add(values)) {
                check(parsed, day, told);
            }
        }
    }

    private BigDecimal value(ParameterName name, LocalDate day) {
        var parameter = draft.parameters().get(name);
        return parameter == null
                ? BigDecimal.ZERO
                : parameter.on(day).map(dated -> dated.value()).orElse(new BigDecimal("-1e30"));
    }

    private TreeSet<LocalDate> days(Reads reads) {
        TreeSet<LocalDate> days = new TreeSet<>();
        reads.parameters().stream()
                .flatMap(name -> Optional.ofNullable(draft.parameters().get(name)).stream())
                .flatMap(parameter -> parameter.values().stream())
                .forEach(value -> days.add(value.from()));
        if (days.isEmpty()) {
            days.add(LocalDate.of(2025, 1, 1));
        }
        return days;
    }

    private void check(Parsed<Criterion> parsed, LocalDate day, Set<String> told) {
        Criterion criterion = parsed.model();
        Quantities quantities = new Quantities(draft, units, day);
        Map<Expression, List<Object>> samples = new Samples(draft, quantities, criterion).all();
        long combinations = 1;
        for (List<Object> values : samples.values()) {
            combinations = Math.min(Integer.MAX_VALUE, combinations * Math.max(1, values.size()));
        }
        Grid grid = new Grid(samples, (int) Math.min(combinations, MOST_COMBINATIONS), (int) combinations);
        int[] credited = new int[grid.size()];
        for (int at = 0; at < grid.size(); at++) {
            credited[at] = credited(parsed, quantities, grid, at, told);
        }
        if (combinations > MOST_COMBINATIONS) {
            if (told.add("size")) {
                problems.warning(
                        place(parsed, parsed.model().bands().size()),
                        "The criterion `" + criterion.code() + "` reads so many values that only " + MOST_COMBINATIONS
                                + " combinations were tried for overlaps, and gaps were not looked for.",
                        "");
            }
            return;
        }
        grid.variables().forEach(variable -> gaps(parsed, grid, credited, variable, told));
    }

    /** Which rule credits points: its number from 1 on; 0 if none, -1 if the criterion is not asked. Reports two at once. */
    private int credited(Parsed<Criterion> parsed, Quantities quantities, Grid grid, int at, Set<String> told) {
        Criterion criterion = parsed.model();
        SampleTruth truth = new SampleTruth(quantities, grid.assignment(at));
        if (!truth.holds(criterion.applicability())) {
            return -1;
        }
        int found = 0;
        for (int rule = 0; rule <= criterion.bands().size(); rule++) {
            if (truth.holds(condition(criterion, rule))) {
                if (found > 0 && told.add("overlap " + found + " " + rule)) {
                    tell(
                            parsed,
                            rule,
                            relations.any(read(criterion, List.of(found - 1, rule))),
                            "The criterion `" + criterion.code() + "` is " + name(criterion, found - 1) + " and "
                                    + name(criterion, rule) + " at once with " + grid.words(at, quantities) + ".",
                            "Let neighbouring bands share a bound: `>=` in one, `<` in the other.");
                }
                found = found == 0 ? rule + 1 : found;
            }
        }
        return found;
    }

    private void gaps(Parsed<Criterion> parsed, Grid grid, int[] credited, Expression variable, Set<String> told) {
        if (!grid.isNumber(variable)) {
            return;
        }
        for (int start : grid.starts(variable)) {
            int last = 0;
            int gap = -1;
            for (int at : grid.line(start, variable)) {
                if (credited[at] > 0) {
                    if (last > 0 && gap >= 0 && credited[at] != last && told.add("gap " + last + " " + credited[at])) {
                        gap(parsed, grid, variable, last, credited[at], gap);
                    }
                    last = credited[at];
                    gap = -1;
                } else if (credited[at] == 0) {
                    gap = gap < 0 ? at : gap;
                } else {
                    last = 0;
                    gap = -1;
                }
            }
        }
    }

    private void gap(Parsed<Criterion> parsed, Grid grid, Expression variable, int before, int after, int at) {
        Criterion criterion = parsed.model();
        boolean related = relations.with(variable, read(criterion, List.of(before - 1, after - 1)));
        tell(
                parsed,
                Math.min(before, after) - 1,
                related,
                "Between " + name(criterion, before - 1) + " and " + name(criterion, after - 1) + " the criterion `"
                        + criterion.code() + "` has a gap: it is not met with "
                        + grid.words(at, new Quantities(draft, units, LocalDate.MIN)) + ".",
                "Let neighbouring bands share a bound: `>=` in one, `<` in the other.");
    }

    private void tell(Parsed<Criterion> parsed, int rule, boolean related, String message, String advice) {
        if (related) {
            problems.warning(
                    place(parsed, rule),
                    message,
                    "Maybe that cannot happen, as some of these values depend on each other.");
        } else {
            problems.error(place(parsed, rule), message, advice);
        }
    }

    /**
     * The sampled values that some rules read. What only the applicability reads is left out: it would have to be chosen very
     * strangely to forbid what the rules allow.
     */
    private static List<Expression> read(Criterion criterion, List<Integer> rules) {
        return rules.stream()
                .map(rule -> condition(criterion, rule))
                .flatMap(condition -> Samples.variables(condition).stream())
                .distinct()
                .toList();
    }

    private static Condition condition(Criterion criterion, int rule) {
        return rule < criterion.bands().size()
                ? criterion.bands().get(rule).condition()
                : criterion.requirement().condition();
    }

    private static String name(Criterion criterion, int rule) {
        return rule < criterion.bands().size()
                ? "partly met with " + criterion.bands().get(rule).points() + " points"
                : "met";
    }

    private static Place place(Parsed<Criterion> parsed, int rule) {
        return parsed.places().of(condition(parsed.model(), rule));
    }

    /** The names of values, for messages. */
    static String name(Expression value) {
        return switch (value) {
            case Expression.IndicatorValue read -> "`" + read.indicator() + "`";
            case Expression.FactorValue read -> "the factor `" + read.factor() + "`";
            case Expression.PointsOf read -> "the points of `" + read.criterion() + "`";
            case Expression.OutcomeOf read -> "the outcome of `" + read.criterion() + "`";
            case Expression.Aggregate aggregate ->
                "the " + aggregate.function().word() + " over "
                        + aggregate.members().code() + " members ("
                        + Reads.of(aggregate).indicators().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))
                        + ")";
            default -> "a value";
        };
    }
}
