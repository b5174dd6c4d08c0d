package org.standardworkbench.rules.language;

import org.standardworkbench.rules.standard.Advice;

/**
 * A word, number, text, sign or comment of the source.
 *
 * @param kind what it is
 * @param text as written; of a text its content without quotes and escapes, of a comment without the slashes
 * @param offset of its first character
 * @param end offset behind its last character
 * @param firstOnLine whether nothing but blanks stands before it on its line
 * @param fault whether an error has already been told about it
 */
record Token(Kind kind, String text, int offset, int end, boolean firstOnLine, Fault fault) {

    enum Fault {
        NONE,
        /** Told. */
        TOLD,
        /** Told, and it has swallowed what stands behind it. */
        UNCLOSED
    }

    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN,
        COMMENT,
        /** The end of the section that is being read; the text says what stands there. */
        END
    }

    boolean faulty() {
        return fault != Fault.NONE;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** As a message names it. */
    String quoted() {
        return switch (kind) {
            case TEXT -> Advice.quote('"' + text + '"');
            case COMMENT -> Advice.quote("//" + text);
            case END -> text;
            case WORD, NUMBER, SIGN -> Advice.quote(text);
        };
    }
}
