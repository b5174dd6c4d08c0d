package org.standardworkbench.webapp.api;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.webapp.export.Cells;
import org.standardworkbench.webapp.export.Table;
import org.standardworkbench.webapp.standards.Generation;
import org.standardworkbench.webapp.standards.Standards;

/** The history of criteria: which versions contain one, under which code, and what became of it. */
@RestController
class CriteriaApi {

    private static final List<Column> COLUMNS = List.of(
            code("version"), code("state"), code("based_on"), code("criteria"), code("lineage"), text("because"));

    private final Standards standards;

    CriteriaApi(Standards standards) {
        this.standards = standards;
    }

    @GetMapping("/api/v1/versions/{id}/criteria/{code}/history")
    void history(
            @PathVariable String id,
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var asked = new Asked(request, "format");
        var form = asked.form(Form.JSON, Form.CSV, Form.XLSX);
        asked.check();
        var version = standards
                .version(id)
                .found()
                .orElseThrow(() -> new ApiProblem(
                        404, "There is no version " + Asked.quoted(id) + "; /api/v1/versions lists all."))
                .version();
        var criterion = standards
                .criterion(version, code)
                .found()
                .orElseThrow(() -> new ApiProblem(
                        404,
                        "There is no criterion " + Asked.quoted(code) + " in " + id + "; /api/v1/versions/" + id
                                + "/criteria lists all."));
        var generations = standards.generations(version, criterion);
        var table = Table.of(
                "History of " + criterion + " of " + id,
                COLUMNS,
                Table.rows(generations, generation -> List.of(row(generation))));
        var contents = generations.stream()
                .map(generation -> generation.version().contentHash())
                .toList();
        new Answer(asked, response).table(form, "history-" + id + "-" + criterion, contents, table);
    }

    private static List<String> row(Generation generation) {
        return Table.row(
                generation.version().id(),
                generation.version().state().code(),
                generation.version().basedOn().orElse(""),
                Cells.list(generation.criteria().stream()),
                Cells.list(generation.steps().stream().map(step -> step.kind().code())),
                generation.steps().stream().map(step -> step.because()).collect(Collectors.joining(" ")));
    }
}
