package org.standardworkbench.webapp.drafts;

/**
 * Who writes.
 *
 * @param name what others call them, 1 to 200 characters
 */
public record Author(String name) {

    /** @throws IllegalArgumentException if the name is empty or too long */
    public Author {
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("an author has a name of 1 to 200 characters");
        }
    }
}
