package org.standardworkbench.webapp.accounts;

import java.util.Map;
import org.standardworkbench.webapp.accounts.Answer.Input;

/** Why an administrator does something, which goes into the audit. */
public final class Reason {

    /** Characters. */
    public static final int LONGEST = 500;

    private Reason() {}

    static Map<Input, String> wrong(String why) {
        return why.isBlank() || why.length() > LONGEST ? Map.of(Input.WHY, Input.WHY.code()) : Map.of();
    }
}
