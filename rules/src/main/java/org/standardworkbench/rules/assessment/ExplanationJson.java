package org.standardworkbench.rules.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.runtime.CanonicalJson;

/**
 * Explanations as canonical JSON: the assessment, and for each criterion and level the tree of its conditions.
 *
 * @see "docs/schema/assessments.schema.json"
 */
public final class ExplanationJson {

    private final Statements statements;

    private ExplanationJson(Statements statements) {
        this.statements = statements;
    }

    /** The canonical text of an explanation. */
    public static String write(Explanation explanation, Statements statements) {
        return CanonicalJson.write(of(explanation, statements));
    }

    /**
     * The assessment with the member {@code explanation}, as a value for {@link CanonicalJson}.
     *
     * @param statements of the version, in the language in which conditions are to be said
     */
    public static Map<String, Object> of(Explanation explanation, Statements statements) {
        ExplanationJson writer = new ExplanationJson(statements);
        Map<String, Object> why = new TreeMap<>();
        why.put(
                "criteria",
                explanation.criteria().stream().map(writer::criterion).toList());
        why.put("levels", explanation.levels().stream().map(writer::level).toList());
        NextLevel.of(explanation).ifPresent(next -> why.put("nextLevel", writer.next(next)));
        Map<String, Object> json = AssessmentJson.of(explanation.assessment());
        json.put("explanation", why);
        return json;
    }

    /** One line without its parts, as a value for {@link CanonicalJson}. @param statements of its version */
    public static Map<String, Object> line(Line line, Statements statements) {
        return new ExplanationJson(statements).alone(line);
    }

    private Object criterion(Explanation.OfCriterion criterion) {
        Map<String, Object> json = new TreeMap<>();
        json.put("criterion", criterion.criterion().value());
        criterion.applicability().ifPresent(line -> json.put("applicability", line(line)));
        criterion.requirement().ifPresent(line -> json.put("requirement", line(line)));
        json.put(
                "bands",
                criterion.bands().stream()
                        .map(band -> (Object) Map.of("points", band.points(), "line", line(band.line())))
                        .toList());
        json.put("companies", criterion.companies().stream().map(this::company).toList());
        return json;
    }

    private Object company(Explanation.OfCompany company) {
        return Map.of(
                "company", company.company(),
                "name", company.name(),
                "outcome", company.outcome().kind().code(),
                "applicability", line(company.applicability()),
                "requirement", line(company.requirement()));
    }

    private Object level(Explanation.OfLevel level) {
        return Map.of(
                "level", level.level().value(),
                "rank", level.rank(),
                "line", line(level.line()));
    }

    private Object next(NextLevel next) {
        return Map.of(
                "level", next.level().level().value(),
                "needs", next.needs().stream().map(this::line).toList());
    }

    private Object line(Line line) {
        Map<String, Object> json = alone(line);
        if (!line.parts().isEmpty()) {
            json.put("parts", line.parts().stream().map(this::line).toList());
        }
        return json;
    }

    private Map<String, Object> alone(Line line) {
        Map<String, Object> json = new TreeMap<>();
        json.put("statement", statements.heading(line.condition()));
        json.put("truth", line.truth().name().toLowerCase(Locale.ROOT));
        line.about().ifPresent(about -> json.put("about", about));
        line.actual().ifPresent(value -> json.put("actual", value(value)));
        line.required().ifPresent(value -> json.put("required", value(value)));
        line.distance().ifPresent(distance -> json.put("distance", distance));
        List<Object> sources =
                line.sources().stream().map(ExplanationJson::source).toList();
        if (!sources.isEmpty()) {
            json.put("sources", sources);
        }
        if (!line.missing().isEmpty()) {
            json.put("missing", AssessmentJson.missing(line.missing()));
        }
        return json;
    }

    private static Object value(Value value) {
        return DatasetHash.json(value);
    }

    private static Object source(Explanation.Source source) {
        Map<String, Object> json = new TreeMap<>();
        json.put("indicator", source.point().indicator().value());
        source.member().ifPresent(member -> json.put("member", member));
        source.point().value().ifPresent(value -> json.put("value", value(value)));
        json.put("unit", source.point().unit());
        json.put("status", source.point().status().code());
        put(json, "source", source.point().source());
        put(json, "evidence", source.point().evidence());
        put(json, "method", source.point().method());
        put(json, "boundary", source.point().boundary());
        put(json, "note", source.point().note());
        return json;
    }

    private static void put(Map<String, Object> json, String key, String text) {
        if (!text.isEmpty()) {
            json.put(key, text);
        }
    }
}
