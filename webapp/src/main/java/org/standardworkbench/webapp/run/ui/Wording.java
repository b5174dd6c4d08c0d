package org.standardworkbench.webapp.run.ui;

import java.util.Optional;
import org.standardworkbench.rules.assessment.Assessment.Score;
import org.standardworkbench.rules.assessment.Truth;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.webapp.run.Matrix.Change;

/** The words and signs of the run. */
final class Wording {

    private Wording() {}

    /** "2023" for a calendar year, else both days. */
    static String period(Period period) {
        int year = period.start().getYear();
        return period.isYear() && period.start().getDayOfYear() == 1
                ? String.valueOf(year)
                : period.start() + " to " + period.end();
    }

    /** "2023, current". */
    static String snapshot(Dataset dataset) {
        return period(dataset.period()) + ", " + dataset.scope().code();
    }

    static String site(Site site) {
        return site.name() + " · " + site.country() + (site.illustrative() ? " · illustrative" : "");
    }

    /** "79 of 108", or "12–60 of 108" where missing data leave it open. */
    static String points(Score score) {
        return span(score.least(), score.most()) + " of " + score.maximum();
    }

    static String span(int least, int most) {
        return least == most ? String.valueOf(least) : least + "–" + most;
    }

    /** "▲ 1 level, +4 pp", "▼ −6 pp", or "no change". */
    static String change(Change change) {
        if (change.none()) {
            return "no change";
        }
        var arrow = change.direction() > 0 ? "▲ " : "▼ ";
        var levels = change.levels() == 0
                ? ""
                : Math.abs(change.levels()) + (Math.abs(change.levels()) == 1 ? " level" : " levels");
        var points = change.percentagePoints() == 0 ? "" : signed(change.percentagePoints()) + " pp";
        return arrow + levels + (levels.isEmpty() || points.isEmpty() ? "" : ", ") + points;
    }

    /** The change as a sentence part for screen readers. */
    static String changeSaid(Change change) {
        if (change.none()) {
            return "no change against " + change.against();
        }
        return change(change)
                .replace("▲ ", "up ")
                .replace("▼ ", "down ")
                .replace(" pp", " percentage points")
                .concat(" against " + change.against());
    }

    /** "+4" or "−4". */
    static String signed(int number) {
        return (number > 0 ? "+" : "−") + Math.abs(number);
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
