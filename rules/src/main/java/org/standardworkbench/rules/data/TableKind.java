package org.standardworkbench.rules.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The four tables of data files, with their columns in the canonical order. */
enum TableKind {
    DATA(
            "data",
            columns("company"),
            Set.of("site", "period_start", "period_end", "scope", "indicator", "value", "unit", "status")),
    COMPANIES("companies", List.of("site", "company", "name"), Set.of("site", "company", "name")),
    FLOWS(
            "flows",
            columns("flow"),
            Set.of("site", "flow", "period_start", "period_end", "scope", "indicator", "value", "unit", "status")),
    SITES(
            "sites",
            List.of("id", "name", "country", "stage", "illustrative", "note"),
            Set.of("id", "name", "country", "stage"));

    private final String title;
    private final List<String> columns;
    private final Set<String> required;

    TableKind(String title, List<String> columns, Set<String> required) {
        this.title = title;
        this.columns = columns;
        this.required = required;
    }

    private static List<String> columns(String member) {
        return List.of(
                "site",
                member,
                "period_start",
                "period_end",
                "scope",
                "indicator",
                "value",
                "unit",
                "status",
                "boundary",
                "method",
                "uncertainty",
                "uncertainty_kind",
                "source",
                "evidence",
                "note");
    }

    /** The name of its file without ending, and of its sheet. */
    String title() {
        return title;
    }

    List<String> columns() {
        return columns;
    }

    Set<String> required() {
        return required;
    }

    static Optional<TableKind> called(String title) {
        for (TableKind kind : values()) {
            if (kind.title.equalsIgnoreCase(title)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Which table a file of another name holds, by the columns that only one has; a file without any is taken for data. */
    static TableKind of(List<String> header) {
        if (header.contains("flow")) {
            return FLOWS;
        }
        if (header.contains("indicator")) {
            return DATA;
        }
        if (header.contains("country") || header.contains("stage")) {
            return SITES;
        }
        return header.contains("company") && header.contains("name") ? COMPANIES : DATA;
    }
}
