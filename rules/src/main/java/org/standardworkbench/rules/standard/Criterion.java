package org.standardworkbench.rules.standard;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A criterion: what is asked of whom and when, and what fulfilling it earns. Its outcome is <em>not applicable</em> if the
 * stage is not listed or the applicability is disproved; else <em>met</em> or <em>partly met</em> if that condition is proved;
 * <em>not met</em> if it applies and all of them are disproved; else <em>undetermined</em>.
 *
 * @param code stable for life
 * @param theme the theme in which it stands
 * @param obligation prerequisite or graded
 * @param object the area or each company
 * @param group the group in which level rules count it
 * @param stages the stages of the area in which it is asked; never empty
 * @param maximum the most points it can earn, 0 to 1000
 * @param rollUp present exactly for company criteria
 * @param judgement why an assessor decides and the rules read the recorded value; empty for criteria decided on data
 * @param applicability when it is asked at all
 * @param bands what earns part of the points, in rising order of points
 * @param requirement when it is met
 * @param comments the comment lines above each rule, without the slashes, outside the decision hash
 */
public record Criterion(
        CriterionCode code,
        ThemeCode theme,
        Obligation obligation,
        Subject object,
        Optional<GroupCode> group,
        Set<Stage> stages,
        int maximum,
        Optional<RollUp> rollUp,
        Optional<String> judgement,
        Condition applicability,
        List<Band> bands,
        Band requirement,
        Comments comments) {

    /**
     * A condition and the points that it earns.
     *
     * @param points 0 to the criterion's maximum; the requirement earns the maximum
     * @param condition when they are earned
     */
    public record Band(int points, Condition condition) {}

    /**
     * The comments of a criterion file.
     *
     * @param applicability lines above the {@code applies} rule
     * @param bands lines above each band's rule, in the order of the bands
     * @param requirement lines above the {@code is met} rule
     */
    public record Comments(List<String> applicability, List<List<String>> bands, List<String> requirement) {

        /** No comments for a criterion with this many bands. */
        public static Comments none(int bands) {
            return new Comments(List.of(), Collections.nCopies(bands, List.of()), List.of());
        }

        /** Copies the lines. */
        public Comments {
            applicability = List.copyOf(applicability);
            bands = bands.stream().map(List::copyOf).toList();
            requirement = List.copyOf(requirement);
        }
    }

    /** Copies the collections; stages are kept in their order. */
    public Criterion {
        stages = Collections.unmodifiableSet(new TreeSet<>(stages));
        bands = List.copyOf(bands);
    }

    /** The same with other conditions and points. @param comments one list of lines per band */
    public Criterion withRules(Condition applies, List<Band> otherBands, Band met, Comments otherComments) {
        return new Criterion(
                code,
                theme,
                obligation,
                object,
                group,
                stages,
                maximum,
                rollUp,
                judgement,
                applies,
                otherBands,
                met,
                otherComments);
    }

    /** The same with other comments. */
    public Criterion withComments(Comments otherComments) {
        return withRules(applicability, bands, requirement, otherComments);
    }
}
