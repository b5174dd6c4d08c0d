package org.standardworkbench.webapp.editor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.OutcomeKind;

/**
 * What becomes of a criterion at all datasets.
 *
 * @param criterion which one
 * @param changed at how many datasets its outcome or its points differ
 * @param isNew whether the version before has no criterion of this code
 * @param before how many datasets had which outcome
 * @param after how many have which outcome now
 */
public record ThemeImpact(
        CriterionCode criterion,
        int changed,
        boolean isNew,
        Map<OutcomeKind, Integer> before,
        Map<OutcomeKind, Integer> after) {

    /** Copies the counts. */
    public ThemeImpact {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** One for each of the criteria. A criterion is followed by its code, as rows of a table are. */
    public static List<ThemeImpact> of(OutcomeComparison impact, List<CriterionCode> criteria) {
        return criteria.stream().map(code -> of(impact, code)).toList();
    }

    private static ThemeImpact of(OutcomeComparison impact, CriterionCode code) {
        var before = new EnumMap<OutcomeKind, Integer>(OutcomeKind.class);
        var after = new EnumMap<OutcomeKind, Integer>(OutcomeKind.class);
        int changed = 0;
        for (var site : impact.sites()) {
            var old = outcome(site.before(), code);
            var young = outcome(site.after(), code);
            old.ifPresent(outcome -> before.merge(outcome.kind(), 1, Integer::sum));
            young.ifPresent(outcome -> after.merge(outcome.kind(), 1, Integer::sum));
            changed += same(old, young) ? 0 : 1;
        }
        return new ThemeImpact(code, changed, !impact.from().criteria().containsKey(code), before, after);
    }

    private static Optional<Outcome> outcome(Assessment assessment, CriterionCode code) {
        return Optional.ofNullable(assessment.outcomes().get(code));
    }

    private static boolean same(Optional<Outcome> old, Optional<Outcome> young) {
        return old.map(Outcome::kind).equals(young.map(Outcome::kind))
                && old.map(Outcome::leastPoints).equals(young.map(Outcome::leastPoints));
    }

    /** At how many datasets an outcome came out before. */
    public int before(OutcomeKind kind) {
        return before.getOrDefault(kind, 0);
    }

    /** At how many datasets an outcome comes out now. */
    public int after(OutcomeKind kind) {
        return after.getOrDefault(kind, 0);
    }
}
