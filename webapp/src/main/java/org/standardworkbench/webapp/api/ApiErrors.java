package org.standardworkbench.webapp.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.runtime.CanonicalJson;
import org.standardworkbench.webapp.access.Refused;
import org.standardworkbench.webapp.store.StoreException;

/** Tells programs and their authors what is wrong, as problem details (RFC 9457). */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);
    private static final String MEDIA_TYPE = "application/problem+json";

    @ExceptionHandler
    void told(ApiProblem problem, HttpServletResponse response) throws IOException {
        write(problem.status(), problem.details(), response);
    }

    @ExceptionHandler
    void refused(Refused problem, HttpServletResponse response) throws IOException {
        write(problem.afterSigningIn() ? 401 : 403, List.of(problem.getMessage()), response);
    }

    @ExceptionHandler
    void store(StoreException problem, HttpServletResponse response) throws IOException {
        write(503, List.of(problem.getMessage()), response);
    }

    @ExceptionHandler
    void assessment(AssessmentException problem, HttpServletResponse response) throws IOException {
        write(422, List.of("The sites cannot be assessed: " + problem.getMessage()), response);
    }

    @ExceptionHandler
    void accept(HttpMediaTypeNotAcceptableException problem, HttpServletResponse response) throws IOException {
        write(406, List.of("The header Accept cannot be read. Leave it out and write format=json."), response);
    }

    @ExceptionHandler
    void unexpected(RuntimeException problem, HttpServletResponse response) throws IOException {
        LOG.error("A request of a program failed", problem);
        write(500, List.of("Something unexpected went wrong; the server's log tells more."), response);
    }

    private static void write(int status, List<String> details, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("the answer was cut off: " + String.join(" ", details));
        }
        response.reset();
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        var body = CanonicalJson.write(Map.of(
                "title",
                HttpStatus.valueOf(status).getReasonPhrase(),
                "status",
                status,
                "detail",
                String.join(" ", details),
                "problems",
                details));
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
