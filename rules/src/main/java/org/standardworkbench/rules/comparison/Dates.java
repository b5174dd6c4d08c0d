package org.standardworkbench.rules.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.StandardVersion;

/** One date for each span of time in which no parameter of two conditions changes its value. */
final class Dates {

    private static final LocalDate ANY = LocalDate.of(2000, 1, 1);

    private final List<LocalDate> firstDays;
    private final List<Parameter> used = new ArrayList<>();

    Dates(StandardVersion from, Uses before, StandardVersion to, Uses after) {
        before.parameters()
                .forEach(name ->
                        used.add(Objects.requireNonNull(from.parameters().get(name))));
        after.parameters()
                .forEach(name -> used.add(Objects.requireNonNull(to.parameters().get(name))));
        TreeSet<LocalDate> days = new TreeSet<>();
        used.stream().flatMap(parameter -> parameter.values().stream()).forEach(value -> {
            days.add(value.from());
            value.until().ifPresent(last -> days.add(last.plusDays(1)));
        });
        if (days.isEmpty()) {
            days.add(ANY);
        }
        firstDays = List.copyOf(days);
    }

    /** Whether something holds on all dates, at least on one of which every parameter has a value. */
    boolean always(Predicate<LocalDate> holds) {
        return firstDays.stream().anyMatch(this::complete) && firstDays.stream().allMatch(holds);
    }

    private boolean complete(LocalDate day) {
        return used.stream().allMatch(parameter -> parameter.on(day).isPresent());
    }
}
