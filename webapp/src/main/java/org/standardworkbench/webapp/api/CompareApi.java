package org.standardworkbench.webapp.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.standardworkbench.rules.alignment.AlignedExplanation;
import org.standardworkbench.rules.alignment.AlignedExplanationJson;
import org.standardworkbench.rules.comparison.ComparisonJson;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.compare.CompareService;
import org.standardworkbench.webapp.compare.Comparison;
import org.standardworkbench.webapp.export.ChangeTable;
import org.standardworkbench.webapp.export.OutcomeTable;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Selection;

/** Compares two versions over sites, with the bytes of {@code ./workbench compare}. */
@RestController
class CompareApi {

    private final Chosen chosen;
    private final RunService run;
    private final CompareService compare;

    CompareApi(Chosen chosen, RunService run, CompareService compare) {
        this.chosen = chosen;
        this.run = run;
        this.compare = compare;
    }

    @GetMapping("/api/v1/compare")
    void compare(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request, "from", "to", "sites", "run", "show", "language", "format");
        var form = asked.form(Form.JSON, Form.CSV, Form.XLSX);
        var show = asked.oneOf("show", "outcomes", "changes");
        var sides = sides(asked);
        if (form == Form.JSON && asked.text("show").isPresent()) {
            asked.wrong("The parameter `show` chooses a table; JSON holds both. Leave it out, or ask for csv or xlsx.");
        }
        asked.check();
        var selection = selection(asked, sides);
        chosen.mustBeMade(selection);
        var step = step(selection, sides);
        var answer = new Answer(asked, response);
        var contents = Chosen.contents(selection);
        if (form == Form.JSON) {
            var json = ComparisonJson.write(step.text(), step.outcomes());
            answer.send("application/json", "", contents, out -> Answer.write(out, json + "\n"));
            return;
        }
        var table = show.equals("changes")
                ? ChangeTable.of(step.text(), step.outcomes())
                : OutcomeTable.of(step.outcomes());
        answer.table(
                form,
                "compare-" + sides.from() + "-" + sides.to() + "-" + show,
                contents,
                AssessApi.pinned(table, selection, request));
    }

    @GetMapping("/api/v1/aligned-explanations")
    void explain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request, "from", "to", "sites", "run", "language");
        var sides = sides(asked);
        asked.check();
        var selection = selection(asked, sides);
        Chosen.mustBeFew(selection);
        var from = version(selection, sides.from());
        var to = version(selection, sides.to());
        var correspondences = compare.correspondences(from, to);
        var aligned = selection.datasets().stream()
                .map(dataset -> AlignedExplanation.of(side(from, dataset), side(to, dataset), correspondences))
                .toList();
        var json = AlignedExplanationJson.write(aligned, sides.language());
        new Answer(asked, response)
                .send("application/json", "", Chosen.contents(selection), out -> Answer.write(out, json + "\n"));
    }

    /** What is compared, and in which language it is told. */
    private record Sides(String from, String to, Language language) {}

    private static Sides sides(Asked asked) {
        return new Sides(asked.required("from", "gia@0.2-review"), asked.required("to", "gia@1.0"), asked.language());
    }

    private Selection selection(Asked asked, Sides sides) {
        var selection = chosen.selection(
                Optional.of(List.of(sides.from(), sides.to())), asked.list("sites"), asked.text("run"));
        return Chosen.in(selection, sides.language());
    }

    private Comparison.Step step(Selection selection, Sides sides) {
        return compare.step(
                selection,
                version(selection, sides.from()).id(),
                version(selection, sides.to()).id());
    }

    private static StandardVersion version(Selection selection, String id) {
        return selection.versions().stream()
                .filter(version -> version.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new ApiProblem(404, "There is no version " + Asked.quoted(id) + "."));
    }

    private AlignedExplanation.Side side(StandardVersion version, Dataset dataset) {
        return new AlignedExplanation.Side(version, run.explain(new Selection.OpenCell(dataset, version)));
    }
}
