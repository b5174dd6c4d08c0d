package org.standardworkbench.webapp.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The OpenAPI document as tests look at it. */
record Description(Map<?, ?> document) {

    static Description read() {
        try (var stream = Objects.requireNonNull(Description.class.getResourceAsStream("/openapi/openapi.yaml"))) {
            return new Description((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(stream));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The operations by method and path, such as {@code GET /api/v1/versions}. */
    Map<String, Map<?, ?>> operations() {
        Map<String, Map<?, ?>> operations = new LinkedHashMap<>();
        ((Map<?, ?>) document.get("paths")).forEach((path, methods) -> ((Map<?, ?>) methods)
                .forEach((method, operation) -> operations.put(
                        String.valueOf(method).toUpperCase(Locale.ROOT) + " " + path, (Map<?, ?>) operation)));
        return operations;
    }

    /** The parameters of an operation that stand in a place: path or query. */
    List<Map<?, ?>> parameters(Map<?, ?> operation, String place) {
        List<?> references = operation.get("parameters") instanceof List<?> list ? list : List.of();
        return references.stream()
                .map(reference -> String.valueOf(((Map<?, ?>) reference).get("$ref")))
                .<Map<?, ?>>map(
                        reference -> (Map<?, ?>) at(reference.substring(2).split("/")))
                .filter(parameter -> place.equals(parameter.get("in")))
                .toList();
    }

    /** What stands at a path of the document. */
    Object at(String... path) {
        Object found = document;
        for (var key : path) {
            found = found instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return found;
    }

    /** The words that a component allows. */
    List<?> words(String... path) {
        var whole = Stream.concat(Stream.of("components"), Stream.of(path)).toArray(String[]::new);
        return (List<?>) ((Map<?, ?>) at(whole)).get("enum");
    }

    /** All references in the document. */
    List<String> references() {
        return references(document).distinct().toList();
    }

    private static Stream<String> references(Object node) {
        return switch (node) {
            case Map<?, ?> map ->
                Stream.concat(
                        Stream.ofNullable(map.get("$ref")).map(String::valueOf),
                        map.values().stream().flatMap(Description::references));
            case Collection<?> list -> list.stream().flatMap(Description::references);
            case null, default -> Stream.empty();
        };
    }
}
