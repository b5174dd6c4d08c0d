package org.standardworkbench.rules.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;

/**
 * Generates datasets for a version: values at and beside its parameters and anywhere, much of it missing, lists of companies and flows
 * unknown, empty or small. The same seed gives the same datasets.
 */
public final class DatasetGenerator {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private final StandardVersion version;
    private final Random random;
    private final double missing;

    /** @param missing how much is missing, 0 to 1 */
    public DatasetGenerator(StandardVersion version, long seed, double missing) {
        this.version = version;
        this.random = new Random(seed);
        this.missing = missing;
    }

    /** Some datasets. */
    public List<Dataset> datasets(int count) {
        List<Dataset> datasets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            datasets.add(dataset(i));
        }
        return datasets;
    }

    private Dataset dataset(int number) {
        Stage stage = Stage.values()[random.nextInt(Stage.values().length)];
        String country = random.nextBoolean() ? "LV" : "DE";
        Site site = new Site(new SiteId("site-" + number), "Site " + number, country, stage, true, "");
        Period period = new Period(START, START.plusYears(1).minusDays(1));
        return new Dataset(
                site, period, Scope.CURRENT, points(Subject.AREA), members(Subject.COMPANY), members(Subject.FLOW));
    }

    private Optional<List<Member>> members(Subject subject) {
        if (random.nextDouble() < missing / 2) {
            return Optional.empty();
        }
        List<Member> members = new ArrayList<>();
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            String id = subject.code() + "-" + i;
            members.add(new Member(id, "Member " + id, points(subject)));
        }
        return Optional.of(members);
    }

    private Map<IndicatorCode, DataPoint> points(Subject subject) {
        Map<IndicatorCode, DataPoint> points = new HashMap<>();
        for (Indicator indicator : version.indicators().values()) {
            if (indicator.subject() == subject && !indicator.derived() && random.nextDouble() >= missing) {
                points.put(indicator.code(), point(indicator));
            }
        }
        return points;
    }

    private DataPoint point(Indicator indicator) {
        return new DataPoint(
                indicator.code(),
                Optional.of(value(indicator)),
                indicator.unit(),
                Status.MEASURED,
                "",
                "",
                Optional.empty(),
                "",
                "",
                "",
                Place.file("generated"));
    }

    private Value value(Indicator indicator) {
        return switch (indicator.kind()) {
            case TRUTH -> new Value.OfTruth(random.nextBoolean());
            case CODE ->
                new Value.OfCode(indicator
                        .codes()
                        .get(random.nextInt(indicator.codes().size()))
                        .code());
            case NUMBER -> new Value.OfNumber(number(indicator));
        };
    }

    private BigDecimal number(Indicator indicator) {
        List<Parameter> parameters = List.copyOf(version.parameters().values());
        if (random.nextInt(3) > 0 && !parameters.isEmpty()) {
            Parameter parameter = parameters.get(random.nextInt(parameters.size()));
            BigDecimal value = parameter.values().get(0).value();
            return value.add(indicator.rounding().step().multiply(BigDecimal.valueOf(random.nextInt(3) - 1)));
        }
        return BigDecimal.valueOf(random.nextInt(20_000) - 1_000, random.nextInt(5));
    }
}
