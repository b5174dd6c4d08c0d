package org.standardworkbench.rules.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Subject;

/**
 * Compares the area's figures with those of other sites. Sites differ a lot in size, so a figure is an outlier only beside at least five
 * other sites, and only if it is further beyond all of them than they are apart, and at least 100 times.
 */
final class ComparableCheck {

    private static final int FEWEST_SITES = 5;
    private static final double LEAST_TIMES = 100;

    private ComparableCheck() {}

    static List<Finding> check(Dataset dataset, List<Dataset> others, Catalogue catalogue) {
        List<Finding> findings = new ArrayList<>();
        Holder area = Holder.area(dataset);
        List<Dataset> comparable = others.stream()
                .filter(other -> !other.site().id().equals(dataset.site().id()))
                .filter(other -> other.scope() == dataset.scope())
                .toList();
        for (DataPoint point : dataset.data().values()) {
            catalogue
                    .find(point.indicator(), Subject.AREA)
                    .flatMap(indicator -> outlier(area, point, indicator, comparable))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> outlier(
            Holder area, DataPoint point, Indicator indicator, List<Dataset> comparable) {
        double own = figure(point, indicator);
        double least = Double.MAX_VALUE;
        double most = 0;
        Set<String> sites = new TreeSet<>();
        for (Dataset other : comparable) {
            DataPoint there = other.data().get(point.indicator());
            double figure = there == null ? 0 : figure(there, indicator);
            if (figure > 0) {
                sites.add(other.site().id().value());
                least = Math.min(least, figure);
                most = Math.max(most, figure);
            }
        }
        if (own <= 0 || sites.size() < FEWEST_SITES) {
            return Optional.empty();
        }
        double beyond = own > most ? own / most : least / own;
        if (beyond < LEAST_TIMES || beyond < most / least) {
            return Optional.empty();
        }
        return Optional.of(area.finding(
                Finding.Kind.OUTLIER,
                List.of(point.indicator()),
                "%s is %s; at %d other sites it is between %s and %s %s."
                        .formatted(
                                Catalogue.name(indicator),
                                Figures.text(point),
                                sites.size(),
                                Figures.text(BigDecimal.valueOf(least)),
                                Figures.text(BigDecimal.valueOf(most)),
                                indicator.unit()),
                "Check the value and its unit.",
                area.basis(point)));
    }

    private static double figure(DataPoint point, Indicator indicator) {
        return Figures.given(point, indicator.unit())
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
    }
}
