package org.standardworkbench.webapp.sites;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ThemeCode;

/**
 * Which data a version asks for, and for what: the given indicators that its criteria read, themselves or through derived ones.
 *
 * @param version the version
 * @param criteria the criteria that read each given indicator, in the order of the version's indicators
 */
public record Asked(StandardVersion version, Map<IndicatorCode, Set<CriterionCode>> criteria) {

    /** Copies. */
    public Asked {
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
    }

    /** What a version asks in any stage. */
    public static Asked of(StandardVersion version) {
        return of(version, Optional.empty());
    }

    /** What a version asks of an area in this stage. */
    public static Asked of(StandardVersion version, Stage stage) {
        return of(version, Optional.of(stage));
    }

    private static Asked of(StandardVersion version, Optional<Stage> stage) {
        Map<IndicatorCode, Set<CriterionCode>> readers = new HashMap<>();
        version.criteria().values().stream()
                .filter(criterion -> stage.map(criterion.stages()::contains).orElse(true))
                .forEach(criterion ->
                        Reads.of(criterion).indicators().forEach(code -> follow(version, code, criterion, readers)));
        Map<IndicatorCode, Set<CriterionCode>> ordered = new LinkedHashMap<>();
        version.indicators().values().stream()
                .filter(indicator -> !indicator.derived() && readers.containsKey(indicator.code()))
                .forEach(indicator -> ordered.put(indicator.code(), readers.getOrDefault(indicator.code(), Set.of())));
        return new Asked(version, ordered);
    }

    private static void follow(
            StandardVersion version,
            IndicatorCode code,
            Criterion criterion,
            Map<IndicatorCode, Set<CriterionCode>> readers) {
        if (!readers.computeIfAbsent(code, key -> new TreeSet<>()).add(criterion.code())) {
            return;
        }
        Optional.ofNullable(version.indicators().get(code))
                .flatMap(Indicator::formula)
                .ifPresent(formula ->
                        Reads.of(formula).indicators().forEach(input -> follow(version, input, criterion, readers)));
    }

    /** The criteria that need an indicator; none if the version does not ask for it. */
    public Set<CriterionCode> by(IndicatorCode code) {
        return criteria.getOrDefault(code, Set.of());
    }

    /** The indicators of a subject that are asked for, in the order of the version. */
    public List<Indicator> of(Subject subject) {
        return version.indicators().values().stream()
                .filter(indicator -> indicator.subject() == subject && criteria.containsKey(indicator.code()))
                .toList();
    }

    /** How many of the area's data points that are asked for have a value. */
    public int given(Map<IndicatorCode, DataPoint> data) {
        return (int) of(Subject.AREA).stream()
                .map(indicator -> Optional.ofNullable(data.get(indicator.code())))
                .filter(point -> point.flatMap(DataPoint::value).isPresent())
                .count();
    }

    /**
     * The given indicators of a subject by theme: that of the first criterion that needs it. Those that no criterion reads, but the
     * version declares, come last under no theme.
     */
    public Map<Optional<ThemeCode>, List<Indicator>> byTheme(Subject subject) {
        Map<Optional<ThemeCode>, List<Indicator>> themes = new LinkedHashMap<>();
        version.themes().keySet().forEach(theme -> themes.put(Optional.of(theme), new ArrayList<>()));
        themes.put(Optional.empty(), new ArrayList<>());
        version.indicators().values().stream()
                .filter(indicator -> indicator.subject() == subject && !indicator.derived())
                .forEach(indicator -> themes.computeIfAbsent(theme(indicator.code()), key -> new ArrayList<>())
                        .add(indicator));
        themes.values().removeIf(List::isEmpty);
        return themes;
    }

    private Optional<ThemeCode> theme(IndicatorCode code) {
        var readers = by(code);
        return version.criteria().values().stream()
                .filter(criterion -> readers.contains(criterion.code()))
                .map(Criterion::theme)
                .findFirst();
    }
}
