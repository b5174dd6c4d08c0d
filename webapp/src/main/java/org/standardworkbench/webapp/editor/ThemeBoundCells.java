package org.standardworkbench.webapp.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.editing.Bound;
import org.standardworkbench.rules.editing.FormNode;
import org.standardworkbench.rules.editing.Operation;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.webapp.editor.ThemeCell.Choice;
import org.standardworkbench.webapp.editor.ThemeCell.Column;
import org.standardworkbench.webapp.editor.ThemeCell.Kind;
import org.standardworkbench.webapp.page.Phrases;

/** The cells of one comparison: what is compared, how, with what, its number and its unit. They ask for what the form asks for. */
final class ThemeBoundCells {

    private static final String ZERO = "0";

    private final FormDesk desk;
    private final Phrases phrases;
    private final String code;

    ThemeBoundCells(FormDesk desk, Phrases phrases) {
        this.desk = desk;
        this.phrases = phrases;
        this.code = desk.criterion().code().value();
    }

    private String key(String key, Column column) {
        return code + "/" + key + "/" + column.code();
    }

    /** What a comparison looks at, as people say it. */
    String measured(FormNode node) {
        return switch (FormChoices.measure(node)) {
            case FormNode.OfIndicator read -> desk.words().label(read.indicator());
            case FormNode.OfMembers members ->
                phrases.say(
                        "editor.form.of",
                        phrases.say("editor.form.function." + members.function().name()),
                        phrases.say("editor.form.members." + members.members().name()));
            case FormNode.OfOutcome read -> phrases.say("editor.form.outcome.of", read.criterion());
            case FormNode.OfPoints read -> phrases.say("editor.form.points.of", read.criterion());
            case FormNode.OfText written -> written.text();
        };
    }

    ThemeCell indicator(FormNode node, String key) {
        if (!(FormChoices.measure(node) instanceof FormNode.OfIndicator read)) {
            return ThemeCell.form(key(key, Column.INDICATOR), Column.INDICATOR, measured(node));
        }
        var choices = desk.options().indicators(desk.criterion(), node.path()).stream()
                .map(one -> new Choice(one.code().value(), desk.words().label(one.code())))
                .sorted(Comparator.comparing(Choice::title))
                .toList();
        return new ThemeCell(
                key(key, Column.INDICATOR),
                Column.INDICATOR,
                Kind.LIST,
                measured(node),
                read.indicator().value(),
                choices,
                chosen -> desk.apply(List.of(new Operation.SetIndicator(node.path(), new IndicatorCode(chosen)))));
    }

    ThemeCell compare(FormNode node, String key) {
        var choices = FormChoices.comparisons(desk, node).stream()
                .map(one -> new Choice(one, phrases.say("editor.form.compare." + one)))
                .toList();
        var now = FormChoices.comparison(node);
        var shown = phrases.say("editor.form.compare." + now);
        return choices.size() < 2
                ? ThemeCell.fixed(key(key, Column.COMPARE), Column.COMPARE, shown)
                : new ThemeCell(
                        key(key, Column.COMPARE),
                        Column.COMPARE,
                        Kind.CHOICE,
                        shown,
                        now,
                        choices,
                        chosen -> desk.apply(FormChoices.compare(desk, node, chosen)));
    }

    /** Codes that are listed have boxes in the form. */
    ThemeCell codes(FormNode node, FormNode.OneOf oneOf, String key) {
        return ThemeCell.form(
                key(key, Column.BOUND),
                Column.BOUND,
                oneOf.codes().stream().map(one -> title(node, one)).collect(Collectors.joining(", ")));
    }

    /** The bound, its number and its unit. */
    Map<Column, ThemeCell> of(ThemeRows.Place place, String key) {
        var bound = bound(place, key(key, Column.BOUND));
        return place.bound() instanceof Bound.OfParameter read
                ? Optional.ofNullable(desk.version().parameters().get(read.parameter()))
                        .map(parameter -> Map.of(
                                Column.BOUND, bound,
                                Column.VALUE, value(parameter, key(key, Column.VALUE)),
                                Column.UNIT, unit(key, parameter.unit())))
                        .orElse(Map.of(Column.BOUND, bound))
                : Map.of(Column.BOUND, bound, Column.UNIT, unit(key, unit(place.node())));
    }

    private ThemeCell unit(String key, String unit) {
        return ThemeCell.fixed(key(key, Column.UNIT), Column.UNIT, unit.equals("1") ? "" : unit);
    }

    private String unit(FormNode node) {
        return FormChoices.measure(node) instanceof FormNode.OfIndicator read
                ? Optional.ofNullable(desk.version().indicators().get(read.indicator()))
                        .map(indicator -> indicator.unit())
                        .orElse("")
                : "";
    }

