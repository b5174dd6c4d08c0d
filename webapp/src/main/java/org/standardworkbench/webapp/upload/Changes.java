package org.standardworkbench.webapp.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.language.statements.UnitSymbols;
import org.standardworkbench.rules.standard.Language;

/** Compares the data points of two datasets, with all that is said about each. */
final class Changes {

    private static final UnitSymbols UNITS = UnitSymbols.of(Language.EN);

    private Changes() {}

    static List<Preview.Change> between(Optional<Dataset> before, Dataset after) {
        Map<String, Map<String, String>> stored = before.map(Changes::points).orElse(Map.of());
        Map<String, Map<String, String>> given = points(after);
        List<Preview.Change> changes = new ArrayList<>();
        Stream.concat(stored.keySet().stream(), given.keySet().stream())
                .distinct()
                .sorted()
                .forEach(holder -> {
                    var old = stored.getOrDefault(holder, Map.of());
                    var own = given.getOrDefault(holder, Map.of());
                    Stream.concat(old.keySet().stream(), own.keySet().stream())
                            .distinct()
                            .sorted()
                            .filter(code -> !old.getOrDefault(code, "").equals(own.getOrDefault(code, "")))
                            .forEach(code -> changes.add(new Preview.Change(
                                    holder, code, old.getOrDefault(code, ""), own.getOrDefault(code, ""))));
                });
        return List.copyOf(changes);
    }

    private static Map<String, Map<String, String>> points(Dataset dataset) {
        Map<String, Map<String, String>> points = new TreeMap<>();
        points.put("", texts(dataset.data().values().stream()));
        members(dataset).forEach(member -> points.put(member.id(), texts(member.data().values().stream())));
        return points;
    }

    private static Stream<Member> members(Dataset dataset) {
        return Stream.concat(
                dataset.companies().orElse(List.of()).stream(), dataset.flows().orElse(List.of()).stream());
    }

    private static Map<String, String> texts(Stream<DataPoint> points) {
        return points.collect(
                Collectors.toMap(point -> point.indicator().value(), Changes::text, (one, other) -> one, TreeMap::new));
    }

    private static String text(DataPoint point) {
        return Stream.of(
                        (point.value().map(Value::text).orElse("") + " " + UNITS.symbol(point.unit())).strip(),
                        point.status().code(),
                        point.boundary(),
                        point.method(),
                        point.uncertainty()
                                .map(stated -> "± " + stated.amount() + " "
                                        + stated.kind().code())
                                .orElse(""),
                        point.source(),
                        point.evidence(),
                        point.note())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
