package org.standardworkbench.rules.verification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.data.SiteId;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Stage;

/** Makes invented sites of values. */
final class Sites {

    private static final Place INVENTED = Place.file("invented to show a finding");

    private Sites() {}

    /** A site in operation, with the year that ends on a day. */
    static Dataset dataset(
            LocalDate day,
            String country,
            Map<IndicatorCode, DataPoint> data,
            List<Member> companies,
            List<Member> flows) {
        return dataset(day, country, Stage.OPERATING, data, companies, flows);
    }

    static Dataset dataset(
            LocalDate day,
            String country,
            Stage stage,
            Map<IndicatorCode, DataPoint> data,
            List<Member> companies,
            List<Member> flows) {
        return new Dataset(
                new Site(new SiteId("example"), "Example", country, stage, true, "invented"),
                new Period(day.minusYears(1).plusDays(1), day),
                Scope.CURRENT,
                data,
                Optional.of(companies),
                Optional.of(flows));
    }

    /** The data point of a value; empty if it is unknown. */
    static Optional<DataPoint> point(Indicator indicator, Line.Cell cell) {
        return cell.number()
                .<Value>map(Value.OfNumber::new)
                .or(() -> cell.word().map(word -> word(indicator, word)))
                .map(value -> point(indicator, value));
    }

    static DataPoint point(Indicator indicator, BigDecimal number) {
        return point(indicator, new Value.OfNumber(number));
    }

    private static Value word(Indicator indicator, String word) {
        return switch (indicator.kind()) {
            case TRUTH -> new Value.OfTruth(word.equals("true"));
            default -> new Value.OfCode(word);
        };
    }

    static DataPoint point(Indicator indicator, Value value) {
        boolean number = value instanceof Value.OfNumber;
        return new DataPoint(
                indicator.code(),
                Optional.of(value),
                number ? indicator.unit() : "",
                Status.MEASURED,
                "",
                "",
                Optional.empty(),
                "",
                "",
                "",
                INVENTED);
    }
}
