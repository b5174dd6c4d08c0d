package org.standardworkbench.webapp.api;

import java.util.List;

/** Why a request cannot be answered; each detail is a sentence for a person. */
final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final List<String> details;

    ApiProblem(int status, List<String> details) {
        super(String.join(" ", details));
        this.status = status;
        this.details = List.copyOf(details);
    }

    ApiProblem(int status, String detail) {
        this(status, List.of(detail));
    }

    int status() {
        return status;
    }

    List<String> details() {
        return details;
    }
}
