package org.standardworkbench.rules.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.files.Case;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;

/** Runs the cases beside the criteria of a version. */
public final class CaseRunner {

    private final Assessor assessor;

    /** @param assessor decides the cases: the same as decides sites */
    public CaseRunner(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * What came of a case.
     *
     * @param example the case
     * @param explanation what came out and why; empty if the case could not be decided
     * @param differences what is not as expected, one sentence each; empty if the case holds
     */
    public record Result(Case example, Optional<Explanation.OfCriterion> explanation, List<String> differences) {

        /** Copies the differences. */
        public Result {
            differences = List.copyOf(differences);
        }

        /** Whether everything came out as expected. */
        public boolean holds() {
            return differences.isEmpty();
        }
    }

    /** Runs one case. */
    public Result run(StandardVersion version, Case example) {
        try {
            Explanation.OfCriterion explanation =
                    assessor.explain(version, example.dataset(), example.criterion(), others(example));
            return new Result(
                    example, Optional.of(explanation), differences(example.expected(), explanation.outcome()));
        } catch (AssessmentException problem) {
            return new Result(example, Optional.empty(), List.of(String.valueOf(problem.getMessage())));
        }
    }

    private static Map<CriterionCode, Outcome> others(Case example) {
        Map<CriterionCode, Outcome> others = new LinkedHashMap<>();
        example.outcomes().forEach((code, prior) -> others.put(code, outcome(prior)));
        return others;
    }

    private static Outcome outcome(Case.Prior prior) {
        return switch (prior.kind()) {
            case MET -> new Outcome.Met(prior.points());
            case PARTLY_MET -> new Outcome.PartlyMet(prior.points());
            case NOT_MET -> new Outcome.NotMet();
            case NOT_APPLICABLE -> new Outcome.NotApplicable(Outcome.Reason.APPLICABILITY);
            case UNDETERMINED -> new Outcome.Undetermined(prior.points(), new Outcome.Missing(List.of(), false));
        };
    }

    private static List<String> differences(Case.Expected expected, Outcome actual) {
        List<String> differences = new ArrayList<>();
        if (expected.outcome() != actual.kind()) {
            differences.add("expected " + words(expected) + ", but it is " + words(actual));
            return differences;
        }
        expected.points()
                .filter(points -> points != actual.leastPoints())
                .ifPresent(points ->
                        differences.add("expected " + points + " points, but it earns " + actual.leastPoints()));
        expected.missing()
                .filter(names -> !names.equals(missing(actual)))
                .ifPresent(names -> differences.add(
                        "expected as missing " + names + ", but these are missing: " + missing(actual)));
        return differences;
    }

    private static String words(Case.Expected expected) {
        return "`" + expected.outcome().code() + "`"
                + expected.points().map(points -> " with " + points + " points").orElse("");
    }

    private static String words(Outcome actual) {
        return switch (actual) {
            case Outcome.Met met -> "`met` with " + met.points() + " points";
            case Outcome.PartlyMet partly -> "`partly met` with " + partly.points() + " points";
            case Outcome.NotMet notMet -> "`not met`";
            case Outcome.NotApplicable skipped ->
                "`not applicable` (" + skipped.reason().code() + ")";
            case Outcome.Undetermined open -> "`undetermined` for lack of " + missing(open);
        };
    }

    private static List<String> missing(Outcome outcome) {
        return outcome instanceof Outcome.Undetermined undetermined
                ? undetermined.missing().data().stream()
                        .map(Outcome.MissingDatum::name)
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }
}
