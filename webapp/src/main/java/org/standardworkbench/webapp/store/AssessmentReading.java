package org.standardworkbench.webapp.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.ThemeCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an assessment from its canonical JSON. */
final class AssessmentReading {

    private static final JsonMapper MAPPER = new JsonMapper();

    private AssessmentReading() {}

    /** The assessment of a dataset under a version, as it was when it was made. */
    static Assessment read(byte[] canonical, StandardVersion version, Dataset dataset) {
        var json = MAPPER.readTree(new String(canonical, StandardCharsets.UTF_8));
        Map<CriterionCode, Outcome> outcomes = new LinkedHashMap<>();
        Map<CriterionCode, Map<String, Outcome>> companies = new LinkedHashMap<>();
        for (var one : json.get("outcomes")) {
            var criterion = new CriterionCode(text(one, "criterion"));
            outcomes.put(criterion, outcome(one));
            if (one.has("companies")) {
                Map<String, Outcome> beneath = new LinkedHashMap<>();
                one.get("companies").forEach(company -> beneath.put(text(company, "company"), outcome(company)));
                companies.put(criterion, beneath);
            }
        }
        Map<ThemeCode, Assessment.Score> themes = new LinkedHashMap<>();
        json.get("themes").forEach(theme -> themes.put(new ThemeCode(text(theme, "theme")), score(theme)));
        return new Assessment(
                version.id(),
                dataset,
                outcomes,
                companies,
                score(json.get("points")),
                themes,
                level(json.get("level")),
                receipt(json.get("receipt")));
    }

    private static Outcome outcome(JsonNode json) {
        var word = text(json, "outcome");
        int points = json.get("points").intValue();
        return switch (ofCode(OutcomeKind.values(), OutcomeKind::code, word)) {
            case MET -> new Outcome.Met(points);
            case PARTLY_MET -> new Outcome.PartlyMet(points);
            case NOT_MET -> new Outcome.NotMet();
            case NOT_APPLICABLE ->
                new Outcome.NotApplicable(ofCode(Outcome.Reason.values(), Outcome.Reason::code, text(json, "reason")));
            case UNDETERMINED ->
                new Outcome.Undetermined(
                        json.get("mostPoints").intValue(),
                        new Outcome.Missing(
                                missing(json.get("missing")),
                                json.get("missingIsSmallest").booleanValue()));
        };
    }

    private static List<Outcome.MissingDatum> missing(JsonNode json) {
        List<Outcome.MissingDatum> missing = new ArrayList<>();
        for (var datum : json) {
            missing.add(new Outcome.MissingDatum(
                    ofCode(Outcome.MissingDatum.Kind.values(), Outcome.MissingDatum.Kind::code, text(datum, "kind")),
                    text(datum, "name"),
                    Optional.ofNullable(datum.get("member")).map(JsonNode::stringValue)));
        }
        return missing;
    }

    private static Assessment.Score score(JsonNode json) {
        return new Assessment.Score(
                json.get("least").intValue(),
                json.get("most").intValue(),
                json.get("maximum").intValue());
    }

    private static Assessment.LevelResult level(JsonNode json) {
        List<ThemeCode> floorless = new ArrayList<>();
        json.get("themesWithoutPoints").forEach(theme -> floorless.add(new ThemeCode(theme.stringValue())));
        return new Assessment.LevelResult(level(json, "proved"), level(json, "possible"), floorless);
    }

    private static Optional<LevelName> level(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonNode::stringValue).map(LevelName::new);
    }

    private static Assessment.Receipt receipt(JsonNode json) {
        return new Assessment.Receipt(
                text(json, "version"), text(json, "dataset"), text(json, "factors"), text(json, "engine"));
    }

    private static String text(JsonNode json, String name) {
        return json.get(name).stringValue();
    }

    private static <T> T ofCode(T[] all, Function<T, String> code, String wanted) {
        return Arrays.stream(all)
                .filter(one -> code.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new StoreException("the database holds the unknown word `" + wanted
                        + "`.\nMaybe a newer workbench wrote it: use that one."));
    }
}
