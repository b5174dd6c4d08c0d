package org.standardworkbench.rules.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Indicators;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.data.SiteId;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.UncertaintyKind;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.ArithmeticOperator;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Rounding;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.ValueKind;

/** A harbour with a few figures, as the tests of this room need it. */
final class InventedHarbour {

    static final Indicators KNOWN = Indicators.of(List.of(
            indicator("power", Subject.AREA, "MW.h/a", Indicator.Period.YEAR),
            indicator("solarPower", Subject.AREA, "MW.h/a", Indicator.Period.YEAR),
            indicator("windPower", Subject.AREA, "MW.h/a", Indicator.Period.YEAR),
            derived("greenPower", "MW.h/a", join("solarPower", ArithmeticOperator.PLUS, "windPower"), "", ""),
            derived(
                    "greenShare",
                    "%",
                    join("greenPower", ArithmeticOperator.DIVIDED_BY, "power"),
                    "greenPower",
                    "power"),
            indicator("jobs", Subject.AREA, "{job}", Indicator.Period.POINT),
            indicator("bicycles", Subject.AREA, "{space}", Indicator.Period.POINT),
            derived("bicyclesPerJob", "%", join("bicycles", ArithmeticOperator.DIVIDED_BY, "jobs"), "bicycles", "jobs"),
            indicator("water", Subject.AREA, "m3/a", Indicator.Period.YEAR),
            indicator("companyWater", Subject.COMPANY, "m3/a", Indicator.Period.YEAR),
            indicator("staff", Subject.COMPANY, "{job}", Indicator.Period.POINT)));

    static Indicator indicator(String code, Subject subject, String unit, Indicator.Period period) {
        return indicator(code, subject, unit, period, Optional.empty(), "", "");
    }

    static Indicator derived(String code, String unit, Expression formula, String part, String whole) {
        return indicator(code, Subject.AREA, unit, Indicator.Period.YEAR, Optional.of(formula), part, whole);
    }

    static Indicator indicator(
            String code,
            Subject subject,
            String unit,
            Indicator.Period period,
            Optional<Expression> formula,
            String part,
            String whole) {
        return new Indicator(
                new IndicatorCode(code),
                subject,
                ValueKind.NUMBER,
                unit,
                new Rounding(1, RoundingMode.HALF_EVEN),
                List.of(),
                Texts.NONE,
                Texts.NONE,
                Optional.of(part).filter(text -> !text.isEmpty()).map(IndicatorCode::new),
                Optional.of(whole).filter(text -> !text.isEmpty()).map(IndicatorCode::new),
                Texts.NONE,
                period,
                formula);
    }

    static Expression join(String left, ArithmeticOperator operator, String right) {
        return new Expression.Arithmetic(
                new Expression.IndicatorValue(new IndicatorCode(left)),
                operator,
                new Expression.IndicatorValue(new IndicatorCode(right)));
    }

    /** A data point under construction: measured, with a source. */
    record Given(
            String code, String value, String unit, Status status, String boundary, String source, String uncertainty) {

        static Given of(String code, String value, String unit) {
            return new Given(code, value, unit, Status.MEASURED, "", "meter", "");
        }

        Given within(String words) {
            return new Given(code, value, unit, status, words, source, uncertainty);
        }

        Given from(String words) {
            return new Given(code, value, unit, status, boundary, words, uncertainty);
        }

        Given as(Status other) {
            return new Given(code, value, unit, other, boundary, source, uncertainty);
        }

        Given plusMinus(String amount) {
            return new Given(code, value, unit, status, boundary, source, amount);
        }

        DataPoint point() {
            return new DataPoint(
                    new IndicatorCode(code),
                    Optional.of(new Value.OfNumber(new BigDecimal(value))),
                    unit,
                    status,
                    boundary,
                    status == Status.ESTIMATED ? "survey" : "",
                    uncertainty.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new DataPoint.Uncertainty(new BigDecimal(uncertainty), UncertaintyKind.ABSOLUTE)),
                    source,
                    "",
                    "",
                    new Place("data.csv", 2, 7));
        }
    }

    static Map<IndicatorCode, DataPoint> points(Given... given) {
        Map<IndicatorCode, DataPoint> points = new TreeMap<>();
        for (Given one : given) {
            points.put(new IndicatorCode(one.code), one.point());
        }
        return points;
    }

    static Dataset dataset(String site, String start, Scope scope, List<Member> companies, Given... given) {
        LocalDate first = LocalDate.parse(start);
        return new Dataset(
                new Site(new SiteId(site), site, "LV", Stage.OPERATING, true, ""),
                new Period(first, first.plusYears(1).minusDays(1)),
                scope,
                points(given),
                companies.isEmpty() ? Optional.empty() : Optional.of(companies),
                Optional.empty());
    }

    static Dataset year(int year, Given... given) {
        return dataset("harbour", year + "-01-01", Scope.CURRENT, List.of(), given);
    }

    static List<Finding> check(Dataset dataset, Dataset... others) {
        return QualityCheck.check(dataset, List.of(others), KNOWN);
    }

    static List<Finding> area(Given... given) {
        return check(year(2024, given));
    }

    static Given power(String value) {
        return Given.of("power", value, "MW.h/a");
    }

    private InventedHarbour() {}
}
