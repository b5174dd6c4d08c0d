package org.standardworkbench.webapp.run.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.run.Matrix;
import org.standardworkbench.webapp.run.MatrixCounts;
import org.standardworkbench.webapp.run.MatrixList;
import org.standardworkbench.webapp.run.MatrixList.Line;
import org.standardworkbench.webapp.run.RunAddress;

/** What the cells of the matrix say, as plain values for the templates that the browser fills. */
final class MatrixCells {

    /** Up to so many rows are all in the page where it is narrow. */
    static final int MOST_AT_ONCE = 80;

    private static final String HEAD = """
            ${item.head.group
              ? html`<div class="group">${item.head.href
                  ? html`<a class="toggle" router-link href=${item.head.href} aria-expanded=${item.head.open}><span
                      class="mark" aria-hidden="true">${item.head.open === 'true' ? '▾' : '▸'}</span>${item.head.title}</a>`
                  : html`<span class="toggle">${item.head.title}</span>`}<span class="snapshot">${item.head.about}</span></div>`
              : html`<div class=${item.head.style} title=${item.head.note}><span class="country">${item.head.country}</span><span
                  class="name">${item.head.title}</span><span class="snapshot">${item.head.about}</span></div>`}""";

    private static final String ONE = """
            (c => !c ? '' : c.levels
              ? html`<div class="sum" role="group" aria-label=${c.said}>${c.column
                  ? html`<span class="column">${c.column}</span>` : ''}<span class="levels" aria-hidden="true">${c.levels.map(l =>
                    html`<span class="level"><span class="dots">${l.dots}</span>${l.name} <b>${l.count}</b></span> `)}</span><span
                    class="change" aria-hidden="true">${c.changes}</span></div>`
              : c.href
                ? html`<a class="cell" router-link href=${c.href} data-cell=${c.name} aria-label=${c.said}
                    aria-current=${c.current}><span class="column">${c.column}</span><span class="levels"><span
                    class=${c.none ? 'level none' : 'level'}><span class="dots">${c.dots}</span>${c.level}</span>${c.possible
                      ? html`<span class="up-to">→</span><span class="level possible"><span
                          class="dots">${c.possibleDots}</span>${c.possible}</span>` : ''}</span><span
                    class="points">${c.points}</span>${c.change ? html`<span class="change">${c.change}</span>` : ''}</a>`
                : html`<span class="failed">${c.column ? c.column + ': ' : ''}${c.failed}</span>`)""";

    /** The first column. */
    static final String SITE = HEAD;

    /** A column of a version. */
    static final String CELL = "${" + ONE + "(item.cell)}";

    /** The only column where it is narrow. */
    static final String NARROW = HEAD + "<div class=\"badges\">${item.cells.map(" + ONE + ")}</div>";

    private final Matrix matrix;
    private final MatrixList list;
    private final List<Statements> statements;
    private final Wording wording;
    private final Phrases phrases;
    private RunAddress address;

    MatrixCells(Matrix matrix, MatrixList list, RunAddress address, Language language) {
        this.matrix = matrix;
        this.list = list;
        this.address = address;
        this.wording = new Wording(language);
        this.phrases = wording.phrases();
        this.statements = matrix.columns().stream()
                .map(column -> Statements.of(column.version(), language))
                .toList();
    }

    RunAddress address() {
        return address;
    }

    void follow(RunAddress changed) {
        address = changed;
    }

    /** The part of the table's styles that a row belongs to. */
    static String part(Line line) {
        return switch (line) {
            case MatrixList.OfGroup group -> group.country().isEmpty() ? "group total" : "group";
            case MatrixList.OfDataset data -> data.row().dataset().site().illustrative() ? "illustrative" : "dataset";
        };
    }

    /** Which version's column an open cell stands in; -1 if in none. */
    int column(String cell) {
        return IntStream.range(0, matrix.columns().size())
                .filter(at ->
                        cell.endsWith("/" + matrix.columns().get(at).version().id()))
                .findFirst()
                .orElse(-1);
    }

    Map<String, Object> head(Line line) {
        return switch (line) {
            case MatrixList.OfGroup group -> group(group);
            case MatrixList.OfDataset data -> site(data.row().dataset());
        };
    }

