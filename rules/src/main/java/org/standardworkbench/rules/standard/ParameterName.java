package org.standardworkbench.rules.standard;

import java.util.regex.Pattern;

/**
 * Names a parameter of a version, for example {@code renewable-electricity-minimum}: lower-case ASCII letters, digits and hyphens, beginning with a letter, at most 64.
 *
 * @param value the name as written
 */
public record ParameterName(String value) implements Comparable<ParameterName> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    /** @throws IllegalArgumentException if the value does not have this form */
    public ParameterName {
        if (!isValid(value)) {
            throw new IllegalArgumentException("`" + value + "` is not a name such as renewable-electricity-minimum");
        }
    }

    /** Tells whether a text has this form. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(ParameterName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
