package org.standardworkbench.rules.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 strictly and watches what the CSV reader lets pass: bytes of another encoding, NUL, and a quote that is never
 * closed. Skips a byte order mark.
 */
final class CheckedText extends Reader {

    private static final String RESAVE = "Save it as \"CSV UTF-8\" with commas, or as XLSX.";

    private final InputStream bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer raw = ByteBuffer.allocate(16_384).flip();
    private final CharBuffer decoded = CharBuffer.allocate(16_384).flip();
    private String wrong = "";
    private String advice = "";
    private int line = 1;
    private boolean afterReturn;
    private boolean quoteIsOpen;
    private boolean finished;
    private boolean damaged;

    /** Thrown to leave the text; {@link #wrong()} says why. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;
    }

    CheckedText(InputStream bytes) throws IOException {
        PushbackInputStream start = new PushbackInputStream(bytes, 4);
        byte[] head = start.readNBytes(4);
        int skipped = 0;
        if (begins(head, 0xef, 0xbb, 0xbf)) {
            skipped = 3;
        } else if (begins(head, 0xff, 0xfe) || begins(head, 0xfe, 0xff)) {
            wrong = "is not UTF-8 but UTF-16.";
            advice = RESAVE;
        } else if (begins(head, 'P', 'K', 3, 4)) {
            wrong = "is not a CSV file but a ZIP or Excel file.";
            advice = "If it is an Excel file, give it the ending .xlsx.";
        } else if (begins(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            wrong = "is not a CSV file but an old Excel file.";
            advice = "Save it as XLSX.";
        }
        start.unread(head, skipped, head.length - skipped);
        this.bytes = start;
    }

    private static boolean begins(byte[] head, int... expected) {
        if (head.length < expected.length) {
            return false;
        }
        for (int index = 0; index < expected.length; index++) {
            if ((head[index] & 0xff) != expected[index]) {
                return false;
            }
        }
        return true;
    }

    /** What is wrong with the bytes; empty as long as nothing is. */
    String wrong() {
        return wrong;
    }

    String advice() {
        return advice;
    }

    /** The line of what is wrong; 0 for the whole file. */
    int wrongAt() {
        return damaged ? line : 0;
    }

    boolean quoteIsOpen() {
        return quoteIsOpen;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (!wrong.isEmpty()) {
            throw new Unreadable();
        }
        if (!decoded.hasRemaining() && !decode()) {
            return -1;
        }
        int count = Math.min(length, decoded.remaining());
        for (int index = 0; index < count; index++) {
            char next = decoded.get();
            if (next == '\0') {
                wrong = "holds a NUL character: it is not a text file, or is damaged.";
                advice = RESAVE;
                damaged = true;
                throw new Unreadable();
            }
            buffer[offset + index] = next;
            follow(next);
        }
        return count;
    }

    private void follow(char next) {
        if (next == '"') {
            quoteIsOpen = !quoteIsOpen;
        } else if (next == '\r' || next == '\n' && !afterReturn) {
            line++;
        }
        afterReturn = next == '\r';
    }

    /** Decodes some more; false at the end. What stands before a wrong byte is still handed out. */
    private boolean decode() throws IOException {
        decoded.clear();
        while (decoded.position() == 0 && !finished) {
            raw.compact();
            int count = bytes.read(raw.array(), raw.position(), raw.remaining());
            finished = count < 0;
            raw.position(raw.position() + Math.max(count, 0)).flip();
            if (decoder.decode(raw, decoded, finished).isError() && decoded.position() == 0) {
                wrong = "has bytes that are not UTF-8.";
                advice = RESAVE;
                damaged = true;
                throw new Unreadable();
            }
        }
        decoded.flip();
        return decoded.hasRemaining();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
