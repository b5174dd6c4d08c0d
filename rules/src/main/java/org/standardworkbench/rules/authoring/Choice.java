package org.standardworkbench.rules.authoring;

/** How a person settles a conflict. */
public sealed interface Choice {

    /** What I wrote, or that I took it out. */
    record Mine() implements Choice {}

    /** What the other one wrote, or that they took it out. */
    record Theirs() implements Choice {}

    /**
     * Another text in place of both.
     *
     * @param text in the form in which the conflict shows the sides; blank takes the part out
     */
    record Own(String text) implements Choice {}
}
