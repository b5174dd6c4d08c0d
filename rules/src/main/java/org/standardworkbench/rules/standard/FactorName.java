package org.standardworkbench.rules.standard;

import java.util.regex.Pattern;

/**
 * Names a reference factor, for example {@code grid_renewable_share}: lower-case ASCII letters, digits and underscores, beginning with a letter, at most 64.
 *
 * @param value the name as written
 */
public record FactorName(String value) implements Comparable<FactorName> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    /** @throws IllegalArgumentException if the value does not have this form */
    public FactorName {
        if (!isValid(value)) {
            throw new IllegalArgumentException("`" + value + "` is not a name such as grid_renewable_share");
        }
    }

    /** Tells whether a text has this form. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(FactorName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
