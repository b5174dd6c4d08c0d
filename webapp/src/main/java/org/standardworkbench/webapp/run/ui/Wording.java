package org.standardworkbench.webapp.run.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Assessment.Score;
import org.standardworkbench.rules.assessment.Truth;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.run.Matrix.Change;

/** The words and signs of the run in the reader's language. */
final class Wording {

    private final Phrases phrases;

    Wording(Language language) {
        this.phrases = Phrases.of(language);
    }

    /** The words themselves. */
    Phrases phrases() {
        return phrases;
    }

    private Locale locale() {
        return phrases.language().locale();
    }

    /** "15,000". */
    String number(long number) {
        return phrases.number(number);
    }

    /** "2023" for a calendar year, else both days. */
    String period(Period period) {
        int year = period.start().getYear();
        return period.isYear() && period.start().getDayOfYear() == 1
                ? String.valueOf(year)
                : phrases.say("common.period", period.start(), period.end());
    }

    /** "2023, current". */
    String snapshot(Dataset dataset) {
        return period(dataset.period()) + ", "
                + phrases.say("common.scope." + dataset.scope().code());
    }

    /** "Lucavsala · LV · illustrative". */
    String site(Site site) {
        return site.name() + " · " + site.country() + illustrative(site.illustrative());
    }

    /** "LV · 2023, current · illustrative". */
    String about(Dataset dataset) {
        return dataset.site().country() + " · " + snapshot(dataset)
                + illustrative(dataset.site().illustrative());
    }

    /** " · illustrative", or nothing. */
    String illustrative(boolean is) {
        return is ? " · " + phrases.say("common.illustrative") : "";
    }

    /** "79 of 108", or "12–60 of 108" where missing data leave it open. */
    String points(Score score) {
        return phrases.say("run.points", span(score.least(), score.most()), score.maximum());
    }

    static String span(int least, int most) {
        return least == most ? String.valueOf(least) : least + "–" + most;
    }

    /** "▲ 1 level, +4 pp", "▼ −6 pp", or "no change". */
    String change(Change change) {
        return change.none()
                ? phrases.say("run.change.none")
                : (change.direction() > 0 ? "▲ " : "▼ ") + extent(change, "run.change.share");
    }

    /** The change as a part of a sentence for screen readers. */
    String changeSaid(Change change) {
        var said = change.none()
                ? phrases.say("run.change.none")
                : phrases.say(
                        change.direction() > 0 ? "run.change.up" : "run.change.down",
                        extent(change, "run.change.share.said"));
        return phrases.say("run.change.against", said, change.against());
    }

    private String extent(Change change, String share) {
        var levels = change.levels() == 0 ? "" : phrases.count("run.change.levels", Math.abs(change.levels()));
        var points = change.percentagePoints() == 0 ? "" : phrases.say(share, signed(change.percentagePoints()));
        return levels + (levels.isEmpty() || points.isEmpty() ? "" : ", ") + points;
    }

    /** "+4" or "−4". */
    static String signed(int number) {
        return (number > 0 ? "+" : "−") + Math.abs(number);
    }

    /** "Latvia (LV)". */
    String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale()) + " (" + code + ")";
    }

    /** "23 Nov 2026, 13:05 UTC". */
    String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale()).format(instant.atOffset(ZoneOffset.UTC))
                + " UTC";
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

    static String sign(Truth truth) {
        return switch (truth) {
            case TRUE -> "✓";
            case FALSE -> "✕";
            case UNKNOWN -> "?";
        };
    }

    /** As statements ask for it: empty for unknown. */
    static Optional<Boolean> known(Truth truth) {
        return truth == Truth.UNKNOWN ? Optional.empty() : Optional.of(truth == Truth.TRUE);
    }
}
