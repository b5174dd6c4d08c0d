package org.standardworkbench.rules.data;

import java.util.regex.Pattern;

/**
 * Identifies a site in files and addresses, for example {@code kaigu}: lower-case letters, digits and hyphens, at most 64.
 *
 * @param value the id as written
 */
public record SiteId(String value) implements Comparable<SiteId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** @throws IllegalArgumentException if the value does not have this form */
    public SiteId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("`" + value + "` is not a site id such as kaigu");
        }
    }

    /** Tells whether a text has the form of a site id. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(SiteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
