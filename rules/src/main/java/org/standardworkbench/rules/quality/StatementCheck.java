package org.standardworkbench.rules.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.UncertaintyKind;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.Indicator;

/** Looks at what one data point says about itself: status, uncertainty, and the years that its texts name. */
final class StatementCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A year as a text's own reference: "in 2019", "meter readings 2019". Numbers of laws ("2018/2001") and dates are not meant. */
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.\\-:])(20\\d\\d)(?![\\d/:%]|[.\\-]\\d)");

    private final Holder holder;
    private final List<Finding> findings = new ArrayList<>();

    private StatementCheck(Holder holder) {
        this.holder = holder;
    }

    static List<Finding> check(Holder holder, Catalogue catalogue) {
        StatementCheck check = new StatementCheck(holder);
        for (DataPoint point : holder.points().values()) {
            Optional<Indicator> declared = catalogue.find(point.indicator(), holder.subject());
            if (point.value().isPresent() && declared.isPresent()) {
                boolean yearly = declared.get().period() == Indicator.Period.YEAR;
                check.status(point, yearly);
                check.uncertainty(point);
                if (yearly) {
                    check.year(point);
                }
            }
        }
        return check.findings;
    }

    /** What holds at a point in time can be measured for a plan as well, for example the land; what covers a year cannot. */
    private void status(DataPoint point, boolean yearly) {
        boolean current = holder.dataset().scope() == Scope.CURRENT;
        if (current && point.status() == Status.PLANNED) {
            add(
                    Finding.Kind.STATUS_AGAINST_SCOPE,
                    point,
                    "`%s` is planned, but stands among the data of the area as it is.".formatted(point.indicator()),
                    "Put it into the intended data, or give the status of what is there.");
        }
        if (!current && yearly && point.status() == Status.MEASURED) {
            add(
                    Finding.Kind.STATUS_AGAINST_SCOPE,
                    point,
                    "`%s` covers a year and is measured, but stands among the data of the area as it is intended to be."
                            .formatted(point.indicator()),
                    "Put it into the current data, or give the status planned.");
        }
    }

    private void uncertainty(DataPoint point) {
        if (point.uncertainty().isEmpty() || !(point.value().orElseThrow() instanceof Value.OfNumber number)) {
            return;
        }
        DataPoint.Uncertainty stated = point.uncertainty().get();
        boolean relative = stated.kind() == UncertaintyKind.RELATIVE;
        BigDecimal whole = relative ? HUNDRED : number.number().abs();
        if (number.number().signum() != 0 && stated.amount().compareTo(whole) >= 0) {
            add(
                    Finding.Kind.LARGE_UNCERTAINTY,
                    point,
                    "`%s` is %s with an uncertainty of %s%s, so that it may as well be zero."
                            .formatted(
                                    point.indicator(),
                                    Figures.text(point),
                                    stated.amount().toPlainString(),
                                    relative ? " %" : " " + point.unit()),
                    "Check the uncertainty and its kind: abs is in the value's unit, rel in per cent.");
        }
    }

    /** Only if every year named is before the period: a report appears later, and methods and laws are named as well as years. */
    private void year(DataPoint point) {
        int first = holder.dataset().period().start().getYear();
        List<Integer> named = new ArrayList<>();
        for (String text : List.of(point.source(), point.evidence())) {
            Matcher years = YEAR.matcher(text);
            while (years.find()) {
                named.add(Integer.valueOf(years.group(1)));
            }
        }
        if (point.status() == Status.MEASURED
                && !named.isEmpty()
                && named.stream().allMatch(year -> year < first)) {
            add(
                    Finding.Kind.OTHER_YEAR_NAMED,
                    point,
                    "`%s` is given as measured from %s to %s, but its source names %s."
                            .formatted(
                                    point.indicator(),
                                    holder.dataset().period().start(),
                                    holder.dataset().period().end(),
                                    named.getLast()),
                    "Give the figure of the period, or the status estimated and how it was carried over.");
        }
    }

    private void add(Finding.Kind kind, DataPoint point, String message, String advice) {
        findings.add(holder.finding(kind, List.of(point.indicator()), message, advice, holder.basis(point)));
    }
}
