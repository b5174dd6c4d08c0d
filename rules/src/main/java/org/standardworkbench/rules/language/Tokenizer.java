package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.standardworkbench.rules.language.Token.Fault;
import org.standardworkbench.rules.language.Token.Kind;
import org.standardworkbench.rules.standard.Advice;

/** Cuts a text into tokens in one pass, telling what cannot be a token. */
final class Tokenizer {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_DIGITS = 30;

    /** What word processors make of a straight quote, in all the languages of the partners. */
    private static final String CURLY_QUOTES =
            "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\u00ab\u00bb\u2039\u203a";

    /** Longest first. Signs that the language does not have are cut too, so that the reader can say what to write instead. */
    private static final List<String> SIGNS = List.of(
            "===", "!==", ">>>", "...", "==", "!=", ">=", "<=", "&&", "||", "->", "=>", "=<", "<>", "::", "++", "--",
            "+=", "-=", "?.", "!.", "<<", ">>", "**", ":=", "(", ")", ",", ".", ";", "@", ">", "<", "+", "-", "*", "/",
            "=", "!", "&", "|", "?", ":", "[", "]", "{", "}", "%", "^", "~", "#", "\\", "`", "≥", "≤", "≠", "×", "÷",
            "–", "−");

    private final String text;
    private final Diagnostics diagnostics;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean firstOnLine = true;
    private boolean told;

