package org.standardworkbench.webapp.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.run.RunProgress;
import org.standardworkbench.webapp.search.Kind;

/** The description of the interface against the classes behind it. */
class DescriptionTests {

    private static final List<String> THE_DESCRIPTION_ITSELF =
            List.of("GET /api/v1/openapi.yaml", "GET /api/v1/openapi.json", "GET /api/v1/schema/{name}");

    private final Description description = Description.read();

    @Test
    void describesExactlyWhatIsThere() {
        Set<String> there = new TreeSet<>();
        new ClassFileImporter()
                .importPackagesOf(DescriptionApi.class).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .forEach(method -> there.addAll(mapped(method)));
        there.removeAll(THE_DESCRIPTION_ITSELF);

        assertThat(there).hasSizeGreaterThan(15);
        assertThat(description.operations().keySet()).containsExactlyInAnyOrderElementsOf(there);
    }

    private static List<String> mapped(JavaMethod method) {
        return Stream.concat(
                        method.tryGetAnnotationOfType(GetMapping.class).stream()
                                .flatMap(mapping -> Stream.of(mapping.value()).map(path -> "GET " + path)),
                        method.tryGetAnnotationOfType(PostMapping.class).stream()
                                .flatMap(mapping -> Stream.of(mapping.value()).map(path -> "POST " + path)))
                .toList();
    }

    @Test
    void namesTheWordsThatAreAccepted() {
        assertThat(description.words("parameters", "kind", "schema"))
                .isEqualTo(Stream.of(Kind.values()).map(Kind::code).toList());
        assertThat(description.words("parameters", "format", "schema"))
                .isEqualTo(Stream.of(Form.values()).map(Form::code).toList());
        assertThat(description.words("parameters", "language", "schema"))
                .isEqualTo(Stream.of(Language.values()).map(Language::code).toList());
        assertThat(description.words("schemas", "Progress", "properties", "state"))
                .isEqualTo(Stream.of(RunProgress.State.values())
                        .map(state -> state.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(description.references()).isNotEmpty().allSatisfy(reference -> assertThat(
                        reference.startsWith("#/")
                                ? description.at(reference.substring(2).split("/"))
                                : getClass().getResource("/openapi/" + reference))
                .as(reference)
                .isNotNull());
    }

    @Test
    void everyParameterOfAPathIsDescribed() {
        description.operations().forEach((name, operation) -> assertThat(description.parameters(operation, "path"))
                .as(name)
                .extracting(parameter -> "{" + parameter.get("name") + "}")
                .containsExactlyInAnyOrderElementsOf(Stream.of(name.split("/"))
                        .filter(part -> part.startsWith("{"))
                        .toList()));
    }

    @Test
    void everyOperationSaysWhatItIsForAndWhatCanGoWrong() {
        description.operations().forEach((name, operation) -> {
            assertThat((String) operation.get("summary")).as(name).isNotBlank();
            assertThat(((Map<?, ?>) operation.get("responses"))
                            .keySet().stream().map(String::valueOf))
                    .as(name)
                    .anyMatch(status -> status.startsWith("20"))
                    .anyMatch(status -> status.startsWith("4"));
        });
    }
}
