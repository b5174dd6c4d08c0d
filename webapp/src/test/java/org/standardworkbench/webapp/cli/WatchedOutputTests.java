package org.standardworkbench.webapp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WatchedOutputTests {

    @Test
    void writesUtf8AndLosesNothing() {
        var bytes = new ByteArrayOutputStream();
        var output = new WatchedOutput(bytes);

        output.writer().println("≥ 50 %");

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("≥ 50 %" + System.lineSeparator());
        assertThat(output.lost()).isEmpty();
    }

    @Test
    void tellsThatTheDiskIsFull() {
        var output = failing("No space left on device");

        output.writer().println("silver");

        assertThat(output.lost()).contains("No space left on device");
    }

    @Test
    void tellsNothingOfAReaderThatHasSeenEnough() {
        var output = failing("Broken pipe");

        output.writer().println("silver");

        assertThat(output.lost()).isEmpty();
    }

    private static WatchedOutput failing(String reason) {
        return new WatchedOutput(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        });
    }
}