    private Tokenizer(String text, Diagnostics diagnostics) {
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** Gives all tokens; the last one is the end of the file. */
    static List<Token> tokens(SourceText source, Diagnostics diagnostics) {
        return new Tokenizer(source.cleaned(diagnostics), diagnostics).run();
    }

    private List<Token> run() {
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '\n') {
                firstOnLine = true;
                at++;
            } else if (character == ' ' || character == '\t' || character == '\r') {
                at++;
            } else {
                token(character);
                firstOnLine = false;
            }
        }
        tokens.add(new Token(Kind.END, "the end of the file", at, at, false, Fault.NONE));
        return tokens;
    }

    private void token(char character) {
        if (text.startsWith("//", at)) {
            comment();
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (character == '"' || character == '\'') {
            quoted(character);
        } else if (character >= '0' && character <= '9') {
            number();
        } else if (character == '$' || character == '_' || Character.isLetter(text.codePointAt(at))) {
            word();
        } else {
            sign();
        }
    }

    private void add(Kind kind, String value, int start, Fault fault) {
        tokens.add(new Token(kind, value, start, at, firstOnLine, fault));
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void comment() {
        int start = at;
        at = lineEnd();
        String content = text.substring(start + 2, at).stripTrailing();
        if (content.indexOf('\t') >= 0) {
            diagnostics.error(start + 2 + content.indexOf('\t'), "A tab stands in a comment.", "Write blanks.");
        }
        int escape = content.indexOf("\\u");
        if (escape >= 0) {
            diagnostics.error(
                    start + 2 + escape,
                    "`\\u` in a comment is the beginning of a Java escape, which other tools turn into program text.",
                    "Write the character itself.");
        }
        add(Kind.COMMENT, content.startsWith(" ") ? content.substring(1) : content, start, Fault.NONE);
    }

    private void blockComment() {
        int end = text.indexOf("*/", at + 2);
        diagnostics.error(
                at,
                end < 0 ? "The comment `/*` is not closed." : "`/*` does not begin a comment.",
                "Write each comment line with // above a rule.");
        at = end < 0 ? lineEnd() : end + 2;
    }

    private void quoted(char quote) {
        told = quote != '"';
        int start = at++;
        StringBuilder content = new StringBuilder();
        int end = lineEnd();
        while (at < end && text.charAt(at) != quote) {
            content.append(character());
        }
        boolean closed = at < end;
        at = Math.min(end, at + 1);
        if (quote == '\'') {
            diagnostics.error(start, "A text stands in double quotes, not in single ones.", "Write \" for '.");
        }
        if (!closed) {
            diagnostics.error(start, "The text that begins here is not closed on its line.", "Write \" where it ends.");
        } else if (content.codePointCount(0, content.length()) > LONGEST_TEXT) {
            told = true;
            diagnostics.error(
                    start,
                    "The text is " + content.codePointCount(0, content.length()) + " characters long; at most "
                            + LONGEST_TEXT + " are allowed.",
                    "Shorten it.");
        }
        Fault fault = told ? Fault.TOLD : Fault.NONE;
        add(Kind.TEXT, content.toString(), start, closed ? fault : Fault.UNCLOSED);
    }

    /** One character within quotes; {@code \"} and {@code \\} are the only escapes. */
    private char character() {
        char character = text.charAt(at++);
        if (character == '\t') {
            told = true;
            diagnostics.error(at - 1, "A tab stands in a text.", "Write a blank.");
        }
        if (character != '\\' || at >= text.length()) {
            return character;
        }
        char escaped = text.charAt(at);
        if (escaped == '"' || escaped == '\\') {
            at++;
            return escaped;
        }
        told = true;
        boolean unicode = escaped == 'u';
        diagnostics.error(
                at - 1,
                unicode
                        ? "`\\u` in a text is a Java escape, which this language does not have."
                        : "`\\` in a text begins \\\" or \\\\ and nothing else.",
                unicode ? "Write the character itself." : "Write \\\\ for a backslash.");
        return character;
    }

    private void number() {
        int start = at;
        while (at < text.length() && isNumberPart(text.charAt(at))) {
            boolean exponent = text.charAt(at) == 'e' || text.charAt(at) == 'E';
            at++;
            if (exponent
                    && at + 1 < text.length()
                    && "+-".indexOf(text.charAt(at)) >= 0
                    && isDigit(text.charAt(at + 1))) {
                at++;
            }
        }
        String number = text.substring(start, at);
        boolean wellFormed = number.matches("(0|[1-9][0-9]*)(\\.[0-9]+)?");
        boolean tooLong = wellFormed && number.length() > MOST_DIGITS;
        if (!wellFormed) {
            diagnostics.error(
                    start,
                    Advice.quote(number) + " is not a number of this language.",
                    "Write decimal digits without leading zero, exponent, separator or suffix, with a point if there is"
                            + " a fraction.");
        } else if (tooLong) {
            diagnostics.error(
                    start,
                    "The number is longer than " + MOST_DIGITS + " digits.",
                    "Write a number with fewer digits.");
        }
        add(Kind.NUMBER, number, start, !wellFormed || tooLong ? Fault.TOLD : Fault.NONE);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isNumberPart(char character) {
        return character < 128 && (Character.isLetterOrDigit(character) || character == '_' || character == '.');
    }

    private void word() {
        int start = at;
        int foreign = -1;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (character != '$' && character != '_' && !Character.isLetterOrDigit(character)) {
                break;
            }
            if (character >= 128 && foreign < 0) {
                foreign = at;
            }
            at += Character.charCount(character);
        }
        if (foreign >= 0) {
            diagnostics.error(
                    foreign,
                    "The letter " + SourceText.name(text.codePointAt(foreign)) + " stands in a word outside quotes.",
                    "Write words with the letters a to z, A to Z and digits; look-alikes of other scripts do not count.");
        }
        add(Kind.WORD, text.substring(start, at), start, foreign >= 0 ? Fault.TOLD : Fault.NONE);
    }

    private void sign() {
        int start = at;
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                at += sign.length();
                add(Kind.SIGN, sign, start, Fault.NONE);
                return;
            }
        }
        int character = text.codePointAt(at);
        diagnostics.error(
                at,
                "The character " + SourceText.name(character) + " may stand only in texts and comments.",
                CURLY_QUOTES.indexOf(character) >= 0 ? "Write the straight \" for it." : "Delete it.");
        at += Character.charCount(character);
        add(Kind.SIGN, text.substring(start, at), start, Fault.TOLD);
    }
}
