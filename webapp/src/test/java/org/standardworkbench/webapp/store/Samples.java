package org.standardworkbench.webapp.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.data.SiteId;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.UncertaintyKind;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Stage;

/** Data to store: an invented site, and what is shipped. */
final class Samples {

    private static final Path SHIPPED = Path.of("../standard-versions");

    private Samples() {}

    /** A dataset that has everything that a dataset can have. */
    static Dataset site(String id, String electricity) {
        var number = point("electricityUse", Optional.of(new Value.OfNumber(new BigDecimal(electricity))), "MW.h/a");
        var truth = point("rainwaterUse", Optional.of(new Value.OfTruth(true)), "1");
        var code = point("heatSource", Optional.of(new Value.OfCode("1.5")), "1");
        var missing = new DataPoint(
                new IndicatorCode("wasteAmount"),
                Optional.empty(),
                "t/a",
                Status.NOT_APPLICABLE,
                "",
                "",
                Optional.empty(),
                "",
                "",
                "no \"waste\" \u00e4\n",
                Place.file("x"));
        return new Dataset(
                new Site(new SiteId(id), "S\u012bte " + id, "LV", Stage.OPERATING, true, "made up"),
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                Scope.CURRENT,
                Map.of(
                        number.indicator(), number,
                        truth.indicator(), truth,
                        code.indicator(), code,
                        missing.indicator(), missing),
                Optional.of(List.of(new Member("a", "A Ltd", Map.of(number.indicator(), number)))),
                Optional.of(List.of()));
    }

    private static DataPoint point(String indicator, Optional<Value> value, String unit) {
        return new DataPoint(
                new IndicatorCode(indicator),
                value,
                unit,
                Status.MEASURED,
                "all users",
                "meters",
                Optional.of(new DataPoint.Uncertainty(new BigDecimal("2.5"), UncertaintyKind.RELATIVE)),
                "operator",
                "https://example.org/bill.pdf",
                "",
                Place.file("x"));
    }

    static List<Dataset> shippedDatasets() {
        return DatasetReader.read(List.of(SHIPPED.resolve("sites"))).orThrow();
    }

    static Path shippedVersion(String path) {
        return SHIPPED.resolve(path);
    }

    static LoadedVersion shipped(String path) {
        return VersionReader.readForUse(shippedVersion(path)).orThrow();
    }
}
