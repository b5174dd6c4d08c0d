package org.standardworkbench.webapp.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Tells programs that they may not, as problem details (RFC 9457), in the form in which the interface tells everything else. */
final class ApiRefusals {

    /** Where the interface for programs is. */
    static final String PATH = "/api/";

    private ApiRefusals() {}

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PATH);
    }

    /** Not signed in. */
    static void signIn(HttpServletRequest request, HttpServletResponse response, Exception problem) throws IOException {
        write(response, 401, "Show a token: Authorization: Bearer TOKEN. Make one on the account page.");
    }

    /** A request that changes something, from a page that may not be ours. */
    static void forged(HttpServletRequest request, HttpServletResponse response, Exception problem) throws IOException {
        write(response, 403, "Requests that change something show a token: Authorization: Bearer TOKEN.");
    }

    static void write(HttpServletResponse response, int status, String detail) throws IOException {
        response.setStatus(status);
        if (status == 401) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setContentType("application/problem+json");
        var body = org.standardworkbench.rules.runtime.CanonicalJson.write(Map.of(
                "title",
                HttpStatus.valueOf(status).getReasonPhrase(),
                "status",
                status,
                "detail",
                detail,
                "problems",
                java.util.List.of(detail)));
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
