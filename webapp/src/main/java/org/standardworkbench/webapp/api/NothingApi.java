package org.standardworkbench.webapp.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Answers where there is nothing, and where there is something but not for this method. */
@RestController
class NothingApi {

    private final RequestMappingHandlerMapping mappings;

    NothingApi(
            @org.springframework.context.annotation.Lazy
                    @org.springframework.beans.factory.annotation.Qualifier("requestMappingHandlerMapping")
                    RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @RequestMapping("/api/**")
    void nothing(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        boolean there = mappings.getHandlerMethods().keySet().stream()
                .filter(info -> !info.getMethodsCondition().isEmpty())
                .flatMap(info -> info.getPathPatternsCondition() == null
                        ? java.util.stream.Stream.of()
                        : info.getPathPatternsCondition().getPatterns().stream())
                .anyMatch(pattern -> pattern.matches(path));
        if (there) {
            throw new ApiProblem(
                    405,
                    "Nothing can be done here by " + Asked.quoted(request.getMethod())
                            + "; /api/v1/openapi.yaml tells what there is.");
        }
        throw new ApiProblem(
                404,
                "There is nothing at " + Asked.quoted(request.getRequestURI())
                        + "; /api/v1/openapi.yaml tells what there is.");
    }
}
