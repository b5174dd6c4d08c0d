package org.standardworkbench.rules.editing;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.assessment.Assessor;
import org.standardworkbench.rules.assessment.CaseRunner;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.files.Case;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * What a case may begin with: a name and given data. What must come out a person says, going by the clause; what the engine makes of it
 * now is only a proposal.
 *
 * @param criterion whose case it is
 * @param name a sentence that says what is special about it, unique among the skeletons of the criterion
 * @param dataset what is given
 * @param outcomes the given outcomes of other criteria, as cases write them
 */
public record CaseSkeleton(CriterionCode criterion, String name, Dataset dataset, Map<CriterionCode, String> outcomes) {

    /** Copies the outcomes, in the order of the codes. */
    public CaseSkeleton {
        outcomes = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(outcomes));
    }

    /**
     * What the engine makes of the data as the criterion is now; empty if it cannot decide the case.
     *
     * @param version with the criterion in it
     */
    public Optional<Outcome> proposal(Assessor assessor, StandardVersion version) {
        Map<CriterionCode, Case.Prior> priors = new java.util.TreeMap<>();
        outcomes.forEach((code, outcome) -> priors.put(code, prior(version, code, outcome)));
        Case.Expected open = new Case.Expected(OutcomeKind.UNDETERMINED, Optional.empty(), Optional.empty());
        Case made = new Case(criterion, name, dataset, priors, open, "", Place.file("cases.yaml"));
        return new CaseRunner(assessor).run(version, made).explanation().map(Explanation.OfCriterion::outcome);
    }

    private static Case.Prior prior(StandardVersion version, CriterionCode code, String outcome) {
        var other = version.criteria().get(code);
        int maximum = other == null ? 0 : other.maximum();
        if (outcome.startsWith("partly met, ")) {
            return new Case.Prior(OutcomeKind.PARTLY_MET, Integer.parseInt(outcome.substring(12)));
        }
        return switch (outcome) {
            case "met" -> new Case.Prior(OutcomeKind.MET, maximum);
            case "not applicable" -> new Case.Prior(OutcomeKind.NOT_APPLICABLE, 0);
            default -> new Case.Prior(OutcomeKind.NOT_MET, 0);
        };
    }

    /**
     * The case as it stands in {@code cases.yaml}, without the dash, for {@code VersionEdits.putCase}.
     *
     * @param outcome what the person expects
     * @param points what it earns; written with partly met only
     * @param because why, by the clause
     */
    public String yaml(OutcomeKind outcome, int points, String because) {
        StringBuilder yaml = new StringBuilder("name: " + quoted(name) + "\ngiven:\n");
        if (!dataset.site().stage().code().equals("operating")) {
            yaml.append("  stage: ").append(dataset.site().stage().code()).append('\n');
        }
        yaml.append("  period: [")
                .append(dataset.period().start())
                .append(", ")
                .append(dataset.period().end())
                .append("]\n");
        yaml.append("  data: ").append(data(dataset.data(), "")).append('\n');
        dataset.companies().ifPresent(members -> members(yaml, "companies", members));
        dataset.flows().ifPresent(members -> members(yaml, "flows", members));
        if (!outcomes.isEmpty()) {
            yaml.append("  outcomes: { ")
                    .append(outcomes.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + quoted(entry.getValue()))
                            .collect(Collectors.joining(", ")))
                    .append(" }\n");
        }
        String earned = outcome == OutcomeKind.PARTLY_MET ? ", points: " + points : "";
        yaml.append("expected: { outcome: ")
                .append(outcome.code())
                .append(earned)
                .append(" }\n");
        return yaml.append("because: ").append(quoted(because)).append('\n').toString();
    }

    private static void members(StringBuilder yaml, String word, java.util.List<Member> members) {
        yaml.append("  ").append(word).append(members.isEmpty() ? ": []\n" : ":\n");
        members.forEach(member -> yaml.append("    - ")
                .append(data(member.data(), "id: " + quoted(member.id())))
                .append('\n'));
    }

    private static String data(Map<IndicatorCode, DataPoint> data, String first) {
        java.util.List<String> entries = new java.util.ArrayList<>();
        if (!first.isEmpty()) {
            entries.add(first);
        }
        data.forEach((code, point) -> point.value().ifPresent(value -> entries.add(code + ": " + written(value))));
        return entries.isEmpty() ? "{}" : "{ " + String.join(", ", entries) + " }";
    }

    private static String written(Value value) {
        return value instanceof Value.OfCode code ? quoted(code.code()) : value.text();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ") + "\"";
    }
}
