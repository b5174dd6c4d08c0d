package org.standardworkbench.rules.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.runtime.CanonicalJson;
import org.standardworkbench.rules.standard.LevelName;

/**
 * Assessments as canonical JSON: the one form in which browser, command line and exported releases compare them byte by byte.
 *
 * @see "docs/schema/assessments.schema.json"
 */
public final class AssessmentJson {

    private AssessmentJson() {}

    /** The canonical text of an assessment. */
    public static String write(Assessment assessment) {
        return CanonicalJson.write(of(assessment));
    }

    /** An assessment as a value for {@link CanonicalJson}. */
    public static Map<String, Object> of(Assessment assessment) {
        Map<String, Object> json = new TreeMap<>();
        json.put("version", assessment.version().toString());
        json.put("dataset", dataset(assessment.dataset()));
        json.put("outcomes", outcomes(assessment));
        json.put("points", score(assessment.overall()));
        List<Object> themes = new ArrayList<>();
        assessment.themes().forEach((theme, score) -> {
            Map<String, Object> one = score(score);
            one.put("theme", theme.value());
            themes.add(one);
        });
        json.put("themes", themes);
        json.put("level", level(assessment.level()));
        Assessment.Receipt receipt = assessment.receipt();
        json.put(
                "receipt",
                Map.of(
                        "version", receipt.version(),
                        "dataset", receipt.dataset(),
                        "factors", receipt.factors(),
                        "engine", receipt.engine()));
        return json;
    }

    /** What names a dataset, and what a reader must know of it; the data themselves stand behind the receipt's hash. */
    public static Map<String, Object> dataset(Dataset dataset) {
        return Map.of(
                "site", dataset.site().id().value(),
                "name", dataset.site().name(),
                "country", dataset.site().country(),
                "stage", dataset.site().stage().code(),
                "illustrative", dataset.site().illustrative(),
                "periodStart", dataset.period().start().toString(),
                "periodEnd", dataset.period().end().toString(),
                "scope", dataset.scope().code());
    }

    private static List<Object> outcomes(Assessment assessment) {
        List<Object> outcomes = new ArrayList<>();
        assessment.outcomes().forEach((criterion, outcome) -> {
            Map<String, Object> json = of(outcome);
            json.put("criterion", criterion.value());
            Map<String, Outcome> companies = assessment.companyOutcomes().get(criterion);
            if (companies != null) {
                List<Object> beneath = new ArrayList<>();
                companies.forEach((company, ofCompany) -> {
                    Map<String, Object> one = of(ofCompany);
                    one.put("company", company);
                    beneath.add(one);
                });
                json.put("companies", beneath);
            }
            outcomes.add(json);
        });
        return outcomes;
    }

    /** An outcome; points are those that are certain, and {@code mostPoints} those still possible. */
    public static Map<String, Object> of(Outcome outcome) {
        Map<String, Object> json = new TreeMap<>();
        json.put("outcome", outcome.kind().code());
        json.put("points", outcome.leastPoints());
        if (outcome instanceof Outcome.NotApplicable notApplicable) {
            json.put("reason", notApplicable.reason().code());
        }
        if (outcome instanceof Outcome.Undetermined undetermined) {
            json.put("mostPoints", undetermined.maximum());
            json.put("missing", missing(undetermined.missing().data()));
            json.put("missingIsSmallest", undetermined.missing().smallest());
        }
        return json;
    }

    static List<Object> missing(List<Outcome.MissingDatum> data) {
        List<Object> missing = new ArrayList<>();
        for (Outcome.MissingDatum datum : data) {
            Map<String, Object> json = new TreeMap<>();
            json.put("kind", datum.kind().code());
            json.put("name", datum.name());
            datum.member().ifPresent(member -> json.put("member", member));
            missing.add(json);
        }
        return missing;
    }

    private static Map<String, Object> score(Assessment.Score score) {
        Map<String, Object> json = new TreeMap<>();
        json.put("least", score.least());
        json.put("most", score.most());
        json.put("maximum", score.maximum());
        return json;
    }

    private static Map<String, Object> level(Assessment.LevelResult level) {
        Map<String, Object> json = new TreeMap<>();
        put(json, "proved", level.proved());
        put(json, "possible", level.possible());
        json.put(
                "themesWithoutPoints",
                level.floorless().stream().map(theme -> (Object) theme.value()).toList());
        return json;
    }

    private static void put(Map<String, Object> json, String key, Optional<LevelName> level) {
        level.ifPresent(name -> json.put(key, name.value()));
    }
}
