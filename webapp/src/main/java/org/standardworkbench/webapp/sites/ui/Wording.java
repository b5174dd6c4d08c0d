package org.standardworkbench.webapp.sites.ui;

import java.util.Locale;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Period;

/** Words that the pages of sites share. */
final class Wording {

    private static final int SHORT_HASH = 8;

    private Wording() {}

    /** "2023" for a calendar year, else both days. */
    static String period(Period period) {
        return period.isYear() && period.start().getDayOfYear() == 1
                ? String.valueOf(period.start().getYear())
                : period.start() + " to " + period.end();
    }

    /** "2023, current". */
    static String dataset(Dataset dataset) {
        return period(dataset.period()) + ", " + dataset.scope().code();
    }

    /** "Latvia" for {@code LV}; a code without a name stays as it is. */
    static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    static String points(Assessment.Score score) {
        return (score.least() == score.most() ? String.valueOf(score.least()) : score.least() + "–" + score.most())
                + " of " + score.maximum();
    }

    /** "1 site", "34 sites". */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String shortHash(String hash) {
        return hash.length() <= SHORT_HASH ? hash : hash.substring(0, SHORT_HASH);
    }

    /** How far a value may be off; of a share it is said that the per cent are of the value and no percentage points. */
    static String uncertainty(DataPoint.Uncertainty uncertainty, String unit) {
        var amount = uncertainty.amount().toPlainString();
        return switch (uncertainty.kind()) {
            case RELATIVE -> "± " + amount + (unit.equals("%") ? " % of the value" : " %");
            case ABSOLUTE -> "± " + amount;
            case INTERVAL -> "± " + amount + " (interval)";
        };
    }
}
