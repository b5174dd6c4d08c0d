package org.standardworkbench.rules.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.AssessmentJson;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.runtime.CanonicalJson;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * Comparisons as canonical JSON.
 *
 * @see "docs/schema/comparison.schema.json"
 */
public final class ComparisonJson {

    private ComparisonJson() {}

    /** The canonical text of what changed in two versions, and of what it changes for sites. */
    public static String write(VersionComparison text, OutcomeComparison outcomes) {
        Map<String, Object> json = head(text);
        json.put("text", VersionComparisonJson.of(text, Optional.of(outcomes)));
        json.put("outcomes", of(outcomes));
        return CanonicalJson.write(json);
    }

    /** The same without sites. */
    public static String write(VersionComparison text) {
        Map<String, Object> json = head(text);
        json.put("text", VersionComparisonJson.of(text, Optional.empty()));
        return CanonicalJson.write(json);
    }

    private static Map<String, Object> head(VersionComparison text) {
        Map<String, Object> json = new TreeMap<>();
        json.put("format", "standard-workbench comparison 2");
        json.put("from", version(text.from()));
        json.put("to", version(text.to()));
        return json;
    }

    private static Object of(OutcomeComparison comparison) {
        Map<String, Object> json = new TreeMap<>();
        json.put("sameLevels", comparison.sameLevels());
        Map<String, Object> summary = new TreeMap<>();
        for (OutcomeComparison.Direction direction : OutcomeComparison.Direction.values()) {
            summary.put(direction.code(), comparison.count(direction));
        }
        json.put("summary", summary);
        json.put("sites", comparison.sites().stream().map(ComparisonJson::site).toList());
        return json;
    }

    private static Object version(StandardVersion version) {
        return Map.of(
                "id", version.id().toString(),
                "contentHash", version.contentHash(),
                "illustrative", version.illustrative().isPresent());
    }

    private static Object site(OutcomeComparison.OfSite site) {
        return Map.of(
                "dataset", AssessmentJson.dataset(site.dataset()),
                "direction", site.direction().code(),
                "before", side(site.before()),
                "after", side(site.after()),
                "changes", site.changes().stream().map(ComparisonJson::change).toList());
    }

    private static Object side(Assessment assessment) {
        Map<String, Object> whole = AssessmentJson.of(assessment);
        Map<String, Object> side = new TreeMap<>();
        for (String part : List.of("level", "points", "receipt")) {
            Object value = whole.get(part);
            if (value != null) {
                side.put(part, value);
            }
        }
        return side;
    }

    private static Object change(OutcomeComparison.Change change) {
        return Map.of(
                "how", change.criteria().how(),
                "before", outcomes(change.before()),
                "after", outcomes(change.after()));
    }

    private static List<Object> outcomes(Map<CriterionCode, Outcome> outcomes) {
        List<Object> list = new ArrayList<>();
        outcomes.forEach((code, outcome) -> {
            Map<String, Object> json = AssessmentJson.of(outcome);
            json.put("criterion", code.value());
            list.add(json);
        });
        return list;
    }
}
