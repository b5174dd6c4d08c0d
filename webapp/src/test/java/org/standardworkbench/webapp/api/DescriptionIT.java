package org.standardworkbench.webapp.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standardworkbench.rules.runtime.CanonicalJson;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** The description of the interface against the server: parameters, media types and the schemas of answers. */
class DescriptionIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Description DESCRIPTION = Description.read();
    private static final Pattern ADMINISTRATION = Pattern.compile("^/api/v1/(accounts|audit)\\b");
    private static final String ADMINISTRATOR = "Bearer demo-administrator";
    private static final Pattern KNOWN = Pattern.compile("Known: ([^.]*)\\.");

    /** What cannot stand in the description, because it is different in every database. */
    private static final Map<String, String> HASHES = new TreeMap<>();

    private static PackagedApplication application;

    @BeforeAll
    static void start() throws Exception {
        application = PackagedApplication.shared();
        var created = send("POST", "/api/v1/runs", "{\"versions\": [\"gia@1.0\"], \"sites\": [\"example-se\"]}");
        assertThat(created.statusCode()).isEqualTo(201);
        HASHES.put("run", found("\"run\":([0-9]+)", created.body()));
        var hash = found(
                "\"dataset_hash\":\"([0-9a-f]{64})\"",
                send("GET", "/api/v1/sites", "").body());
        Stream.of("hash", "from", "to").forEach(name -> HASHES.put(name, hash));
    }

    static Stream<String> operations() {
        return DESCRIPTION.operations().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void knowsTheParametersThatAreDescribedAndNoOthers(String name) throws Exception {
        var operation = DESCRIPTION.operations().get(name);
        if (!name.startsWith("GET ")) {
            return;
        }
        var described = DESCRIPTION.parameters(operation, "query").stream()
                .map(parameter -> String.valueOf(parameter.get("name")))
                .sorted()
                .collect(Collectors.joining(", "));

        var answer = send("GET", path(name, operation) + "?nonsense=1", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(found(KNOWN.pattern(), answer.body())).isEqualTo(described);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void answersTheExampleAsDescribed(String name) throws Exception {
        var operation = DESCRIPTION.operations().get(name);
        var method = name.substring(0, name.indexOf(' '));
        var query = DESCRIPTION.parameters(operation, "query").stream()
                .filter(parameter -> Boolean.TRUE.equals(parameter.get("required")))
                .map(parameter -> parameter.get("name") + "="
                        + URLEncoder.encode(example(name, parameter), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var body = name.equals("POST /api/v1/runs") ? CanonicalJson.write(runExample()) : "{}";

        var answer = send(method, path(name, operation) + "?" + query, body);

        var responses = (Map<?, ?>) operation.get("responses");
        var described = (Map<?, ?>) responses.get(String.valueOf(answer.statusCode()));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        assertThat(described).as("the description of %s", answer.statusCode()).isNotNull();
        var type = answer.headers().firstValue("Content-Type").orElseThrow().split(";", 2)[0];
        var content = (Map<?, ?>) described.get("content");
        assertThat(content.keySet().stream().map(String::valueOf)).contains(type);
        if (type.equals("application/json")) {
            var schema = (Map<?, ?>) ((Map<?, ?>) content.get(type)).get("schema");
            assertThat(problems(String.valueOf(schema.get("$ref")), answer.body()))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void isServedAsYamlAndAsJsonWithTheSchemasItNames() throws Exception {
        var yaml = send("GET", "/api/v1/openapi.yaml", "");
        var json = send("GET", "/api/v1/openapi.json", "");

        assertThat(yaml.body()).startsWith("openapi: 3.1.0");
        assertThat(json.body()).isEqualTo(CanonicalJson.write(DESCRIPTION.document()) + "\n");
        assertThat(DESCRIPTION.references().stream().filter(reference -> !reference.startsWith("#")))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(reference -> assertThat(
                                send("GET", "/api/v1/" + reference, "").body())
                        .contains("\"$schema\""));
    }

    @Test
    void namesNoSchemaThatIsNotThere() throws Exception {
        assertThat(List.of(
                        send("GET", "/api/v1/schema/none.schema.json", "").statusCode(),
                        send("GET", "/api/v1/schema/..%2Fopenapi.yaml", "").statusCode()))
                .allMatch(status -> status >= 400 && status < 500);
    }

    /** What is wrong with an answer by its schema, which stands in the description or in a file of its own. */
    private static List<String> problems(String reference, String answer) throws Exception {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var text = reference.startsWith("#")
                ? CanonicalJson.write(Map.of(
                        "$ref", reference, "components", DESCRIPTION.document().get("components")))
                : send("GET", "/api/v1/" + reference, "").body();
        return registry.getSchema(text, InputFormat.JSON).validate(answer, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Object runExample() {
        return DESCRIPTION.at("components", "requestBodies", "Run", "content", "application/json", "example");
    }

    private static String path(String name, Map<?, ?> operation) {
        var path = name.substring(name.indexOf(' ') + 1);
        for (var parameter : DESCRIPTION.parameters(operation, "path")) {
            path = path.replace("{" + parameter.get("name") + "}", example(name, parameter));
        }
        return path;
    }

    /** Where versions and snapshots share a name, a version is meant unless the path tells otherwise. */
    private static String example(String name, Map<?, ?> parameter) {
        var own = parameter.get("example");
        return own == null || parameter.get("name").equals("run")
                ? HASHES.getOrDefault(String.valueOf(parameter.get("name")), name)
                : String.valueOf(own);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private static HttpResponse<String> send(String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(application.address().resolve(path))
                .header(
                        "Authorization",
                        ADMINISTRATION.matcher(path).find() ? ADMINISTRATOR : PackagedApplication.TOKEN)
                .header("Accept", "application/json, */*")
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
