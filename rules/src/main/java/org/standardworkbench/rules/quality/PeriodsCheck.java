package org.standardworkbench.rules.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Subject;

/** Compares a dataset with the other periods of the same site and scope. */
final class PeriodsCheck {

    /** So many digits do not come out the same twice by chance; 1,200 may. */
    private static final int DIGITS = 4;

    private PeriodsCheck() {}

    static List<Finding> check(Dataset dataset, List<Dataset> others, Catalogue catalogue) {
        List<Dataset> periods = others.stream()
                .filter(other -> other.site().id().equals(dataset.site().id()) && other.scope() == dataset.scope())
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Dataset other : periods) {
            overlap(dataset, other, catalogue).ifPresent(findings::add);
        }
        for (Holder holder : Holder.of(dataset)) {
            if (holder.subject() != Subject.FLOW) {
                holder.points().values().forEach(point -> catalogue
                        .find(point.indicator(), holder.subject())
                        .ifPresent(indicator -> figure(holder, point, indicator, periods, findings)));
            }
        }
        return findings;
    }

    private static void figure(
            Holder holder, DataPoint point, Indicator indicator, List<Dataset> periods, List<Finding> findings) {
        for (Dataset other : periods) {
            DataPoint before = holder.in(other)
                    .map(same -> same.points().get(point.indicator()))
                    .orElse(null);
            if (before == null) {
                continue;
            }
            Finding.Basis basis = new Finding.Basis(other.key(), holder.member(), before);
            thousandfold(point, before, indicator)
                    .ifPresent(times -> findings.add(holder.finding(
                            Finding.Kind.UNIT_MISTAKE,
                            List.of(point.indicator()),
                            "%s is %s here, but %s from %s to %s: about %s."
                                    .formatted(
                                            Catalogue.name(indicator),
                                            Figures.text(point),
                                            Figures.text(before),
                                            other.period().start(),
                                            other.period().end(),
                                            times),
                            "Check the unit of both, for example kW.h for MW.h or kg for t.",
                            holder.basis(point),
                            basis)));
            if (copied(point, before, indicator)) {
                findings.add(holder.finding(
                        Finding.Kind.COPIED_FIGURE,
                        List.of(point.indicator()),
                        "%s is %s, exactly as from %s to %s, although both are given as measured."
                                .formatted(
                                        Catalogue.name(indicator),
                                        Figures.text(point),
                                        other.period().start(),
                                        other.period().end()),
                        "Check that it was measured anew; if it was carried over, give the status estimated.",
                        holder.basis(point),
                        basis));
            }
        }
    }

    /** A thousand or a million times as much or as little, give or take a half: growth and shrinking are not that exact. */
    private static Optional<String> thousandfold(DataPoint point, DataPoint before, Indicator indicator) {
        double here = Figures.given(point, indicator.unit())
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
        double there = Figures.given(before, indicator.unit())
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
        if (here <= 0 || there <= 0) {
            return Optional.empty();
        }
        double more = Math.max(here, there) / Math.min(here, there);
        String direction = here > there ? " times as much" : " times as little";
        if (more >= 500 && more <= 2_000) {
            return Optional.of("1,000" + direction);
        }
        return more >= 500_000 && more <= 2_000_000 ? Optional.of("1,000,000" + direction) : Optional.empty();
    }

    private static boolean copied(DataPoint point, DataPoint before, Indicator indicator) {
        Optional<BigDecimal> here = Figures.given(point, indicator.unit());
        Optional<BigDecimal> there = Figures.given(before, indicator.unit());
        return indicator.period() == Indicator.Period.YEAR
                && point.status() == Status.MEASURED
                && before.status() == Status.MEASURED
                && here.isPresent()
                && there.isPresent()
                && here.get().compareTo(there.get()) == 0
                && here.get().stripTrailingZeros().precision() >= DIGITS;
    }

    private static Optional<Finding> overlap(Dataset dataset, Dataset other, Catalogue catalogue) {
        Period one = dataset.period();
        Period two = other.period();
        if (one.end().isBefore(two.start()) || two.end().isBefore(one.start())) {
            return Optional.empty();
        }
        Holder area = Holder.area(dataset);
        List<DataPoint> twice = dataset.data().values().stream()
                .filter(point -> point.value().isPresent())
                .filter(point ->
                        catalogue.yearly(point.indicator(), Subject.AREA).isPresent())
                .filter(point -> Optional.ofNullable(other.data().get(point.indicator()))
                        .flatMap(DataPoint::value)
                        .isPresent())
                .toList();
        if (twice.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(area.finding(
                Finding.Kind.OVERLAPPING_PERIODS,
                twice.stream().map(DataPoint::indicator).toList(),
                "The period %s to %s overlaps with %s to %s, for which the same figures of a year are given."
                        .formatted(one.start(), one.end(), two.start(), two.end()),
                "Check the first and last day of both; a site has one reporting year.",
                twice.stream().map(area::basis).toArray(Finding.Basis[]::new)));
    }
}
