package org.standardworkbench.webapp.api;

import org.springframework.http.MediaType;

/** The forms of answers. */
enum Form {
    JSON("json", "application/json"),
    CSV("csv", "text/csv;charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String code;
    private final MediaType mediaType;

    Form(String code, String mediaType) {
        this.code = code;
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    String code() {
        return code;
    }

    /** Without its parameters it is what a request accepts. */
    MediaType mediaType() {
        return mediaType;
    }
}
