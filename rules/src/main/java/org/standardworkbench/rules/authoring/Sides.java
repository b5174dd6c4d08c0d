package org.standardworkbench.rules.authoring;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The three versions of one thing; each may be missing.
 *
 * @param base what both started from
 * @param mine mine
 * @param theirs the other one's
 * @param <T> what it is
 */
record Sides<T>(Optional<T> base, Optional<T> mine, Optional<T> theirs) {

    <R> Sides<R> map(Function<T, R> change) {
        return new Sides<>(base.map(change), mine.map(change), theirs.map(change));
    }

    <R> Sides<R> flatMap(Function<T, Optional<R>> change) {
        return new Sides<>(base.flatMap(change), mine.flatMap(change), theirs.flatMap(change));
    }

    Stream<T> there() {
        return Stream.of(base, mine, theirs).flatMap(Optional::stream);
    }

    boolean complete() {
        return base.isPresent() && mine.isPresent() && theirs.isPresent();
    }

    /** What stands where a conflict is open: nothing that anybody wrote is lost from sight. */
    Optional<T> provisional() {
        return mine.or(() -> theirs);
    }

    /** The outcome where at most one side changed something, or both the same. Missing if both did. */
    Optional<Settled<T>> settled() {
        if (mine.equals(theirs)) {
            return Optional.of(new Settled<>(mine, By.BOTH));
        }
        if (base.equals(mine)) {
            return Optional.of(new Settled<>(theirs, By.THEIRS));
        }
        return base.equals(theirs) ? Optional.of(new Settled<>(mine, By.MINE)) : Optional.empty();
    }

    /** Whose change it is. */
    enum By {
        MINE,
        THEIRS,
        BOTH
    }

    record Settled<T>(Optional<T> value, By by) {

        void tell(Log log, VersionPart part) {
            if (by == By.MINE) {
                log.mine(part);
            } else if (by == By.THEIRS) {
                log.theirs(part);
            }
        }
    }
}
