package org.standardworkbench.rules.files.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.Parameter.DatedValue;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Place;

/** Whether a parameter's values hold on days that do not overlap, without days between them. */
final class ParameterCheck {

    private final Draft draft;
    private final Problems problems;

    ParameterCheck(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        draft.parameters().values().forEach(this::check);
    }

    private void check(Parameter parameter) {
        List<DatedValue> values = parameter.values();
        for (int at = 1; at < values.size(); at++) {
            DatedValue before = values.get(at - 1);
            DatedValue value = values.get(at);
            Place place = draft.places().of("parameter", parameter.name(), "value", at);
            if (value.from().isBefore(before.from())) {
                problems.error(
                        place,
                        "The value from " + value.from() + " stands below the one from " + before.from() + ".",
                        "Write values in the order of their first day.");
            }
        }
        List<DatedValue> ordered = new ArrayList<>(values);
        ordered.sort(Comparator.comparing(DatedValue::from));
        for (int at = 1; at < ordered.size(); at++) {
            neighbours(parameter.name(), values.indexOf(ordered.get(at)), ordered.get(at - 1), ordered.get(at));
        }
    }

    private void neighbours(ParameterName name, int at, DatedValue before, DatedValue after) {
        Place place = draft.places().of("parameter", name, "value", at);
        Optional<LocalDate> end = before.until();
        if (end.isEmpty() || !after.from().isAfter(end.get())) {
            problems.error(
                    place,
                    "On " + after.from() + " two values of `" + name + "` hold: the one from " + before.from() + " has "
                            + end.map(day -> "its last day on " + day).orElse("no last day") + ".",
                    "Give it `until: " + after.from().minusDays(1) + "`.");
        } else if (after.from().isAfter(end.get().plusDays(1))) {
            problems.warning(
                    place,
                    "From " + end.get().plusDays(1) + " to " + after.from().minusDays(1) + " no value of `" + name
                            + "` holds; what needs it then is undetermined.",
                    "");
        }
    }
}
