package org.standardworkbench.rules.verification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * Evaluation dates between which no parameter changes its value.
 *
 * @param from the first day; empty if there is none
 * @param until the last day; empty if there is none
 */
public record Span(Optional<LocalDate> from, Optional<LocalDate> until) {

    private static final LocalDate ANY = LocalDate.of(2024, 12, 31);

    /** All dates. */
    public static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());

    /** The spans on which each of some parameters has a value, in order; those with equal values once. */
    static List<Span> of(StandardVersion version, Collection<ParameterName> names) {
        List<Parameter> parameters = names.stream()
                .map(name -> Objects.requireNonNull(version.parameters().get(name)))
                .toList();
        TreeSet<LocalDate> days = new TreeSet<>();
        parameters.stream().flatMap(parameter -> parameter.values().stream()).forEach(value -> {
            days.add(value.from());
            value.until().ifPresent(last -> days.add(last.plusDays(1)));
        });
        if (parameters.isEmpty()) {
            return List.of(ALWAYS);
        }
        List<Span> spans = new ArrayList<>();
        Set<List<Parameter.DatedValue>> seen = new HashSet<>();
        for (LocalDate day : days) {
            List<Parameter.DatedValue> values = parameters.stream()
                    .flatMap(parameter -> parameter.on(day).stream())
                    .toList();
            if (values.size() == parameters.size() && seen.add(values)) {
                Optional<LocalDate> next = Optional.ofNullable(days.higher(day));
                spans.add(new Span(Optional.of(day), next.map(first -> first.minusDays(1))));
            }
        }
        return spans;
    }

    /** A day of it: the last one of a year if it holds one. */
    LocalDate day() {
        LocalDate first = from.orElse(ANY);
        LocalDate endOfYear = LocalDate.of(first.getYear(), 12, 31);
        return until.map(last -> endOfYear.isAfter(last)).orElse(false) ? first : endOfYear;
    }

    /** "from 2025-01-01 to 2026-12-31"; empty for all dates. */
    public String words() {
        String start = from.map(day -> "from " + day).orElse("");
        return until.map(day -> start + " to " + day).orElse(start).strip();
    }
}
