package org.standardworkbench.webapp.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The addresses under which the interface for programs gives what a view shows as files.
 *
 * @param csv the address of CSV, below the application's own
 * @param xlsx the address of XLSX, below the application's own
 */
public record Exports(String csv, String xlsx) {

    /**
     * The addresses of a table.
     *
     * @param path below {@code /api/v1/}, for example {@code matrix}
     * @param parameters the view's; those without a value are left out
     */
    public static Exports link(String path, Map<String, Optional<String>> parameters) {
        return new Exports(address(path, parameters, "csv"), address(path, parameters, "xlsx"));
    }

    private static String address(String path, Map<String, Optional<String>> parameters, String format) {
        Map<String, String> all = new LinkedHashMap<>();
        parameters.forEach((name, value) -> value.ifPresent(text -> all.put(name, text)));
        all.put("format", format);
        return "api/v1/" + path + "?"
                + all.entrySet().stream()
                        .map(one -> one.getKey() + "=" + encode(one.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%2F", "/")
                .replace("%40", "@")
                .replace("+", "%20");
    }
}
