package org.standardworkbench.webapp.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Slows down whoever guesses passwords: after some failures in a row, each further one doubles the time until the next attempt is looked
 * at, for the name and for the address it comes from. A name waits a minute at most, so that nobody can lock others out for long. The
 * memory is bounded: what was used longest ago is forgotten.
 */
final class Guessing {

    static final int FREE = 5;

    private static final int MOST = 10_000;
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final Duration LONGEST_OF_NAME = Duration.ofMinutes(1);
    private static final Duration LONGEST_OF_ADDRESS = Duration.ofMinutes(15);

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST;
        }
    };

    private record Failures(int count, Instant last) {}

    Guessing(Clock clock) {
        this.clock = clock;
    }

    /** How long an attempt has to wait; empty if it may be looked at now. */
    synchronized Optional<Duration> wait(String name, String address) {
        return Stream.of(
                        remaining(ofName(name), FREE, LONGEST_OF_NAME),
                        // Several people may sit behind one address.
                        remaining(ofAddress(address), 4 * FREE, LONGEST_OF_ADDRESS))
                .flatMap(Optional::stream)
                .max(Duration::compareTo);
    }

    private Optional<Duration> remaining(String key, int free, Duration longest) {
        var known = failures.get(key);
        if (known == null || known.count() < free) {
            return Optional.empty();
        }
        var pause = Duration.ofSeconds(1L << Math.min(known.count() - free, 20));
        var until = known.last().plus(pause.compareTo(longest) < 0 ? pause : longest);
        return Optional.of(Duration.between(clock.instant(), until)).filter(Duration::isPositive);
    }

    /** An attempt failed. @return how often in a row the name has */
    synchronized int failed(String name, String address) {
        add(ofAddress(address));
        return add(ofName(name));
    }

    private int add(String key) {
        var now = clock.instant();
        var known = failures.get(key);
        int count = known == null || known.last().plus(FORGOTTEN).isBefore(now) ? 1 : known.count() + 1;
        failures.put(key, new Failures(count, now));
        return count;
    }

    /** Somebody knew the password of a name. */
    synchronized void succeeded(String name) {
        failures.remove(ofName(name));
    }

    synchronized int remembered() {
        return failures.size();
    }

    private static String ofName(String name) {
        return "name " + (name.length() > 64 ? name.substring(0, 64) : name);
    }

    private static String ofAddress(String address) {
        return "address " + address;
    }
}
