package org.standardworkbench.webapp.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.standardworkbench.webapp.run.RunProgress;
import org.standardworkbench.webapp.run.Runs;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Large runs. Whatever changes something asks for the content type of JSON, which a page of somebody else's cannot send without being
 * allowed to.
 */
@RestController
class RunsApi {

    private static final int MOST_BYTES = 1_000_000;
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_LISTED = 100;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Runs runs;
    private final Chosen chosen;

    RunsApi(Runs runs, Chosen chosen) {
        this.runs = runs;
        this.chosen = chosen;
    }

    @GetMapping("/api/v1/runs")
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request);
        asked.form(Form.JSON);
        asked.check();
        var newest = runs.newest(MOST_LISTED).stream()
                .map(run -> Map.of(
                        "run", run.id(),
                        "title", run.title(),
                        "createdAt", run.createdAt().toString(),
                        "versions", run.versions(),
                        "datasets", run.datasets()))
                .toList();
        new Answer(asked, response).json(List.of(), Map.of("runs", newest));
    }

    @GetMapping("/api/v1/runs/{run}")
    void progress(@PathVariable("run") String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(number(id), request, response);
    }

    @PostMapping("/api/v1/runs")
    void create(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = body(request);
        List<String> problems = new ArrayList<>();
        body.propertyNames().forEach(name -> {
            if (!List.of("title", "versions", "sites").contains(name)) {
                problems.add("There is no field " + Asked.quoted(name) + ". Known: title, versions, sites.");
            }
        });
        var title = Optional.ofNullable(body.get("title"))
                .filter(node -> !node.isString() || node.stringValue().length() > LONGEST_TITLE)
                .map(wrong -> "");
        title.ifPresent(wrong -> problems.add("The field `title` is a text of at most 200 characters."));
        var versions = texts(body, "versions", problems);
        var sites = texts(body, "sites", problems);
        if (versions.isEmpty()) {
            problems.add("The field `versions` is missing, for example [\"gia@1.0\"].");
        }
        if (!problems.isEmpty()) {
            throw new ApiProblem(400, problems);
        }
        var selection = chosen.selection(versions, sites, Optional.empty());
        if (selection.versions().isEmpty() || selection.datasets().isEmpty()) {
            throw new ApiProblem(400, "A run needs at least one version and one site.");
        }
        var named = Optional.ofNullable(body.get("title")).map(JsonNode::stringValue);
        long run = runs.create(named.orElse(""), selection);
        response.setStatus(HttpServletResponse.SC_CREATED);
        response.setHeader("Location", "/api/v1/runs/" + run);
        answer(run, request, response);
    }

    @PostMapping("/api/v1/runs/{run}/cancel")
    void cancel(@PathVariable("run") String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        mustBeJson(request);
        runs.cancel(number(id));
        answer(number(id), request, response);
    }

    @PostMapping("/api/v1/runs/{run}/resume")
    void resume(@PathVariable("run") String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        mustBeJson(request);
        runs.resume(number(id));
        answer(number(id), request, response);
    }

    private void answer(long run, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request);
        asked.form(Form.JSON);
        asked.check();
        RunProgress progress =
                runs.progress(run).orElseThrow(() -> new ApiProblem(404, "There is no run `" + run + "`."));
        Map<String, Object> json = new TreeMap<>(Map.of(
                "run", run,
                "state", progress.state().name().toLowerCase(Locale.ROOT),
                "done", progress.done(),
                "all", progress.all(),
                "results", "/api/v1/matrix?run=" + run));
        if (!progress.note().isEmpty()) {
            json.put("note", progress.note());
        }
        new Answer(asked, response).json(List.of(), json);
    }

    private static long number(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new ApiProblem(404, "There is no run " + Asked.quoted(id) + "; /api/v1/runs lists the newest.");
        }
        return Long.parseLong(id);
    }

    private static Optional<List<String>> texts(JsonNode body, String name, List<String> problems) {
        var list = body.get(name);
        if (list == null) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        boolean good = list.isArray();
        for (var one : list) {
            good &= one.isString();
            if (one.isString()) {
                texts.add(one.stringValue());
            }
        }
        if (!good) {
            problems.add("The field `" + name + "` is a list of texts.");
        }
        return Optional.of(texts);
    }

    private static void mustBeJson(HttpServletRequest request) {
        var type = Optional.ofNullable(request.getContentType()).orElse("");
        var bare = type.split(";", 2)[0].strip();
        if (!bare.equalsIgnoreCase(MediaType.APPLICATION_JSON_VALUE)) {
            throw new ApiProblem(415, "Send the header Content-Type: application/json.");
        }
    }

    private static JsonNode body(HttpServletRequest request) throws IOException {
        mustBeJson(request);
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ApiProblem(413, "What was sent is larger than " + MOST_BYTES + " bytes.");
        }
        try {
            var node = MAPPER.readTree(bytes);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JacksonException problem) {
            throw new ApiProblem(
                    400,
                    "What was sent is no JSON: line " + problem.getLocation().getLineNr() + ", column "
                            + problem.getLocation().getColumnNr() + ".");
        }
        throw new ApiProblem(400, "What was sent is no JSON object, for example {\"versions\": [\"gia@1.0\"]}.");
    }
}
