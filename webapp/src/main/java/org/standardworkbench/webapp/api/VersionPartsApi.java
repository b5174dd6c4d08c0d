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
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.standardworkbench.rules.files.Case;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.language.FormulaWriter;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ReferenceFactor;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.export.Cells;
import org.standardworkbench.webapp.export.Table;
import org.standardworkbench.webapp.standards.Standards;

/** The tables of a version besides its criteria: parameters, indicators, reference factors, levels and cases. */
@RestController
class VersionPartsApi {

    private final Catalogs catalogs;
    private final Standards standards;

    VersionPartsApi(Catalogs catalogs, Standards standards) {
        this.catalogs = catalogs;
        this.standards = standards;
    }

    @GetMapping("/api/v1/versions/{id}/parameters")
    void parameters(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer("parameters", id, request, response, VersionPartsApi::parameters);
    }

    @GetMapping("/api/v1/versions/{id}/indicators")
    void indicators(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer("indicators", id, request, response, VersionPartsApi::indicators);
    }

    @GetMapping("/api/v1/versions/{id}/factors")
    void factors(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer("factors", id, request, response, VersionPartsApi::factors);
    }

    @GetMapping("/api/v1/versions/{id}/levels")
    void levels(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer("levels", id, request, response, VersionPartsApi::levels);
    }

    @GetMapping("/api/v1/versions/{id}/cases")
    void cases(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer("cases", id, request, response, this::cases);
    }

    /** A version as it is told in a language. */
    private record Told(LoadedVersion loaded, Statements statements) {}

    private void answer(
            String part,
            String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<Told, Table> table)
            throws IOException {
        var asked = new Asked(request, "language", "format");
        var form = asked.form(Form.JSON, Form.CSV, Form.XLSX);
        var language = asked.language();
        asked.check();
        var loaded = Chosen.loaded(catalogs.current(), id);
        var told = new Told(loaded, Statements.of(loaded.version(), language));
        new Answer(asked, response)
                .table(form, part + "-" + id, List.of(loaded.version().contentHash()), table.apply(told));
    }

    private static Table parameters(Told told) {
        return Table.of(
                "Parameters of " + told.loaded().version().id(),
                List.of(
                        code("parameter"),
                        text("label"),
                        number("value"),
                        code("unit"),
                        day("from"),
                        day("until"),
                        text("reference"),
                        truth("adjustable")),
                Table.rows(told.loaded().version().parameters().values(), one -> one.values().stream()
                        .map(value -> row(told, one, value))
                        .toList()));
    }

    private static List<String> row(Told told, Parameter parameter, Parameter.DatedValue value) {
        return Table.row(
                parameter.name(),
                told.statements().text(parameter.label(), parameter.name().value()),
                value.value().toPlainString(),
                parameter.unit(),
                value.from(),
                value.until().map(Object::toString).orElse(""),
                value.reference(),
                parameter.adjustable());
    }

    private static Table indicators(Told told) {
        return Table.of(
                "Indicators of " + told.loaded().version().id(),
                List.of(
                        code("indicator"),
                        text("label"),
                        code("subject"),
                        code("kind"),
                        code("unit"),
                        number("digits"),
                        code("rounding"),
                        text("definition"),
                        text("boundary"),
                        code("numerator"),
                        code("denominator"),
                        code("period"),
                        code("formula")),
                Table.rows(told.loaded().version().indicators().values(), one -> List.of(row(told.statements(), one))));
    }

    private static List<String> row(Statements statements, Indicator indicator) {
        return Table.row(
                indicator.code(),
                statements.label(indicator.code()),
                indicator.subject().code(),
                indicator.kind().code(),
                indicator.unit(),
                indicator.rounding().digits(),
                indicator
                        .rounding()
                        .mode()
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', '-'),
                statements.text(indicator.definition(), ""),
                statements.text(indicator.boundary(), ""),
                shown(indicator.numerator()),
                shown(indicator.denominator()),
                indicator.period().code(),
                shown(indicator.formula().map(FormulaWriter::write)));
    }

    private static Table factors(Told told) {
        return Table.of(
                "Reference factors of " + told.loaded().version().id(),
                List.of(
                        code("factor"),
                        text("label"),
                        code("country"),
                        number("year"),
                        number("value"),
                        code("unit"),
                        text("source"),
                        text("publication"),
                        text("basis")),
                Table.rows(told.loaded().version().factors().values(), one -> one.values().stream()
                        .map(value -> row(told, one, value))
                        .toList()));
    }

    private static List<String> row(Told told, ReferenceFactor factor, ReferenceFactor.Value value) {
        return Table.row(
                factor.name(),
                told.statements().text(factor.label(), factor.name().value()),
                value.country(),
                value.year(),
                value.value().toPlainString(),
                factor.unit(),
                factor.source(),
                factor.publication(),
                value.basis());
    }

    private static Table levels(Told told) {
        return Table.of(
                "Levels of " + told.loaded().version().id(),
                List.of(code("level"), text("title"), text("statement")),
                Table.rows(
                        told.loaded().version().levelRules(),
                        rule -> List.of(Table.row(
                                rule.name(),
                                told.statements().level(rule.name()),
                                told.statements().level(rule).plainText()))));
    }

    private Table cases(Told told) {
        return Table.of(
                "Cases of " + told.loaded().version().id(),
                List.of(
                        code("criterion"),
                        text("case"),
                        code("expected"),
                        number("points"),
                        code("missing"),
                        text("because")),
                Table.rows(
                        standards.cases(told.loaded()).join().values(),
                        cases -> cases.stream().map(VersionPartsApi::row).toList()));
    }

    private static List<String> row(Case example) {
        var expected = example.expected();
        return Table.row(
                example.criterion(),
                example.name(),
                expected.outcome().code(),
                shown(expected.points()),
                Cells.list(expected.missing().stream().flatMap(List::stream)),
                example.because());
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
