package org.standardworkbench.rules.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.standardworkbench.rules.comparison.Correspondence;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * Pairs criteria of different standards that decide on the same given data, each with at most one other. An indicator counts the more, the
 * fewer criteria read it, so that the area's size or staff, which many divide by, pairs nothing by itself.
 */
final class Related {

    /** What two criteria read in common, by weight, of all that they read; less is chance. */
    private static final double LEAST_IN_COMMON = 0.3;

    private final Map<IndicatorCode, Integer> readers = new HashMap<>();

    private record Pair(CriterionCode left, CriterionCode right, double common) {

        /** The same order whichever side is left. */
        String codes() {
            return String.join(" ", new TreeSet<>(List.of(left.value(), right.value())));
        }
    }

    private Related() {}

    /** The pairs among criteria of two versions. */
    static List<Correspondence> pairs(
            StandardVersion left,
            Collection<CriterionCode> ofLeft,
            StandardVersion right,
            Collection<CriterionCode> ofRight) {
        return new Related().find(read(left, ofLeft), read(right, ofRight));
    }

    private List<Correspondence> find(
            Map<CriterionCode, Set<IndicatorCode>> left, Map<CriterionCode, Set<IndicatorCode>> right) {
        Stream.concat(left.values().stream(), right.values().stream())
                .flatMap(Set::stream)
                .forEach(indicator -> readers.merge(indicator, 1, Integer::sum));
        List<Pair> pairs = new ArrayList<>();
        left.forEach((one, reads) ->
                right.forEach((other, others) -> pairs.add(new Pair(one, other, common(reads, others)))));
        pairs.sort(Comparator.comparingDouble(Pair::common).reversed().thenComparing(Pair::codes));
        Set<CriterionCode> taken = new HashSet<>();
        Set<CriterionCode> takenRight = new HashSet<>();
        List<Correspondence> found = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.common() >= LEAST_IN_COMMON
                    && !taken.contains(pair.left())
                    && !takenRight.contains(pair.right())) {
                taken.add(pair.left());
                takenRight.add(pair.right());
                found.add(new Correspondence(List.of(pair.left()), List.of(pair.right()), Correspondence.RELATED));
            }
        }
        return found;
    }

    private double common(Set<IndicatorCode> left, Set<IndicatorCode> right) {
        Set<IndicatorCode> all = new TreeSet<>(Comparator.comparing(IndicatorCode::value));
        all.addAll(left);
        all.addAll(right);
        double both = 0;
        double whole = 0;
        for (IndicatorCode indicator : all) {
            double weight = 1.0 / readers.getOrDefault(indicator, 1);
            whole += weight;
            both += left.contains(indicator) && right.contains(indicator) ? weight : 0;
        }
        return whole == 0 ? 0 : both / whole;
    }

    private static Map<CriterionCode, Set<IndicatorCode>> read(
            StandardVersion version, Collection<CriterionCode> codes) {
        Map<CriterionCode, Set<IndicatorCode>> reads = new HashMap<>();
        codes.forEach(code -> {
            Criterion criterion = version.criteria().get(code);
            if (criterion != null) {
                Set<IndicatorCode> given = new HashSet<>();
                criterion.bands().forEach(band -> follow(version, Reads.of(band.condition()), given, new HashSet<>()));
                follow(version, Reads.of(criterion.requirement().condition()), given, new HashSet<>());
                reads.put(code, given);
            }
        });
        return reads;
    }

    /** Through the formulas of derived indicators down to what is given in data. */
    private static void follow(
            StandardVersion version, Reads reads, Set<IndicatorCode> given, Set<IndicatorCode> followed) {
        for (IndicatorCode code : reads.indicators()) {
            var formula = java.util.Optional.ofNullable(version.indicators().get(code))
                    .flatMap(indicator -> indicator.formula());
            if (formula.isEmpty()) {
                given.add(code);
            } else if (followed.add(code)) {
                follow(version, Reads.of(formula.get()), given, followed);
            }
        }
    }
}
