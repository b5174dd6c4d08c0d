package org.standardworkbench.rules.runtime;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes values as canonical JSON: RFC 8785 (keys in the order of their UTF-16 code units, no white space, shortest escapes), with
 * decimals as strings without exponent or trailing zeros. The same value always gives the same bytes.
 *
 * <p>Maps with text keys, lists, text, whole numbers (int and long within 2^53), truths and decimals can be written. An absent value
 * is a missing key; there is no null.
 */
public final class CanonicalJson {

    private static final long MOST_WHOLE = 1L << 53;

    private CanonicalJson() {}

    /**
     * The canonical text of a value.
     *
     * @throws IllegalArgumentException if a part cannot be written
     */
    public static String write(Object value) {
        StringBuilder text = new StringBuilder();
        append(value, text);
        return text.toString();
    }

    /** SHA-256 of the canonical text in UTF-8, lower-case hexadecimal. */
    public static String sha256(Object value) {
        try {
            byte[] bytes = write(value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** A decimal without exponent or trailing zeros. */
    public static String decimal(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static void append(Object value, StringBuilder text) {
        switch (value) {
            case Map<?, ?> map -> object(map, text);
            case List<?> list -> array(list, text);
            case CharSequence characters -> string(characters, text);
            case BigDecimal number -> string(decimal(number), text);
            case Boolean truth -> text.append(truth.booleanValue());
            case Integer number -> text.append(number.intValue());
            case Long number -> whole(number, text);
            default -> throw new IllegalArgumentException("cannot be written as canonical JSON: " + value.getClass());
        }
    }

    private static void whole(long number, StringBuilder text) {
        if (Math.abs(number) > MOST_WHOLE) {
            throw new IllegalArgumentException("too large for a JSON number: " + number);
        }
        text.append(number);
    }

    private static void object(Map<?, ?> map, StringBuilder text) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put((String) key, value));
        text.append('{');
        String separator = "";
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            text.append(separator);
            string(entry.getKey(), text);
            text.append(':');
            append(entry.getValue(), text);
            separator = ",";
        }
        text.append('}');
    }

    private static void array(List<?> list, StringBuilder text) {
        text.append('[');
        String separator = "";
        for (Object item : list) {
            text.append(separator);
            append(item, text);
            separator = ",";
        }
        text.append(']');
    }

    private static void string(CharSequence characters, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < characters.length(); i++) {
            char character = characters.charAt(i);
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (character < ' ') {
                        text.append(String.format("\\u%04x", (int) character));
                    } else {
                        text.append(character);
                    }
                }
            }
        }
        text.append('"');
    }
}
