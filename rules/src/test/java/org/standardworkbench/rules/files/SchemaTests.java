package org.standardworkbench.rules.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.standardworkbench.rules.standard.Problem;

/** The JSON Schemas beside the shipped standards say of a file what the reader says, as far as a schema can see. */
class SchemaTests {

    private static final Path SCHEMAS = Path.of("../standard-versions/schema");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> BY_FILE = new ConcurrentHashMap<>();

    static Stream<Path> files() throws IOException {
        return Stream.concat(
                yaml(TinyStandard.ROOT), yaml(SCHEMAS.resolveSibling(".").normalize()));
    }

    private static Stream<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    static List<Mistake> mistakes() {
        return Mistake.all().stream()
                .filter(mistake ->
                        mistake.file().endsWith(".yaml") && mistake.schema().isPresent())
                .toList();
    }

    @Test
    void existForEveryYamlFile() throws IOException {
        try (Stream<Path> all = Files.list(SCHEMAS)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(files().map(path -> path.getFileName() + "")
                            .map(name -> name.replace(".yaml", ".schema.json"))
                            .collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void acceptWhatIsRight(Path file) {
        assertThat(errors(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void refuseTheMistakesThatASchemaCanSee(Mistake mistake, @TempDir Path folder) {
        Path version = TinyStandard.copyTo(folder);
        mistake.makeIn(version);

        boolean refused = !errors(version.resolve(mistake.file())).isEmpty();

        assertThat(refused).isEqualTo(mistake.schema().orElseThrow().equals("refuses"));
        if (refused) {
            assertThat(VersionReader.read(version).problems())
                    .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR
                            && problem.place().file().endsWith(mistake.file()));
        }
    }

    @Test
    void seeMostMistakesInYamlFiles() {
        assertThat(mistakes()).hasSizeGreaterThan(80);
        assertThat(mistakes().stream()
                        .filter(mistake -> mistake.schema().orElseThrow().equals("refuses")))
                .hasSizeGreaterThan(40);
    }

    private static List<String> errors(Path file) {
        String name = file.getFileName().toString().replace(".yaml", ".schema.json");
        Schema schema = BY_FILE.computeIfAbsent(name, any -> REGISTRY.getSchema(text(SCHEMAS.resolve(name))));
        Object content;
        try {
            content = new Load(LoadSettings.builder().build()).loadFromString(text(file));
        } catch (YamlEngineException unreadable) {
            return List.of("cannot be read");
        }
        return schema
                .validate(
                        json(content),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String json(Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> quoted(String.valueOf(entry.getKey())) + ":" + json(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> list -> list.stream().map(SchemaTests::json).collect(Collectors.joining(",", "[", "]"));
            case Number number when !Double.isFinite(number.doubleValue()) -> quoted(number.toString());
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            json.append(
                    letter < ' ' || letter == '"' || letter == '\\'
                            ? String.format("\\u%04x", (int) letter)
                            : letter + "");
        }
        return json.append('"').toString();
    }
}
