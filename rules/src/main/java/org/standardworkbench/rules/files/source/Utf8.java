package org.standardworkbench.rules.files.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.standardworkbench.rules.standard.Place;

/** Decodes files strictly: a byte that is not UTF-8, or a character that a reader would not see, is an error with its place. */
public final class Utf8 {

    private Utf8() {}

    /** The text of a file, unless it has an error. */
    public static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        String decoded = text.toString();
        if (result.isError()) {
            problems.error(
                    placeAt(file, decoded, decoded.length()),
                    "Here is a byte that is not UTF-8.",
                    "Save the file in the encoding UTF-8.");
            return Optional.empty();
        }
        if (decoded.startsWith("\uFEFF")) {
            problems.error(
                    new Place(file, 1, 1),
                    "The file begins with a byte order mark.",
                    "Save the file as UTF-8 without byte order mark (BOM).");
            return Optional.empty();
        }
        return refuseInvisible(file, decoded, problems) ? Optional.of(decoded) : Optional.empty();
    }

    private static boolean refuseInvisible(String file, String text, Problems problems) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isInvisible(letter)) {
                String hex = String.format(java.util.Locale.ROOT, "U+%04X", (int) letter);
                problems.error(
                        placeAt(file, text, at),
                        "Here is the invisible character " + hex + ", which hides or turns around what a reader sees.",
                        "Delete it.");
                return false;
            }
        }
        return true;
    }

    /** Control characters other than tab and line breaks, and characters that change the direction of writing. */
    private static boolean isInvisible(char letter) {
        boolean control = Character.isISOControl(letter) && letter != '\t' && letter != '\n' && letter != '\r';
        boolean direction = letter >= '\u202A' && letter <= '\u202E' || letter >= '\u2066' && letter <= '\u2069';
        return control || direction || letter == '\u200E' || letter == '\u200F' || letter == '\u061C';
    }

    /** The place of a character of a text, columns in characters as an editor counts them. */
    public static Place placeAt(String file, String text, int offset) {
        int line = 1;
        int start = 0;
        for (int at = 0; at < offset; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                start = at + 1;
            }
        }
        return new Place(file, line, text.codePointCount(start, offset) + 1);
    }
}