    private Map<String, Object> group(MatrixList.OfGroup group) {
        Map<String, Object> head = new HashMap<>();
        head.put("group", true);
        head.put("title", group.country().map(wording::country).orElse(phrases.say("run.all")));
        head.put(
                "about",
                phrases.count("run.datasets", group.datasets())
                        + (group.illustrative() == 0
                                ? ""
                                : ", "
                                        + (group.illustrative() == group.datasets()
                                                ? phrases.say("common.illustrative")
                                                : phrases.say(
                                                        "run.illustrative.number",
                                                        wording.number(group.illustrative())))));
        head.put("open", String.valueOf(group.open()));
        group.country().ifPresent(country -> {
            List<String> open = new ArrayList<>(list.open());
            if (!open.remove(country)) {
                open.add(country);
            }
            head.put("href", address.withLayout(address.layout().withOpen(open)).href());
        });
        return head;
    }

    private Map<String, Object> site(Dataset dataset) {
        var site = dataset.site();
        return Map.of(
                "style", site.illustrative() ? "site illustrative" : "site",
                "title", site.name(),
                "country", site.country(),
                "note", site.note(),
                "about", wording.snapshot(dataset) + wording.illustrative(site.illustrative()));
    }

    /** The cells of a row; where it is narrow, several datasets together are told of the newest version only. */
    List<Map<String, Object>> all(Line line) {
        int columns = matrix.columns().size();
        return IntStream.range(line instanceof MatrixList.OfGroup ? Math.max(0, columns - 1) : 0, columns)
                .mapToObj(at -> of(line, at))
                .toList();
    }

    Map<String, Object> of(Line line, int column) {
        return switch (line) {
            case MatrixList.OfGroup group -> counts(group.counts().get(column), column);
            case MatrixList.OfDataset data -> cell(data.row(), column);
        };
    }

    private Map<String, Object> counts(MatrixCounts counts, int column) {
        var words = statements.get(column);
        List<Map<String, Object>> levels = new ArrayList<>();
        counts.levels()
                .forEach(one -> levels.add(Map.of(
                        "dots", LevelBadge.dots(one.level()),
                        "name", LevelBadge.name(one.level(), words),
                        "count", wording.number(one.datasets()))));
        if (counts.open() > 0) {
            levels.add(Map.of("dots", "?", "name", phrases.say("run.open"), "count", wording.number(counts.open())));
        }
        if (counts.failed() > 0) {
            levels.add(Map.of(
                    "dots", "!", "name", phrases.say("run.not-assessed"), "count", wording.number(counts.failed())));
        }
        var said = levels.stream()
                .map(level -> level.get("count") + " " + level.get("name"))
                .collect(Collectors.joining(", "));
        return Map.of(
                "column",
                id(column).toString(),
                "levels",
                levels,
                "changes",
                matrix.columns().get(column).previous().isEmpty()
                        ? ""
                        : "▲ " + wording.number(counts.better()) + "  ▼ " + wording.number(counts.worse()) + "  = "
                                + wording.number(counts.same()),
                "said",
                id(column) + ": " + said
                        + matrix.columns()
                                .get(column)
                                .previous()
                                .map(before -> "; "
                                        + phrases.say(
                                                "run.against", before, counts.better(), counts.worse(), counts.same()))
                                .orElse(""));
    }

    private VersionId id(int column) {
        return matrix.columns().get(column).version().id();
    }

    private Map<String, Object> cell(Matrix.Row row, int column) {
        Map<String, Object> cell = new HashMap<>();
        cell.put("column", id(column).toString());
        Optional<Matrix.Result> found = row.cells().get(column).result();
        found.ifPresentOrElse(
                result -> fill(cell, row.dataset(), column, result),
                () -> cell.put("failed", phrases.say("run.failed")));
        return cell;
    }

    private void fill(Map<String, Object> cell, Dataset dataset, int column, Matrix.Result result) {
        var name = RunAddress.cell(dataset.key(), id(column));
        var words = statements.get(column);
        var points = wording.points(result.score());
        cell.put("name", name);
        cell.put("href", address.withCell(Optional.of(name)).href());
        cell.put("current", String.valueOf(address.cell().filter(name::equals).isPresent()));
        cell.put("dots", LevelBadge.dots(result.proved()));
        cell.put("level", LevelBadge.name(result.proved(), words));
        cell.put("none", result.proved().rank() == 0);
        if (!result.proved().equals(result.possible())) {
            cell.put("possible", LevelBadge.name(result.possible(), words));
            cell.put("possibleDots", LevelBadge.dots(result.possible()));
        }
        cell.put("points", points);
        result.change().ifPresent(change -> cell.put("change", wording.change(change)));
        cell.put(
                "said",
                dataset.site().name() + ", " + wording.snapshot(dataset) + ", " + id(column) + ": "
                        + LevelBadge.said(result.proved(), result.possible(), words) + ", "
                        + phrases.say("run.cell.points", points)
                        + result.change()
                                .map(change -> ", " + wording.changeSaid(change))
                                .orElse(""));
    }
}
