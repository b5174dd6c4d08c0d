package org.standardworkbench.rules.language;

/**
 * A piece of a criterion's text with the kind in which an editor shows it.
 *
 * @param start offset of its first character, in UTF-16 units as {@link String} counts
 * @param end offset behind its last character
 * @param kind what it is
 */
public record Highlight(int start, int end, Kind kind) {

    /** What a piece of text can be. */
    public enum Kind {
        /** {@code rule}, {@code when}, {@code Area}, {@code anyOf}, {@code true} and the other words of the language. */
        KEYWORD,
        /** {@code applies}, {@code partlyMet} and {@code met} behind {@code then}. */
        OUTCOME,
        /** An indicator that the version has. */
        INDICATOR,
        /** A parameter's name in quotes. */
        PARAMETER,
        /** A reference factor's name in quotes. */
        FACTOR,
        /** A code: of a criterion, a theme, an indicator's value, an obligation, a stage. */
        CODE,
        NUMBER,
        /** A comparison or an arithmetic sign. */
        OPERATOR,
        /** A parenthesis, comma, dot or semicolon. */
        PUNCTUATION,
        COMMENT,
        /** The at sign and the name of an annotation. */
        ANNOTATION,
        /** A text in quotes that names nothing: a rule's name, the reason of a judgement. */
        STRING,
        /** What cannot stand there, or names nothing that the version has. */
        ERROR
    }
}
