package org.standardworkbench.webapp.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.standardworkbench.webapp.audit.AuditAddress;
import org.standardworkbench.webapp.audit.AuditEntries;
import org.standardworkbench.webapp.audit.KeptEntry;

/** The audit, for administrators. */
@RestController
class AuditApi {

    private static final List<String> FILTERS = List.of("who", "kind", "object", "from", "to", "text");

    private final AuditEntries entries;

    AuditApi(AuditEntries entries) {
        this.entries = entries;
    }

    /** All entries that pass the filters, the newest first; they are read while they are written. */
    @GetMapping("/api/v1/audit")
    void audit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request, "who", "kind", "object", "from", "to", "text", "format");
        var form = asked.form(Form.JSON, Form.CSV, Form.XLSX);
        Map<String, List<String>> filters = FILTERS.stream()
                .collect(Collectors.toMap(
                        name -> name, name -> asked.text(name).stream().toList()));
        var address = AuditAddress.of(filters);
        address.unread().forEach(name -> asked.wrong("The parameter `" + name + "` cannot be read. " + expected(name)));
        asked.check();
        var last = entries.last().map(KeptEntry::hash);
        new Answer(asked, response)
                .table(
                        form,
                        "audit",
                        Stream.concat(Stream.of("audit"), last.stream()).toList(),
                        entries.table(address));
    }

    private static String expected(String name) {
        return switch (name) {
            case "from", "to" -> "Give a day such as 2026-01-31.";
            case "text" -> "Give words, or the hash of an entry.";
            default -> "Give at most " + AuditAddress.LONGEST + " characters.";
        };
    }
}
