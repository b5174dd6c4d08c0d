package org.standardworkbench.rules.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Stage;

/** Datasets made up at random from a seed, with everything that the format can hold. */
final class InventedData {

    private static final String[] UNITS = {"MW.h/a", "har", "%", "1", "t{CO2e}/a", "{job}", ""};
    private static final String[] TEXTS = {
        "",
        "",
        "meter",
        "=1+1",
        "'=1",
        "''-x",
        "- a dash",
        "@home",
        "+49 30",
        "a, b",
        "say \"so\"",
        "two\nlines",
        "Ēķis äöü ž 風力",
        "<&>",
        "_x000A_ is no line break",
        "'quoted'",
        "1,5",
        "0042",
        "true"
    };

    private final Random random;

    InventedData(long seed) {
        random = new Random(seed);
    }

    List<Dataset> datasets() {
        List<Dataset> datasets = new ArrayList<>();
        for (int number = random.nextInt(3); number >= 0; number--) {
            Site site = new Site(
                    new SiteId("site-" + number),
                    "Site " + text() + number,
                    "LV",
                    Stage.values()[random.nextInt(3)],
                    random.nextBoolean(),
                    text());
            datasets.addAll(ofSite(site));
        }
        datasets.sort(java.util.Comparator.comparing(Dataset::key));
        return datasets;
    }

    private List<Dataset> ofSite(Site site) {
        List<String> companies = List.of("bakery", "mill-2", "yard").subList(0, random.nextInt(4));
        boolean companiesAreKnown = random.nextBoolean();
        boolean flowsAreKnown = random.nextBoolean();
        List<Dataset> datasets = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            if (scope == Scope.CURRENT || random.nextBoolean()) {
                List<Member> members = companies.stream()
                        .map(id -> new Member(id, "Name of " + id, points(0)))
                        .toList();
                List<Member> flows = List.of(new Member("steam", "steam", points(1)));
                datasets.add(new Dataset(
                        site,
                        new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                        scope,
                        points(1),
                        companiesAreKnown ? Optional.of(members) : Optional.empty(),
                        flowsAreKnown ? Optional.of(flows) : Optional.empty()));
            }
        }
        return datasets;
    }

    private Map<IndicatorCode, DataPoint> points(int least) {
        Map<IndicatorCode, DataPoint> points = new TreeMap<>();
        for (int number = least + random.nextInt(5); number > 0; number--) {
            DataPoint point = point(new IndicatorCode("indicator" + number));
            points.put(point.indicator(), point);
        }
        return points;
    }

    private DataPoint point(IndicatorCode code) {
        Status status = Status.values()[random.nextInt(5)];
        boolean empty = status == Status.MISSING || status == Status.NOT_APPLICABLE;
        Optional<Value> value = empty ? Optional.empty() : Optional.of(value());
        boolean number = value.isPresent() && value.get() instanceof Value.OfNumber;
        Optional<DataPoint.Uncertainty> uncertainty = number && random.nextBoolean()
                ? Optional.of(new DataPoint.Uncertainty(
                        new BigDecimal(random.nextInt(100)).movePointLeft(1),
                        UncertaintyKind.values()[random.nextInt(3)]))
                : Optional.empty();
        return new DataPoint(
                code,
                value,
                number || empty ? UNITS[random.nextInt(UNITS.length)] : "",
                status,
                text(),
                text(),
                uncertainty,
                text(),
                text(),
                status == Status.NOT_APPLICABLE ? "because" : text(),
                Place.file("invented"));
    }

    private Value value() {
        return switch (random.nextInt(4)) {
            case 0 -> new Value.OfTruth(random.nextBoolean());
            case 1 -> new Value.OfCode("code-" + random.nextInt(9));
            case 2 ->
                new Value.OfNumber(
                        new BigDecimal("-1234567890123456789.012345678").add(BigDecimal.valueOf(random.nextLong())));
            default -> new Value.OfNumber(BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(5)));
        };
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }
}
