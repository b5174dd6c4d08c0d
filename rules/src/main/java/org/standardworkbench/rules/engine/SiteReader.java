package org.standardworkbench.rules.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.runtime.SiteData;
import org.standardworkbench.rules.runtime.Subject;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Units;

/** Turns a dataset into the numbers that terms read, in the units of a version's indicators. */
final class SiteReader {

    private static final String PURE = "1";

    private final Layout layout;
    private final int[] maxima;

    SiteReader(Layout layout) {
        this.layout = layout;
        this.maxima = layout.version().criteria().values().stream()
                .mapToInt(criterion -> criterion.maximum())
                .toArray();
    }

    SiteData read(Dataset dataset, Bindings.Binding binding) {
        return new SiteData(
                subject("", dataset.data(), org.standardworkbench.rules.standard.Subject.AREA),
                dataset.site().stage().ordinal(),
                members(dataset.companies(), org.standardworkbench.rules.standard.Subject.COMPANY),
                members(dataset.flows(), org.standardworkbench.rules.standard.Subject.FLOW),
                binding.constants(),
                maxima);
    }

    private @Nullable List<Subject> members(
            Optional<List<Member>> members, org.standardworkbench.rules.standard.Subject subject) {
        return members.map(list -> list.stream()
                        .map(member -> subject(member.id(), member.data(), subject))
                        .toList())
                .orElse(null);
    }

    private Subject subject(
            String id, Map<IndicatorCode, DataPoint> data, org.standardworkbench.rules.standard.Subject subject) {
        List<Indicator> indicators = layout.indicators(subject);
        @Nullable BigDecimal[] given = new BigDecimal[indicators.size()];
        Map<IndicatorCode, Integer> numbers = layout.numbers(subject);
        data.forEach((code, point) -> {
            Integer number = numbers.get(code);
            if (number != null && point.value().isPresent()) {
                Indicator indicator = indicators.get(number);
                if (!indicator.derived()) {
                    given[number] = number(indicator, point.value().get(), point);
                }
            }
        });
        return new Subject(id, layout.plans(subject), given);
    }

    private static BigDecimal number(Indicator indicator, Value value, DataPoint point) {
        return switch (indicator.kind()) {
            case NUMBER ->
                value instanceof Value.OfNumber number
                        ? converted(indicator, number.number(), point)
                        : fail(point, indicator, "a number");
            case TRUTH ->
                value instanceof Value.OfTruth truth
                        ? (truth.truth() ? BigDecimal.ONE : BigDecimal.ZERO)
                        : fail(point, indicator, "`true` or `false`");
            case CODE ->
                value instanceof Value.OfCode code
                        ? code(indicator, code.code(), point)
                        : fail(point, indicator, "one of its codes");
        };
    }

    private static BigDecimal converted(Indicator indicator, BigDecimal number, DataPoint point) {
        String unit = point.unit().isEmpty() ? PURE : point.unit();
        if (unit.equals(indicator.unit())) {
            return number;
        }
        return Units.ratio(unit, indicator.unit())
                .orElseThrow(() -> new AssessmentException(point.place() + ": the unit `" + point.unit() + "` of `"
                        + indicator.code() + "` cannot be converted into `" + indicator.unit() + "`."))
                .applyTo(number);
    }

    private static BigDecimal code(Indicator indicator, String code, DataPoint point) {
        for (int i = 0; i < indicator.codes().size(); i++) {
            if (indicator.codes().get(i).code().equals(code)) {
                return BigDecimal.valueOf(i);
            }
        }
        return fail(point, indicator, "one of its codes");
    }

    private static BigDecimal fail(DataPoint point, Indicator indicator, String wanted) {
        throw new AssessmentException(point.place() + ": `"
                + point.value().map(Value::text).orElse("") + "` is not a value of `" + indicator.code()
                + "`, which takes "
                + wanted + ".");
    }
}
