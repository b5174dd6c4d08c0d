package org.standardworkbench.rules.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.assessment.Assessor;
import org.standardworkbench.rules.assessment.Decisions;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * Which data a version demands of sites that another one did not, and which it no longer asks for. A version demands of a site what the
 * criteria read that are asked of it, also through formulas; a criterion that does not apply demands nothing.
 *
 * @param sites one per dataset, in the order of the datasets
 */
public record DataDemands(List<OfSite> sites) {

    /**
     * Something that is demanded.
     *
     * @param indicator a given one
     * @param criteria for which it is needed, in order
     * @param there whether the site has a value of it: of companies and flows, whether one of them has
     */
    public record Demanded(IndicatorCode indicator, Set<CriterionCode> criteria, boolean there) {

        /** Orders the criteria. */
        public Demanded {
            criteria = java.util.Collections.unmodifiableSet(new TreeSet<>(criteria));
        }
    }

    /**
     * What becomes of the demands on one site.
     *
     * @param newly what only the version after demands, by indicator
     * @param dropped what only the version before demanded
     * @param missing what the version after demands and the site does not have, new or not
     */
    public record OfSite(Dataset dataset, List<Demanded> newly, List<Demanded> dropped, List<Demanded> missing) {

        /** Copies the lists. */
        public OfSite {
            newly = List.copyOf(newly);
            dropped = List.copyOf(dropped);
            missing = List.copyOf(missing);
        }

        /** What the site has to measure because of the change. */
        public List<Demanded> toMeasure() {
            return newly.stream().filter(demanded -> !demanded.there()).toList();
        }
    }

    /** Copies the list. */
    public DataDemands {
        sites = List.copyOf(sites);
    }

    /** What a version demands in place of another one. */
    public static DataDemands between(
            StandardVersion from, StandardVersion to, List<Dataset> datasets, Assessor assessor) {
        List<Map<IndicatorCode, Demanded>> before = demanded(from, datasets, assessor);
        List<Map<IndicatorCode, Demanded>> after = demanded(to, datasets, assessor);
        List<OfSite> sites = new ArrayList<>();
        for (int site = 0; site < datasets.size(); site++) {
            sites.add(new OfSite(
                    datasets.get(site),
                    without(after.get(site), before.get(site)),
                    without(before.get(site), after.get(site)),
                    after.get(site).values().stream()
                            .filter(demanded -> !demanded.there())
                            .toList()));
        }
        return new DataDemands(sites);
    }

    private static List<Demanded> without(Map<IndicatorCode, Demanded> of, Map<IndicatorCode, Demanded> others) {
        return of.values().stream()
                .filter(demanded -> !others.containsKey(demanded.indicator()))
                .toList();
    }

    private static List<Map<IndicatorCode, Demanded>> demanded(
            StandardVersion version, List<Dataset> datasets, Assessor assessor) {
        List<Decisions> decisions = assessor.decide(version, datasets, done -> {});
        Dependencies dependencies = Dependencies.of(version, Map.of());
        Map<CriterionCode, List<IndicatorCode>> needs = version.criteria().keySet().stream()
                .collect(Collectors.toMap(
                        code -> code, code -> given(version, dependencies, code).toList()));
        List<Map<IndicatorCode, Demanded>> all = new ArrayList<>();
        for (int site = 0; site < datasets.size(); site++) {
            Map<IndicatorCode, Set<CriterionCode>> criteria = new TreeMap<>();
            int number = 0;
            for (Criterion criterion : version.criteria().values()) {
                if (decisions.get(site).outcomes().get(number++) != OutcomeKind.NOT_APPLICABLE) {
                    needs.getOrDefault(criterion.code(), List.of())
                            .forEach(code -> criteria.computeIfAbsent(code, first -> new TreeSet<>())
                                    .add(criterion.code()));
                }
            }
            Dataset dataset = datasets.get(site);
            Map<IndicatorCode, Demanded> demanded = new TreeMap<>();
            criteria.forEach((code, readers) ->
                    demanded.put(code, new Demanded(code, readers, GivenData.has(version, dataset, code))));
            all.add(demanded);
        }
        return all;
    }

    private static Stream<IndicatorCode> given(
            StandardVersion version, Dependencies dependencies, CriterionCode criterion) {
        return dependencies
                .needs(
                        new Dependencies.Part(Dependencies.Kind.CRITERION, criterion.value()),
                        Dependencies.Kind.CRITERION)
                .stream()
                .filter(part -> part.kind() == Dependencies.Kind.INDICATOR)
                .map(part -> new IndicatorCode(part.name()))
                .filter(code -> version.indicators().get(code) instanceof Indicator indicator && !indicator.derived());
    }
}
