package org.standardworkbench.webapp.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers when writing failed, which the writers of Java keep to themselves: half a file on a full disk
 * must not look like a success. A reader that has seen enough, such as {@code head}, is no failure.
 */
final class WatchedOutput extends FilterOutputStream {

    private @Nullable IOException failure;

    WatchedOutput(OutputStream stream) {
        super(stream);
    }

    PrintWriter writer() {
        return new PrintWriter(this, true, StandardCharsets.UTF_8);
    }

    /** Why something was lost; empty if nothing was, or if the reader went away. */
    Optional<String> lost() {
        return Optional.ofNullable(failure)
                .map(problem -> String.valueOf(problem.getMessage()))
                .filter(reason -> !reason.toLowerCase(Locale.ROOT).contains("pipe"));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException problem) {
            failure = problem;
            throw problem;
        }
    }
}