    private ThemeCell bound(ThemeRows.Place place, String key) {
        var node = place.node();
        return switch (place.bound()) {
            case Bound.OfTruth truth ->
                choice(
                        key,
                        place,
                        desk.words().truth(truth.value()),
                        String.valueOf(truth.value()),
                        Stream.of(true, false)
                                .map(one -> new Choice(
                                        String.valueOf(one), desk.words().truth(one)))
                                .toList(),
                        chosen -> new Bound.OfTruth(Boolean.parseBoolean(chosen)));
            case Bound.OfCode one ->
                choice(
                        key,
                        place,
                        title(node, one.code()),
                        one.code(),
                        desk.options().codes(desk.criterion(), node.path()).stream()
                                .map(other -> new Choice(other, title(node, other)))
                                .toList(),
                        Bound.OfCode::new);
            case Bound.OfParameter parameter ->
                parameters(key, place, parameter.parameter().value());
            case Bound.Zero zero -> parameters(key, place, ZERO);
            case Bound.OfFactor factor ->
                ThemeCell.form(key, Column.BOUND, desk.words().of(place.bound().expression()));
            case Bound.Other other ->
                ThemeCell.form(key, Column.BOUND, desk.words().of(other.value()));
        };
    }

    private ThemeCell choice(
            String key,
            ThemeRows.Place place,
            String shown,
            String now,
            List<Choice> choices,
            java.util.function.Function<String, Bound> bound) {
        return new ThemeCell(
                key,
                Column.BOUND,
                choices.size() > 12 ? Kind.LIST : Kind.CHOICE,
                shown,
                now,
                choices,
                chosen -> desk.apply(
                        List.of(new Operation.SetBound(place.node().path(), place.side(), bound.apply(chosen)))));
    }

    private ThemeCell parameters(String key, ThemeRows.Place place, String now) {
        List<Choice> choices = new ArrayList<>();
        desk.options()
                .parameters(desk.criterion(), place.node().path())
                .forEach(one -> choices.add(new Choice(
                        one.name().value(),
                        desk.words().text(one.label(), one.name().value()))));
        if (!now.equals(ZERO) && choices.stream().noneMatch(one -> one.code().equals(now))) {
            choices.add(new Choice(now, now));
        }
        choices.add(new Choice(ZERO, phrases.say("editor.form.zero")));
        var shown = choices.stream()
                .filter(one -> one.code().equals(now))
                .map(Choice::title)
                .findFirst()
                .orElse(now);
        var cell = choice(
                key,
                place,
                shown,
                now,
                choices,
                chosen -> chosen.equals(ZERO) ? new Bound.Zero() : new Bound.OfParameter(new ParameterName(chosen)));
        return new ThemeCell(cell.key(), cell.column(), Kind.LIST, shown, now, choices, cell.setter());
    }

    private ThemeCell value(Parameter parameter, String key) {
        return parameter.values().isEmpty()
                ? ThemeCell.form(key, Column.VALUE, "")
                : value(
                        parameter,
                        parameter.values().getFirst(),
                        key,
                        parameter.values().size() > 1);
    }

    private ThemeCell value(Parameter parameter, Parameter.DatedValue dated, String key, boolean tellDay) {
        var now = dated.value().toPlainString();
        var shown = tellDay ? now + " (" + from(dated) + ")" : now;
        return new ThemeCell(key, Column.VALUE, Kind.NUMBER, shown, now, List.of(), typed -> {
            var number = TypedNumber.of(typed);
            return number.value()
                    .map(value -> value.compareTo(dated.value()) == 0
                            ? Optional.<String>empty()
                            : desk.setValue(parameter.name(), dated.from(), value))
                    .orElseGet(() -> Optional.of(number.problem(phrases)));
        });
    }

    private String from(Parameter.DatedValue dated) {
        return phrases.say("editor.form.from", dated.from().toString());
    }

    /** The numbers that a bound has from later days on, each with what stands in its row. */
    Map<String, Map<Column, ThemeCell>> later(ThemeRows.Place place, String key) {
        Map<String, Map<Column, ThemeCell>> rows = new LinkedHashMap<>();
        if (place.bound() instanceof Bound.OfParameter read) {
            Optional.ofNullable(desk.version().parameters().get(read.parameter()))
                    .ifPresent(parameter -> parameter.values().stream().skip(1).forEach(dated -> {
                        var row = key + "/" + dated.from();
                        rows.put(
                                row,
                                Map.of(
                                        Column.VALUE, value(parameter, dated, key(row, Column.VALUE), true),
                                        Column.UNIT, unit(row, parameter.unit())));
                    }));
        }
        return rows;
    }

    private String title(FormNode node, String one) {
        if (FormChoices.measure(node) instanceof FormNode.OfIndicator read) {
            return desk.words().code(one, read.indicator());
        }
        return Stream.of(OutcomeKind.values())
                .filter(kind -> kind.code().equals(one))
                .findFirst()
                .map(desk.words()::outcome)
                .orElse(one);
    }
}
