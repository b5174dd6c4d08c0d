package org.standardworkbench.webapp.search;

import java.util.Arrays;
import java.util.Optional;

/** What can be found, in the order in which it is shown. */
public enum Kind {
    CRITERION("criteria", "Criteria"),
    INDICATOR("indicators", "Indicators"),
    PARAMETER("parameters", "Parameters"),
    FACTOR("factors", "Reference factors"),
    VERSION("versions", "Versions"),
    SITE("sites", "Sites");

    private final String code;
    private final String title;

    Kind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The word used in addresses. */
    public String code() {
        return code;
    }

    /** The heading above what is found. */
    public String title() {
        return title;
    }

    /** The kind with this word. */
    public static Optional<Kind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
