package org.standardworkbench.rules.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.ReferenceFactor;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;

/** Makes a whole site that has the values of a combination, derived ones through their formulas; or none. */
final class SiteMaker {

    private final StandardVersion version;
    private final Table table;

    SiteMaker(StandardVersion version, Table table) {
        this.version = version;
        this.table = table;
    }

    /**
     * A site.
     *
     * @param cells the value of each line that it has
     * @param outcomes the outcomes of other criteria that it supposes
     */
    record Made(Dataset dataset, Map<Line, Line.Cell> cells, Map<CriterionCode, Outcome> outcomes) {}

    /** A site with the values of a combination. */
    Optional<Made> make(int[] at) {
        Map<Line, Line.Cell> cells = new LinkedHashMap<>();
        for (int line = 0; line < at.length; line++) {
            Line of = table.partition().lines().get(line);
            cells.put(of, pick(of, table.partition().parts(line).get(at[line]).cells()));
        }
        MemberMaker members = new MemberMaker(version, table.span().day());
        Map<IndicatorCode, BigDecimal> numbers = new LinkedHashMap<>();
        Map<IndicatorCode, BigDecimal> wanted = new LinkedHashMap<>();
        Map<IndicatorCode, DataPoint> data = new LinkedHashMap<>();
        Map<CriterionCode, Outcome> outcomes = new LinkedHashMap<>();
        for (Map.Entry<Line, Line.Cell> entry : cells.entrySet()) {
            if (!place(entry.getKey(), entry.getValue(), at, members, numbers, wanted, data, outcomes)) {
                return Optional.empty();
            }
        }
        String country = country();
        FormulaSolver solver = new FormulaSolver(version, table.span().day(), country, numbers);
        if (!wanted.entrySet().stream().allMatch(one -> solver.reach(one.getKey(), one.getValue()))) {
            return Optional.empty();
        }
        solver.values().forEach((code, number) -> data.put(code, Sites.point(indicator(code), number)));
        Dataset dataset = Sites.dataset(
                table.span().day(),
                country,
                table.criterion().stages().stream()
                        .reduce((one, other) -> other)
                        .orElseThrow(),
                data,
                members.companies(),
                members.flows());
        return Optional.of(new Made(dataset, cells, outcomes));
    }

    private boolean place(
            Line line,
            Line.Cell cell,
            int[] at,
            MemberMaker members,
            Map<IndicatorCode, BigDecimal> numbers,
            Map<IndicatorCode, BigDecimal> wanted,
            Map<IndicatorCode, DataPoint> data,
            Map<CriterionCode, Outcome> outcomes) {
        if (line.minus().isPresent() || !cell.known()) {
            return false;
        }
        return switch (line.quantity()) {
            case Expression.IndicatorValue(var code) -> {
                Indicator indicator = indicator(code);
                if (indicator.subject() != Subject.AREA) {
                    yield false;
                }
                if (cell.number().isEmpty()) {
                    Sites.point(indicator, cell).ifPresent(point -> data.put(code, point));
                } else {
                    (indicator.derived() ? wanted : numbers)
                            .put(code, cell.number().get());
                }
                yield true;
            }
            case Expression.Aggregate aggregate -> members.make(aggregate, within(line, at));
            case Expression.OutcomeOf(var code) -> {
                outcomes.put(code, outcome(code, cell.word().orElseThrow()));
                yield true;
            }
            default -> false;
        };
    }

    /** Whether a number lies in the part of a line. */
    private java.util.function.Predicate<BigDecimal> within(Line line, int[] at) {
        int number = table.partition().lines().indexOf(line);
        List<List<BigDecimal>> parts = table.partition().parts(number).stream()
                .map(part -> part.cells().stream()
                        .flatMap(cell -> cell.number().stream())
                        .toList())
                .filter(part -> !part.isEmpty())
                .toList();
        BigDecimal low = parts.get(at[number]).getFirst();
        Optional<BigDecimal> above = at[number] + 1 < parts.size()
                ? Optional.of(parts.get(at[number] + 1).getFirst())
                : Optional.empty();
        return value -> value.compareTo(low) >= 0
                && above.map(next -> value.compareTo(next) < 0).orElse(true);
    }

    private Outcome outcome(CriterionCode code, String word) {
        var criterion = Objects.requireNonNull(version.criteria().get(code));
        OutcomeKind kind = java.util.Arrays.stream(OutcomeKind.values())
                .filter(one -> one.code().equals(word))
                .findFirst()
                .orElseThrow();
        return switch (kind) {
            case MET -> new Outcome.Met(criterion.requirement().points());
            case PARTLY_MET ->
                new Outcome.PartlyMet(criterion.bands().getFirst().points());
            case NOT_MET -> new Outcome.NotMet();
            case NOT_APPLICABLE -> new Outcome.NotApplicable(Outcome.Reason.APPLICABILITY);
            case UNDETERMINED -> new Outcome.Undetermined(criterion.maximum(), new Outcome.Missing(List.of(), false));
        };
    }

    private Indicator indicator(IndicatorCode code) {
        return Objects.requireNonNull(version.indicators().get(code));
    }

    /** A country of which every factor has a value in the year, if there is one. */
    private String country() {
        List<String> countries = version.factors().values().stream()
                .flatMap(factor -> factor.values().stream())
                .map(ReferenceFactor.Value::country)
                .distinct()
                .sorted()
                .toList();
        int year = table.span().day().getYear();
        return countries.stream()
                .filter(country -> version.factors().values().stream()
                        .allMatch(factor -> factor.of(country, year).isPresent()))
                .findFirst()
                .or(() -> countries.stream().findFirst())
                .orElse("ZZ");
    }

    /** The value to show: for what is computed, one at a bound; for what is given, a round one, so that what is computed can be reached. */
    private Line.Cell pick(Line line, List<Line.Cell> cells) {
        if (cells.getFirst().number().isEmpty()) {
            return cells.getFirst();
        }
        boolean given = line.quantity() instanceof Expression.IndicatorValue(var code)
                && !indicator(code).derived();
        List<Line.Cell> round = new ArrayList<>(cells.stream()
                .filter(cell -> given
                        ? cell.number().orElseThrow().compareTo(BigDecimal.valueOf(1000)) == 0
                        : line.bounds().contains(cell.number().orElseThrow()))
                .toList());
        round.add(given ? cells.getFirst() : cells.getLast());
        return round.getFirst();
    }
}
