package org.standardworkbench.rules.standard;

import java.util.regex.Pattern;

/**
 * Identifies a version of a standard, written {@code gia@1.0}.
 *
 * @param standard the standard's id: lower-case letters, digits and hyphens
 * @param number the version's number as its folder is called, for example {@code 0.1-pilot}
 */
public record VersionId(String standard, String number) implements Comparable<VersionId> {

    private static final Pattern STANDARD = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9A-Za-z.-]{0,31}");

    /** @throws IllegalArgumentException if a part does not have its form */
    public VersionId {
        if (!STANDARD.matcher(standard).matches() || !NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("`" + standard + "@" + number + "` is not a version such as gia@1.0");
        }
    }

    /**
     * Reads {@code standard@number}.
     *
     * @throws IllegalArgumentException if the text does not have this form
     */
    public static VersionId parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("`" + text + "` is not a version such as gia@1.0");
        }
        return new VersionId(text.substring(0, at), text.substring(at + 1));
    }

    @Override
    public int compareTo(VersionId other) {
        int byStandard = standard.compareTo(other.standard);
        return byStandard != 0 ? byStandard : number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return standard + "@" + number;
    }
}
