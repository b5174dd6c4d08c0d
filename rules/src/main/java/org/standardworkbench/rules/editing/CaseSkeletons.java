package org.standardworkbench.rules.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.data.SiteId;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ValueKind;

/**
 * Begins the cases that a criterion should have: beside and on each bound, each band, not applicable, each datum missing. Bounds of
 * numbers over companies and flows are left to people.
 */
public final class CaseSkeletons {

    static final String COUNTRY = "DE";

    private static final LocalDate USUAL_DAY = LocalDate.of(2024, 12, 31);

    private final StandardVersion version;
    private final Criterion criterion;
    private final LocalDate day;
    private final Amounts amounts;
    private final Givens givens;
    private final Reads reads;
    private final Map<String, CaseSkeleton> made = new LinkedHashMap<>();

    private CaseSkeletons(StandardVersion version, Criterion criterion) {
        this.version = version;
        this.criterion = criterion;
        this.reads = Reads.of(criterion);
        this.day = day(version, reads);
        this.amounts = new Amounts(version, day);
        this.givens = new Givens(version, amounts);
    }

    /**
     * The skeletons of a criterion, each with its own name.
     *
     * @param version whose indicators and parameters it reads; it need not hold this very criterion
     */
    public static List<CaseSkeleton> of(StandardVersion version, Criterion criterion) {
        return new CaseSkeletons(version, criterion).all();
    }

    /** The last day of 2024, or of the first year in which all parameters that are read have a value. */
    private static LocalDate day(StandardVersion version, Reads reads) {
        return reads.parameters().stream()
                .flatMap(name -> Optional.ofNullable(version.parameters().get(name)).stream())
                .filter(parameter -> parameter.on(USUAL_DAY).isEmpty())
                .flatMap(parameter -> parameter.values().stream())
                .map(value -> LocalDate.of(value.from().getYear(), 12, 31))
                .max(LocalDate::compareTo)
                .orElse(USUAL_DAY);
    }

    private List<CaseSkeleton> all() {
        Wants met = wants(criterion.requirement().condition());
        add("Everything that is asked for is there", met.values(), met.outcomes(), Set.of());
        Set<String> seen = new LinkedHashSet<>();
        List<Condition> conditions = new ArrayList<>(List.of(criterion.applicability()));
        criterion.bands().forEach(band -> conditions.add(band.condition()));
        conditions.add(criterion.requirement().condition());
        conditions.forEach(condition -> wants(condition).bounds().forEach(at -> around(at, condition, seen)));
        criterion.bands().forEach(band -> {
            Wants wants = wants(band.condition());
            add(
                    "In the band of " + band.points() + (band.points() == 1 ? " point" : " points"),
                    wants.values(),
                    wants.outcomes(),
                    Set.of());
        });
        nothing(met);
        notSo(met);
        notApplicable(met);
        missing(met);
        return List.copyOf(made.values());
    }

    private Wants wants(Condition condition) {
        Wants wants = new Wants(version, amounts);
        wants.add(condition, true);
        wants.add(criterion.applicability(), true);
        return wants;
    }

    private void around(Wants.At at, Condition condition, Set<String> seen) {
        if (!seen.add(at.indicator().code() + " " + at.bound())) {
            return;
        }
        Wants wants = wants(condition);
        at.around().forEach(value -> {
            int side = value.compareTo(at.bound());
            String where = side < 0 ? "just below" : side == 0 ? "exactly at" : "just above";
            Map<IndicatorCode, Value> values = new LinkedHashMap<>();
            values.put(at.indicator().code(), new Value.OfNumber(value));
            wants.values().forEach(values::putIfAbsent);
            String unit = at.indicator().unit().equals("1")
                    ? ""
                    : " " + at.indicator().unit();
            add(
                    label(at.indicator()) + " is " + where + " "
                            + at.bound().stripTrailingZeros().toPlainString() + unit + ", at " + value.toPlainString()
                            + unit,
                    values,
                    wants.outcomes(),
                    Set.of());
        });
    }

    /** The opposite of all that is asked for, from the lowest band on; and nothing known at all. */
    private void nothing(Wants met) {
        Wants against = new Wants(version, amounts);
        criterion.bands().forEach(band -> against.add(band.condition(), false));
        against.add(criterion.requirement().condition(), false);
        against.add(criterion.applicability(), true);
        Map<IndicatorCode, Value> values = new LinkedHashMap<>(against.values());
        reads.indicators().forEach(code -> {
            Indicator indicator = version.indicators().get(code);
            if (indicator != null && indicator.kind() == ValueKind.TRUTH) {
                values.putIfAbsent(code, new Value.OfTruth(false));
            }
        });
        Map<CriterionCode, String> outcomes = new LinkedHashMap<>(against.outcomes());
        met.outcomes().forEach(outcomes::putIfAbsent);
        add("Nothing that is asked for is there", values, outcomes, Set.of());
        Set<IndicatorCode> all = givens.inputs(reads.indicators());
        if (all.size() > 1) {
            add("Nothing is known", Map.of(), Map.of(), all);
        }
    }

