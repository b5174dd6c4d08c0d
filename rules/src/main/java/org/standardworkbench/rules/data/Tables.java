package org.standardworkbench.rules.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.standardworkbench.rules.standard.IndicatorCode;

/** Lays datasets out as rows of tables, in the canonical order: by the columns of the key. */
final class Tables {

    private static final Comparator<List<String>> BY_KEY = Tables::byKey;

    private Tables() {}

    static List<List<String>> sites(Collection<Dataset> datasets) {
        Map<SiteId, List<String>> rows = new TreeMap<>();
        for (Dataset dataset : datasets) {
            Site site = dataset.site();
            rows.put(
                    site.id(),
                    List.of(
                            site.id().value(),
                            site.name(),
                            site.country(),
                            site.stage().code(),
                            Boolean.toString(site.illustrative()),
                            site.note()));
        }
        return List.copyOf(rows.values());
    }

    /** The tables of one site; companies and flows only if they are known. */
    static Map<TableKind, List<List<String>>> ofSite(List<Dataset> datasets) {
        Map<TableKind, List<List<String>>> tables = new EnumMap<>(TableKind.class);
        tables.put(TableKind.DATA, new ArrayList<>());
        for (Dataset dataset : datasets) {
            points(dataset, "", dataset.data(), tables.get(TableKind.DATA));
            dataset.companies().ifPresent(members -> {
                members(dataset, members, tables.get(TableKind.DATA));
                companies(dataset, members, tables.computeIfAbsent(TableKind.COMPANIES, kind -> new ArrayList<>()));
            });
            dataset.flows()
                    .ifPresent(members -> members(
                            dataset, members, tables.computeIfAbsent(TableKind.FLOWS, kind -> new ArrayList<>())));
        }
        tables.replaceAll(
                (kind, rows) -> rows.stream().distinct().sorted(BY_KEY).toList());
        return tables;
    }

    private static void companies(Dataset dataset, List<Member> members, List<List<String>> rows) {
        members.forEach(member -> rows.add(List.of(dataset.site().id().value(), member.id(), member.name())));
    }

    private static void members(Dataset dataset, List<Member> members, List<List<String>> rows) {
        members.forEach(member -> points(dataset, member.id(), member.data(), rows));
    }

    private static void points(
            Dataset dataset, String member, Map<IndicatorCode, DataPoint> points, List<List<String>> rows) {
        for (DataPoint point : points.values()) {
            Optional<DataPoint.Uncertainty> uncertainty = point.uncertainty();
            rows.add(List.of(
                    dataset.site().id().value(),
                    member,
                    dataset.period().start().toString(),
                    dataset.period().end().toString(),
                    dataset.scope().code(),
                    point.indicator().value(),
                    point.value().map(Value::text).orElse(""),
                    point.unit(),
                    point.status().code(),
                    point.boundary(),
                    point.method(),
                    uncertainty.map(off -> off.amount().toPlainString()).orElse(""),
                    uncertainty.map(off -> off.kind().code()).orElse(""),
                    point.source(),
                    point.evidence(),
                    point.note()));
        }
    }

    private static int byKey(List<String> left, List<String> right) {
        for (int column = 0; column < Math.min(6, left.size()); column++) {
            int order = left.get(column).compareTo(right.get(column));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
