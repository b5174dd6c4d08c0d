package org.standardworkbench.rules.language;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.standardworkbench.rules.standard.Place;

/**
 * A text with its places. A byte order mark at its beginning is skipped; lines end with LF or CR LF; columns count
 * characters, not bytes.
 */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Place start;
    private final String text;

    /** @param start the place of the first character; line 0 means line 1 */
    SourceText(Place start, String text) {
        this.start = new Place(start.file(), Math.max(1, start.line()), Math.max(1, start.column()));
        this.text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    String text() {
        return text;
    }

    Place whole() {
        return start;
    }

    int bytes() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    Place place(int offset) {
        int line = 0;
        int lineStart = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
            line++;
            lineStart = at + 1;
        }
        int column = text.codePointCount(lineStart, Math.min(offset, text.length()));
        return new Place(start.file(), start.line() + line, column + (line == 0 ? start.column() : 1));
    }

    /**
     * The text with every character that may stand nowhere replaced by blanks, each of them told once. Offsets stay.
     */
    String cleaned(Diagnostics diagnostics) {
        StringBuilder clean = new StringBuilder(text);
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int length = Character.charCount(character);
            if (!mayStand(character, at)) {
                diagnostics.error(
                        at,
                        "The character " + name(character)
                                + " cannot be seen or changes how text is shown; it may stand"
                                + " nowhere in the file.",
                        "Delete it.");
                for (int unit = 0; unit < length; unit++) {
                    clean.setCharAt(at + unit, ' ');
                }
            }
            at += length;
        }
        return clean.toString();
    }

    private boolean mayStand(int character, int at) {
        if (character == '\n' || character == '\t') {
            return true;
        }
        if (character == '\r') {
            return at + 1 < text.length() && text.charAt(at + 1) == '\n';
        }
        boolean nonCharacter = (character & 0xFFFE) == 0xFFFE;
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !nonCharacter;
        };
    }

    /** Names a character by code point and Unicode name, so that look-alikes can be told apart. */
    static String name(int character) {
        String name = Character.getName(character);
        return String.format(Locale.ROOT, "U+%04X", character) + (name == null ? "" : " (" + name + ")");
    }
}
