package org.standardworkbench.webapp.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.comparison.Correspondence;
import org.standardworkbench.rules.comparison.VersionComparison;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;

/** Ties the criteria of all columns into rows: what belongs together from one column to the next stands in one row. */
final class RowBuilder {

    private final List<StandardVersion> versions;
    private final List<VersionComparison> steps;

    /** A criterion of a column. */
    private record Place(int column, CriterionCode code) {}

    RowBuilder(List<StandardVersion> versions, List<VersionComparison> steps) {
        this.versions = versions;
        this.steps = steps;
    }

    List<Comparison.Row> rows() {
        List<Set<Place>> groups = new ArrayList<>();
        for (int column = 0; column < versions.size(); column++) {
            for (CriterionCode code : versions.get(column).criteria().keySet()) {
                groups.add(new HashSet<>(Set.of(new Place(column, code))));
            }
        }
        for (int step = 0; step < steps.size(); step++) {
            for (Correspondence one : steps.get(step).correspondences()) {
                join(groups, step, one);
            }
        }
        return groups.stream().map(this::row).sorted(order()).toList();
    }

    private static void join(List<Set<Place>> groups, int step, Correspondence one) {
        Set<Place> tied = Stream.concat(
                        one.from().stream().map(code -> new Place(step, code)),
                        one.to().stream().map(code -> new Place(step + 1, code)))
                .collect(Collectors.toSet());
        List<Set<Place>> touched = groups.stream()
                .filter(group -> group.stream().anyMatch(tied::contains))
                .toList();
        if (touched.size() > 1) {
            groups.removeAll(touched);
            groups.add(touched.stream().flatMap(Set::stream).collect(Collectors.toSet()));
        }
    }

    private Comparison.Row row(Set<Place> group) {
        List<List<CriterionCode>> codes = new ArrayList<>();
        for (int column = 0; column < versions.size(); column++) {
            int at = column;
            codes.add(group.stream()
                    .filter(place -> place.column() == at)
                    .map(Place::code)
                    .sorted()
                    .toList());
        }
        Place last = group.stream()
                .max(Comparator.comparing(Place::column).thenComparing(Place::code, Comparator.reverseOrder()))
                .orElseThrow();
        String theme = Objects.requireNonNull(
                        versions.get(last.column()).criteria().get(last.code()))
                .theme()
                .value();
        List<Optional<VersionComparison.Change>> changes = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            changes.add(change(steps.get(step), codes.get(step), codes.get(step + 1)));
        }
        return new Comparison.Row(last.code().value(), theme, codes, changes);
    }

    private static Optional<VersionComparison.Change> change(
            VersionComparison step, List<CriterionCode> from, List<CriterionCode> to) {
        Set<String> before = from.stream().map(CriterionCode::value).collect(Collectors.toSet());
        Set<String> after = to.stream().map(CriterionCode::value).collect(Collectors.toSet());
        return step.of(VersionComparison.Element.CRITERION).stream()
                .filter(change -> before.containsAll(change.from()) && after.containsAll(change.to()))
                .filter(change -> !change.from().isEmpty() || !change.to().isEmpty())
                .findFirst();
    }

    /** By the themes of the last column, then those of the columns before it; within a theme by code. */
    private Comparator<Comparison.Row> order() {
        List<String> themes = versions.reversed().stream()
                .flatMap(version -> version.themes().keySet().stream())
                .map(theme -> theme.value())
                .distinct()
                .toList();
        return Comparator.comparing((Comparison.Row row) -> themes.indexOf(row.theme()))
                .thenComparing(row -> row.codes().getLast().isEmpty())
                .thenComparing(Comparison.Row::id);
    }
}
