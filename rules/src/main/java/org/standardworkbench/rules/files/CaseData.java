package org.standardworkbench.rules.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.data.SiteId;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.files.check.Draft;
import org.standardworkbench.rules.files.source.Fields;
import org.standardworkbench.rules.files.source.YamlValue;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Units;

/** Makes the dataset of a case from what is given. */
final class CaseData {

    private static final Pattern WITH_UNIT = Pattern.compile("(\\S+)\\s+(\\S+)");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern MEMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Reading reading;
    private final Draft draft;

    CaseData(Reading reading, Draft draft) {
        this.reading = reading;
        this.draft = draft;
    }

    /** A dataset that could be read. */
    record Given(Dataset dataset) {}

    Optional<Given> read(Fields given) {
        int before = reading.problems.count();
        Stage stage = given.optional("stage")
                .flatMap(value -> reading.values.word(value, Stage.class, Stage::code))
                .orElse(Stage.OPERATING);
        String country = given.optional("country")
                .flatMap(value -> reading.values.name(
                        value, text -> COUNTRY.matcher(text).matches(), text -> text, "a country code such as `DE`"))
                .orElse("DE");
        Period period = given.optional("period").flatMap(this::period).orElseGet(CasesReader::defaultPeriod);
        Map<IndicatorCode, DataPoint> data = given.optional("data")
                .flatMap(value -> Fields.of(value, "the data", reading.problems))
                .map(fields -> points(fields, Subject.AREA))
                .orElse(Map.of());
        Optional<List<Member>> companies = given.optional("companies").map(list -> members(list, Subject.COMPANY));
        Optional<List<Member>> flows = given.optional("flows").map(list -> members(list, Subject.FLOW));
        if (reading.problems.count() != before) {
            return Optional.empty();
        }
        Site site = new Site(new SiteId("case"), "Case", country, stage, true, "");
        Scope scope = stage == Stage.OPERATING ? Scope.CURRENT : Scope.INTENDED;
        return Optional.of(new Given(new Dataset(site, period, scope, data, companies, flows)));
    }

