package org.standardworkbench.webapp.run.ui;

import java.util.Locale;
import java.util.Optional;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.run.RunPace;
import org.standardworkbench.webapp.run.RunProgress;
import org.standardworkbench.webapp.run.RunRecord;
import org.standardworkbench.webapp.run.RunSummary;

/** The words about kept runs in the reader's language. */
final class RunWords {

    private final Wording wording;
    private final Phrases phrases;

    RunWords(Wording wording) {
        this.wording = wording;
        this.phrases = wording.phrases();
    }

    /** "Run 12 “Before the meeting”, of 23 Nov 2026, 13:05 UTC: 7,300 of 15,000 made, 1,200 a second, about 7 s left". */
    String said(RunRecord run, RunProgress progress, Optional<RunPace> pace) {
        var name = run.title().isEmpty()
                ? phrases.say("run.said", run.id())
                : phrases.say("run.said.titled", run.id(), run.title());
        return phrases.say("run.said.of", name, wording.moment(run.createdAt()), state(progress, pace));
    }

    private String state(RunProgress progress, Optional<RunPace> pace) {
        var made = phrases.say("run.made", wording.number(progress.done()), wording.number(progress.all()));
        return switch (progress.state()) {
            case RUNNING ->
                pace.map(now -> phrases.say(
                                "run.state.running",
                                made,
                                wording.number(now.perSecond()),
                                Wording.duration(now.left())))
                        .orElseGet(() -> phrases.say("run.state.waiting", made));
            case FINISHED -> phrases.say("run.state.finished");
            case CANCELLED -> phrases.say("run.state.cancelled", made);
            case INTERRUPTED -> phrases.say("run.state.interrupted", made);
            case FAILED -> phrases.say("run.state.failed", made, progress.note());
        };
    }

    /** The state in a list. */
    String state(RunProgress.State state) {
        return phrases.say("run.short." + state.name().toLowerCase(Locale.ROOT));
    }

    /** What a list calls a run. */
    String name(RunSummary run) {
        return run.title().isEmpty() ? phrases.say("run.said", run.id()) : run.title();
    }
}
