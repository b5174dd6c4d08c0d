package org.standardworkbench.rules.assessment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.runtime.CanonicalJson;
import org.standardworkbench.rules.standard.IndicatorCode;

/**
 * The identity of a dataset: SHA-256 of its canonical JSON. Independent of the order of rows, of file names and line numbers, and of
 * how a number is spelled; everything else that the data say is in it.
 */
public final class DatasetHash {

    private DatasetHash() {}

    /** The hash in lower-case hexadecimal. */
    public static String of(Dataset dataset) {
        return CanonicalJson.sha256(json(dataset));
    }

    /** The dataset as a value for canonical JSON. */
    public static Map<String, Object> json(Dataset dataset) {
        Map<String, Object> json = new TreeMap<>();
        json.put(
                "site",
                Map.of(
                        "id", dataset.site().id().value(),
                        "name", dataset.site().name(),
                        "country", dataset.site().country(),
                        "stage", dataset.site().stage().code(),
                        "illustrative", dataset.site().illustrative(),
                        "note", dataset.site().note()));
        json.put(
                "period",
                Map.of(
                        "start",
                        dataset.period().start().toString(),
                        "end",
                        dataset.period().end().toString()));
        json.put("scope", dataset.scope().code());
        json.put("data", points(dataset.data()));
        dataset.companies().ifPresent(members -> json.put("companies", members(members)));
        dataset.flows().ifPresent(members -> json.put("flows", members(members)));
        return json;
    }

    private static List<Object> members(List<Member> members) {
        return members.stream()
                .map(member -> (Object) Map.of("id", member.id(), "name", member.name(), "data", points(member.data())))
                .toList();
    }

    private static List<Object> points(Map<IndicatorCode, DataPoint> points) {
        return points.values().stream().map(point -> (Object) json(point)).toList();
    }

    private static Map<String, Object> json(DataPoint point) {
        Map<String, Object> json = new TreeMap<>();
        json.put("indicator", point.indicator().value());
        // Decimals are texts in canonical JSON: a code called 1.5 must not be taken for the number.
        point.value().ifPresent(value -> json.put(value instanceof Value.OfCode ? "code" : "value", json(value)));
        json.put("unit", point.unit());
        json.put("status", point.status().code());
        json.put("boundary", point.boundary());
        json.put("method", point.method());
        point.uncertainty()
                .ifPresent(uncertainty -> json.put(
                        "uncertainty",
                        Map.of(
                                "amount",
                                uncertainty.amount(),
                                "kind",
                                uncertainty.kind().code())));
        json.put("source", point.source());
        json.put("evidence", point.evidence());
        json.put("note", point.note());
        return json;
    }

    /** A value for canonical JSON: a decimal, a truth or a text. */
    static Object json(Value value) {
        return switch (value) {
            case Value.OfNumber number -> number.number();
            case Value.OfTruth truth -> truth.truth();
            case Value.OfCode code -> code.code();
        };
    }
}
