package org.standardworkbench.webapp.sites;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of an address. */
final class Query {

    private final List<String> parts = new ArrayList<>();

    static Optional<String> text(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    Query add(String name, Optional<String> value) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> parts.add(name + "=" + encode(text)));
        return this;
    }

    /** The path with the parameters behind it, if there are any. */
    String behind(String path) {
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    /** Leaves what an address may hold as it is, so that people can read it. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%40", "@")
                .replace("+", "%20");
    }
}
