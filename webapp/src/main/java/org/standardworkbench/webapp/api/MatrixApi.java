package org.standardworkbench.webapp.api;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.day;
import static org.standardworkbench.webapp.export.Table.number;
import static org.standardworkbench.webapp.export.Table.text;
import static org.standardworkbench.webapp.export.Table.truth;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.webapp.export.Cells;
import org.standardworkbench.webapp.export.Table;
import org.standardworkbench.webapp.run.Matrix;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Selection;

/** Sites under any set of versions: level, points and change of each cell. */
@RestController
class MatrixApi {

    private static final List<Column> COLUMNS = List.of(
            code("site"),
            text("name"),
            code("country"),
            code("stage"),
            truth("illustrative"),
            day("period_start"),
            day("period_end"),
            code("scope"),
            code("version"),
            code("level_proved"),
            code("level_possible"),
            number("points_least"),
            number("points_most"),
            number("points_maximum"),
            code("against"),
            number("levels_changed"),
            number("percentage_points_changed"),
            code("dataset_hash"));

    private final Chosen chosen;
    private final RunService run;

    MatrixApi(Chosen chosen, RunService run) {
        this.chosen = chosen;
        this.run = run;
    }

    @GetMapping("/api/v1/matrix")
    void matrix(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request, "versions", "sites", "run", "format");
        var form = asked.form(Form.JSON, Form.CSV, Form.XLSX);
        asked.check();
        var selection = chosen.selection(asked.list("versions"), asked.list("sites"), asked.text("run"));
        chosen.mustBeMade(selection);
        var matrix = run.run(selection, made -> {});
        if (!matrix.notices().isEmpty()) {
            throw new ApiProblem(503, matrix.notices());
        }
        var table = Table.of("Sites under versions", COLUMNS, Table.rows(matrix.rows(), row -> rows(selection, row)));
        new Answer(asked, response)
                .table(form, "matrix", Chosen.contents(selection), AssessApi.pinned(table, selection, request));
    }

    private static List<List<String>> rows(Selection selection, Matrix.Row row) {
        return row.cells().stream().map(cell -> row(selection, row, cell)).toList();
    }

    private static List<String> row(Selection selection, Matrix.Row row, Matrix.Cell cell) {
        var dataset = row.dataset();
        var site = dataset.site();
        var result = cell.result();
        var change = result.flatMap(Matrix.Result::change);
        return Table.row(
                site.id(),
                site.name(),
                site.country(),
                site.stage().code(),
                site.illustrative(),
                dataset.period().start(),
                dataset.period().end(),
                dataset.scope().code(),
                cell.version(),
                shown(result.map(one -> Cells.level(one.proved().name()))),
                shown(result.map(one -> Cells.level(one.possible().name()))),
                shown(result.map(one -> one.score().least())),
                shown(result.map(one -> one.score().most())),
                shown(result.map(one -> one.score().maximum())),
                shown(change.map(Matrix.Change::against)),
                shown(change.map(Matrix.Change::levels)),
                shown(change.map(Matrix.Change::percentagePoints)),
                selection.hash(dataset));
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
