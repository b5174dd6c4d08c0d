package org.standardworkbench.webapp.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standardworkbench.rules.assessment.DatasetHash;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** The interface for programs, on the shipped standards and sites. */
class ApiIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static PackagedApplication application;

    @BeforeAll
    static void start() {
        application = PackagedApplication.shared();
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(application.address() + path))
                .header("Authorization", PackagedApplication.TOKEN);
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        var request = to(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static HttpResponse<String> post(String path, String type, String body) throws Exception {
        return CLIENT.send(
                to(path).header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static byte[] commandLine(String... arguments) throws Exception {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dworkbench.home=" + Path.of("..").toAbsolutePath().normalize(),
                "-jar",
                "target/workbench.jar"));
        line.addAll(List.of(arguments));
        var out = folder.resolve("assess.out");
        var process = new ProcessBuilder(line)
                .redirectError(folder.resolve("assess.err").toFile())
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllBytes(out);
    }

    @ParameterizedTest
    @CsvSource({"json", "csv"})
    void assessesWithTheBytesOfTheCommandLine(String format) throws Exception {
        var expected = commandLine("assess", "--standard", "gia@1.0", "--format", format);

        var response = get("api/v1/assess?version=gia@1.0&format=" + format);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(text(response)).isEqualTo(new String(expected, StandardCharsets.UTF_8));
    }

    @Test
    void comparesWithTheBytesOfTheCommandLine() throws Exception {
        var expected = commandLine("compare", "--from", "gia@0.2-review", "--to", "gia@1.0", "--format", "json");

        var response = get("api/v1/compare?from=gia@0.2-review&to=gia@1.0");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(text(response)).isEqualTo(new String(expected, StandardCharsets.UTF_8));
    }

    @Test
    void alignsExplanationsWithTheBytesOfTheCommandLine() throws Exception {
        var expected = commandLine(
                "compare",
                "--from",
                "gia@0.2-review",
                "--to",
                "gia@1.0",
                "--explain",
                "--site",
                "example-se",
                "--language",
                "lv",
                "--format",
                "json");

        var response = get("api/v1/aligned-explanations?from=gia@0.2-review&to=gia@1.0&sites=example-se&language=lv");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(text(response)).isEqualTo(new String(expected, StandardCharsets.UTF_8));
    }

    @Test
    void everyExampleOfTheGuideWorks() throws Exception {
        var examples = Files.readString(Path.of("../docs/rest.md"))
                .lines()
                .filter(line -> line.startsWith("curl "))
                .toList();
        assertThat(examples).hasSizeGreaterThan(5);
        for (var example : examples) {
            var address =
                    found("'http://127\\.0\\.0\\.1:8080/([^']*)'", example).orElseThrow();
            var body = found("-d '([^']*)'", example);

            int status = body.isPresent()
                    ? post(address, "application/json", body.get()).statusCode()
                    : get(address).statusCode();

            assertThat(status).as(example).isIn(200, 201);
        }
    }

    private static Optional<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst();
    }

    @Test
    void tellsTheHistoryOfACriterion() throws Exception {
        var history = text(get("api/v1/versions/gia@1.0/criteria/ENE-07/history?format=csv"));

        assertThat(history.lines())
                .anyMatch(line -> line.startsWith("gia@0.2-review,") && line.contains("EMI-01"))
                .anyMatch(line -> line.startsWith("gia@1.0,") && line.contains("merged"));
    }

    @Test
    void givesTheFilesOfASnapshotInTheFormInWhichDataIsUploaded() throws Exception {
        var sites = text(get("api/v1/sites?format=csv"));
        var hash = sites.lines()
                .filter(line -> line.startsWith("example-se,"))
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .findFirst()
                .orElseThrow();

        var response = get("api/v1/snapshots/" + hash + "/files.zip");

        try (var zip = new ZipInputStream(new ByteArrayInputStream(response.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var target = folder.resolve("snapshot").resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.write(target, zip.readAllBytes());
            }
        }
        var read = DatasetReader.read(List.of(folder.resolve("snapshot"))).orThrow();
        assertThat(read).extracting(DatasetHash::of).containsExactly(hash);
    }

    @Test
    void givesFilesOfAVersionAsTheyAre() throws Exception {
        var response = get("api/v1/versions/gia@1.0/files.zip");

        Map<String, byte[]> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(response.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(files).hasSizeGreaterThan(50);
        for (var file : files.entrySet()) {
            assertThat(file.getValue())
                    .as(file.getKey())
                    .isEqualTo(Files.readAllBytes(Path.of("../standard-versions/gia/1.0", file.getKey())));
        }
        assertThat(get("api/v1/versions/gia@1.0/files.zip").body()).isEqualTo(response.body());
    }

    @Test
    void exportsTheMatrixWithWhatItIsPinnedTo() throws Exception {
        var response = get("api/v1/matrix?versions=gia@1.0&sites=example-se&format=xlsx");

        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"matrix.xlsx\"");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(response.body()))) {
            assertThat(book.getSheet("table").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("example-se");
            assertThat(book.getSheet("about").getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("/api/v1/matrix?versions=gia@1.0&sites=example-se&format=xlsx");
        }
    }

    @Test
    void doesNotSendAgainWhatTheAskerHas() throws Exception {
        var tag = get("api/v1/assess?version=gia@1.0")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        assertThat(get("api/v1/assess?version=gia@1.0", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(get("api/v1/assess?version=gia@1.0&sites=example-se", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            api/v1/assess?version=gia@99&sites=nowhere | 404 | There is no version `gia@99`
            api/v1/assess?version=gia@99&sites=nowhere | 404 | There is no site `nowhere`
            api/v1/assess | 400 | The parameter `version` is missing
            api/v1/assess?version=gia@1.0&verson=1&explain=maybe | 400 | There is no parameter `verson` here
            api/v1/assess?version=gia@1.0&verson=1&explain=maybe | 400 | The parameter `explain` is true or false
            api/v1/assess?version=gia@1.0&format=pdf | 400 | There is no format `pdf` here
            api/v1/matrix?run=99999 | 404 | There is no run `99999`
            api/v1/versions/..%5C..%5Cetc/files.zip | 40 |
            api/v1/runs/abc | 404 | There is no run `abc`
            api/v1/nothing | 404 | There is nothing
            """)
    void saysWhatIsWrong(String path, String status, String said) throws Exception {
        var response = get(path);

        assertThat(String.valueOf(response.statusCode())).startsWith(status);
        assertThat(text(response)).doesNotContain("Exception", "\tat ");
        if (said != null) {
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(text(response)).contains(said);
        }
    }

    @Test
    void servesNoFormThatIsNotThere() throws Exception {
        assertThat(get("api/v1/versions", "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(get("api/v1/versions", "Accept", "a/b/c;;;").statusCode()).isEqualTo(406);
        assertThat(text(get("api/v1/versions", "Accept", "text/csv"))).startsWith("version,title,");
    }

    @Test
    void runsAreMadeWithJsonOnly() throws Exception {
        assertThat(post("api/v1/runs", "text/plain", "{\"versions\":[\"gia@1.0\"]}")
                        .statusCode())
                .isEqualTo(415);
        assertThat(post("api/v1/runs", "application/json", "{\"versions\":\"gia\", \"more\":1}")
                        .body())
                .contains("is a list of texts", "There is no field `more`");
        assertThat(post("api/v1/runs", "application/json", "{").statusCode()).isEqualTo(400);
        assertThat(post("api/v1/runs", "application/json", " ".repeat(1_000_001))
                        .statusCode())
                .isEqualTo(413);

        var made = post("api/v1/runs", "application/json", "{\"title\":\"T\",\"versions\":[\"gia@1.0\"]}");
        assertThat(made.statusCode()).isEqualTo(201);
        var place = made.headers().firstValue("Location").orElseThrow().substring(1);
        assertThat(text(get(place))).contains("\"results\":\"/api/v1/matrix?run=");
        assertThat(post(place + "/cancel", "application/json", "").statusCode()).isEqualTo(200);
    }
}
