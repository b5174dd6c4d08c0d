package org.standardworkbench.rules.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.Units;
import org.standardworkbench.rules.standard.ValueKind;

/** Checks one data point against the declarations of its indicator. */
final class PointCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> YES = Set.of("yes", "y", "ja", "1", "t", "x", "tak", "kylla", "taip");

    private final Dataset dataset;
    private final DataPoint point;
    private final String code;
    private final List<Problem> problems = new ArrayList<>();

    private PointCheck(Dataset dataset, DataPoint point) {
        this.dataset = dataset;
        this.point = point;
        this.code = Advice.quote(point.indicator().value());
    }

    static List<Problem> check(Dataset dataset, DataPoint point, List<Indicator> declared) {
        PointCheck check = new PointCheck(dataset, point);
        boolean ofKind = point.value().map(value -> check.kind(value, declared)).orElse(true);
        if (ofKind) {
            check.unit(declared);
            check.period(declared);
            declared.forEach(check::plausible);
        }
        return check.problems;
    }

    private boolean kind(Value value, List<Indicator> declared) {
        for (Indicator indicator : declared) {
            boolean fits =
                    switch (value) {
                        case Value.OfNumber number -> indicator.kind() == ValueKind.NUMBER;
                        case Value.OfTruth truth -> indicator.kind() == ValueKind.TRUTH;
                        case Value.OfCode word -> indicator.kind() == ValueKind.CODE;
                    };
            if (!fits) {
                error(
                        Advice.quote(value.text()) + " is not " + name(indicator.kind()) + ", which " + code + " is.",
                        advice(value, indicator));
                return false;
            }
        }
        return !(value instanceof Value.OfCode word) || allowed(word.code(), declared);
    }

    private static String name(ValueKind kind) {
        return switch (kind) {
            case NUMBER -> "a number";
            case TRUTH -> "`true` or `false`";
            case CODE -> "a code";
        };
    }

    private static String advice(Value value, Indicator indicator) {
        return switch (indicator.kind()) {
            case NUMBER -> "Write a number such as `12.5`, with its unit in the column unit.";
            case TRUTH ->
                YES.contains(value.text().toLowerCase(Locale.ROOT)) ? Advice.maybe("true") : "Write `true` or `false`.";
            case CODE -> "Allowed: " + Advice.list(codes(List.of(indicator))) + ".";
        };
    }

    private boolean allowed(String word, List<Indicator> declared) {
        Set<String> codes = codes(declared);
        if (codes.contains(word)) {
            return true;
        }
        error(Advice.quote(word) + " is not a code of " + code + ".", Advice.on(word, codes));
        return false;
    }

    private static Set<String> codes(List<Indicator> declared) {
        Set<String> codes = new TreeSet<>();
        declared.forEach(indicator -> indicator.codes().forEach(allowed -> codes.add(allowed.code())));
        return codes;
    }

    private void unit(List<Indicator> declared) {
        for (Indicator indicator : declared) {
            String expected = indicator.unit();
            boolean without = point.unit().isEmpty();
            if (indicator.kind() != ValueKind.NUMBER
                    || without && (point.value().isEmpty() || expected.equals("1"))) {
                continue;
            }
            if (without) {
                error(
                        "The value of " + code + " has no unit.",
                        "Write " + Advice.quote(expected) + " or a unit that converts into it.");
                return;
            }
            if (!Units.convertible(point.unit(), expected)) {
                error(
                        "The unit " + Advice.quote(point.unit()) + " does not convert into " + Advice.quote(expected)
                                + ", the unit of " + code + ".",
                        "Give the value in " + Advice.quote(expected) + " or a unit that converts into it.");
                return;
            }
            if (Units.countDifferentThings(point.unit(), expected)) {
                error(
                        "The unit " + Advice.quote(point.unit()) + " counts something else than "
                                + Advice.quote(expected) + ", the unit of " + code + ".",
                        "Give the value in " + Advice.quote(expected) + " or a unit that converts into it.");
                return;
            }
            if (Units.noteDifferentThings(point.unit(), expected)) {
                warning(
                        "The unit " + Advice.quote(point.unit()) + " has another note than " + Advice.quote(expected)
                                + ", the unit of " + code + ".",
                        "Check that both mean the same; notes do not take part in conversion.");
            }
        }
    }

    private void period(List<Indicator> declared) {
        boolean year = declared.stream().anyMatch(indicator -> indicator.period() == Indicator.Period.YEAR);
        if (year && point.value().isPresent() && !dataset.period().isYear()) {
            error(
                    code + " covers a year, but the period is "
                            + dataset.period().start() + " to "
                            + dataset.period().end() + ".",
                    "Give a period of exactly one year, for example 2024-01-01 to 2024-12-31.");
        }
    }

    private void plausible(Indicator indicator) {
        if (!(point.value().orElse(null) instanceof Value.OfNumber number)) {
            return;
        }
        if (number.number().signum() < 0 && !point.unit().equals("Cel")) {
            warning("The value of " + code + " is negative.", "Check its sign.");
        }
        boolean share =
                indicator.numerator().isPresent() || indicator.code().value().endsWith("Share");
        boolean over = share
                && Units.ratio(point.unit().isEmpty() ? "1" : point.unit(), "%")
                        .map(ratio -> ratio.applyTo(number.number()).compareTo(HUNDRED) > 0)
                        .orElse(false);
        if (over) {
            warning("The share " + code + " is above 100 %.", "Check the value and its unit.");
        }
    }

    private void error(String message, String advice) {
        problems.add(Problem.error(place(), message, advice));
    }

    private void warning(String message, String advice) {
        problems.add(Problem.warning(place(), message, advice));
    }

    private Place place() {
        return point.place();
    }
}