    /** The opposite of each yes-or-no and of each code. */
    private void notSo(Wants met) {
        met.values().forEach((code, value) -> {
            Indicator indicator = version.indicators().get(code);
            if (indicator != null && value instanceof Value.OfTruth truth) {
                with(
                        met,
                        code,
                        new Value.OfTruth(!truth.truth()),
                        label(indicator) + ": " + (truth.truth() ? "no" : "yes"));
            } else if (indicator != null && indicator.kind() == ValueKind.CODE) {
                indicator.codes().stream()
                        .filter(other -> !new Value.OfCode(other.code()).equals(value))
                        .forEach(other -> with(
                                met,
                                code,
                                new Value.OfCode(other.code()),
                                label(indicator) + ": " + other.label().best(Language.EN)));
            }
        });
    }

    private void with(Wants met, IndicatorCode code, Value value, String name) {
        Map<IndicatorCode, Value> values = new LinkedHashMap<>();
        values.put(code, value);
        met.values().forEach(values::putIfAbsent);
        add(name, values, met.outcomes(), Set.of());
    }

    private void notApplicable(Wants met) {
        if (!criterion.applicability().equals(Condition.ALWAYS)) {
            Wants against = new Wants(version, amounts);
            against.add(criterion.applicability(), false);
            Map<IndicatorCode, Value> values = new LinkedHashMap<>(against.values());
            met.values().forEach(values::putIfAbsent);
            Map<CriterionCode, String> outcomes = new LinkedHashMap<>(against.outcomes());
            met.outcomes().forEach(outcomes::putIfAbsent);
            add("The criterion does not apply, going by its conditions", values, outcomes, Set.of());
        }
        for (Stage stage : Stage.values()) {
            if (!criterion.stages().contains(stage)) {
                Dataset dataset = dataset(met.values(), Set.of(), stage);
                put(new CaseSkeleton(
                        criterion.code(),
                        "The area is in the stage " + stage.code() + ", in which nothing is asked",
                        dataset,
                        met.outcomes()));
            }
        }
    }

    private void missing(Wants met) {
        for (IndicatorCode code : givens.inputs(reads.indicators())) {
            Indicator indicator = version.indicators().get(code);
            if (indicator != null) {
                String unjudged = criterion.judgement().isPresent() ? "The assessor has not recorded: " : "Not known: ";
                add(unjudged + label(indicator), met.values(), met.outcomes(), Set.of(code));
            }
        }
    }

    private static String label(Indicator indicator) {
        String label = indicator.label().best(Language.EN);
        return label.isBlank() ? indicator.code().value() : label;
    }

    private void add(
            String name,
            Map<IndicatorCode, Value> wanted,
            Map<CriterionCode, String> outcomes,
            Set<IndicatorCode> without) {
        put(new CaseSkeleton(criterion.code(), name, dataset(wanted, without, stage()), outcomes));
    }

    private void put(CaseSkeleton skeleton) {
        made.putIfAbsent(skeleton.name(), skeleton);
    }

    private Stage stage() {
        return criterion.stages().contains(Stage.OPERATING)
                ? Stage.OPERATING
                : criterion.stages().stream().findFirst().orElse(Stage.OPERATING);
    }

    private Dataset dataset(Map<IndicatorCode, Value> wanted, Set<IndicatorCode> without, Stage stage) {
        Map<IndicatorCode, Value> values = givens.of(reads.indicators(), wanted);
        without.forEach(values::remove);
        Period period = new Period(LocalDate.of(day.getYear(), 1, 1), day);
        Site site = new Site(new SiteId("case"), "Case", COUNTRY, stage, true, "");
        return new Dataset(
                site,
                period,
                stage == Stage.OPERATING ? Scope.CURRENT : Scope.INTENDED,
                points(values, Subject.AREA),
                members(values, Subject.COMPANY),
                members(values, Subject.FLOW));
    }

    private Optional<List<Member>> members(Map<IndicatorCode, Value> values, Subject subject) {
        boolean read = givens.inputs(reads.indicators()).stream().anyMatch(code -> is(code, subject))
                || criterion.object() == subject;
        return read ? Optional.of(List.of(new Member("a", "a", points(values, subject)))) : Optional.empty();
    }

    private boolean is(IndicatorCode code, Subject subject) {
        return Optional.ofNullable(version.indicators().get(code))
                .map(indicator -> indicator.subject() == subject)
                .orElse(false);
    }

    private Map<IndicatorCode, DataPoint> points(Map<IndicatorCode, Value> values, Subject subject) {
        return values.entrySet().stream()
                .filter(entry -> is(entry.getKey(), subject))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> point(entry.getKey(), entry.getValue())));
    }

    private DataPoint point(IndicatorCode code, Value value) {
        String unit = Optional.ofNullable(version.indicators().get(code))
                .filter(indicator -> value instanceof Value.OfNumber)
                .map(Indicator::unit)
                .orElse("1");
        return new DataPoint(
                code,
                Optional.of(value),
                unit,
                Status.MEASURED,
                "",
                "",
                Optional.empty(),
                "",
                "",
                "",
                Place.file("cases.yaml"));
    }
}
