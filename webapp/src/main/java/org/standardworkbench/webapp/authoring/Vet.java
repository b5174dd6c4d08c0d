package org.standardworkbench.webapp.authoring;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.standardworkbench.rules.assessment.Assessor;
import org.standardworkbench.rules.verification.Verification;
import org.standardworkbench.rules.verification.Verifier;

/** A verification under way, and what came out of it. Safe for use by several threads. */
public final class Vet {

    /** How far it is. */
    public enum State {
        /** It has not begun: somebody may still be typing, or others are served first. */
        WAITING,
        RUNNING,
        DONE,
        /** Nobody wants to know any more. */
        CANCELLED,
        /** It took longer than it may; nothing is claimed. */
        TOO_LONG,
        /** It could not be done; nothing is claimed. */
        FAILED
    }

    private final int total;
    private final Duration longest;
    private volatile State state = State.WAITING;
    private volatile int done;
    private volatile long began;
    private volatile long tried;
    private volatile Optional<Verification> found = Optional.empty();

    /** What is to be verified. */
    interface Work {

        Verification verify(Verifier verifier, IntConsumer progress);
    }

    Vet(int total, Duration longest) {
        this.total = total;
        this.longest = longest;
    }

    void run(Assessor assessor, Work work) {
        synchronized (this) {
            if (state != State.WAITING) {
                return;
            }
            state = State.RUNNING;
            began = System.nanoTime();
        }
        var watched = new WatchedAssessor(assessor, () -> state == State.CANCELLED || late());
        try {
            var result = work.verify(Verifier.on(watched), count -> {
                done = count;
                watched.check();
            });
            tried = watched.asked();
            found = Optional.of(result);
            end(State.DONE);
        } catch (CancellationException stopped) {
            end(State.TOO_LONG);
        } catch (RuntimeException broken) {
            end(State.FAILED);
        }
    }

    private synchronized void end(State how) {
        if (state == State.RUNNING) {
            state = how;
        }
    }

    private boolean late() {
        return System.nanoTime() - began > longest.toNanos();
    }

    /** Stops it soon; what is done already stays. */
    public synchronized void cancel() {
        if (!over()) {
            state = State.CANCELLED;
        }
    }

    /** How far it is. */
    public State state() {
        return state;
    }

    /** Whether nothing more will come. */
    public boolean over() {
        return state != State.WAITING && state != State.RUNNING;
    }

    /** How many criteria are looked through. */
    public int done() {
        return done;
    }

    /** How many criteria there are to look through. */
    public int total() {
        return total;
    }

    /** How many sites were made and assessed by the engine to prove what is claimed. */
    public long tried() {
        return tried;
    }

    /** For how long it may run. */
    public Duration longest() {
        return longest;
    }

    /** What was found, once it is done. */
    public Optional<Verification> found() {
        return state == State.DONE ? found : Optional.empty();
    }
}
