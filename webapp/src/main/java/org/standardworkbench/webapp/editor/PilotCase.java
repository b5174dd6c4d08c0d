package org.standardworkbench.webapp.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * What came out for a pilot site, as a case beside the criterion: the values that the criterion reads, also through formulas, and the
 * present outcome. Whether that is what the clause asks for, a person has to say.
 */
public final class PilotCase {

    private PilotCase() {}

    /**
     * The case as it stands in {@code cases.yaml}, without the dash, for {@code VersionEdits.putCase}.
     *
     * @param version with the criterion in it
     * @param assessment of the site under that version
     */
    public static String yaml(StandardVersion version, Criterion criterion, Assessment assessment) {
        var dataset = assessment.dataset();
        var inputs = inputs(version, criterion);
        var yaml = new StringBuilder("name: " + quoted(name(assessment)) + "\ngiven:\n");
        yaml.append("  stage: ").append(dataset.site().stage().code()).append('\n');
        yaml.append("  country: ").append(quoted(dataset.site().country())).append('\n');
        yaml.append("  period: [").append(dataset.period().start());
        yaml.append(", ").append(dataset.period().end()).append("]\n");
        yaml.append("  data: ").append(data(dataset.data(), inputs, "")).append('\n');
        dataset.companies().ifPresent(members -> yaml.append(members("companies", members, inputs)));
        dataset.flows().ifPresent(members -> yaml.append(members("flows", members, inputs)));
        var others = others(criterion, assessment);
        if (!others.isEmpty()) {
            yaml.append("  outcomes: { ").append(String.join(", ", others)).append(" }\n");
        }
        yaml.append(expected(Objects.requireNonNull(assessment.outcomes().get(criterion.code()))));
        return yaml.append("because: ")
                .append(quoted("Kept from the pilot " + dataset.key() + " as it came out."))
                .append('\n')
                .toString();
    }

    /** What the case is called; a second one of the same dataset takes the place of the first. */
    public static String name(Assessment assessment) {
        var dataset = assessment.dataset();
        return "Pilot " + dataset.site().name() + ", " + dataset.period().end().getYear() + ", "
                + dataset.scope().code();
    }

    private static Set<IndicatorCode> inputs(StandardVersion version, Criterion criterion) {
        Set<IndicatorCode> seen = new LinkedHashSet<>();
        List<IndicatorCode> open = new ArrayList<>(Reads.of(criterion).indicators());
        while (!open.isEmpty()) {
            var code = open.removeLast();
            if (seen.add(code)) {
                Optional.ofNullable(version.indicators().get(code))
                        .flatMap(indicator -> indicator.formula())
                        .ifPresent(formula -> open.addAll(Reads.of(formula).indicators()));
            }
        }
        seen.removeIf(code -> Optional.ofNullable(version.indicators().get(code))
                .flatMap(indicator -> indicator.formula())
                .isPresent());
        return seen;
    }

    private static String members(String word, List<Member> members, Set<IndicatorCode> inputs) {
        return "  " + word + (members.isEmpty() ? ": []\n" : ":\n")
                + members.stream()
                        .map(member -> "    - " + data(member.data(), inputs, "id: " + quoted(member.id())) + "\n")
                        .collect(Collectors.joining());
    }

    private static String data(Map<IndicatorCode, DataPoint> data, Set<IndicatorCode> inputs, String first) {
        List<String> entries = new ArrayList<>();
        if (!first.isEmpty()) {
            entries.add(first);
        }
        data.forEach((code, point) -> point.value()
                .filter(value -> inputs.contains(code))
                .ifPresent(value -> entries.add(code + ": " + written(value, point.unit()))));
        return entries.isEmpty() ? "{}" : "{ " + String.join(", ", entries) + " }";
    }

    private static String written(Value value, String unit) {
        return switch (value) {
            case Value.OfCode code -> quoted(code.code());
            case Value.OfNumber number ->
                unit.isBlank() || unit.equals("1") ? number.text() : quoted(number.text() + " " + unit);
            case Value.OfTruth truth -> truth.text();
        };
    }

    private static List<String> others(Criterion criterion, Assessment assessment) {
        List<String> others = new ArrayList<>();
        for (CriterionCode code : Reads.of(criterion).criteria()) {
            var outcome = assessment.outcomes().get(code);
            if (outcome != null && outcome.kind() != OutcomeKind.UNDETERMINED) {
                boolean partly = outcome.kind() == OutcomeKind.PARTLY_MET;
                others.add(code + ": " + quoted(outcome.kind().code() + (partly ? ", " + outcome.leastPoints() : "")));
            }
        }
        return others;
    }

    private static String expected(Outcome outcome) {
        var points = outcome.kind() == OutcomeKind.PARTLY_MET ? ", points: " + outcome.leastPoints() : "";
        return "expected: { outcome: " + outcome.kind().code() + points + " }\n";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}|\\R", " ") + "\"";
    }
}
