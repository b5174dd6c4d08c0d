package org.standardworkbench.rules.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;

/** Puts rows together to datasets, and checks what only several rows or files together show. */
final class Assembly {

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::site).thenComparing(Key::period).thenComparing(Key::scope);

    private final Problems problems;
    private final Map<SiteId, SiteRow> sites = new TreeMap<>();
    private final Map<SiteId, Companies> companies = new HashMap<>();
    private final Set<SiteId> sitesWithFlows = new HashSet<>();
    private final Set<SiteId> sitesWithFlowFile = new HashSet<>();
    private final Map<Key, Parts> parts = new TreeMap<>(ORDER);
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<TableKind> incomplete = EnumSet.noneOf(TableKind.class);

    private record Key(SiteId site, Period period, Scope scope) {}

    private record CompanyRow(SiteId site, String id, String name, Place place) {}

    /** What one dataset is made of. */
    private static final class Parts {
        private final Map<IndicatorCode, DataPoint> area = new TreeMap<>();
        private final Map<String, Map<IndicatorCode, DataPoint>> companies = new TreeMap<>();
        private final Map<String, Map<IndicatorCode, DataPoint>> flows = new TreeMap<>();
        private boolean inData;
    }

    /** The companies of a site by id; known only if a file beside its data lists them. */
    private static final class Companies {
        private final Map<String, CompanyRow> rows = new TreeMap<>();
        private boolean known;
    }

    /** What the files of one folder or workbook speak for. */
    private static final class Group {
        private final String name;
        private final Set<SiteId> sites = new HashSet<>();
        private final List<CompanyRow> companies = new ArrayList<>();
        private boolean hasCompanies;
        private boolean hasFlows;

        Group(String name) {
            this.name = name;
        }
    }

    Assembly(Problems problems) {
        this.problems = problems;
    }

    void startGroup(String name) {
        groups.add(new Group(name));
    }

    void has(TableKind kind) {
        groups.getLast().hasCompanies |= kind == TableKind.COMPANIES;
        groups.getLast().hasFlows |= kind == TableKind.FLOWS;
    }

    /** Notes that rows of a table are missing because of an error, so that what refers to them is not blamed. */
    void isIncomplete(TableKind kind) {
        incomplete.add(kind);
    }

    void row(TableKind kind, TableRow row) throws Problems.Unreadable {
        switch (kind) {
            case SITES -> site(row);
            case COMPANIES -> company(row);
            case DATA, FLOWS -> {
                Optional<DataRow> read = DataRow.read(kind, row);
                if (read.isPresent()) {
                    point(kind, row, read.get());
                }
            }
        }
    }

    private void site(TableRow row) throws Problems.Unreadable {
        Optional<SiteRow> read = SiteRow.read(row);
        if (read.isEmpty()) {
            return;
        }
        SiteId id = read.get().site().id();
        SiteRow first = sites.putIfAbsent(id, read.get());
        boolean sameFile =
                first != null && first.place().file().equals(read.get().place().file());
        if (first != null && (sameFile || !first.site().equals(read.get().site()))) {
            row.error(
                    "id",
                    "The site " + Advice.quote(id.value()) + " is listed twice: here and at " + first.place() + ".",
                    "Keep one of them.");
        }
    }

    private void company(TableRow row) throws Problems.Unreadable {
        Optional<String> site = row.id("site");
        Optional<String> id = row.id("company");
        Optional<String> name = row.required("name");
        if (site.isEmpty() || id.isEmpty() || name.isEmpty()) {
            return;
        }
        groups.getLast()
                .companies
                .add(new CompanyRow(new SiteId(site.get()), id.get(), name.get(), row.place("company")));
    }

    private void point(TableKind kind, TableRow row, DataRow read) throws Problems.Unreadable {
        Parts dataset = parts.computeIfAbsent(new Key(read.site(), read.period(), read.scope()), key -> new Parts());
        Map<IndicatorCode, DataPoint> points;
        if (kind == TableKind.FLOWS) {
            sitesWithFlows.add(read.site());
            points = dataset.flows.computeIfAbsent(read.member(), id -> new TreeMap<>());
        } else {
            groups.getLast().sites.add(read.site());
            dataset.inData = true;
            points = read.member().isEmpty()
                    ? dataset.area
                    : dataset.companies.computeIfAbsent(read.member(), id -> new TreeMap<>());
        }
        DataPoint first = points.putIfAbsent(read.point().indicator(), shared(read.point()));
        if (first != null) {
            row.error(
                    "indicator",
                    "The value of " + Advice.quote(read.point().indicator().value())
                            + " stands here a second time; first at " + first.place() + ".",
                    "Keep one row per site, " + (kind == TableKind.FLOWS ? "flow" : "company")
                            + ", period, scope and indicator.");
        }
    }

    /** The same point with texts that equal texts share: large files repeat a few sources a million times. */
    private DataPoint shared(DataPoint point) {
        return new DataPoint(
                point.indicator(),
                point.value(),
                shared(point.unit()),
                point.status(),
                shared(point.boundary()),
                shared(point.method()),
                point.uncertainty(),
                shared(point.source()),
                shared(point.evidence()),
                shared(point.note()),
                new Place(
                        shared(point.place().file()),
                        point.place().line(),
                        point.place().column()));
    }

    private String shared(String text) {
        String first = texts.putIfAbsent(text, text);
        return first == null ? text : first;
    }

    /** The datasets, once everything has been read. Rows that belong to nothing are told as problems. */
    List<Dataset> datasets() {
        groups.forEach(this::register);
        List<Dataset> result = new ArrayList<>();
        parts.forEach((key, made) -> dataset(key, made).ifPresent(result::add));
        return result;
    }

    private void register(Group group) {
        for (SiteId site : group.sites) {
            companies.computeIfAbsent(site, id -> new Companies()).known |= group.hasCompanies;
            if (group.hasFlows) {
                sitesWithFlowFile.add(site);
            }
        }
        for (CompanyRow row : group.companies) {
            Companies ofSite = companies.get(row.site);
            if (ofSite == null) {
                unspokenFor(row);
                continue;
            }
            CompanyRow first = ofSite.rows.putIfAbsent(row.id, row);
            if (first != null && (first.place.file().equals(row.place.file()) || !first.name.equals(row.name))) {
                problems.about(Problem.error(
                        row.place,
                        "The company " + Advice.quote(row.id) + " is listed twice: here and at " + first.place + ".",
                        "Keep one of them."));
            }
        }
    }

    /** Tells of a company whose site has no data here, unless its data or its site may only be unreadable. */
    private void unspokenFor(CompanyRow row) {
        boolean listed = sites.containsKey(row.site);
        if (incomplete.contains(listed ? TableKind.DATA : TableKind.SITES)) {
            return;
        }
        tell(
                row.place,
                "The site " + Advice.quote(row.site.value()) + " of this company has no data beside this file.",
                listed ? "Add its data beside this file, or remove the row." : siteAdvice(row.site));
    }

    private Optional<Dataset> dataset(Key key, Parts made) {
        SiteRow site = sites.get(key.site);
        Place place = firstPlace(made);
        if (site == null) {
            if (!incomplete.contains(TableKind.SITES)) {
                tell(
                        place,
                        "The site " + Advice.quote(key.site.value()) + " is not in the list of sites.",
                        siteAdvice(key.site));
            }
            return Optional.empty();
        }
        if (!made.inData) {
            problems.about(Problem.warning(
                    place,
                    "There are flows of " + Advice.quote(key.site.value()) + " from " + key.period.start() + " to "
                            + key.period.end() + " (" + key.scope.code() + "), but no data of the area.",
                    "Check the period and the scope."));
        }
        return Optional.of(
                new Dataset(site.site(), key.period, key.scope, made.area, companies(key, made), flows(key, made)));
    }

    private Optional<List<Member>> companies(Key key, Parts made) {
        Companies known = companies.getOrDefault(key.site, new Companies());
        for (Map.Entry<String, Map<IndicatorCode, DataPoint>> company : made.companies.entrySet()) {
            if (!known.rows.containsKey(company.getKey()) && !incomplete.contains(TableKind.COMPANIES)) {
                tell(
                        first(company.getValue()),
                        known.known
                                ? "The company " + Advice.quote(company.getKey()) + " of "
                                        + Advice.quote(key.site.value()) + " is not in companies."
                                : "The company " + Advice.quote(company.getKey())
                                        + " has data, but there is no list of companies.",
                        known.known
                                ? Advice.on(company.getKey(), known.rows.keySet())
                                : "Write companies.csv beside data.csv, or a sheet `companies`, with all companies of the area.");
            }
        }
        if (!known.known) {
            return Optional.empty();
        }
        return Optional.of(known.rows.values().stream()
                .map(row -> new Member(row.id, row.name, made.companies.getOrDefault(row.id, Map.of())))
                .toList());
    }

    private Optional<List<Member>> flows(Key key, Parts made) {
        // Flows of another period say nothing about this one.
        boolean unknown =
                made.flows.isEmpty() && (sitesWithFlows.contains(key.site) || !sitesWithFlowFile.contains(key.site));
        if (unknown) {
            return Optional.empty();
        }
        List<Member> members = new ArrayList<>();
        made.flows.forEach((id, points) -> members.add(new Member(id, id, points)));
        return Optional.of(members);
    }

    private String siteAdvice(SiteId site) {
        if (sites.isEmpty()) {
            return "Write sites.csv beside data.csv or one folder up, or a sheet `sites`.";
        }
        String advice = Advice.on(
                site.value(), sites.keySet().stream().map(SiteId::value).toList());
        return advice.isEmpty() ? "Add it to sites.csv." : advice;
    }

    /** Tells an error once per file, not for every row. */
    private void tell(Place place, String message, String advice) {
        if (told.add(place.file() + message)) {
            problems.about(Problem.error(place, message, advice));
        }
    }

    private static Place firstPlace(Parts made) {
        if (!made.area.isEmpty()) {
            return first(made.area);
        }
        return first((made.companies.isEmpty() ? made.flows : made.companies)
                .values()
                .iterator()
                .next());
    }

    private static Place first(Map<IndicatorCode, DataPoint> points) {
        return points.values().stream()
                .map(DataPoint::place)
                .min(Comparator.comparing((Place place) -> place.file()).thenComparingInt(Place::line))
                .map(place -> new Place(place.file(), place.line(), 1))
                .orElseThrow();
    }
}
