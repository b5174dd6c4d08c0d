package org.standardworkbench.webapp.sites;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.IndicatorCheck;
import org.standardworkbench.rules.data.Indicators;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.data.SiteId;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;

/** Reads what was typed as a dataset, all that is wrong at once. */
public final class EntryReading {

    /** Ids that addresses need for something else. */
    private static final Set<String> TAKEN = Set.of("new");

    private static final int LONGEST_NAME = 200;

    private final StandardVersion version;
    private final Optional<Dataset> base;
    private final Typed typed;
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private final Map<String, String> odd = new LinkedHashMap<>();

    private EntryReading(StandardVersion version, Optional<Dataset> base, Typed typed) {
        this.version = version;
        this.base = base;
        this.typed = typed;
    }

    /**
     * What was read.
     *
     * @param dataset present exactly if nothing is wrong
     * @param wrong what is wrong, by the name of the field
     * @param odd what is implausible but can be saved, by the name of the field
     */
    public record Result(Optional<Dataset> dataset, Map<String, String> wrong, Map<String, String> odd) {

        /** Copies and keeps the order. */
        public Result {
            wrong = Collections.unmodifiableMap(new LinkedHashMap<>(wrong));
            odd = Collections.unmodifiableMap(new LinkedHashMap<>(odd));
        }
    }

    /**
     * Reads a form.
     *
     * @param version whose indicators the form asks for
     * @param base the dataset that the form started from; its points that the version does not know are kept
     * @param typed the fields
     * @param known the indicators of all versions under which the data will be assessed
     */
    public static Result read(StandardVersion version, Optional<Dataset> base, Typed typed, Indicators known) {
        return new EntryReading(version, base, typed).read(known);
    }

    private Result read(Indicators known) {
        var site = site();
        var period = period();
        var scope = word("period/scope", Stream.of(Scope.values()), Scope::code, "Choose current or intended.");
        var area = points(Subject.AREA, "area//", base.map(Dataset::data).orElse(Map.of()));
        var companies = members(Subject.COMPANY, "company", base.flatMap(Dataset::companies));
        var flows = members(Subject.FLOW, "flow", base.flatMap(Dataset::flows));
        if (site.isEmpty() || period.isEmpty() || scope.isEmpty() || !wrong.isEmpty()) {
            return new Result(Optional.empty(), wrong, odd);
        }
        var dataset = new Dataset(site.get(), period.get(), scope.get(), area, companies, flows);
        for (var problem : IndicatorCheck.check(List.of(dataset), known)) {
            var place = problem.place().file();
            var field = place.contains("/") ? place : "period/start";
            (problem.severity() == Problem.Severity.ERROR ? wrong : odd)
                    .putIfAbsent(field, problem.message() + " " + problem.advice());
        }
        return new Result(wrong.isEmpty() ? Optional.of(dataset) : Optional.empty(), wrong, odd);
    }

    private Optional<Site> site() {
        var id = typed.text("site/id");
        var name = typed.text("site/name");
        var country = typed.text("site/country").toUpperCase(Locale.ROOT);
        if (!SiteId.isValid(id) || TAKEN.contains(id)) {
            wrong.put(
                    "site/id",
                    (id.isEmpty() ? "There is no id." : Advice.quote(id) + " is not an id of a site.")
                            + " Write small letters, digits and hyphens, for example `kaigu`.");
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            wrong.put("site/name", "Give the site a name of at most " + LONGEST_NAME + " letters.");
        }
        if (!Arrays.asList(Locale.getISOCountries()).contains(country)) {
            wrong.put(
                    "site/country",
                    Advice.quote(country) + " is not a country code. Write two letters, for example `LV`.");
        }
        var stage = word(
                "site/stage", Stream.of(Stage.values()), Stage::code, "Choose planned, construction or operating.");
        if (wrong.keySet().stream().anyMatch(field -> field.startsWith("site/")) || stage.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Site(
                new SiteId(id),
                name,
                country,
                stage.get(),
                typed.text("site/illustrative").equals("true"),
                typed.text("site/note")));
    }

    private Optional<Period> period() {
        var start = day("period/start", "first");
        var end = day("period/end", "last");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            wrong.put("period/end", "The period ends on " + end.get() + ", before it starts. Maybe both are swapped.");
            return Optional.empty();
        }
        return start.flatMap(first -> end.map(last -> new Period(first, last)));
    }

    private Optional<LocalDate> day(String field, String which) {
        try {
            return Optional.of(LocalDate.parse(typed.text(field)));
        } catch (DateTimeParseException none) {
            wrong.put(field, "Give the " + which + " day of the period, for example 2024-01-01.");
            return Optional.empty();
        }
    }

    private <T> Optional<T> word(
            String field, Stream<T> all, java.util.function.Function<T, String> code, String advice) {
        var found = all.filter(one -> code.apply(one).equals(typed.text(field))).findFirst();
        if (found.isEmpty()) {
            wrong.put(field, advice);
        }
        return found;
    }

    private Map<IndicatorCode, DataPoint> points(Subject subject, String prefix, Map<IndicatorCode, DataPoint> before) {
        Map<IndicatorCode, DataPoint> points = new HashMap<>();
        before.forEach((code, point) -> {
            if (!asks(subject, code)) {
                points.put(code, point);
            }
        });
        version.indicators().values().stream()
                .filter(indicator -> asks(subject, indicator.code()))
                .forEach(indicator -> new PointReading(
                                indicator,
                                prefix + indicator.code() + "/",
                                typed,
                                Optional.ofNullable(before.get(indicator.code())))
                        .read(wrong)
                        .ifPresent(point -> points.put(indicator.code(), point)));
        return points;
    }

    /** Whether the form has fields for an indicator. */
    private boolean asks(Subject subject, IndicatorCode code) {
        return Optional.ofNullable(version.indicators().get(code))
                .filter(indicator -> indicator.subject() == subject)
                .filter(indicator -> !indicator.derived())
                .isPresent();
    }

    private Optional<List<Member>> members(Subject subject, String list, Optional<List<Member>> before) {
        List<Member> members = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (var row : typed.rows(list)) {
            var prefix = list + "/" + row + "/";
            var id = typed.text(prefix + "id");
            if (!id.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")) {
                wrong.put(prefix + "id", "Give an id of letters, digits and hyphens, for example `c-01`.");
            } else if (!ids.add(id)) {
                wrong.put(prefix + "id", "There are two of the id " + Advice.quote(id) + ".");
            }
            if (typed.text(prefix + "name").isEmpty() && subject == Subject.COMPANY) {
                wrong.put(prefix + "name", "Give the company a name.");
            }
            var old = before.orElse(List.of()).stream()
                    .filter(member -> member.id().equals(id))
                    .findFirst();
            var name = typed.text(prefix + "name");
            members.add(new Member(
                    id,
                    name.isEmpty() ? id : name,
                    points(subject, prefix, old.map(Member::data).orElse(Map.of()))));
        }
        return typed.text(list + "/known").equals("true") || !members.isEmpty()
                ? Optional.of(members)
                : Optional.empty();
    }
}
