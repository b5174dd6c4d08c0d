package org.standardworkbench.rules.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * What changes for sites when one version takes the place of another: level, points, and the criteria whose outcome or points
 * differ.
 *
 * @param from the version before
 * @param to the version after
 * @param sameLevels whether both versions have the same levels, so that they can be ranked against each other
 * @param sites one per dataset, in the order of the datasets
 */
public record OutcomeComparison(StandardVersion from, StandardVersion to, boolean sameLevels, List<OfSite> sites) {

    /** What becomes of a site's level. */
    public enum Direction {
        /** The level after is certainly higher. */
        GAINS("gains"),
        /** The level after is certainly lower. */
        LOSES("loses"),
        /** Certainly the same. */
        SAME("same"),
        /** Both versions certainly give a level, but their levels cannot be ranked against each other. */
        OTHER_LEVELS("other levels"),
        /** Missing data leave it open. */
        OPEN("open");

        private final String code;

        Direction(String code) {
            this.code = code;
        }

        /** The word used in canonical JSON. */
        public String code() {
            return code;
        }
    }

    /**
     * One dataset under both versions.
     *
     * @param before under the version before
     * @param after under the version after
     * @param direction what becomes of the level
     * @param changes correspondences whose outcome or points differ, which therefore decide a difference of the points
     */
    public record OfSite(Assessment before, Assessment after, Direction direction, List<Change> changes) {

        /** Copies the changes. */
        public OfSite {
            changes = List.copyOf(changes);
        }

        /** The dataset. */
        public Dataset dataset() {
            return before.dataset();
        }
    }

    /**
     * Criteria that belong together and differ.
     *
     * @param criteria which ones
     * @param before outcome by criterion of the version before
     * @param after outcome by criterion of the version after
     */
    public record Change(
            Correspondence criteria, Map<CriterionCode, Outcome> before, Map<CriterionCode, Outcome> after) {

        /** Whether it is about the criteria of a change of the text. */
        public boolean concerns(VersionComparison.Change changed) {
            return changed.element() == VersionComparison.Element.CRITERION
                    && changed.from()
                            .equals(criteria.from().stream()
                                    .map(CriterionCode::value)
                                    .toList())
                    && changed.to()
                            .equals(criteria.to().stream()
                                    .map(CriterionCode::value)
                                    .toList());
        }

        /** The least points before. */
        public int pointsBefore() {
            return before.values().stream().mapToInt(Outcome::leastPoints).sum();
        }

        /** The least points after. */
        public int pointsAfter() {
            return after.values().stream().mapToInt(Outcome::leastPoints).sum();
        }
    }

    /** Copies the sites. */
    public OutcomeComparison {
        sites = List.copyOf(sites);
    }

    /**
     * Compares assessments of the same datasets.
     *
     * @param correspondences which criteria belong together
     * @param before assessments under the version before
     * @param after assessments of the same datasets in the same order under the version after
     */
    public static OutcomeComparison of(
            StandardVersion from,
            StandardVersion to,
            List<Correspondence> correspondences,
            List<Assessment> before,
            List<Assessment> after) {
        boolean sameLevels = List.copyOf(from.levels().keySet())
                .equals(List.copyOf(to.levels().keySet()));
        List<OfSite> sites = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Assessment old = before.get(i);
            Assessment young = after.get(i);
            if (!old.dataset().equals(young.dataset())) {
                throw new IllegalArgumentException("assessments of different datasets cannot be compared");
            }
            sites.add(new OfSite(
                    old, young, direction(from, to, sameLevels, old, young), changes(correspondences, old, young)));
        }
        return new OutcomeComparison(from, to, sameLevels, sites);
    }

    /** The sites whose outcome of a changed criterion differs. */
    public List<OfSite> differing(VersionComparison.Change changed) {
        return sites.stream()
                .filter(site -> site.changes().stream().anyMatch(change -> change.concerns(changed)))
                .toList();
    }

    /** How many sites go in a direction. */
    public long count(Direction direction) {
        return sites.stream().filter(site -> site.direction() == direction).count();
    }

    private static Direction direction(
            StandardVersion from, StandardVersion to, boolean sameLevels, Assessment before, Assessment after) {
        int least = rank(from, before.level().proved(), sameLevels);
        int most = rank(from, before.level().possible(), sameLevels);
        int leastAfter = rank(to, after.level().proved(), sameLevels);
        int mostAfter = rank(to, after.level().possible(), sameLevels);
        if (leastAfter > most) {
            return Direction.GAINS;
        }
        if (mostAfter < least) {
            return Direction.LOSES;
        }
        if (least != most || leastAfter != mostAfter) {
            return Direction.OPEN;
        }
        return sameLevels || least == 0 ? Direction.SAME : Direction.OTHER_LEVELS;
    }

    /** The level's place, 0 for none; where levels cannot be ranked against each other, only none and some are told apart. */
    private static int rank(StandardVersion version, Optional<LevelName> level, boolean sameLevels) {
        int rank = level.map(name -> List.copyOf(version.levels().keySet()).indexOf(name) + 1)
                .orElse(0);
        return sameLevels ? rank : Math.min(rank, 1);
    }

    private static List<Change> changes(List<Correspondence> correspondences, Assessment before, Assessment after) {
        List<Change> changes = new ArrayList<>();
        for (Correspondence criteria : correspondences) {
            Map<CriterionCode, Outcome> old = outcomes(criteria.from(), before);
            Map<CriterionCode, Outcome> young = outcomes(criteria.to(), after);
            if (!signs(old).equals(signs(young))) {
                changes.add(new Change(criteria, old, young));
            }
        }
        return changes;
    }

    private static Map<CriterionCode, Outcome> outcomes(List<CriterionCode> codes, Assessment assessment) {
        Map<CriterionCode, Outcome> outcomes = new LinkedHashMap<>();
        codes.forEach(code ->
                outcomes.put(code, Objects.requireNonNull(assessment.outcomes().get(code))));
        return outcomes;
    }

    /** What must be equal for criteria not to differ: criteria that are not asked leave no trace. */
    private static List<String> signs(Map<CriterionCode, Outcome> outcomes) {
        return outcomes.values().stream()
                .filter(outcome -> !(outcome instanceof Outcome.NotApplicable))
                .map(outcome -> outcome.kind().code() + " " + outcome.leastPoints() + " " + outcome.mostPoints())
                .sorted()
                .toList();
    }
}
