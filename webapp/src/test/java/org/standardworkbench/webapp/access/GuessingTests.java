package org.standardworkbench.webapp.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessingTests {

    private final Time time = new Time();
    private final Guessing guessing = new Guessing(time);

    private static final class Time extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private void fail(String name, String address, int times) {
        for (int time = 0; time < times; time++) {
            guessing.failed(name, address);
        }
    }

    @Test
    void someFailuresCostNothing() {
        fail("anna", "1.1.1.1", Guessing.FREE - 1);

        assertThat(guessing.wait("anna", "1.1.1.1")).isEmpty();
    }

    @Test
    void eachFurtherFailureDoublesTheWaitUpToAMinuteForTheName() {
        fail("anna", "1.1.1.1", Guessing.FREE);
        assertThat(guessing.wait("anna", "2.2.2.2")).contains(Duration.ofSeconds(1));
        fail("anna", "1.1.1.1", 1);
        assertThat(guessing.wait("anna", "2.2.2.2")).contains(Duration.ofSeconds(2));
        fail("anna", "1.1.1.1", 50);
        assertThat(guessing.wait("anna", "2.2.2.2")).contains(Duration.ofMinutes(1));
    }

    @Test
    void theWaitEnds() {
        fail("anna", "1.1.1.1", Guessing.FREE);
        time.pass(Duration.ofSeconds(1));

        assertThat(guessing.wait("anna", "1.1.1.1")).isEmpty();
    }

    @Test
    void oneWhoGuessesManyNamesFromOneAddressWaitsForAnyName() {
        for (int name = 0; name < 4 * Guessing.FREE; name++) {
            guessing.failed("name" + name, "1.1.1.1");
        }

        assertThat(guessing.wait("other", "1.1.1.1")).contains(Duration.ofSeconds(1));
        assertThat(guessing.wait("other", "2.2.2.2")).isEmpty();
    }

    @Test
    void whoKnowsThePasswordStartsAfresh() {
        fail("anna", "1.1.1.1", Guessing.FREE);
        guessing.succeeded("anna");

        assertThat(guessing.wait("anna", "1.1.1.1")).isEmpty();
        assertThat(guessing.failed("anna", "1.1.1.1")).isEqualTo(1);
    }

    @Test
    void failuresAreForgottenAfterAnHour() {
        fail("anna", "1.1.1.1", Guessing.FREE);
        time.pass(Duration.ofMinutes(61));

        assertThat(guessing.failed("anna", "1.1.1.1")).isEqualTo(1);
    }

    @Test
    void theMemoryIsBounded() {
        for (int name = 0; name < 20_000; name++) {
            guessing.failed("name" + name, "address" + name);
        }

        assertThat(guessing.remembered()).isEqualTo(10_000);
    }
}
