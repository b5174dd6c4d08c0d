package org.standardworkbench.webapp.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.standardworkbench.rules.runtime.CanonicalJson;

/**
 * The description of the interface for programs as OpenAPI 3.1, written by hand in {@code openapi/openapi.yaml}, and the JSON Schemas
 * that it refers to. Tests hold it against what is there.
 */
@RestController
class DescriptionApi {

    private static final String FOLDER = "openapi/";
    private static final String YAML = FOLDER + "openapi.yaml";
    private static final String SCHEMA = "[a-z]+(-[a-z]+)*\\.schema\\.json";

    @GetMapping("/api/v1/openapi.yaml")
    void yaml(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, "application/yaml", text(YAML));
    }

    @GetMapping("/api/v1/openapi.json")
    void json(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var description = new Load(LoadSettings.builder().build()).loadFromString(text(YAML));
        send(request, response, "application/json", CanonicalJson.write(description) + "\n");
    }

    @GetMapping("/api/v1/schema/{name}")
    void schema(@PathVariable String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var resource = new ClassPathResource(FOLDER + "schema/" + name);
        if (!name.matches(SCHEMA) || !resource.exists()) {
            throw new ApiProblem(
                    404, "There is no schema " + Asked.quoted(name) + "; /api/v1/openapi.yaml names those there are.");
        }
        send(request, response, "application/schema+json", text(FOLDER + "schema/" + name));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String mediaType, String text)
            throws IOException {
        var asked = new Asked(request);
        asked.check();
        new Answer(asked, response)
                .send(
                        mediaType + ";charset=UTF-8",
                        "",
                        List.of(CanonicalJson.sha256(text)),
                        out -> Answer.write(out, text));
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
