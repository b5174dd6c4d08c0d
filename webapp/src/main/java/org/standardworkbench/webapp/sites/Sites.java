package org.standardworkbench.webapp.sites;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.data.SiteId;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.catalog.Catalog;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.RunService;

/** The list of sites. Asks no database: what is current is in memory. Safe for use by several threads. */
@Service
public class Sites {

    /** The newest dataset first; of the same period the current one. */
    static final Comparator<Dataset> NEWEST =
            Comparator.comparing(Dataset::period).reversed().thenComparing(Dataset::scope);

    /** The standard whose newest version is shown at first, if it is there. */
    private static final String FIRST_STANDARD = "gia";

    private final Catalogs catalogs;
    private final RunService run;

    Sites(Catalogs catalogs, RunService run) {
        this.catalogs = catalogs;
        this.run = run;
    }

    /** The versions that can be chosen. */
    public List<StandardVersion> versions() {
        return catalogs.current().versions();
    }

    /** Finds the sites that an address asks for. */
    public SiteList list(SitesAddress address) {
        var catalog = catalogs.current();
        List<String> notices = new ArrayList<>();
        var version = version(catalog, address.version(), notices);
        Map<Stage, Asked> asked = new LinkedHashMap<>();
        version.ifPresent(
                found -> Stream.of(Stage.values()).forEach(stage -> asked.put(stage, Asked.of(found, stage))));
        var all = bySite(catalog);
        var countries = all.values().stream()
                .map(datasets -> datasets.getFirst().site().country())
                .distinct()
                .sorted()
                .toList();
        tell(address, countries, notices);
        var rows = all.values().stream()
                .filter(datasets -> passes(address, datasets.getFirst().site()))
                .map(datasets -> row(datasets, asked))
                .toList();
        var list = new SiteList(address, version, rows, all.size(), countries, Optional.empty(), notices);
        var selection = version.map(found -> run.select(RunAddress.FIRST
                .withVersions(List.of(found.id().toString()))
                .withSites(Optional.of(
                        list.page().stream().map(row -> row.site().id().value()).toList()))));
        return new SiteList(address, version, rows, all.size(), countries, selection, notices);
    }

    /** Each site's datasets, the newest first; sites in the catalog's order. */
    private static Map<SiteId, List<Dataset>> bySite(Catalog catalog) {
        Map<SiteId, List<Dataset>> all = new LinkedHashMap<>();
        catalog.datasets().forEach(dataset -> all.computeIfAbsent(dataset.site().id(), id -> new ArrayList<>())
                .add(dataset));
        all.values().forEach(datasets -> datasets.sort(NEWEST));
        return all;
    }

    private static boolean passes(SitesAddress address, Site site) {
        var text = (site.name() + " " + site.id() + " " + site.country() + " " + site.note()).toLowerCase(Locale.ROOT);
        return address.country().map(site.country()::equalsIgnoreCase).orElse(true)
                && address.stage().map(site.stage().code()::equals).orElse(true)
                && address.kind()
                        .map(kind -> kind.equals("illustrative") == site.illustrative())
                        .orElse(true)
                && Stream.of(address.find().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(text::contains);
    }

    private static SiteList.Row row(List<Dataset> datasets, Map<Stage, Asked> asked) {
        var shown = shown(datasets);
        var wanted = Optional.ofNullable(asked.get(shown.site().stage()));
        return new SiteList.Row(
                datasets.getFirst().site(),
                datasets,
                shown,
                wanted.map(one -> one.given(shown.data())).orElse(0),
                wanted.map(one -> one.of(org.standardworkbench.rules.standard.Subject.AREA)
                                .size())
                        .orElse(0));
    }

    /** The dataset that speaks for a site. */
    static Dataset shown(List<Dataset> newestFirst) {
        return newestFirst.stream()
                .filter(dataset -> dataset.scope() == Scope.CURRENT)
                .findFirst()
                .orElse(newestFirst.getFirst());
    }

    /** The version of this id, else the newest of the first standard; says so if there is none of the id. */
    static Optional<StandardVersion> version(Catalog catalog, Optional<String> id, List<String> notices) {
        var named = id.flatMap(wanted -> catalog.versions().stream()
                .filter(version -> version.id().toString().equals(wanted))
                .findFirst());
        if (named.isPresent()) {
            return named;
        }
        var standards = catalog.standards();
        Optional<StandardVersion> newest = standards.isEmpty()
                ? Optional.empty()
                : catalog.newest(standards.contains(FIRST_STANDARD) ? FIRST_STANDARD : standards.getFirst(), 1).stream()
                        .findFirst();
        id.ifPresent(wanted -> notices.add("There is no version " + Advice.quote(wanted) + "."
                + newest.map(version -> " Shown is " + version.id() + ".").orElse("")));
        return newest;
    }

    private static void tell(SitesAddress address, List<String> countries, List<String> notices) {
        var stages = Stream.of(Stage.values()).map(Stage::code).toList();
        tell("country", address.country().map(code -> code.toUpperCase(Locale.ROOT)), countries, notices);
        tell("stage", address.stage(), stages, notices);
        tell("kind", address.kind(), List.of("real", "illustrative"), notices);
    }

    private static void tell(String what, Optional<String> word, List<String> known, List<String> notices) {
        word.filter(given -> !known.contains(given))
                .ifPresent(given -> notices.add("There is no " + what + " " + Advice.quote(given) + " among the sites. "
                        + Advice.on(given, known)));
    }
}
