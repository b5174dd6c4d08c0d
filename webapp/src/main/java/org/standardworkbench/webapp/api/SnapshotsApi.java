package org.standardworkbench.webapp.api;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetDifference;
import org.standardworkbench.rules.data.DatasetWriter;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.webapp.export.Table;
import org.standardworkbench.webapp.store.Snapshot;
import org.standardworkbench.webapp.store.Snapshots;

/** Snapshots of the data of sites: all that ever were, each by its hash, and what differs between two. */
@RestController
class SnapshotsApi {

    private static final List<Column> HISTORY = List.of(
            code("dataset"), code("dataset_hash"), code("based_on"), text("saved_at"), code("origin"), text("note"));

    private static final List<Column> DIFFERENCE = List.of(
            code("subject"), code("member"), code("indicator"), code("how"), code("field"), text("from"), text("to"));

    private final Snapshots snapshots;

    SnapshotsApi(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** All snapshots of a dataset. The key has slashes, so it is a parameter. */
    @GetMapping("/api/v1/snapshots")
    void history(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request, "dataset", "format");
        var form = asked.form(Form.JSON, Form.CSV, Form.XLSX);
        var key = asked.required("dataset", "kaigu/2024-01-01/2024-12-31/intended");
        asked.check();
        var history = snapshots.history(key);
        if (history.isEmpty()) {
            throw new ApiProblem(404, "There is no dataset " + Asked.quoted(key) + "; /api/v1/sites lists all.");
        }
        var table = Table.of("Snapshots of " + key, HISTORY, Table.rows(history, one -> List.of(row(one))));
        new Answer(asked, response)
                .table(form, "snapshots", history.stream().map(Snapshot::hash).toList(), table);
    }

    private static List<String> row(Snapshot snapshot) {
        return Table.row(
                snapshot.key(),
                snapshot.hash(),
                snapshot.basedOn().orElse(""),
                snapshot.savedAt(),
                snapshot.origin().code(),
                snapshot.note());
    }

    /** The data files of a snapshot. */
    @GetMapping("/api/v1/snapshots/{hash}/files.zip")
    void files(@PathVariable String hash, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request);
        asked.check();
        var files = DatasetWriter.csv(List.of(dataset(hash)));
        new Answer(asked, response).zip(hash, List.of(hash), files);
    }

    /** The data points of a snapshot. */
    @GetMapping("/api/v1/snapshots/{hash}/points")
    void points(@PathVariable String hash, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var asked = new Asked(request, "format");
        var form = asked.form(Form.JSON, Form.CSV, Form.XLSX);
        asked.check();
        var dataset = dataset(hash);
        var table = Table.of("Data of " + dataset.key(), PointRows.COLUMNS, PointRows.of(dataset));
        new Answer(asked, response).table(form, "points", List.of(hash), table);
    }

    @GetMapping("/api/v1/snapshots/difference")
    void difference(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request, "from", "to", "format");
        var form = asked.form(Form.JSON, Form.CSV, Form.XLSX);
        var from = asked.required("from", "HASH");
        var to = asked.required("to", "HASH");
        asked.check();
        var difference = DatasetDifference.between(dataset(from), dataset(to));
        var table = Table.of("Difference of two snapshots", DIFFERENCE, rows(difference));
        new Answer(asked, response).table(form, "difference", List.of(from, to), table);
    }

    private static List<List<String>> rows(DatasetDifference difference) {
        List<List<String>> rows = new ArrayList<>();
        difference
                .head()
                .forEach(field ->
                        rows.add(Table.row("site", "", "", "changed", field.field(), field.from(), field.to())));
        difference
                .lists()
                .forEach(list -> rows.add(Table.row(
                        list.subject().name().toLowerCase(java.util.Locale.ROOT),
                        "",
                        "",
                        list.known() ? "list became known" : "list became unknown",
                        "",
                        "",
                        "")));
        difference
                .members()
                .forEach(member -> rows.add(Table.row(
                        member.subject().name().toLowerCase(java.util.Locale.ROOT),
                        member.id(),
                        "",
                        member.from().isEmpty() ? "added" : member.to().isEmpty() ? "removed" : "changed",
                        "name",
                        member.from().orElse(""),
                        member.to().orElse(""))));
        difference.points().forEach(point -> point.fields()
                .forEach(field -> rows.add(Table.row(
                        point.subject().name().toLowerCase(java.util.Locale.ROOT),
                        point.member(),
                        point.indicator(),
                        point.kind().name().toLowerCase(java.util.Locale.ROOT),
                        field.field(),
                        field.from(),
                        field.to()))));
        return rows;
    }

    private Dataset dataset(String hash) {
        return Stream.of(hash)
                .filter(one -> one.matches("[0-9a-f]{64}"))
                .flatMap(one -> snapshots.byHash(one).stream())
                .findFirst()
                .orElseThrow(() -> new ApiProblem(
                        404,
                        "There is no snapshot " + Asked.quoted(hash)
                                + "; /api/v1/snapshots?dataset=KEY lists those of a dataset."));
    }
}
