package org.standardworkbench.webapp.api;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.day;
import static org.standardworkbench.webapp.export.Table.number;
import static org.standardworkbench.webapp.export.Table.text;
import static org.standardworkbench.webapp.export.Table.truth;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.catalog.Catalog;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.export.Table;

/** Versions of standards with their criteria and files, sites and their data. */
@RestController
class CatalogApi {

    private final Catalogs catalogs;

    CatalogApi(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    @GetMapping("/api/v1/versions")
    void versions(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request, "format");
        var form = asked.form(Form.JSON, Form.CSV, Form.XLSX);
        asked.check();
        var versions = catalogs.current().versions();
        var columns = List.of(
                code("version"),
                text("title"),
                code("state"),
                code("based_on"),
                day("published"),
                truth("illustrative"),
                number("criteria"),
                code("content_hash"));
        var table = Table.of(
                "Versions",
                columns,
                Table.rows(
                        versions,
                        version -> List.of(Table.row(
                                version.id(),
                                version.title().best(Language.EN),
                                version.state().code(),
                                version.basedOn().orElse(""),
                                version.published().map(Object::toString).orElse(""),
                                version.illustrative().isPresent(),
                                version.criteria().size(),
                                version.contentHash()))));
        var contents = versions.stream().map(version -> version.contentHash()).toList();
        new Answer(asked, response).table(form, "versions", contents, table);
    }

    @GetMapping("/api/v1/versions/{id}/criteria")
    void criteria(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var asked = new Asked(request, "language", "format");
        var form = asked.form(Form.JSON, Form.CSV, Form.XLSX);
        var language = asked.language();
        asked.check();
        var version = Chosen.loaded(catalogs.current(), id).version();
        var columns = List.of(
                code("version"),
                code("criterion"),
                code("theme"),
                code("obligation"),
                code("object"),
                code("stages"),
                number("maximum"),
                text("title"),
                text("statement"),
                text("clause"));
        var said = Statements.of(version, language);
        var table = Table.of(
                "Criteria of " + id, columns, Table.rows(version.criteria().values(), criterion -> {
                    var texts = java.util.Objects.requireNonNull(version.texts().get(criterion.code()));
                    return List.of(Table.row(
                            version.id(),
                            criterion.code(),
                            criterion.theme(),
                            criterion.obligation().code(),
                            criterion.object().code(),
                            String.join(
                                    " ",
                                    criterion.stages().stream()
                                            .map(stage -> stage.code())
                                            .sorted()
                                            .toList()),
                            criterion.maximum(),
                            said.text(texts.title(), criterion.code().value()),
                            said.criterion(criterion).plainText(),
                            said.fillPlaceholders(said.text(texts.text(), ""))));
                }));
        new Answer(asked, response).table(form, "criteria-" + id, List.of(version.contentHash()), table);
    }

    /** The files as they are. */
    @GetMapping("/api/v1/versions/{id}/files.zip")
    void files(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request);
        asked.check();
        var loaded = Chosen.loaded(catalogs.current(), id);
        Map<String, byte[]> files = new LinkedHashMap<>();
        loaded.files()
                .paths()
                .forEach(path -> files.put(path, loaded.files().bytes(path).orElseThrow()));
        new Answer(asked, response).zip(id, List.of(loaded.version().contentHash()), files);
    }

    @GetMapping("/api/v1/sites")
    void sites(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request, "format");
        var form = asked.form(Form.JSON, Form.CSV, Form.XLSX);
        asked.check();
        Catalog catalog = catalogs.current();
        var columns = List.of(
                code("site"),
                text("name"),
                code("country"),
                code("stage"),
                truth("illustrative"),
                day("period_start"),
                day("period_end"),
                code("scope"),
                code("dataset"),
                code("dataset_hash"));
        var table = Table.of(
                "Sites and their data",
                columns,
                Table.rows(
                        catalog.datasets(),
                        dataset -> List.of(Table.row(
                                dataset.site().id(),
                                dataset.site().name(),
                                dataset.site().country(),
                                dataset.site().stage().code(),
                                dataset.site().illustrative(),
                                dataset.period().start(),
                                dataset.period().end(),
                                dataset.scope().code(),
                                dataset.key(),
                                catalog.snapshotHash(dataset)))));
        var contents = catalog.datasets().stream().map(catalog::snapshotHash).toList();
        new Answer(asked, response).table(form, "sites", contents, table);
    }
}