    private Optional<Period> period(YamlValue value) {
        List<YamlValue> days = reading.values.items(value);
        if (value instanceof YamlValue.Sequence && days.size() != 2) {
            reading.problems.error(
                    value.place(), "A period has a first and a last day.", "Write `[2024-01-01, 2024-12-31]`.");
        }
        if (days.size() != 2) {
            return Optional.empty();
        }
        Optional<LocalDate> first = reading.values.date(days.get(0));
        Optional<LocalDate> last = reading.values.date(days.get(1));
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            reading.problems.error(value.place(), "The period ends before it starts.", "Swap the days.");
            return Optional.empty();
        }
        return first.flatMap(start -> last.map(end -> new Period(start, end)));
    }

    private List<Member> members(YamlValue list, Subject subject) {
        List<YamlValue> items = reading.values.items(list);
        String what = "a " + subject.code();
        reading.names(items, "id", "A " + subject.code());
        List<Member> members = new ArrayList<>();
        reading.each(items, what, fields -> {
            Optional<String> id = fields.required("id")
                    .flatMap(value -> reading.values.name(
                            value, text -> MEMBER.matcher(text).matches(), text -> text, "an id such as `a`"));
            Map<IndicatorCode, DataPoint> data = points(fields, subject);
            id.ifPresent(known -> members.add(new Member(known, known, data)));
            return id;
        });
        return members;
    }

    private Map<IndicatorCode, DataPoint> points(Fields fields, Subject subject) {
        Map<IndicatorCode, DataPoint> points = new TreeMap<>();
        for (YamlValue.Entry entry : fields.others()) {
            Optional<YamlValue> value = fields.optional(entry.key());
            Optional<Indicator> indicator = indicator(entry.key(), entry.place(), subject);
            if (value.isPresent() && indicator.isPresent()) {
                point(indicator.get(), value.get()).ifPresent(point -> points.put(point.indicator(), point));
            }
        }
        return points;
    }

    private Optional<Indicator> indicator(String name, Place place, Subject subject) {
        if (draft.indicatorNames().lacks(name) || !IndicatorCode.isValid(name)) {
            reading.problems.error(
                    place,
                    "The version has no indicator " + Advice.quote(name) + ".",
                    Advice.on(name, names(subject), "indicators"));
            return Optional.empty();
        }
        Optional<Indicator> indicator = Optional.ofNullable(draft.indicators().get(new IndicatorCode(name)));
        if (indicator.isPresent() && indicator.get().subject() != subject) {
            reading.problems.error(
                    place,
                    "The indicator `" + name + "` is measured on the "
                            + indicator.get().subject().code() + ", not on the " + subject.code() + ".",
                    "");
            return Optional.empty();
        }
        if (indicator.isPresent() && indicator.get().derived()) {
            reading.problems.error(
                    place,
                    "The indicator `" + name + "` is computed by a formula and never given.",
                    "Give its inputs.");
            return Optional.empty();
        }
        return indicator;
    }

    private List<String> names(Subject subject) {
        return draft.indicators().values().stream()
                .filter(indicator -> indicator.subject() == subject && !indicator.derived())
                .map(indicator -> indicator.code().value())
                .toList();
    }

    private Optional<DataPoint> point(Indicator indicator, YamlValue value) {
        return switch (indicator.kind()) {
            case NUMBER -> number(indicator, value);
            case TRUTH ->
                reading.values.truth(value).map(truth -> point(indicator, new Value.OfTruth(truth), "1", value));
            case CODE -> code(indicator, value);
        };
    }

    private Optional<DataPoint> code(Indicator indicator, YamlValue value) {
        Optional<String> code = reading.values.text(value);
        List<String> known =
                indicator.codes().stream().map(Indicator.CodeValue::code).toList();
        if (code.isPresent() && !known.contains(code.get())) {
            reading.problems.error(
                    value.place(),
                    "The indicator `" + indicator.code() + "` has no code " + Advice.quote(code.get()) + ".",
                    Advice.on(code.get(), known, "codes"));
            return Optional.empty();
        }
        return code.map(word -> point(indicator, new Value.OfCode(word), "1", value));
    }

    private Optional<DataPoint> number(Indicator indicator, YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar && scalar.type() == YamlValue.Type.TEXT) {
            Matcher parts = WITH_UNIT.matcher(scalar.text().strip());
            if (parts.matches()) {
                Optional<BigDecimal> number = reading.values.decimal(parts.group(1), scalar.start());
                checkUnit(indicator, parts.group(2), value.place());
                return number.map(given -> point(indicator, new Value.OfNumber(given), parts.group(2), value));
            }
        }
        return reading.values
                .number(value)
                .map(number -> point(indicator, new Value.OfNumber(number), indicator.unit(), value));
    }

    private void checkUnit(Indicator indicator, String unit, Place place) {
        Optional<Problem> problem = Units.problem(place, unit);
        problem.ifPresent(wrong -> reading.problems.addAll(List.of(wrong)));
        if (problem.isEmpty() && Units.isValid(indicator.unit()) && !Units.comparable(unit, indicator.unit())) {
            reading.problems.error(
                    place,
                    Advice.quote(unit) + " cannot be converted into `" + indicator.unit() + "`, the unit of `"
                            + indicator.code() + "`.",
                    "");
        }
    }

    private static DataPoint point(Indicator indicator, Value value, String unit, YamlValue at) {
        return new DataPoint(
                indicator.code(),
                Optional.of(value),
                unit,
                Status.MEASURED,
                "",
                "",
                Optional.empty(),
                "",
                "",
                "",
                at.place());
    }

    /** Checks a name in {@code missing}: an indicator, a parameter, a factor, a criterion or a list. */
    void checkMissing(String name, Place place) {
        List<String> known = new ArrayList<>(draft.indicatorNames().names());
        known.addAll(draft.parameterNames().names());
        known.addAll(draft.factorNames().names());
        known.addAll(draft.criterionNames().names());
        known.add("companies");
        known.add("flows");
        boolean complete = draft.indicatorNames().complete()
                && draft.parameterNames().complete()
                && draft.factorNames().complete();
        if (complete && !known.contains(name)) {
            reading.problems.error(
                    place,
                    "The version has nothing called " + Advice.quote(name) + " that could be missing.",
                    Advice.on(name, known, "names"));
        }
    }
}
