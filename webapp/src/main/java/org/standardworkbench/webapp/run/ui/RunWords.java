package org.standardworkbench.webapp.run.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.standardworkbench.webapp.run.RunPace;
import org.standardworkbench.webapp.run.RunProgress;
import org.standardworkbench.webapp.run.RunRecord;
import org.standardworkbench.webapp.run.RunSummary;

/** The words about kept runs. */
final class RunWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private RunWords() {}

    /** "Run 12 “Before the meeting”, of 23 Nov 2026, 13:05 UTC: 7,300 of 15,000 made, 1,200 a second, about 7 s left". */
    static String said(RunRecord run, RunProgress progress, Optional<RunPace> pace) {
        return "Run " + run.id() + (run.title().isEmpty() ? "" : " “" + run.title() + "”") + ", of "
                + moment(run.createdAt()) + ": " + state(progress, pace);
    }

    private static String state(RunProgress progress, Optional<RunPace> pace) {
        var made = number(progress.done()) + " of " + number(progress.all()) + " made";
        return switch (progress.state()) {
            case RUNNING ->
                made
                        + pace.map(now -> ", " + number(now.perSecond()) + " a second, about " + duration(now.left())
                                        + " left")
                                .orElse(", waiting for its turn");
            case FINISHED -> "finished, versions and data are those of then";
            case CANCELLED -> "cancelled, " + made + " and kept";
            case INTERRUPTED -> "the server stopped while it worked, " + made + " and kept; resume it";
            case FAILED -> "it could not go on, " + made + " and kept: " + progress.note();
        };
    }

    /** The state in a list. */
    static String state(RunProgress.State state) {
        return switch (state) {
            case RUNNING -> "▶ working";
            case FINISHED -> "✓ finished";
            case CANCELLED -> "■ cancelled";
            case INTERRUPTED -> "! interrupted";
            case FAILED -> "✕ failed";
        };
    }

    /** What a list calls a run. */
    static String name(RunSummary run) {
        return run.title().isEmpty() ? "Run " + run.id() : run.title();
    }

    /** "23 Nov 2026, 13:05 UTC". */
    static String moment(Instant instant) {
        return MOMENT.format(instant.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    /** "15,000". */
    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** "45 s", "12 min", "3 h 5 min". */
    static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 90) {
            return seconds + " s";
        }
        long minutes = Math.ceilDiv(seconds, 60);
        return minutes < 90 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
