package org.standardworkbench.webapp.store;

import java.util.Locale;

/** How a snapshot came in. */
public enum Origin {
    /** From the folder of standards and sites, at the start. */
    FILE,
    /** Typed into the entry form. */
    FORM,
    /** From a file that a person sent. */
    UPLOAD;

    /** The word used in the database and in answers to programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Origin of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
