package org.standardworkbench.rules.verification;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;

/** Which data a dataset holds. */
final class GivenData {

    private GivenData() {}

    /** Whether there is a value: of companies and flows, whether one of them has one. */
    static boolean has(StandardVersion version, Dataset dataset, IndicatorCode code) {
        Stream<Map<IndicatorCode, DataPoint>> data =
                switch (subject(version, code)) {
                    case AREA -> Stream.of(dataset.data());
                    case COMPANY ->
                        dataset.companies().orElse(List.of()).stream().map(member -> member.data());
                    case FLOW -> dataset.flows().orElse(List.of()).stream().map(member -> member.data());
                };
        return data.anyMatch(points ->
                Optional.ofNullable(points.get(code)).flatMap(DataPoint::value).isPresent());
    }

    /** Whether the dataset says that there is nobody of whom the indicator could be measured. */
    static boolean nobodyToMeasure(StandardVersion version, Dataset dataset, IndicatorCode code) {
        return switch (subject(version, code)) {
            case AREA -> false;
            case COMPANY -> dataset.companies().filter(List::isEmpty).isPresent();
            case FLOW -> dataset.flows().filter(List::isEmpty).isPresent();
        };
    }

    private static Subject subject(StandardVersion version, IndicatorCode code) {
        return Objects.requireNonNull(version.indicators().get(code)).subject();
    }
}
