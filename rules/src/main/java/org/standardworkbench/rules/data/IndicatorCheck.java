package org.standardworkbench.rules.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.Subject;

/**
 * Checks datasets against the indicators of one or several versions: known, of this subject, of this kind, in a convertible unit,
 * given and not derived, over a year where a year is meant. A dataset that has no error can be assessed under each of the versions.
 */
public final class IndicatorCheck {

    private final Indicators known;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private IndicatorCheck(Indicators known) {
        this.known = known;
    }

    /**
     * Checks datasets.
     *
     * @param datasets as read
     * @param known the indicators of all versions under which they are to be assessed
     * @return errors and warnings in the order of their places; the warnings are about implausible values
     */
    public static List<Problem> check(List<Dataset> datasets, Indicators known) {
        IndicatorCheck check = new IndicatorCheck(known);
        for (Dataset dataset : datasets) {
            check.points(dataset, Subject.AREA, dataset.data());
            dataset.companies().ifPresent(members -> check.members(dataset, Subject.COMPANY, members));
            dataset.flows().ifPresent(members -> check.members(dataset, Subject.FLOW, members));
        }
        return check.problems.stream().distinct().sorted().toList();
    }

    private void members(Dataset dataset, Subject subject, List<Member> members) {
        members.forEach(member -> points(dataset, subject, member.data()));
    }

    private void points(Dataset dataset, Subject subject, Map<IndicatorCode, DataPoint> points) {
        points.values().forEach(point -> point(dataset, subject, point));
    }

    private void point(Dataset dataset, Subject subject, DataPoint point) {
        List<Indicator> declared = known.declarations(point.indicator());
        String code = Advice.quote(point.indicator().value());
        if (declared.isEmpty()) {
            once(point, "The indicator " + code + " is not known.", suggestion(point, subject));
            return;
        }
        List<Indicator> ofSubject = declared.stream()
                .filter(indicator -> indicator.subject() == subject)
                .toList();
        if (ofSubject.isEmpty()) {
            once(
                    point,
                    code + " is an indicator of " + name(declared.getFirst().subject()) + ", but stands here for "
                            + name(subject) + ".",
                    place(declared.getFirst().subject()));
            return;
        }
        List<Indicator> given =
                ofSubject.stream().filter(indicator -> !indicator.derived()).toList();
        if (given.isEmpty()) {
            once(point, code + " is computed and never given.", inputs(ofSubject.getFirst()));
            return;
        }
        problems.addAll(PointCheck.check(dataset, point, given));
    }

    /** Tells the same mistake once per file: it stands in every row of a column of figures. */
    private void once(DataPoint point, String message, String advice) {
        Place place = point.place();
        if (told.add(place.file() + message)) {
            problems.add(Problem.error(place, message, advice));
        }
    }

    private String suggestion(DataPoint point, Subject subject) {
        List<String> ofSubject = known.codes().stream()
                .filter(code -> known.declarations(code).stream()
                        .anyMatch(indicator -> indicator.subject() == subject && !indicator.derived()))
                .map(IndicatorCode::value)
                .toList();
        return Advice.nearest(point.indicator().value(), ofSubject)
                .map(Advice::maybe)
                .orElse("No version that is asked for declares it in its indicators.yaml.");
    }

    private static String name(Subject subject) {
        return switch (subject) {
            case AREA -> "the area";
            case COMPANY -> "a company";
            case FLOW -> "a symbiosis flow";
        };
    }

    private static String place(Subject subject) {
        return switch (subject) {
            case AREA -> "Leave the column company empty, in data.";
            case COMPANY -> "Name the company in the column company, in data.";
            case FLOW -> "It stands in flows.";
        };
    }

    private static String inputs(Indicator derived) {
        Set<String> inputs = new TreeSet<>();
        derived.formula().ifPresent(formula -> collect(formula, inputs));
        return inputs.isEmpty() ? "Remove the row." : "Give what it is computed from: " + Advice.list(inputs) + ".";
    }

    private static void collect(Expression expression, Set<String> inputs) {
        switch (expression) {
            case Expression.IndicatorValue value -> inputs.add(value.indicator().value());
            case Expression.Arithmetic arithmetic -> {
                collect(arithmetic.left(), inputs);
                collect(arithmetic.right(), inputs);
            }
            case Expression.Aggregate aggregate -> aggregate.of().ifPresent(of -> collect(of, inputs));
            default -> {
                // Parameters, factors and literals are not given in data.
            }
        }
    }
}
