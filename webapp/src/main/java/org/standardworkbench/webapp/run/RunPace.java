package org.standardworkbench.webapp.run;

import java.time.Duration;
import java.util.Optional;

/**
 * How fast a run works.
 *
 * @param perSecond assessments made in a second, at least 1
 * @param left how long what remains will take at this speed, in whole seconds, rounded up
 */
public record RunPace(long perSecond, Duration left) {

    /**
     * The speed of what was made.
     *
     * @param made assessments since the work began
     * @param spent time since the work began
     * @param remaining assessments that are still to be made
     * @return empty if nothing was made yet, so that there is no speed
     */
    static Optional<RunPace> of(int made, Duration spent, int remaining) {
        long milliseconds = spent.toMillis();
        if (made <= 0 || milliseconds <= 0) {
            return Optional.empty();
        }
        long seconds = Math.ceilDiv((long) remaining * milliseconds, made * 1_000L);
        return Optional.of(new RunPace(Math.max(1, made * 1_000L / milliseconds), Duration.ofSeconds(seconds)));
    }
}
