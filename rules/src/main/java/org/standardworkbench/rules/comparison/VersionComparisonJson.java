package org.standardworkbench.rules.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.standardworkbench.rules.comparison.VersionComparison.Change;
import org.standardworkbench.rules.comparison.VersionComparison.Element;
import org.standardworkbench.rules.comparison.VersionComparison.FieldChange;
import org.standardworkbench.rules.standard.Language;

/** What changed between versions, as parts of canonical JSON. */
final class VersionComparisonJson {

    private VersionComparisonJson() {}

    static Object of(VersionComparison comparison, Optional<OutcomeComparison> outcomes) {
        Map<String, Object> json = new TreeMap<>();
        json.put("language", comparison.language().code());
        json.put("summary", summary(comparison));
        json.put(
                "changes",
                comparison.changes().stream()
                        .map(change -> change(change, outcomes))
                        .toList());
        return json;
    }

    private static Object summary(VersionComparison comparison) {
        Map<String, Object> elements = new TreeMap<>();
        for (Element element : Element.values()) {
            Map<String, Object> ways = new TreeMap<>();
            comparison
                    .of(element)
                    .forEach(change -> ways.merge(change.how(), 1, (one, more) -> (int) one + (int) more));
            elements.put(element.code(), ways);
        }
        Map<String, Object> strictness = new TreeMap<>();
        for (Strictness one : Strictness.values()) {
            strictness.put(one.code(), comparison.count(one));
        }
        Map<String, Object> kinds = new TreeMap<>();
        for (ChangeKind one : ChangeKind.values()) {
            kinds.put(one.code(), comparison.count(one));
        }
        return Map.of("elements", elements, "criteriaByStrictness", strictness, "criteriaByKind", kinds);
    }

    private static Object change(Change change, Optional<OutcomeComparison> outcomes) {
        Map<String, Object> json = new TreeMap<>();
        json.put("element", change.element().code());
        json.put("from", change.from());
        json.put("to", change.to());
        json.put("how", change.how());
        json.put("kind", change.kind().code());
        json.put("strictness", change.strictness().code());
        json.put(
                "fields",
                change.fields().stream().map(VersionComparisonJson::field).toList());
        if (change.element() == Element.CRITERION) {
            outcomes.ifPresent(found -> json.put("datasets", datasets(change, found)));
        }
        return json;
    }

    private static Object field(FieldChange field) {
        Map<String, Object> json = new TreeMap<>();
        json.put("field", field.field());
        if (!field.about().isEmpty()) {
            json.put("about", field.about());
        }
        field.before().ifPresent(text -> json.put("before", text));
        field.after().ifPresent(text -> json.put("after", text));
        if (!field.languages().isEmpty()) {
            json.put("languages", field.languages().stream().map(Language::code).toList());
        }
        json.put("kind", field.kind().code());
        json.put("strictness", field.strictness().code());
        return json;
    }

    /** The datasets whose outcome differs there. */
    private static List<String> datasets(Change change, OutcomeComparison outcomes) {
        return outcomes.differing(change).stream()
                .map(site -> site.dataset().key())
                .toList();
    }
}
