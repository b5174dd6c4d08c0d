package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.standardworkbench.rules.runtime.CanonicalJson;
import org.standardworkbench.webapp.editor.EditorAddress;
import org.standardworkbench.webapp.editor.ThemeCell;
import org.standardworkbench.webapp.editor.ThemeCell.Column;
import org.standardworkbench.webapp.editor.ThemeCell.Kind;
import org.standardworkbench.webapp.editor.ThemeDesk;
import org.standardworkbench.webapp.editor.ThemeRow;
import org.standardworkbench.webapp.page.Reader;

/** The cells of a theme. Moving and typing is the browser's (cells.js); cells change in place, so that the keyboard stays where it is. */
final class ThemeGrid {

    private final ThemeDesk desk;
    private final EditorAddress address;
    private final Runnable changed;
    private final Element body = element("tbody", "").setAttribute("role", "rowgroup");
    private final Element field = element("div", "field");
    private final Element table;
    private final Element grid;
    private final Map<String, Element> made = new HashMap<>();
    private final Map<List<ThemeCell.Choice>, String> lists = new LinkedHashMap<>();
    private List<String> keys = List.of();

    /** @param changed called after every cell that was set */
    ThemeGrid(ThemeDesk desk, EditorAddress address, Runnable changed) {
        this.desk = desk;
        this.address = address;
        this.changed = changed;
        var head = element("tr", "").setAttribute("role", "row");
        for (var column : Column.values()) {
            head.appendChild(text("th", column.code(), title(column))
                    .setAttribute("scope", "col")
                    .setAttribute("role", "columnheader"));
        }
        this.table = element("table", "", element("thead", "", head).setAttribute("role", "rowgroup"), body)
                .setAttribute("role", "grid")
                .setAttribute("aria-label", Reader.say("editor.table"))
                .setAttribute("aria-describedby", "cells-help");
        this.grid = element("div", "cells", table, field);
        listen();
        refresh();
        table.executeJs("window.workbenchCells.start(this, $0); window.workbenchCells.settle(this, $1)", field, json());
    }

    private void listen() {
        table.addEventListener("cell-set", event -> {
                    desk.set(
                            event.getEventData().path("event.detail.key").asString(),
                            event.getEventData().path("event.detail.value").asString());
                    changed.run();
                })
                .addEventData("event.detail.key")
                .addEventData("event.detail.value");
        table.addEventListener("cell-forget", event -> {
                    desk.forget(event.getEventData().path("event.detail.key").asString());
                    changed.run();
                })
                .addEventData("event.detail.key");
        table.addEventListener("cell-undo", event -> {
            desk.undo();
            changed.run();
        });
        table.addEventListener("cell-redo", event -> {
            desk.redo();
            changed.run();
        });
    }

    Element shown() {
        return grid;
    }

    private static String title(Column column) {
        return Reader.say("editor.table." + column.code());
    }

    /** Shows the rows as they are now. */
    void refresh() {
        var rows = desk.rows();
        var now = rows.stream().map(ThemeRow::key).toList();
        if (!now.equals(keys)) {
            keys = now;
            made.clear();
            body.removeAllChildren();
            rows.forEach(row -> body.appendChild(row(row)));
        }
        int known = lists.size();
        rows.forEach(row -> row.cells().forEach(cell -> fill(row, cell)));
        boolean more = lists.size() > known;
        table.executeJs("this.cells && window.workbenchCells.settle(this, $0)", more ? json() : "");
    }

    private String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        lists.forEach((choices, name) -> all.put(
                name,
                choices.stream().map(one -> List.of(one.code(), one.title())).toList()));
        return CanonicalJson.write(all);
    }

    private Element row(ThemeRow row) {
        var line = element("tr", row.first() ? "first" : "").setAttribute("role", "row");
        for (var cell : row.cells()) {
            boolean head = cell.column() == Column.CODE;
            var one = element(head ? "th" : "td", "")
                    .setAttribute("role", head ? "rowheader" : "gridcell")
                    .setAttribute("data-cell", cell.key())
                    .setAttribute("data-column", title(cell.column()));
            made.put(cell.key(), one);
            line.appendChild(one);
        }
        return line;
    }

    /** Flow sends only what differs from before. */
    private void fill(ThemeRow row, ThemeCell cell) {
        var one = made.get(cell.key());
        if (one == null) {
            return;
        }
        var refused = desk.refused(cell.key());
        boolean empty = cell.shown().isEmpty() && refused.isEmpty();
        one.setAttribute(
                "class",
                cell.column().code()
                        + (cell.kind() == Kind.FIXED ? " fixed" : cell.kind() == Kind.FORM ? " form" : "")
                        + (empty && !cell.editable() ? " nothing" : ""));
        one.removeAttribute("data-kind").removeAttribute("aria-readonly");
        if (cell.editable()) {
            one.setAttribute("data-kind", cell.kind().name().toLowerCase(java.util.Locale.ROOT));
            one.setAttribute("data-value", cell.typed());
            one.setAttribute("data-label", row.criterion() + ", " + part(row) + ", " + title(cell.column()));
        } else {
            one.setAttribute("aria-readonly", "true");
        }
        if (!cell.choices().isEmpty()) {
            one.setAttribute("data-list", lists.computeIfAbsent(cell.choices(), choices -> "l" + lists.size()));
        }
        one.removeAttribute("data-wrong").removeAttribute("aria-invalid");
        refused.ifPresent(typed -> one.setAttribute("data-wrong", typed.typed()).setAttribute("aria-invalid", "true"));
        content(row, cell, one);
    }

    private static String part(ThemeRow row) {
        return row.cells().get(Column.PART.ordinal()).shown();
    }

    private void content(ThemeRow row, ThemeCell cell, Element one) {
        var refused = desk.refused(cell.key());
        List<Element> parts = new ArrayList<>();
        if (cell.column() == Column.CODE && row.first()) {
            parts.add(link(form(row), "", cell.shown()));
        } else {
            parts.add(text(
                    "span",
                    cell.column() == Column.CODE ? "quiet" : "",
                    refused.map(typed -> shortened(typed.typed())).orElse(cell.shown())));
        }
        if (cell.kind() == Kind.FORM) {
            parts.add(link(form(row), "in-form", Reader.say("editor.table.in-form")));
        }
        refused.ifPresent(typed -> parts.add(text("span", "wrong", "✕ " + typed.why())
                .setAttribute("id", "wrong-" + cell.key().replace('/', '-'))));
        if (!same(one, parts)) {
            one.removeAllChildren().appendChild(parts.toArray(Element[]::new));
        }
    }

    private static boolean same(Element one, List<Element> parts) {
        if (one.getChildCount() != parts.size()) {
            return false;
        }
        for (int at = 0; at < parts.size(); at++) {
            if (!one.getChild(at).getOuterHTML().equals(parts.get(at).getOuterHTML())) {
                return false;
            }
        }
        return true;
    }

    private static String shortened(String typed) {
        return typed.length() > 80 ? typed.substring(0, 80) + "…" : typed;
    }

    private EditorAddress form(ThemeRow row) {
        return address.withCriterion(row.criterion().value()).withFace(EditorAddress.Face.FORM);
    }
}
