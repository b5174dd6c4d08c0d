package org.standardworkbench.webapp.sites;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Site;

/**
 * What stands in the fields of the entry form, exactly as typed, by the fields' names. A data point's fields are named {@code
 * area//CODE/value}, {@code company/ROW/CODE/value} or {@code flow/ROW/CODE/value}; a row's own are {@code company/ROW/id} and {@code
 * company/ROW/name}; {@code company/known} tells whether the list is known.
 *
 * @param fields text by name
 */
public record Typed(Map<String, String> fields) {

    /** Copies and keeps the order. */
    public Typed {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The text of a field without blanks around it; empty if there is none. */
    public String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** The same with other texts. */
    public Typed with(Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(others);
        return new Typed(all);
    }

    /** The same without the fields whose names begin so. */
    public Typed without(String prefix) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.keySet().removeIf(name -> name.startsWith(prefix));
        return new Typed(all);
    }

    /** The rows of a list, in their order. @param list {@code company} or {@code flow} */
    public Set<String> rows(String list) {
        Set<String> rows = new TreeSet<>(Comparator.comparingInt(Integer::parseInt));
        for (String name : fields.keySet()) {
            var parts = name.split("/", -1);
            if (parts.length == 3 && parts[0].equals(list) && parts[1].matches("[0-9]{1,6}") && parts[2].equals("id")) {
                rows.add(parts[1]);
            }
        }
        return rows;
    }

    /** A new row at the end of a list. @return the row */
    public String newRow(String list) {
        return String.valueOf(
                rows(list).stream().mapToInt(Integer::parseInt).max().orElse(0) + 1);
    }

    /** The fields of a site, without data. */
    static Typed of(Site site) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("site/id", site.id().value());
        fields.put("site/name", site.name());
        fields.put("site/country", site.country());
        fields.put("site/stage", site.stage().code());
        fields.put("site/illustrative", String.valueOf(site.illustrative()));
        fields.put("site/note", site.note());
        return new Typed(fields);
    }

    /** The fields of a dataset. */
    static Typed of(Dataset dataset) {
        Map<String, String> fields = new LinkedHashMap<>(of(dataset.site()).fields());
        fields.put("period/start", dataset.period().start().toString());
        fields.put("period/end", dataset.period().end().toString());
        fields.put("period/scope", dataset.scope().code());
        dataset.data().values().forEach(point -> put(fields, "area//", point));
        put(fields, "company", dataset.companies());
        put(fields, "flow", dataset.flows());
        return new Typed(fields);
    }

    private static void put(
            Map<String, String> fields, String list, java.util.Optional<java.util.List<Member>> members) {
        fields.put(list + "/known", members.isPresent() ? "true" : "");
        int row = 0;
        for (Member member : members.orElse(java.util.List.of())) {
            var prefix = list + "/" + ++row + "/";
            fields.put(prefix + "id", member.id());
            fields.put(prefix + "name", member.name());
            member.data().values().forEach(point -> put(fields, prefix, point));
        }
    }

    private static void put(Map<String, String> fields, String prefix, DataPoint point) {
        var name = prefix + point.indicator() + "/";
        fields.put(name + "value", point.value().map(value -> value.text()).orElse(""));
        fields.put(name + "unit", point.unit());
        fields.put(name + "status", point.status().code());
        fields.put(name + "source", point.source());
        fields.put(name + "method", point.method());
        fields.put(name + "boundary", point.boundary());
        fields.put(name + "evidence", point.evidence());
        fields.put(
                name + "uncertainty",
                point.uncertainty().map(one -> one.amount().toPlainString()).orElse(""));
        fields.put(
                name + "uncertainty_kind",
                point.uncertainty().map(one -> one.kind().code()).orElse(""));
        fields.put(name + "note", point.note());
    }
}
