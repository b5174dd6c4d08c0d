package org.standardworkbench.rules.language;

/**
 * A piece of a text and what to write instead.
 *
 * @param start offset of its first character, in UTF-16 units as {@link String} counts
 * @param end offset behind its last character; equal to the start if something is only put in
 * @param replacement what stands there afterwards; empty to delete
 */
public record TextChange(int start, int end, String replacement) {

    /** The text with the change. Offsets outside the text are taken to its ends. */
    public String in(String text) {
        int from = Math.clamp(start, 0, text.length());
        int to = Math.clamp(end, from, text.length());
        return text.substring(0, from) + replacement + text.substring(to);
    }
}
