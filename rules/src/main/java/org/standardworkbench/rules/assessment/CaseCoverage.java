package org.standardworkbench.rules.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * What the cases of a criterion leave out. There is at least one case that is met, one that is not met and one that is undetermined,
 * and for each bound one case on it and one beside it.
 *
 * @see "docs/file-formats.md, cases.yaml"
 */
public final class CaseCoverage {

    private static final List<OutcomeKind> NEEDED =
            List.of(OutcomeKind.MET, OutcomeKind.NOT_MET, OutcomeKind.UNDETERMINED);

    private CaseCoverage() {}

    /** What is left out, one sentence each; empty if nothing is. */
    public static List<String> gaps(StandardVersion version, Criterion criterion, List<CaseRunner.Result> results) {
        Set<OutcomeKind> seen = EnumSet.noneOf(OutcomeKind.class);
        results.forEach(result -> result.explanation()
                .ifPresent(explanation -> seen.add(explanation.outcome().kind())));
        List<String> gaps = new ArrayList<>();
        for (OutcomeKind kind : NEEDED) {
            if (!seen.contains(kind)) {
                gaps.add("no case is " + kind.code());
            }
        }
        gaps.addAll(new BoundCoverage(version, criterion).gaps(results));
        return gaps;
    }
}
