package org.standardworkbench.webapp.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.assessment.Outcome.MissingDatum;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * Which missing data leave outcomes open under a version, those first that alone settle most.
 *
 * @param version the version
 * @param datasets how many datasets have an outcome that cannot be evaluated
 * @param outcomes how many outcomes cannot be evaluated
 * @param listedInFull for how many of them all missing data are listed, because there are too many to search for a smallest set
 * @param data the missing data
 */
public record DataDemand(StandardVersion version, int datasets, int outcomes, int listedInFull, List<OfDatum> data) {

    /** Copies the list. */
    public DataDemand {
        data = List.copyOf(data);
    }

    /**
     * What is missing: of the area, or of companies and flows.
     *
     * @param kind what kind of thing
     * @param name its name; see {@link MissingDatum}
     * @param ofMembers whether companies or flows lack it, not the area
     */
    public record Datum(MissingDatum.Kind kind, String name, boolean ofMembers) {

        static Datum of(MissingDatum missing) {
            return new Datum(missing.kind(), missing.name(), missing.member().isPresent());
        }

        /** The text in addresses. */
        public String code() {
            return kind.code().replace(' ', '-') + ":" + name + (ofMembers ? ":members" : "");
        }
    }

    /**
     * A datum over all datasets.
     *
     * @param alone how many outcomes are settled by it alone
     * @param outcomes how many outcomes are settled by it together with others, or alone
     * @param criteria the criteria that wait for it
     * @param lacking the datasets that lack it, those first for which it alone settles most
     */
    public record OfDatum(Datum datum, int alone, int outcomes, Set<CriterionCode> criteria, List<OfDataset> lacking) {

        /** Copies the collections. */
        public OfDatum {
            criteria = Collections.unmodifiableSet(new TreeSet<>(criteria));
            lacking = List.copyOf(lacking);
        }

        /** How many of the datasets could still reach each level, the highest first. */
        public Map<Matrix.Level, Long> reachable() {
            return lacking.stream()
                    .filter(one -> one.possible().rank() > one.proved().rank())
                    .collect(Collectors.groupingBy(
                            OfDataset::possible,
                            () -> new TreeMap<>(
                                    Comparator.comparingInt(Matrix.Level::rank).reversed()),
                            Collectors.counting()));
        }
    }

    /**
     * A datum that a dataset lacks.
     *
     * @param members which companies or flows lack it; empty for the area
     * @param alone the criteria that it alone settles
     * @param together the criteria that it settles together with other data
     * @param proved the level that is certain
     * @param possible the level that missing data could still yield
     */
    public record OfDataset(
            Dataset dataset,
            Set<String> members,
            Set<CriterionCode> alone,
            Set<CriterionCode> together,
            Matrix.Level proved,
            Matrix.Level possible) {

        /** Copies the sets. */
        public OfDataset {
            members = Collections.unmodifiableSet(new TreeSet<>(members));
            alone = Collections.unmodifiableSet(new TreeSet<>(alone));
            together = Collections.unmodifiableSet(new TreeSet<>(together));
        }
    }

    /** The missing datum with this text in addresses. */
    public Optional<OfDatum> find(String code) {
        return data.stream().filter(one -> one.datum().code().equals(code)).findFirst();
    }

    /** Counts assessments one by one. */
    static final class Counter {

        private final StandardVersion version;
        private final RunFilter filter;
        private final Map<Datum, List<OfDataset>> lacking = new LinkedHashMap<>();
        private int datasets;
        private int outcomes;
        private int listedInFull;

        /** @param filter only criteria of the themes that it allows are counted */
        Counter(StandardVersion version, RunFilter filter) {
            this.version = version;
            this.filter = filter;
        }

        private static final class Parts {
            private final Set<String> members = new TreeSet<>();
            private final Set<CriterionCode> alone = new TreeSet<>();
            private final Set<CriterionCode> together = new TreeSet<>();
        }

        void add(Assessment assessment) {
            Map<Datum, Parts> found = new HashMap<>();
            assessment.outcomes().forEach((code, outcome) -> {
                var criterion = version.criteria().get(code);
                if (outcome instanceof Outcome.Undetermined undetermined
                        && criterion != null
                        && filter.allows(RunFilter.Kind.THEME, criterion.theme().value())) {
                    outcomes++;
                    listedInFull += undetermined.missing().smallest() ? 0 : 1;
                    add(found, code, undetermined.missing());
                }
            });
            datasets += found.isEmpty() ? 0 : 1;
            var proved = MatrixBuilder.level(version, assessment.level().proved());
            var possible = MatrixBuilder.level(version, assessment.level().possible());
            found.forEach((datum, parts) -> lacking.computeIfAbsent(datum, key -> new ArrayList<>())
                    .add(new OfDataset(
                            assessment.dataset(), parts.members, parts.alone, parts.together, proved, possible)));
        }

        private static void add(Map<Datum, Parts> found, CriterionCode criterion, Outcome.Missing missing) {
            var data = missing.data().stream().map(Datum::of).collect(Collectors.toSet());
            for (var one : missing.data()) {
                var parts = found.computeIfAbsent(Datum.of(one), key -> new Parts());
                one.member().ifPresent(parts.members::add);
                // Where no smallest set was searched for, nothing is known to settle the outcome alone.
                (data.size() == 1 && missing.smallest() ? parts.alone : parts.together).add(criterion);
            }
        }

        DataDemand count() {
            List<OfDatum> data = new ArrayList<>();
            lacking.forEach((datum, list) -> data.add(of(datum, list)));
            data.sort(Comparator.comparingInt(OfDatum::alone)
                    .thenComparingInt(OfDatum::outcomes)
                    .reversed()
                    .thenComparing(one -> one.datum().code()));
            return new DataDemand(version, datasets, outcomes, listedInFull, data);
        }

        private static OfDatum of(Datum datum, List<OfDataset> list) {
            Set<CriterionCode> criteria = new TreeSet<>();
            list.forEach(one -> {
                criteria.addAll(one.alone());
                criteria.addAll(one.together());
            });
            int alone = list.stream().mapToInt(one -> one.alone().size()).sum();
            int together = list.stream().mapToInt(one -> one.together().size()).sum();
            list.sort(Comparator.comparingInt((OfDataset one) -> one.alone().size())
                    .thenComparingInt(one -> one.together().size())
                    .reversed());
            return new OfDatum(datum, alone, alone + together, criteria, list);
        }
    }
}
