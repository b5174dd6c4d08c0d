package org.standardworkbench.rules.standard;

import java.util.regex.Pattern;

/**
 * Identifies a criterion for life, for example {@code ENE-02}: two to six capital letters or digits that begin with a
 * letter, a hyphen, two or three digits. A code is never given to another criterion; renumbering is recorded as lineage.
 *
 * @param value the code as written
 */
public record CriterionCode(String value) implements Comparable<CriterionCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,5}-[0-9]{2,3}");

    /** @throws IllegalArgumentException if the value does not have the form of a criterion code */
    public CriterionCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("`" + value + "` is not a criterion code such as ENE-02");
        }
    }

    /** Tells whether a text has the form of a criterion code. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(CriterionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
