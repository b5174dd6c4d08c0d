package org.standardworkbench.webapp.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.standardworkbench.rules.assessment.DatasetHash;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.data.SiteId;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.UncertaintyKind;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.runtime.CanonicalJson;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Stage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dataset as the canonical JSON whose hash is its identity, and back. What comes back is equal but for two things that are no part of
 * the identity: the places in files, and zeros at the end of decimals.
 */
final class DatasetJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Place place;

    private DatasetJson(Place place) {
        this.place = place;
    }

    static String write(Dataset dataset) {
        return CanonicalJson.write(DatasetHash.json(dataset));
    }

    static Dataset read(byte[] canonical) {
        var json = MAPPER.readTree(new String(canonical, StandardCharsets.UTF_8));
        var site = json.get("site");
        var period = json.get("period");
        var place = Place.file(
                text(site, "id") + "/" + text(period, "start") + "/" + text(period, "end") + "/" + text(json, "scope"));
        return new DatasetJson(place).dataset(json);
    }

    private Dataset dataset(JsonNode json) {
        var site = json.get("site");
        var period = json.get("period");
        return new Dataset(
                new Site(
                        new SiteId(text(site, "id")),
                        text(site, "name"),
                        text(site, "country"),
                        ofCode(Stage.values(), Stage::code, text(site, "stage")),
                        site.get("illustrative").booleanValue(),
                        text(site, "note")),
                new Period(LocalDate.parse(text(period, "start")), LocalDate.parse(text(period, "end"))),
                ofCode(Scope.values(), Scope::code, text(json, "scope")),
                points(json.get("data")),
                members(json, "companies"),
                members(json, "flows"));
    }

    private Optional<List<Member>> members(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name)).map(list -> {
            List<Member> members = new ArrayList<>();
            for (JsonNode one : list) {
                members.add(new Member(text(one, "id"), text(one, "name"), points(one.get("data"))));
            }
            return members;
        });
    }

    private Map<IndicatorCode, DataPoint> points(JsonNode list) {
        Map<IndicatorCode, DataPoint> points = new LinkedHashMap<>();
        for (JsonNode one : list) {
            var point = point(one);
            points.put(point.indicator(), point);
        }
        return points;
    }

    private DataPoint point(JsonNode json) {
        return new DataPoint(
                new IndicatorCode(text(json, "indicator")),
                value(json),
                text(json, "unit"),
                ofCode(Status.values(), Status::code, text(json, "status")),
                text(json, "boundary"),
                text(json, "method"),
                Optional.ofNullable(json.get("uncertainty"))
                        .map(off -> new DataPoint.Uncertainty(
                                new BigDecimal(text(off, "amount")),
                                ofCode(UncertaintyKind.values(), UncertaintyKind::code, text(off, "kind")))),
                text(json, "source"),
                text(json, "evidence"),
                text(json, "note"),
                place);
    }

    /** A code has a name of its own, so that a code called 1.5 is not taken for the number. */
    private static Optional<Value> value(JsonNode json) {
        var code = json.get("code");
        if (code != null) {
            return Optional.of(new Value.OfCode(code.stringValue()));
        }
        return Optional.ofNullable(json.get("value"))
                .map(value -> value.isBoolean()
                        ? new Value.OfTruth(value.booleanValue())
                        : new Value.OfNumber(new BigDecimal(value.stringValue())));
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
