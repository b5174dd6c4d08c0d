package org.standardworkbench.webapp.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.AssessmentJson;
import org.standardworkbench.rules.assessment.ExplanationJson;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.export.AssessmentTable;
import org.standardworkbench.webapp.export.Pinned;
import org.standardworkbench.webapp.export.Table;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Selection;

/** Assesses and explains, with the bytes of {@code ./workbench assess}. */
@RestController
class AssessApi {

    /** In memory at once. */
    private static final int BATCH = 200;

    private final Chosen chosen;
    private final RunService run;

    AssessApi(Chosen chosen, RunService run) {
        this.chosen = chosen;
        this.run = run;
    }

    @GetMapping("/api/v1/assess")
    void assess(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request, "version", "sites", "run", "explain", "language", "format");
        boolean explain = asked.truth("explain");
        var form = explain ? asked.form(Form.JSON) : asked.form(Form.JSON, Form.CSV, Form.XLSX);
        var said = asked.language();
        var id = asked.required("version", "gia@1.0");
        asked.check();
        var selection = chosen.selection(Optional.of(List.of(id)), asked.list("sites"), asked.text("run"));
        var version = chosen.version(selection);
        var answer = new Answer(asked, response);
        if (explain) {
            answer.send(form.mediaType().toString(), "", Chosen.contents(selection), out -> {
                var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                AssessmentTable.json(version, explanations(selection, version, said), writer);
                writer.flush();
            });
            return;
        }
        Iterable<Assessment> assessments = assessments(selection, version);
        if (form == Form.JSON) {
            answer.send(form.mediaType().toString(), "", Chosen.contents(selection), out -> {
                var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                AssessmentTable.json(version, mapped(assessments, AssessmentJson::of), writer);
                writer.flush();
            });
        } else {
            var table = AssessmentTable.of(version, assessments);
            answer.table(form, "assess-" + version.id(), Chosen.contents(selection), pinned(table, selection, request));
        }
    }

    static Table pinned(Table table, Selection selection, HttpServletRequest request) {
        var query = Optional.ofNullable(request.getQueryString())
                .map(text -> "?" + text)
                .orElse("");
        boolean illustrative =
                selection.datasets().stream().anyMatch(dataset -> dataset.site().illustrative());
        return table.about(Pinned.facts(
                table.title(),
                request.getRequestURI() + query,
                selection.versions(),
                Chosen.hashes(selection),
                illustrative));
    }

    /** Asks for the first batch at once, so that what goes wrong with it is told in words. */
    private Iterable<Assessment> assessments(Selection selection, StandardVersion version) {
        var datasets = selection.datasets();
        var first =
                run.assessments(Chosen.with(selection, datasets.subList(0, Math.min(BATCH, datasets.size()))), version);
        return () -> Stream.concat(
                        first.stream(),
                        batches(datasets)
                                .flatMap(batch -> run.assessments(Chosen.with(selection, batch), version).stream()))
                .iterator();
    }

    private static Stream<List<Dataset>> batches(List<Dataset> datasets) {
        return Stream.iterate(BATCH, from -> from < datasets.size(), from -> from + BATCH)
                .map(from -> datasets.subList(from, Math.min(from + BATCH, datasets.size())));
    }

    private Iterable<Map<String, Object>> explanations(Selection selection, StandardVersion version, Language said) {
        Chosen.mustBeFew(selection);
        return mapped(
                selection.datasets(),
                dataset -> ExplanationJson.of(
                        run.explain(new Selection.OpenCell(dataset, version)),
                        Statements.of(
                                version,
                                said,
                                Optional.of(dataset.period().end()),
                                Optional.of(dataset.site().country()))));
    }

    private static <T, R> Iterable<R> mapped(Iterable<T> things, Function<T, R> function) {
        return () -> new Iterator<>() {
            private final Iterator<T> left = things.iterator();

            @Override
            public boolean hasNext() {
                return left.hasNext();
            }

            @Override
            public R next() {
                return function.apply(left.next());
            }
        };
    }
}
