package org.standardworkbench.webapp.editor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.editing.Bound;
import org.standardworkbench.rules.editing.FormNode;
import org.standardworkbench.rules.editing.Operation;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.webapp.editor.ThemeCell.Column;
import org.standardworkbench.webapp.page.Phrases;

/** The rows of one criterion in the table of its theme: one for each comparison, in the order of the form. */
final class ThemeRows {

    private final FormDesk desk;
    private final Phrases phrases;
    private final ThemeHeadCells heads;
    private final ThemeBoundCells bounds;
    private final String code;
    private final List<ThemeRow> rows = new ArrayList<>();

    /** A place for which there are cells: the only side of a comparison, or one side of a "between". */
    record Place(FormNode node, Operation.Side side, Bound bound) {}

    private ThemeRows(FormDesk desk, Phrases phrases) {
        this.desk = desk;
        this.phrases = phrases;
        this.heads = new ThemeHeadCells(desk, phrases);
        this.bounds = new ThemeBoundCells(desk, phrases);
        this.code = desk.criterion().code().value();
    }

    static List<ThemeRow> of(FormDesk desk, Phrases phrases) {
        var rows = new ThemeRows(desk, phrases);
        rows.all();
        return desk.editable()
                ? rows.rows
                : rows.rows.stream()
                        .map(row -> new ThemeRow(
                                row.key(),
                                row.criterion(),
                                row.first(),
                                row.cells().stream().map(ThemeCell::locked).toList()))
                        .toList();
    }

    private void all() {
        var form = desk.form();
        form.applicability().forEach(node -> leaf(node, "applies", Optional.empty()));
        for (int at = 0; at < form.bands().size(); at++) {
            var band = form.bands().get(at);
            rule("bands/" + at, band.conditions(), heads.band(at, band.points()));
        }
        rule("met", form.requirement(), heads.maximum(form.maximum()));
    }

    /** A rule without a condition has a row too, for its points. */
    private void rule(String rule, List<FormNode> conditions, ThemeCell points) {
        if (conditions.isEmpty()) {
            add(rule, rule, Map.of(Column.INDICATOR, form(rule, phrases.say("editor.table.anything"))), points);
        }
        for (int at = 0; at < conditions.size(); at++) {
            leaf(conditions.get(at), rule, at == 0 ? Optional.of(points) : Optional.empty());
        }
    }

    private ThemeCell form(String key, String shown) {
        return ThemeCell.form(code + "/" + key + "/indicator", Column.INDICATOR, shown);
    }

    private void leaf(FormNode node, String rule, Optional<ThemeCell> points) {
        var key = rule + "/" + String.join("/", node.path().steps());
        var none = ThemeCell.fixed(code + "/" + key + "/points", Column.POINTS, "");
        switch (node.content()) {
            case FormNode.Comparison comparison ->
                bound(key, rule, new Place(node, Operation.Side.ONLY, comparison.bound()), points.orElse(none));
            case FormNode.Between between -> {
                bound(key, rule, new Place(node, Operation.Side.LOW, between.low()), points.orElse(none));
                bound(key + "/high", rule, new Place(node, Operation.Side.HIGH, between.high()), none);
            }
            case FormNode.OneOf oneOf ->
                add(
                        key,
                        rule,
                        Map.of(
                                Column.INDICATOR, bounds.indicator(node, key),
                                Column.COMPARE, bounds.compare(node, key),
                                Column.BOUND, bounds.codes(node, oneOf, key)),
                        points.orElse(none));
            case FormNode.Known known ->
                add(
                        key,
                        rule,
                        Map.of(
                                Column.INDICATOR, bounds.indicator(node, key),
                                Column.COMPARE, bounds.compare(node, key)),
                        points.orElse(none));
            case FormNode.Group group ->
                add(key, rule, Map.of(Column.INDICATOR, form(key, summary(group))), points.orElse(none));
            case FormNode.Unshown unshown ->
                add(key, rule, Map.of(Column.INDICATOR, form(key, node.text())), points.orElse(none));
        }
    }

    /** Which values a group asks for, and how they are joined. */
    private String summary(FormNode.Group group) {
        var parts = FormChoices.parts(group).stream()
                .map(part -> part.content() instanceof FormNode.Group inner ? summary(inner) : bounds.measured(part))
                .distinct()
                .collect(Collectors.joining(", "));
        return phrases.say("editor.form.joined." + FormChoices.joined(group).name()) + " (" + parts + ")";
    }

    private void bound(String key, String rule, Place place, ThemeCell points) {
        var cells = new EnumMap<Column, ThemeCell>(Column.class);
        boolean second = place.side() == Operation.Side.HIGH;
        cells.put(
                Column.INDICATOR,
                second
                        ? ThemeCell.fixed(code + "/" + key + "/indicator", Column.INDICATOR, "")
                        : bounds.indicator(place.node(), key));
        cells.put(
                Column.COMPARE,
                second
                        ? ThemeCell.fixed(code + "/" + key + "/compare", Column.COMPARE, phrases.say("editor.form.and"))
                        : bounds.compare(place.node(), key));
        cells.putAll(bounds.of(place, key));
        add(key, rule, cells, points);
        bounds.later(place, key)
                .forEach((row, later) ->
                        add(row, rule, later, ThemeCell.fixed(code + "/" + row + "/points", Column.POINTS, "")));
    }

    private void add(String key, String rule, Map<Column, ThemeCell> given, ThemeCell points) {
        boolean first = rows.isEmpty();
        var cells = new EnumMap<Column, ThemeCell>(Column.class);
        for (var column : Column.values()) {
            cells.put(column, ThemeCell.fixed(code + "/" + key + "/" + column.code(), column, ""));
        }
        cells.put(Column.CODE, ThemeCell.fixed(code + "/" + key + "/code", Column.CODE, code));
        cells.put(Column.PART, ThemeCell.fixed(code + "/" + key + "/part", Column.PART, part(rule)));
        cells.put(Column.POINTS, points);
        if (first) {
            cells.put(Column.TITLE, heads.title());
            cells.put(Column.STAGES, heads.stages());
        }
        cells.putAll(given);
        rows.add(new ThemeRow(code + "/" + key, new CriterionCode(code), first, List.copyOf(cells.values())));
    }

    private String part(String rule) {
        return phrases.say("editor.table.part." + Objects.requireNonNull(rule.split("/", -1)[0]));
    }
}
