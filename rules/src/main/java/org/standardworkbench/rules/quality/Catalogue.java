package org.standardworkbench.rules.quality;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.data.Indicators;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Subject;

/** The declared indicators as the checks look at them. Of several declarations of a code the last one, the newest version's, holds. */
final class Catalogue {

    private final List<Indicator> all;
    private final Indicators indicators;

    Catalogue(Indicators indicators) {
        this.indicators = indicators;
        this.all = indicators.codes().stream()
                .flatMap(code -> indicators.declarations(code).stream())
                .toList();
    }

    /** Every declaration of a subject, by code. */
    List<Indicator> of(Subject subject) {
        return all.stream().filter(indicator -> indicator.subject() == subject).toList();
    }

    /** The declaration of a code for a subject. */
    Optional<Indicator> find(IndicatorCode code, Subject subject) {
        return indicators.declarations(code).stream()
                .filter(indicator -> indicator.subject() == subject)
                .reduce((first, second) -> second);
    }

    /** The declaration of a code whose values cover a year. */
    Optional<Indicator> yearly(IndicatorCode code, Subject subject) {
        return find(code, subject).filter(indicator -> indicator.period() == Indicator.Period.YEAR);
    }

    /** How people name an indicator. */
    static String name(Indicator indicator) {
        String label = indicator.label().best(org.standardworkbench.rules.standard.Language.EN);
        return label.isEmpty() ? "`" + indicator.code() + "`" : label;
    }
}
