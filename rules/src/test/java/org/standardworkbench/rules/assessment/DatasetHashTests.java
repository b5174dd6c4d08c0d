package org.standardworkbench.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.data.SiteId;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.UncertaintyKind;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Stage;

class DatasetHashTests {

    private static final Period YEAR = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private static final IndicatorCode WATER = new IndicatorCode("waterUse");

    private static Value number(String text) {
        return new Value.OfNumber(new BigDecimal(text));
    }

    private static DataPoint point(String value) {
        return new DataPoint(
                WATER,
                Optional.of(number(value)),
                "m3",
                Status.MEASURED,
                "b",
                "m",
                Optional.of(new DataPoint.Uncertainty(new BigDecimal("5"), UncertaintyKind.RELATIVE)),
                "s",
                "e",
                "n",
                new Place("a", 1, 1));
    }

    private static Site site(String id, String name, String country, Stage stage, boolean illustrative, String note) {
        return new Site(new SiteId(id), name, country, stage, illustrative, note);
    }

    private static Dataset of(DataPoint point) {
        return new Dataset(
                site("mill", "Mill", "LV", Stage.OPERATING, true, ""),
                YEAR,
                Scope.CURRENT,
                Map.of(point.indicator(), point),
                Optional.of(List.of(
                        new Member("yard", "Yard", Map.of()), new Member("dock", "Dock", Map.of(WATER, point("1"))))),
                Optional.empty());
    }

    @Test
    void does_not_depend_on_places_orders_and_spellings_of_numbers() {
        Dataset dataset = of(point("1.5"));
        DataPoint elsewhere = new DataPoint(
                WATER,
                Optional.of(number("1.500")),
                "m3",
                Status.MEASURED,
                "b",
                "m",
                Optional.of(new DataPoint.Uncertainty(new BigDecimal("5.0"), UncertaintyKind.RELATIVE)),
                "s",
                "e",
                "n",
                new Place("z", 9, 9));
        Map<IndicatorCode, DataPoint> points = new LinkedHashMap<>(Map.of(WATER, elsewhere));
        Dataset other = new Dataset(
                dataset.site(),
                YEAR,
                Scope.CURRENT,
                points,
                Optional.of(List.of(
                        new Member("dock", "Dock", Map.of(WATER, point("1.0"))), new Member("yard", "Yard", Map.of()))),
                Optional.empty());

        assertThat(DatasetHash.of(other)).isEqualTo(DatasetHash.of(dataset)).matches("[0-9a-f]{64}");
    }

    @Test
    void changes_with_every_part_of_a_dataset() {
        Dataset d = of(point("1.5"));
        DataPoint p = point("1.5");
        Optional<Value> v = p.value();
        Optional<DataPoint.Uncertainty> u = p.uncertainty();
        List<Dataset> all = new ArrayList<>(List.of(d));
        for (Site site : List.of(
                site("port", "Mill", "LV", Stage.OPERATING, true, ""),
                        site("mill", "Port", "LV", Stage.OPERATING, true, ""),
                site("mill", "Mill", "FI", Stage.OPERATING, true, ""),
                        site("mill", "Mill", "LV", Stage.PLANNED, true, ""),
                site("mill", "Mill", "LV", Stage.OPERATING, false, ""),
                        site("mill", "Mill", "LV", Stage.OPERATING, true, "x"))) {
            all.add(new Dataset(site, d.period(), d.scope(), d.data(), d.companies(), d.flows()));
        }
        all.add(new Dataset(
                d.site(),
                new Period(YEAR.start().plusDays(1), YEAR.end()),
                d.scope(),
                d.data(),
                d.companies(),
                d.flows()));
        all.add(new Dataset(
                d.site(),
                new Period(YEAR.start(), YEAR.end().plusDays(1)),
                d.scope(),
                d.data(),
                d.companies(),
                d.flows()));
        all.add(new Dataset(d.site(), YEAR, Scope.INTENDED, d.data(), d.companies(), d.flows()));
        all.add(new Dataset(d.site(), YEAR, d.scope(), Map.of(), d.companies(), d.flows()));
        all.add(new Dataset(d.site(), YEAR, d.scope(), d.data(), Optional.empty(), d.flows()));
        all.add(new Dataset(d.site(), YEAR, d.scope(), d.data(), Optional.of(List.of()), d.flows()));
        all.add(new Dataset(d.site(), YEAR, d.scope(), d.data(), d.companies(), Optional.of(List.of())));
        all.add(new Dataset(d.site(), YEAR, d.scope(), d.data(), d.flows(), d.companies()));
        Place at = p.place();
        for (DataPoint changed : List.of(
                new DataPoint(new IndicatorCode("waterUsed"), v, "m3", p.status(), "b", "m", u, "s", "e", "n", at),
                point("1.51"),
                new DataPoint(
                        WATER, Optional.of(new Value.OfCode("1.5")), "m3", p.status(), "b", "m", u, "s", "e", "n", at),
                new DataPoint(
                        WATER, Optional.of(new Value.OfTruth(true)), "m3", p.status(), "b", "m", u, "s", "e", "n", at),
                new DataPoint(
                        WATER, Optional.of(new Value.OfCode("true")), "m3", p.status(), "b", "m", u, "s", "e", "n", at),
                new DataPoint(WATER, v, "L", p.status(), "b", "m", u, "s", "e", "n", at),
                new DataPoint(WATER, v, "m3", Status.ESTIMATED, "b", "m", u, "s", "e", "n", at),
                new DataPoint(WATER, v, "m3", p.status(), "x", "m", u, "s", "e", "n", at),
                new DataPoint(WATER, v, "m3", p.status(), "b", "x", u, "s", "e", "n", at),
                new DataPoint(WATER, v, "m3", p.status(), "b", "m", Optional.empty(), "s", "e", "n", at),
                new DataPoint(
                        WATER,
                        v,
                        "m3",
                        p.status(),
                        "b",
                        "m",
                        Optional.of(new DataPoint.Uncertainty(BigDecimal.ONE, UncertaintyKind.RELATIVE)),
                        "s",
                        "e",
                        "n",
                        at),
                new DataPoint(
                        WATER,
                        v,
                        "m3",
                        p.status(),
                        "b",
                        "m",
                        Optional.of(new DataPoint.Uncertainty(new BigDecimal("5"), UncertaintyKind.ABSOLUTE)),
                        "s",
                        "e",
                        "n",
                        at),
                new DataPoint(WATER, v, "m3", p.status(), "b", "m", u, "x", "e", "n", at),
                new DataPoint(WATER, v, "m3", p.status(), "b", "m", u, "s", "x", "n", at),
                new DataPoint(WATER, v, "m3", p.status(), "b", "m", u, "s", "e", "x", at))) {
            all.add(of(changed));
        }

        assertThat(all.stream().map(DatasetHash::of)).hasSize(30).doesNotHaveDuplicates();
    }
}
