package org.standardworkbench.rules.alignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.standardworkbench.rules.assessment.AssessmentJson;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.assessment.ExplanationJson;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.runtime.CanonicalJson;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;

/**
 * Aligned explanations as canonical JSON.
 *
 * @see "docs/schema/aligned-explanations.schema.json"
 */
public final class AlignedExplanationJson {

    private static final String FORMAT = "standard-workbench aligned explanations 1";

    private final AlignedExplanation aligned;
    private final Statements left;
    private final Statements right;

    private AlignedExplanationJson(AlignedExplanation aligned, Language language) {
        this.aligned = aligned;
        this.left = statements(aligned.left(), language);
        this.right = statements(aligned.right(), language);
    }

    /** The canonical text of aligned explanations. @param language in which conditions are said */
    public static String write(List<AlignedExplanation> explanations, Language language) {
        return CanonicalJson.write(Map.of(
                "format", FORMAT,
                "language", language.code(),
                "explanations",
                        explanations.stream()
                                .map(one -> new AlignedExplanationJson(one, language).json())
                                .toList()));
    }

    /** The statements of a side on its evaluation date in its country. */
    public static Statements statements(AlignedExplanation.Side side, Language language) {
        var dataset = side.assessment().dataset();
        return Statements.of(
                side.version(),
                language,
                Optional.of(dataset.period().end()),
                Optional.of(dataset.site().country()));
    }

    private Object json() {
        return Map.of(
                "left", side(aligned.left()),
                "right", side(aligned.right()),
                "sameRules", aligned.sameRules(),
                "sameData", aligned.sameData(),
                "criteria", aligned.criteria().stream().map(this::criteria).toList(),
                "levels", aligned.levels().stream().map(this::level).toList());
    }

    private static Object side(AlignedExplanation.Side side) {
        Map<String, Object> whole = AssessmentJson.of(side.assessment());
        whole.keySet().retainAll(List.of("version", "dataset", "level", "points", "receipt"));
        return whole;
    }

    private Object criteria(AlignedCriteria criteria) {
        Map<String, Object> json = new TreeMap<>();
        json.put("how", criteria.criteria().how());
        json.put("left", outcomes(criteria.left()));
        json.put("right", outcomes(criteria.right()));
        json.put("outcomeDiffers", criteria.outcomeDiffers());
        json.put("reasonOutsideLines", criteria.reasonOutsideLines());
        criteria.cause().ifPresent(cause -> json.put("cause", cause.code()));
        json.put("lines", criteria.lines().stream().map(this::line).toList());
        return json;
    }

    private static Object outcomes(Map<CriterionCode, Explanation.OfCriterion> explained) {
        return explained.values().stream()
                .map(one -> {
                    Map<String, Object> json = AssessmentJson.of(one.outcome());
                    json.put("criterion", one.criterion().value());
                    return json;
                })
                .toList();
    }

    private Object level(AlignedLevel level) {
        Map<String, Object> json = new TreeMap<>();
        level.left().ifPresent(one -> json.put("left", level(one)));
        level.right().ifPresent(one -> json.put("right", level(one)));
        json.put("lines", level.lines().stream().map(this::line).toList());
        return json;
    }

    private static Object level(Explanation.OfLevel level) {
        return Map.of("level", level.level().value(), "rank", level.rank());
    }

    private Object line(AlignedLine line) {
        Map<String, Object> json = new TreeMap<>();
        line.left().ifPresent(placed -> json.put("left", placed(placed, left)));
        line.right().ifPresent(placed -> json.put("right", placed(placed, right)));
        json.put(
                "differences", line.differences().stream().map(Difference::code).toList());
        json.put("decides", line.decides());
        line.cause().ifPresent(cause -> json.put("cause", cause.code()));
        return json;
    }

    private static Object placed(PlacedLine placed, Statements statements) {
        Map<String, Object> json = ExplanationJson.line(placed.line(), statements);
        json.put("of", placed.of());
        json.put("part", placed.part().code());
        json.put("depth", placed.depth());
        if (placed.part() == PlacedLine.Part.BAND || placed.part() == PlacedLine.Part.REQUIREMENT) {
            json.put("points", placed.points());
        }
        placed.company().ifPresent(company -> json.put("company", company));
        return json;
    }
}
