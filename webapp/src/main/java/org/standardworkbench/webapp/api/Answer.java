package org.standardworkbench.webapp.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.standardworkbench.rules.data.TableFiles.Kind;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.runtime.CanonicalJson;
import org.standardworkbench.webapp.export.Table;
import org.standardworkbench.webapp.export.TableFile;

/** Writes answers: with a tag made of the contents that they show, and not at all if the asker has them already. */
final class Answer {

    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final Asked asked;
    private final HttpServletResponse response;

    Answer(Asked asked, HttpServletResponse response) {
        this.asked = asked;
        this.response = response;
    }

    /** Writes the body of an answer. */
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    /** Answers with a table in one of three forms. @param contents hashes of all that it shows */
    void table(Form form, String name, List<String> contents, Table table) throws IOException {
        send(form.mediaType().toString(), name + "." + form.code(), contents, out -> {
            switch (form) {
                case CSV -> TableFile.csv(table, out);
                case XLSX -> TableFile.xlsx(table, out);
                case JSON -> json(table, out);
            }
        });
    }

    /** Rows as objects, numbers and truths as such; an empty cell is a missing key. */
    private static void json(Table table, OutputStream out) throws IOException {
        write(out, "{\"rows\":[");
        var separator = "";
        for (var row : table.rows()) {
            Map<String, Object> json = new java.util.TreeMap<>();
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    json.put(
                            table.columns().get(i).title(),
                            value(table.columns().get(i).kind(), row.get(i)));
                }
            }
            write(out, separator + CanonicalJson.write(json));
            separator = ",";
        }
        write(out, "],\"title\":" + CanonicalJson.write(table.title()) + "}\n");
    }

    private static Object value(Kind kind, String cell) {
        return switch (kind) {
            case TRUTH -> Boolean.valueOf(cell);
            case NUMBER -> cell.matches("-?[0-9]{1,9}") ? Integer.valueOf(cell) : cell;
            case TEXT, CODE, DATE -> cell;
        };
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with canonical JSON. */
    void json(List<String> contents, Object json) throws IOException {
        send("application/json", "", contents, out -> write(out, CanonicalJson.write(json) + "\n"));
    }

    /** Answers with an archive whose entries have a fixed time, so that the same files give the same bytes. */
    void zip(String name, List<String> contents, Map<String, byte[]> files) throws IOException {
        send("application/zip", name + ".zip", contents, out -> {
            var zip = new ZipOutputStream(out);
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
            zip.finish();
        });
    }

    /** @param file the name under which a browser keeps it; empty to show it */
    void send(String mediaType, String file, List<String> contents, Body body) throws IOException {
        var tag = "\"" + CanonicalJson.sha256(List.of(mediaType, address(), DroolsAssessor.ENGINE, contents)) + "\"";
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept");
        if (!contents.isEmpty()) {
            response.setHeader("ETag", tag);
            if (known(tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setContentType(mediaType);
        if (!file.isEmpty() && !mediaType.startsWith("application/json")) {
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"" + file.replaceAll("[^A-Za-z0-9._@-]", "_") + "\"");
        }
        body.write(response.getOutputStream());
    }

    private String address() {
        return asked.request().getRequestURI()
                + Optional.ofNullable(asked.request().getQueryString())
                        .map(query -> "?" + query)
                        .orElse("");
    }

    private boolean known(String tag) {
        return Optional.ofNullable(asked.request().getHeader("If-None-Match"))
                .filter(tags ->
                        Arrays.stream(tags.split(",", -1)).map(String::strip).anyMatch(tag::equals))
                .isPresent();
    }
}
