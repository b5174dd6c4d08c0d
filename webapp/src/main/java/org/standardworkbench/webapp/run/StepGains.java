package org.standardworkbench.webapp.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.comparison.Correspondence;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.comparison.OutcomeComparison.Direction;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * What becomes of sites from one version to another, small enough to keep it for many sites.
 *
 * @param from the version before
 * @param to the version after
 * @param sites one per dataset, in their order
 */
public record StepGains(StandardVersion from, StandardVersion to, List<OfSite> sites) {

    /** Copies the list. */
    public StepGains {
        sites = List.copyOf(sites);
    }

    /**
     * A dataset under both versions.
     *
     * @param before under the version before
     * @param after under the version after
     * @param direction what becomes of the level
     * @param changes criteria whose outcome or points differ
     */
    public record OfSite(Dataset dataset, Side before, Side after, Direction direction, List<Change> changes) {

        /** Copies the changes. */
        public OfSite {
            changes = List.copyOf(changes);
        }
    }

    /** What a dataset reaches under one version. */
    public record Side(Assessment.LevelResult level, Assessment.Score points) {

        /** The level as a state. */
        public LevelFlows.State state(StandardVersion version) {
            return level.proved().equals(level.possible())
                    ? new LevelFlows.State(
                            level.proved(),
                            MatrixBuilder.level(version, level.proved()).rank(),
                            false)
                    : LevelFlows.State.OPEN;
        }
    }

    /**
     * Criteria that belong together and differ.
     *
     * @param criteria which ones
     * @param points by how many points the least is higher (positive) or lower
     */
    public record Change(Correspondence criteria, int points) {}

    /**
     * Criteria over all sites.
     *
     * @param criteria which ones
     * @param sites how many datasets they differ for
     * @param gained points gained by all of them together
     * @param lost points lost, as a positive number
     */
    public record OfCriteria(Correspondence criteria, int sites, int gained, int lost) {}

    /** Keeps what is shown of a comparison. */
    static List<OfSite> sites(OutcomeComparison comparison) {
        return comparison.sites().stream()
                .map(site -> new OfSite(
                        site.dataset(),
                        side(site.before()),
                        side(site.after()),
                        site.direction(),
                        site.changes().stream()
                                .map(change ->
                                        new Change(change.criteria(), change.pointsAfter() - change.pointsBefore()))
                                .toList()))
                .toList();
    }

    private static Side side(Assessment assessment) {
        return new Side(assessment.level(), assessment.overall());
    }

    /** How many sites go in each direction. */
    public Map<Direction, Long> totals() {
        return sites.stream().collect(Collectors.groupingBy(OfSite::direction, Collectors.counting()));
    }

    /** The same for one way only: from a state to another. */
    public StepGains way(String fromState, String toState) {
        return new StepGains(
                from,
                to,
                sites.stream()
                        .filter(site -> site.before().state(from).code().equals(fromState)
                                && site.after().state(to).code().equals(toState))
                        .toList());
    }

    /** The criteria that differ for somebody, those of most sites first. */
    public List<OfCriteria> criteria() {
        Map<Correspondence, int[]> counts = new java.util.LinkedHashMap<>();
        for (var site : sites) {
            for (var change : site.changes()) {
                var count = counts.computeIfAbsent(change.criteria(), key -> new int[3]);
                count[0]++;
                count[change.points() > 0 ? 1 : 2] += Math.abs(change.points());
            }
        }
        List<OfCriteria> found = new ArrayList<>();
        counts.forEach((criteria, count) -> found.add(new OfCriteria(criteria, count[0], count[1], count[2])));
        found.sort(Comparator.comparingInt(OfCriteria::sites).reversed());
        return found;
    }
}
