package org.standardworkbench.rules.standard;

import java.util.regex.Pattern;

/**
 * Names a group of criteria that level rules count together, for example {@code additional-qualifications}: lower-case ASCII letters, digits and hyphens, beginning with a letter, at most 64.
 *
 * @param value the name as written
 */
public record GroupCode(String value) implements Comparable<GroupCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    /** @throws IllegalArgumentException if the value does not have this form */
    public GroupCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("`" + value + "` is not a name such as additional-qualifications");
        }
    }

    /** Tells whether a text has this form. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(GroupCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
